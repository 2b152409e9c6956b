import { pow } from '../math';
import { value } from './value';
import type { World } from './world';

/** What an enterprise is made of: π = A(1 + ψ·skill)·√assets, own hours, less fixed cost; assets wear. */
export interface Trade {
  /** Rupiah a month that a million of assets returns without skill. */
  readonly scaleRp: number;
  readonly skillEffect: number;
  /** Skill with which a facilitator handles the affairs of a family. */
  readonly handledSkill: number;
  readonly womenReturnShare: number;
  readonly childcareShare: number;
  readonly fixedCostRp: number;
  readonly wear: number;
  /** Working time that moves to the enterprise, and what an hour there earns relative to other work. */
  readonly timeShare: number;
  readonly ownWork: number;
  /** Monthly hazard that an enterprise closes, before what moves it up or down, and what its assets then still fetch. */
  readonly deathPerMonth: number;
  readonly resaleShare: number;
  /** Monthly interest of a group loan. */
  readonly interest: number;
}

export function tradeOf(world: World): Trade {
  return {
    scaleRp: value(world, 'market.returnScale') * 1e6,
    skillEffect: value(world, 'market.skillEffect'),
    handledSkill: value(world, 'facilitator.skill'),
    womenReturnShare: value(world, 'market.womenReturnShare'),
    childcareShare: value(world, 'market.childcareShare'),
    fixedCostRp: value(world, 'market.fixedCostRpPerMonth'),
    wear: value(world, 'market.depreciationPerMonth'),
    timeShare: value(world, 'market.timeShare'),
    ownWork: value(world, 'market.ownWorkReturn'),
    deathPerMonth: value(world, 'market.deathPerYear') / 12,
    resaleShare: value(world, 'market.resaleShare'),
    interest: value(world, 'credit.interestPerMonth'),
  };
}

/** Skill with which the affairs of a household are done: its own, and the facilitator's for the share that a facilitator handles. */
export function skillInUse({ skill, support }: World['household'], h: number, handledSkill: number): number {
  return skill[h] + support[h] * Math.max(0, handledSkill - skill[h]);
}

/** What a million of assets returns in these hands, rupiah a month: the affairs that a facilitator handles are done with the facilitator's skill. */
export function returnRp({ scaleRp, skillEffect, handledSkill, womenReturnShare }: Trade, household: World['household'], h: number): number {
  return scaleRp * (1 + skillEffect * skillInUse(household, h, handledSkill)) * (household.femaleHead[h] ? womenReturnShare : 1);
}

/**
 * Who thinks of trading: the mindset of a trader is a lasting trait, not a monthly draw. A household does when its confidence, raised
 * to the gate, passes what it needs; with a gate of 0 everybody does.
 */
export function tradersAtHeart(world: World): (h: number) => boolean {
  const { confidence, mindset } = world.household;
  const gate = value(world, 'market.aspirationGate');
  return gate === 1 ? (h) => confidence[h] > mindset[h] : (h) => pow(confidence[h], gate) > mindset[h];
}

/** Small children never take more than half of the hours in the enterprise. Assumed. */
const leastHours = 0.5;

/** Share of the own hours that small children leave: each takes its share of one adult. */
export function hoursLeft({ childcareShare }: Trade, { under7, primary, junior, senior, elderly, persons }: World['household'], h: number): number {
  const small = under7[h];
  if (small === 0) return 1;
  const adults = persons[h] - small - primary[h] - junior[h] - senior[h] - elderly[h];
  const left = 1 - (childcareShare * small) / (adults > 1 ? adults : 1);
  return left > leastHours ? left : leastHours;
}

/** Young enterprises close more often, and so do those that make a loss and those of women. Assumed around the yearly hazard. */
const youngMonths = 24;
const youngFactor = 1.5;
const oldFactor = 0.9;
const lossFactor = 2;
const womenFactor = 1.2;

/** Chance that the enterprise of a household closes this month; of one that it would open now, where it has none. */
export function closingRisk({ deathPerMonth }: Trade, { enterpriseMonths, profitRp, femaleHead }: World['household'], h: number): number {
  return deathPerMonth * (enterpriseMonths[h] < youngMonths ? youngFactor : oldFactor) * (profitRp[h] < 0 ? lossFactor : 1) * (femaleHead[h] ? womenFactor : 1);
}

/**
 * What opening with this capital promises, rupiah a month: return and own hours less rent, wear, what closing would cost times its
 * risk, interest on the part of the capital that is a loan, and the work given up, of which this much is earned in cash.
 */
export function gainRp(trade: Trade, household: World['household'], h: number, capitalRp: number, loanRp: number, marketShare: number, cashRp: number): number {
  return marketShare * returnRp(trade, household, h) * Math.sqrt(capitalRp / 1e6) - trade.fixedCostRp
    - (trade.wear + closingRisk(trade, household, h) * (1 - trade.resaleShare)) * capitalRp - trade.interest * loanRp
    - trade.timeShare * (1 - trade.ownWork * hoursLeft(trade, household, h) * marketShare) * Math.max(0, cashRp);
}

/** What so much more capital adds to what an enterprise earns, rupiah a month: return less wear and what closing would cost times its risk. */
export function addedRp(trade: Trade, household: World['household'], h: number, assetRp: number, moreRp: number, marketShare: number): number {
  return marketShare * returnRp(trade, household, h) * (Math.sqrt((assetRp + moreRp) / 1e6) - Math.sqrt(assetRp / 1e6))
    - (trade.wear + closingRisk(trade, household, h) * (1 - trade.resaleShare)) * moreRp;
}
