import { clamp } from '../math';
/**
 * What the family-welfare indicators and the deprivations ask of a household. Thresholds are assumed; those of the stages are set so
 * that the mix of month 0 is near the 12.1 / 69.7 / 18.2 % of Randublatung (Shoeladina et al. 2023, table 1), one of the numbers the model is tuned on.
 */

/** Habits that the model does not change, one bit of `traits` each. */
export const trait = { worship: 1, contraception: 2, religiousKnowledge: 4, eatsTogether: 8, literate: 16, contraceptionLater: 32 } as const;
/** Share of households with each trait, in the order of the bits. Assumed. */
export const traitShares = [0.99, 0.985, 0.95, 0.9, 0.8, 0.8] as const;

/** Living conditions to which a household tends, from consumption per person in poverty lines and the rank of its house among equals. */
export function livingLevel(lines: number, rank: number): number {
  return clamp(0.2 + 0.22 * lines + 0.5 * (rank - 0.5), 0, 1);
}

/** Risk that a child of 7 to 15 is out of school: it rises below 1.3 poverty lines and halves with PKH (Cahyadi et al. 2020). */
export function outOfSchoolRisk(lines: number, onPkh: boolean): number {
  const risk = 0.01 + (lines < 1.3 ? 0.12 * (1.3 - lines) : 0);
  return onPkh ? risk / 2 : risk;
}

/** Thresholds of the 21 family-welfare indicators of BKKBN, by the group they belong to. Consumption per person is in poverty lines. */
export const threshold = {
  /** Eats twice a day, has different clothes. */
  basicLines: 0.9,
  /** Sound roof, floor and walls. */
  soundLiving: 0.34,
  /** The sick are taken to a facility. */
  treatedHealth: 0.25,
  /** Animal protein every week, new clothes every year. */
  proteinLines: 1.9,
  /** 8 m² of floor per person. */
  roomyLiving: 0.68,
  /** Healthy these three months. */
  healthy: 0.95,
  /** Somebody earns: not more than this share of work income is lost. */
  earningLoss: 0.6,
  /** Saves: months of its living. */
  savedMonths: 0.5,
  /** Takes part in the community: attendance, or inclination with gotong royong. */
  attendance: 0.4,
  inclination: 2,
  /** Gives regularly. */
  givingLines: 2.2,
  givingGotongRoyong: 0.5,
  /** Holds a role in a community institution: confident enough, or knows somebody in office. */
  leadingConfidence: 0.6,
} as const;

/** Traits asked by each group of indicators. */
export const psychologicalTraits = trait.worship | trait.literate | trait.contraceptionLater;
export const developmentTraits = trait.religiousKnowledge | trait.eatsTogether;

/** Deprivations that each household can have: two in each of four dimensions, all with the same weight. */
export const deprivations = 8;
/** A household with a third of the weighted deprivations or more is multidimensionally poor (k = 1/3). */
export const deprivationCutoff = deprivations / 3;
