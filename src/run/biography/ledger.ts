import { loanTerms, transferTerms, value } from '../../model';
import type { World } from '../../model';
import { debtParts } from './debt-parts';
import type { Row } from './row';

/** Lines of a household's own ledger, named as in the books of the run; `other` holds what none of them explains. */
export const ledgerLines = [
  'wages', 'ownProduce', 'profit', 'pkh', 'sembako', 'blt', 'governmentCover', 'ngoCover', 'mutualAidReceived', 'governmentCapital', 'ngoCapital', 'loan', 'lenderLoan', 'groupSavingReturned', 'assetSale',
  'consumption', 'businessLoss', 'shockCost', 'theft', 'investment', 'mutualAid', 'loanRepayment', 'loanInterest', 'groupSaving', 'lenderRepayment', 'lenderInterest', 'mutualFundReturn', 'other',
] as const;
export type LedgerLine = (typeof ledgerLines)[number];
type Entries = Partial<Record<LedgerLine, number>>;

/** What a process did to the savings of a household, by line; money that went out is negative. */
type Bookkeeper = (world: World, before: Row, now: Row) => Entries;

const bookkeepers: Readonly<Record<string, Bookkeeper>> = {
  shocks: (_, before, now) => ({ theft: now.savingsRp - before.savingsRp }),
  kin(_, before, now) {
    const rupiah = now.savingsRp - before.savingsRp;
    return rupiah > 0 ? { mutualAidReceived: rupiah } : { mutualAid: rupiah };
  },
  cover: (_, before, now) => ({ [now.served === 1 ? 'governmentCover' : 'ngoCover']: now.helpRp - before.helpRp }),
  spending: ({ facilitator }, before, now) => ({ [facilitator.employer[before.facilitator] === 1 ? 'ngoCapital' : 'governmentCapital']: now.grantRp - before.grantRp }),
  circles: (_, before, now) => ({ groupSavingReturned: now.savingsRp - before.savingsRp }),
  enterprise(_, before, now) {
    const { workRp, floorRp, profitRp } = now;
    const traded = now.savingsRp - before.savingsRp - workRp - floorRp - profitRp;
    return { wages: workRp, ownProduce: floorRp, [profitRp < 0 ? 'businessLoss' : 'profit']: profitRp, [traded > 0 ? 'assetSale' : 'investment']: traded };
  },
  transfers: transferEntries,
  credit: creditEntries,
  debt(world, before, now) {
    const { interest, repaid, lent, passedOn } = debtParts(before, now, value(world, 'credit.lenderInterestPerMonth'));
    return { lenderInterest: -interest, lenderRepayment: -repaid, lenderLoan: lent, mutualFundReturn: -passedOn };
  },
  livelihood(_, before, now) {
    const { costRp, consumptionRp } = now;
    return { shockCost: -costRp, consumption: -consumptionRp, investment: now.savingsRp - before.savingsRp + costRp + consumptionRp };
  },
};

/** The monthly amounts of Sembako and BLT are the same for everybody; what is left of what was received is PKH. */
function transferEntries(world: World, _: Row, now: Row): Entries {
  if (now.recipient === 0) return {};
  const { sembakoRpPerMonth, bltRpPerMonth, keptShare } = transferTerms((id) => value(world, id));
  const sembako = (now.recipient & 2) !== 0 ? Math.round(sembakoRpPerMonth * keptShare) : 0;
  const blt = (now.recipient & 4) !== 0 ? Math.round(bltRpPerMonth * keptShare) : 0;
  return { sembako, blt, pkh: now.transferRp - sembako - blt };
}

/** Instalments in the order in which they are booked: first what the loan fund is owed, then what the group had paid before. */
function creditEntries(world: World, before: Row, now: Row): Entries {
  const rate = value(world, 'credit.interestPerMonth');
  const terms = loanTerms(world);
  const size = terms.sizeRp(before.loansRepaid);
  const principal = terms.principalRp(size);
  const interest = Math.round(size * rate);
  const due = before.loanMonths > 0 ? 1 : 0;
  let owed = before.loanRp - Math.min(before.loanRp, principal * (before.loanMonths - due));
  let toFund = 0;
  let toGroup = 0;
  let interestPaid = 0;
  for (let left = before.arrearsMonths + due - now.arrearsMonths; left > 0; left--) {
    if (owed > 0) {
      toFund += Math.min(principal, owed);
      owed -= Math.min(principal, owed);
      interestPaid += interest;
    } else toGroup += principal + interest;
  }
  const handed = now.borrowedRp - before.borrowedRp;
  const loan = handed > 0 ? now.loanRp : 0;
  const spent = before.savingsRp - now.savingsRp + handed - toFund - interestPaid - toGroup;
  // The share of a new loan that stays with the group is saved there.
  return { loanRepayment: -toFund, loanInterest: -interestPaid, groupSaving: -toGroup - spent - (loan - handed), loan };
}

/** What came in and went out of a household, month by month; the lines of a month sum to the change of its savings. */
export class HouseholdLedger {
  private readonly months: number;
  private readonly booked = new Map<LedgerLine, Float64Array>();

  constructor(months: number) {
    this.months = months;
  }

  /** Books what a process did. */
  note(world: World, process: string, month: number, before: Row, now: Row): void {
    const entries = bookkeepers[process]?.(world, before, now) ?? {};
    let left = now.savingsRp - before.savingsRp;
    for (const [line, rupiah] of Object.entries(entries) as [LedgerLine, number][]) {
      this.book(line, month, rupiah);
      left -= rupiah;
    }
    this.book('other', month, left);
  }

  /** Lines on which anything was ever booked, in their order. */
  lines(): { readonly line: LedgerLine; readonly rupiah: Float64Array }[] {
    return ledgerLines.flatMap((line) => {
      const rupiah = this.booked.get(line);
      return rupiah ? [{ line, rupiah }] : [];
    });
  }

  private book(line: LedgerLine, month: number, rupiah: number): void {
    if (rupiah === 0) return;
    let column = this.booked.get(line);
    if (!column) this.booked.set(line, (column = new Float64Array(this.months + 1)));
    column[month] += rupiah;
  }
}
