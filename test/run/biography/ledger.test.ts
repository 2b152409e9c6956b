import { describe, expect, it } from 'vitest';
import { ledgerRows } from '../../../src/model';
import { allDecisions, advance } from '../../../src/run';
import { HouseholdLedger } from '../../../src/run/biography/ledger';
import type { LedgerLine } from '../../../src/run/biography/ledger';
import { rowOf } from '../../../src/run/biography/row';
import { worldOf } from '../../../src/run/simulation';
import { smallSpec } from '../small';

/** Loans, moneylenders, mutual fund, capital, sanctions and disasters: every line of the books is used. */
const busy = {
  'credit.fundShare': 0.3, 'credit.willingShare': 0.5, 'credit.peerEffect': 4, 'credit.subsistenceShare': 1, 'credit.initialIndebtedShare': 0.2, 'credit.payForwardRpPerMonth': 50000,
  'shock.mutualFundShare': 0.2, 'shock.scale': 3, 'assistance.capitalShare': 0.3, 'assistance.capitalGrantRp': 1e6, 'household.startingConfidence': 0.8, 'market.entryPerYear': 1,
  'market.deathPerYear': 0.15, 'market.headroomShare': 0.5, 'ngo.facilitators': 3, 'government.facilitators': 1,
};
const months = 60;

function booksOf(seed: number) {
  const plain = smallSpec();
  const spec = { ...plain, seed, months, scenario: { ...plain.scenario, parameters: { ...plain.scenario.parameters, ...busy } } };
  const world = worldOf(spec);
  const rows = Array.from({ length: world.household.rows }, (_, h) => h);
  const ledgers = rows.map(() => new HouseholdLedger(months));
  const books = new Map<string, number>();
  const savings = rows.map((h) => [world.household.savingsRp[h]]);
  while (world.month < months) {
    let before = rows.map((h) => rowOf(world, h));
    advance(world, allDecisions(spec), (process) => {
      const now = rows.map((h) => rowOf(world, h));
      rows.forEach((h) => ledgers[h].note(world, process, world.month + 1, before[h], now[h]));
      before = now;
    });
    for (const { line, rupiah } of ledgerRows(world)) {
      const id = `${line.replace('.late', '')} ${world.month}`;
      books.set(id, (books.get(id) ?? 0) + rupiah);
    }
    rows.forEach((h) => savings[h].push(world.household.savingsRp[h]));
  }
  return { ledgers, books, savings };
}

describe('the ledger of a household', () => {
  const { ledgers, books, savings } = booksOf(3);
  const total = new Map<LedgerLine, Float64Array>();
  for (const ledger of ledgers) {
    for (const { line, rupiah } of ledger.lines()) {
      const sum = total.get(line) ?? new Float64Array(months + 1);
      rupiah.forEach((each, month) => (sum[month] += each));
      total.set(line, sum);
    }
  }

  it('explains every rupiah: the lines of a month sum to the change of its savings, and nothing is left over', () => {
    ledgers.forEach((ledger, h) => {
      const lines = ledger.lines();
      expect(lines.map(({ line }) => line)).not.toContain('other');
      for (let month = 1; month <= months; month++) {
        expect(lines.reduce((sum, { rupiah }) => sum + rupiah[month], 0), `household ${h}, month ${month}`).toBe(savings[h][month] - savings[h][month - 1]);
      }
    });
  });

  it('agrees with the books: what all households write under a line is what the run wrote, month by month', () => {
    const used = [...total.keys()];
    expect(used.length).toBeGreaterThanOrEqual(24);
    for (const line of used) {
      const sum = total.get(line)!;
      for (let month = 1; month <= months; month++) expect(Math.abs(sum[month]), `${line}, month ${month}`).toBe(books.get(`${line} ${month}`) ?? 0);
    }
  });

  it('holds every line of the books on which households pay or are paid', () => {
    const paid = new Set([...books.keys()].map((id) => id.split(' ')[0]));
    const households = ['wages', 'ownProduce', 'profit', 'businessLoss', 'pkh', 'sembako', 'blt', 'governmentCover', 'ngoCover', 'governmentCapital', 'ngoCapital', 'mutualAid', 'mutualAidReceived', 'loan', 'loanRepayment',
      'loanInterest', 'groupSaving', 'groupSavingReturned', 'lenderLoan', 'lenderInterest', 'lenderRepayment', 'mutualFundReturn', 'theft', 'shockCost', 'investment', 'assetSale', 'consumption'];
    expect(households.filter((line) => paid.has(line)).sort()).toEqual([...total.keys()].sort());
  });
});
