import { value, welfareThreshold } from '../../model';
import type { World } from '../../model';
import type { Mover } from './events';
import type { Watcher } from './moment';
import { outOfSchool, type Row } from './row';

const houseSlack = 0.02;

export const watchEnterprise: Watcher = ({ world, before, now, tell }) => {
  if (!before.enterprise && now.enterprise) {
    const loanRp = before.loanMonths === value(world, 'credit.termMonths') ? before.loanRp : 0;
    tell({ kind: 'enterpriseOpened', capitalRp: now.assetRp, throughEnabling: (now.reached & ~before.reached & 1) !== 0, grantRp: before.grantRp, loanRp });
  }
  if (before.enterprise && !now.enterprise) {
    const soldRp = now.savingsRp - before.savingsRp - now.workRp - now.floorRp;
    tell({ kind: 'enterpriseClosed', months: before.enterpriseMonths + 1, soldRp, atLoss: before.profitRp < 0 });
  }
};

/** What consumption per person is made of, in rupiah. Of what comes on top of the usual or goes missing, a share is consumed. */
function parts(row: Row, marginal: number): Readonly<Record<Exclude<Mover, 'savings'>, number>> {
  const { persons, baseRp, workRp, floorRp, usualTransferRp, profitRp, regularRp, helpRp, debtServiceRp, costRp } = row;
  const each = marginal / persons;
  return {
    fortune: baseRp / persons,
    work: each * (workRp + floorRp + usualTransferRp - baseRp),
    enterprise: each * profitRp,
    transfers: each * (regularRp - usualTransferRp),
    help: each * helpRp,
    debtService: -each * debtServiceRp,
    cost: -each * costRp,
  };
}

/** What moved consumption per person most in the direction in which it went; what none of the parts explains was put into savings or came out of them. */
function moverOf(world: World, last: Row, now: Row): Mover {
  const marginal = value(world, 'household.marginalConsumption');
  const [old, fresh] = [parts(last, marginal), parts(now, marginal)];
  const whole = now.consumptionRp / now.persons - last.consumptionRp / last.persons;
  const sign = whole < 0 ? -1 : 1;
  let rest = sign * whole;
  let mover: Mover = 'savings';
  let most = 0;
  for (const part of Object.keys(old) as Exclude<Mover, 'savings'>[]) {
    const change = sign * (fresh[part] - old[part]);
    rest -= change;
    if (change > most) [mover, most] = [part, change];
  }
  return rest > most ? 'savings' : mover;
}

export const watchLivelihood: Watcher = ({ world, before, now, memory, tell }) => {
  const unpaid = before.costRp - now.costRp;
  if (unpaid > 0) tell({ kind: 'unpaidCost', rupiah: unpaid, paidRp: now.costRp });
  const line = value(world, 'household.povertyLineRpPerMonth');
  const poor = (row: Row) => row.consumptionRp < row.persons * line;
  const perPersonRp = Math.round(now.consumptionRp / now.persons);
  if (!poor(memory.lived) && poor(now)) tell({ kind: 'becamePoor', perPersonRp, mover: moverOf(world, memory.lived, now) });
  if (poor(memory.lived) && !poor(now)) tell({ kind: 'leftPoverty', perPersonRp, mover: moverOf(world, memory.lived, now) });
  memory.lived = now;
};

export const watchWellbeing: Watcher = ({ now, memory, tell }) => {
  const { lastMonth } = memory;
  if (!outOfSchool(lastMonth) && outOfSchool(now)) tell({ kind: 'leftSchool' });
  // A child that has outgrown school did not go back to it.
  if (outOfSchool(lastMonth) && !outOfSchool(now) && now.primary + now.junior > 0) tell({ kind: 'backAtSchool' });
  const house = memory.crossed('house', now.living, welfareThreshold.deprivedLiving + houseSlack, 2 * houseSlack);
  if (house > 0) tell({ kind: 'houseSound' });
  if (house < 0) tell({ kind: 'houseUnsound' });
};
