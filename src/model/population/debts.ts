import { ownSheet } from '../luck';
import { accounts } from '../state/account';
import { keeping } from '../state/borrowing';
import { value } from '../state/value';
import type { World } from '../state/world';

/** Who suffers a loss owes so many times as often as others of the same means: with a loss in the family debts are not paid off. */
const inLossFactor = 10;

/**
 * Debts to moneylenders at month 0, as the model itself settles at without a programme: the poorer a household usually lives, the more
 * often it owes (as its usual living to the power of -1.5), ten times as often in a loss, anything up to the limit, and who owes has no
 * savings left.
 */
export function createDebts(world: World): void {
  const { household, account, firstAccount } = world;
  const { usualRp, persons, debtRp, savingsRp, lossMonths } = household;
  const share = value(world, 'credit.initialIndebtedShare');
  const limitMonths = value(world, 'credit.lenderLimitMonths');
  const kept = keeping(world);
  const luck = ownSheet(world.setup.seed, 'debt', 0, household.rows * 2);
  const household0 = firstAccount[accounts.findIndex(({ id }) => id === 'household')];
  const market0 = firstAccount[accounts.findIndex(({ id }) => id === 'market')];
  const frequency = (h: number): number => {
    const each = Math.max(1, usualRp[h]) / persons[h];
    return (lossMonths[h] > 0 ? inLossFactor : 1) / (each * Math.sqrt(each));
  };
  let all = 0;
  for (let h = 0; h < household.rows; h++) all += frequency(h);
  for (let h = 0; h < household.rows; h++) {
    if (luck[2 * h] >= (share * household.rows * frequency(h)) / all) continue;
    debtRp[h] = Math.floor(luck[2 * h + 1] * limitMonths * (usualRp[h] - Math.min(usualRp[h], kept(usualRp[h], persons[h]))));
    if (debtRp[h] === 0) continue;
    account.balanceRp[household0 + household.village[h]] -= savingsRp[h];
    account.balanceRp[market0 + household.village[h]] += savingsRp[h];
    savingsRp[h] = 0;
  }
}
