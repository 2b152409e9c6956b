import { balanceRp, closeBooks } from '../../src/model/ledger';
import { columns, type World } from '../../src/model';

/** Scores on the scale of the welfare score or of a logit: any number. */
const unbounded = new Set(['household.permanent', 'household.propensity', 'household.fluctuation', 'household.transitory']);

/** Monthly amounts of one household stay far from where 32 bits end. */
const mostRp = 2 ** 30;

/** What is wrong with a world, in words; nothing when it is sound. */
export function faults(world: World): string[] {
  const found: string[] = [];
  const check: Check = (sound, words) => {
    if (!sound && found.length < 5) found.push(`month ${world.month}: ${words()}`);
  };
  for (const { id, table, kind, unit } of columns) {
    const numbers = world.tables.views[table][id.slice(table.length + 1)];
    const share = kind === 'f32' && (unit === 'share' || unit === 'index') && !unbounded.has(id);
    for (let i = 0; i < numbers.length; i++) {
      const x = numbers[i];
      if (Number.isFinite(x) && !(share && (x < 0 || x > 1)) && !(unit === 'switch' && x > 1)) continue;
      check(false, () => `${id} of row ${i} is ${x}`);
      break;
    }
  }
  for (const x of [...world.indicators, ...world.villageIndicators]) check(Number.isFinite(x), () => `an indicator is ${x}`);
  checkHouseholds(world, check);
  checkCounts(world, check);
  checkLateMoney(world, check);
  try {
    closeBooks(world);
  } catch (error) {
    check(false, () => String(error));
  }
  return found;
}

/** Words are put together only for a fault. */
type Check = (sound: boolean, words: () => string) => void;

function checkHouseholds({ household, month }: World, check: Check): void {
  const amounts = ['baseRp', 'usualRp', 'workRp', 'regularRp', 'usualTransferRp', 'transferRp', 'helpRp', 'costRp', 'claimRp', 'consumptionRp', 'floorRp'] as const;
  for (let h = 0; h < household.rows; h++) {
    for (const id of amounts) check(household[id][h] >= 0 && household[id][h] < mostRp, () => `${id} of household ${h} is ${household[id][h]}`);
    check(Math.abs(household.profitRp[h]) < mostRp, () => `profitRp of household ${h} is ${household.profitRp[h]}`);
    for (const id of ['savingsRp', 'assetRp'] as const) check(Number.isSafeInteger(household[id][h]) && household[id][h] >= 0, () => `${id} of household ${h} is ${household[id][h]}`);
    check(household.stage[h] >= 1 && household.stage[h] <= 5, () => `stage of household ${h} is ${household.stage[h]}`);
    check(household.stageSinceMonth[h] <= month, () => `stage of household ${h} began in month ${household.stageSinceMonth[h]}`);
    check(household.lastContactMonth[h] <= month, () => `household ${h} was last met in month ${household.lastContactMonth[h]}`);
    check((household.enterprise[h] === 1) === household.assetRp[h] > 0 || household.enterprise[h] === 1, () => `household ${h} has assets without an enterprise`);
    // Who has no facilitator may come to a group that meets on its own.
    check(household.attended[h] <= household.invited[h] && (household.attended[h] <= household.contacted[h] || household.facilitator[h] < 0), () => `household ${h} came uninvited, or without being met`);
    check(household.contacted[h] <= household.invited[h], () => `household ${h} was met uninvited`);
    check((household.group[h] >= 0) === (household.invited[h] === 1), () => `household ${h}: invited ${household.invited[h]}, group ${household.group[h]}`);
    check((household.served[h] > 0) <= (household.shock[h] > 0), () => `household ${h} was served without a shock`);
    check((household.reachedNow[h] & ~household.reached[h]) === 0, () => `household ${h} is reached now and never was`);
  }
}

function checkCounts({ household, village, group, facilitator }: World, check: Check): void {
  const enterprises = new Float64Array(village.rows);
  const members = new Float64Array(group.rows);
  const attending = new Float64Array(group.rows);
  const families = new Float64Array(facilitator.rows);
  for (let h = 0; h < household.rows; h++) {
    enterprises[household.village[h]] += household.enterprise[h];
    if (household.group[h] >= 0) {
      members[household.group[h]] += 1;
      attending[household.group[h]] += household.attended[h];
    }
    if (household.facilitator[h] >= 0) families[household.facilitator[h]] += 1;
  }
  check(enterprises.every((count, v) => count === village.enterprises[v]), () => `${enterprises.join()} enterprises, villages say ${village.enterprises.join()}`);
  check(members.every((count, g) => count === group.members[g]), () => `${members.join()} members, groups say ${group.members.join()}`);
  check(attending.every((count, g) => count === group.attending[g]), () => `${attending.join()} attending, groups say ${group.attending.join()}`);
  check(families.every((count, f) => count === facilitator.families[f]), () => `${families.join()} families in care, facilitators say ${facilitator.families.join()}`);
}

/** Late money is a part of what was released and is still there. */
function checkLateMoney(world: World, check: Check): void {
  const { dueRp, governmentLateRp, ngoLateRp } = world.regency;
  for (let e = 0; e < 3; e++) {
    const released = balanceRp(world, 'government', e) - dueRp[e];
    check(released >= 0, () => `of effort ${e} ${dueRp[e]} rupiah are due, government has ${released + dueRp[e]}`);
    check(governmentLateRp[e] >= 0 && governmentLateRp[e] <= released, () => `late ${governmentLateRp[e]} of ${released} rupiah that government released for effort ${e}`);
    check(ngoLateRp[e] >= 0 && ngoLateRp[e] <= balanceRp(world, 'ngo', e), () => `late ${ngoLateRp[e]} of ${balanceRp(world, 'ngo', e)} rupiah of the NGO for effort ${e}`);
  }
}
