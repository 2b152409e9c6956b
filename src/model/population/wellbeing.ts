import { clamp, normalNear, pow } from '../math';
import { ownSheet } from '../luck';
import { meansOf, overTheYears } from '../state/means';
import { illnessHealthLoss } from '../state/usual';
import { healthNear, livingLevel, livingPace, outOfSchoolRisk, schoolingPace } from '../state/welfare';
import { value } from '../state/value';
import type { World } from '../state/world';

/** The luck of the time before month 0. */
const before = -1;

/** Months after an illness in which weakness is still felt. */
const recoveryMonths = 6;

/**
 * Health, house and schooling at month 0, where they would be had the household lived like this before: what follows consumption
 * with this pace remembers that much of now, the rest is what consumption was on average over the years.
 */
export function createWellbeing(world: World): void {
  const { household } = world;
  const means = meansOf(world);
  const hunger = value(world, 'household.hungerHealthEffect');
  const keptInSchool = 1 - value(world, 'household.pkhSchoolingEffect');
  const persistence = value(world, 'household.persistence');
  const recovery = value(world, 'household.healthRecoveryPerMonth');
  const illPerMonth = value(world, 'shock.illnessPerYear') / 12;
  const past = ownSheet(world.setup.seed, 'severity', before, household.rows);
  const livingNow = remembered(livingPace, persistence);
  const livingThen = forgotten(livingPace, persistence);
  const schoolNow = remembered(schoolingPace, persistence);
  const luck = ownSheet(world.setup.seed, 'housing', before, household.rows);
  for (let h = 0; h < household.rows; h++) {
    const lines = household.baseRp[h] / (means.lineRp * household.persons[h]);
    const permanent = household.permanent[h];
    const rank = household.housingRank[h];
    const usualLiving = overTheYears(means, permanent, (each) => livingLevel(each, rank));
    const spread = Math.sqrt(Math.max(0, overTheYears(means, permanent, (each) => livingLevel(each, rank) * livingLevel(each, rank)) - usualLiving * usualLiving));
    const living = usualLiving + livingNow * (livingLevel(lines, rank) - usualLiving) + livingThen * spread * normalNear(luck[h]);
    household.living[h] = clamp(living, 0, 1);
    const risk = schoolNow * outOfSchoolRisk(lines) + (1 - schoolNow) * overTheYears(means, permanent, outOfSchoolRisk);
    household.schooling[h] = 1 - clamp(risk * ((household.recipient[h] & 1) !== 0 ? keptInSchool : 1), 0, 1);
    // Of those who fell ill within half a year and are up again, some are not yet what they were.
    const recovering = past[h];
    const fallen = household.sickMonths[h] === 0 && recovering < illPerMonth * recoveryMonths ? illnessHealthLoss * pow(1 - recovery, 1 + Math.floor(recovering / illPerMonth)) : 0;
    household.health[h] = Math.max(0, Math.min(household.health[h], healthNear(lines, hunger) - fallen));
    household.startingParenting[h] = household.parenting[h];
  }
}

/** How much of an average that moves this share of the way every month is told by now, when what it follows persists so far. */
function remembered(pace: number, persistence: number): number {
  return pace / (1 - (1 - pace) * persistence);
}

/** Standard deviation of such an average that now leaves open, relative to that of what it follows. */
function forgotten(pace: number, persistence: number): number {
  const kept = (1 - pace) * persistence;
  const now = remembered(pace, persistence);
  return Math.sqrt(Math.max(0, (pace / (2 - pace)) * (1 + (2 * kept) / (1 - kept)) - now * now));
}
