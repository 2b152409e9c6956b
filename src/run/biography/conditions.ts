import { developmentTraits, householdTrait, psychologicalTraits, value, welfareThreshold as threshold } from '../../model';
import type { World } from '../../model';
import type { Condition } from './events';
import { outOfSchool, type Row } from './row';

/** An indicator of the welfare stages, and the stage that it is the way to. */
export interface Met {
  readonly condition: Condition;
  readonly stage: number;
  readonly met: boolean;
}

/** Gotong royong at which it speaks neither for nor against taking part, and how much it weighs. */
const usualGotongRoyong = 0.65;
const mutualWeight = 4;

/** The indicators that can change, of a household at the end of a month. A test holds them to the stages that the model reads. */
export function conditionsOf(world: World, row: Row): Met[] {
  const lineRp = row.persons * value(world, 'household.povertyLineRpPerMonth');
  const lives = (lines: number): boolean => row.consumptionRp >= lines * lineRp;
  const gotongRoyong = world.village.gotongRoyong[row.village];
  const inclined = row.propensity + mutualWeight * (gotongRoyong - usualGotongRoyong) > threshold.inclination;
  const met = (condition: Condition, stage: number, holds: boolean): Met => ({ condition, stage, met: holds });
  return [
    met('food', 2, lives(threshold.basicLines)),
    met('soundHouse', 2, row.living >= threshold.soundLiving),
    met('treated', 2, row.health >= threshold.treatedHealth),
    met('school', 2, !outOfSchool(row)),
    met('protein', 3, lives(threshold.proteinLines)),
    met('roomyHouse', 3, row.living >= threshold.roomyLiving),
    met('healthy', 3, row.health >= threshold.healthy),
    met('earner', 3, row.lossMonths === 0 || row.lossShare <= threshold.earningLoss),
    met('saving', 4, row.savingsRp >= threshold.savedMonths * row.baseRp),
    met('takingPart', 4, row.attendance >= threshold.attendance || row.circle >= 0 || inclined),
    met('gotongRoyong', 5, gotongRoyong >= threshold.givingGotongRoyong),
    met('leading', 5, row.confidence >= threshold.leadingConfidence || row.voice >= threshold.leadingVoice || (row.linking & 1) !== 0),
    met('giving', 5, lives(threshold.givingLines)),
  ];
}

/** Habits that the model does not change, asked on the way to a stage. */
const habits: Readonly<Record<number, number>> = { 2: householdTrait.contraception, 3: psychologicalTraits, 4: developmentTraits };

/** The stage that these conditions give: the first group of indicators that is not met wholly ends the climb. */
export function stageOf(world: World, row: Row): number {
  const conditions = conditionsOf(world, row);
  let stage = 1;
  while (stage < 5) {
    const next = stage + 1;
    const asked = habits[next] ?? 0;
    if ((row.traits & asked) !== asked || conditions.some((one) => one.stage === next && !one.met)) break;
    stage = next;
  }
  return stage;
}
