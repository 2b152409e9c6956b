import { value } from '../../model';
import type { Watcher } from './moment';
import { reliefRp } from './debt-parts';

/** Months after which borrowing from a moneylender is news again while the debt still runs. */
const newsMonths = 6;

export const watchCircles: Watcher = ({ world, h, before, now, memory, tell }) => {
  const { circle } = world;
  if (before.circle >= 0 && now.circle !== before.circle) tell({ kind: 'leftCircle', dissolved: circle.members[before.circle] === 0, returnedRp: now.savingsRp - before.savingsRp });
  if (now.circle < 0) return;
  const trade = circle.kind[now.circle] === 1;
  if (now.circle !== before.circle) tell({ kind: 'joinedCircle', trade });
  if (circle.leader[now.circle] === h && memory.first(`led ${now.circle}`)) tell({ kind: 'ledCircle', trade });
};

export const watchCredit: Watcher = ({ before, now, tell }) => {
  if (now.loansRepaid > before.loansRepaid) tell({ kind: 'loanRepaid', times: now.loansRepaid });
  const owed = now.loanRp > 0 || now.arrearsMonths > 0;
  if (before.loanMonths === 1 && now.loanMonths === 0 && owed) tell({ kind: 'loanOverdue', owedRp: now.loanRp });
  else if (before.arrearsMonths === 0 && now.arrearsMonths > 0) tell({ kind: 'fellBehind', owedRp: now.loanRp });
  else if (before.arrearsMonths > 0 && now.arrearsMonths === 0 && now.loansRepaid === before.loansRepaid) tell({ kind: 'caughtUp' });
  if (now.borrowedRp > before.borrowedRp) tell({ kind: 'loan', rupiah: now.loanRp, times: now.loansRepaid + 1 });
};

export const watchDebt: Watcher = ({ world, month, before, now, memory, tell }) => {
  const rupiah = now.borrowedRp - before.borrowedRp;
  if (rupiah > 0) {
    if (before.debtRp === 0 || month - memory.lastLenderMonth >= newsMonths) tell({ kind: 'borrowedFromLender', rupiah, owedRp: now.debtRp });
    memory.lastLenderMonth = month;
  }
  const relief = value(world, 'credit.reliefCapRp') > 0 ? reliefRp(before, now) : 0;
  if (relief > 0) tell({ kind: 'freedByFund', rupiah: relief, leftRp: now.debtRp });
  else if (before.debtRp > 0 && now.debtRp === 0) tell({ kind: 'paidOffLender' });
};
