import { clamp } from '../math';
/**
 * What the family-welfare indicators and the deprivations ask of a household. Thresholds are assumed; those of the stages are set so
 * that the mix of month 0 is near the 12.1 / 69.7 / 18.2 % of Randublatung (Shoeladina et al. 2023, table 1), one of the numbers the model is tuned on.
 */

/** Habits that the model does not change, one bit of `traits` each. */
export const trait = { worship: 1, contraception: 2, religiousKnowledge: 4, eatsTogether: 8, literate: 16, contraceptionLater: 32 } as const;
/** Share of households with each trait, in the order of the bits. Assumed. */
export const traitShares = [0.99, 0.985, 0.95, 0.9, 0.8, 0.8] as const;

/** Living conditions follow what a household can afford over about four years, schooling over about one. Assumed. */
export const livingPace = 0.02;
export const schoolingPace = 1 / 12;

/** Living conditions to which a household tends, from consumption per person in poverty lines and the rank of its house among equals. */
export function livingLevel(lines: number, rank: number): number {
  return clamp(0.2 + 0.22 * lines + 0.5 * (rank - 0.5), 0, 1);
}

/** Risk that a child of 7 to 15 is out of school without PKH and with the usual parenting: it rises below 1.3 poverty lines. Assumed. */
export function outOfSchoolRisk(lines: number): number {
  return 0.01 + (lines < 1.3 ? 0.12 * (1.3 - lines) : 0);
}

/** Health to which a household tends: full, less what hunger takes below the poverty line. */
export function healthNear(lines: number, hungerEffect: number): number {
  return lines < 1 ? 1 - hungerEffect * (1 - lines) : 1;
}

/** Thresholds of the 21 family-welfare indicators of BKKBN, by the group they belong to. Consumption per person is in poverty lines. */
export const threshold = {
  /** Eats twice a day, has different clothes. */
  basicLines: 0.9,
  /** Sound roof, floor and walls. */
  soundLiving: 0.32,
  /** The sick are taken to a facility. */
  treatedHealth: 0.25,
  /** Animal protein every week, new clothes every year. */
  proteinLines: 1.84,
  /** 8 m² of floor per person. */
  roomyLiving: 0.66,
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
  /** Holds a role in a community institution: confident enough, heard enough, or knows somebody in office. */
  leadingConfidence: 0.6,
  leadingVoice: 0.6,
  /** Below these a household is deprived: skill, health, consumption, months of the line in reserve, house, parenting. */
  someSkill: 0.15,
  soundHealth: 0.65,
  foodLines: 0.8,
  reserveMonths: 0.5,
  deprivedLiving: 0.35,
  responsiveParenting: 0.2,
  /** Above these months of the line debt to moneylenders weighs. */
  debtMonths: 1,
} as const;

/** Traits asked by each group of indicators. */
export const psychologicalTraits = trait.worship | trait.literate | trait.contraceptionLater;
export const developmentTraits = trait.religiousKnowledge | trait.eatsTogether;

/** Dimensions of deprivation, those of the study of Pilang, in the order of the bits. */
export const dimensions = ['education', 'health', 'income', 'life'] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * What a household can lack, one bit of `deprivation` each. The dimensions weigh the same, and so do the two or three indicators
 * within each (Alkire and Foster).
 */
export const deprivation = {
  /** Head without junior secondary school. */
  headSchooling: 1,
  /** A child of school age is out of school. */
  outOfSchool: 2,
  /** Nobody has learned a livelihood skill. */
  skill: 4,
  /** Illness or weakness. */
  health: 8,
  /** Too little to eat well. */
  food: 16,
  /** Below the poverty line. */
  poverty: 32,
  /** Nothing to fall back on. */
  reserve: 64,
  /** Owes moneylenders more than it can carry. */
  debt: 128,
  /** Unsound house, water or sanitation. */
  house: 256,
  /** On no list, in no group that it takes part in, and knows no official or facilitator. */
  isolated: 512,
  /** Under an unanswered threat, or children without responsive parenting. */
  unsafe: 1024,
} as const;
const bitsOf: Readonly<Record<Dimension, readonly number[]>> = {
  education: [deprivation.headSchooling, deprivation.outOfSchool, deprivation.skill],
  health: [deprivation.health, deprivation.food],
  income: [deprivation.poverty, deprivation.reserve, deprivation.debt],
  life: [deprivation.house, deprivation.isolated, deprivation.unsafe],
};

/** All of the weights: a quarter for each dimension. */
export const deprivations = 24;
/** A household with a third of the weighted deprivations or more is multidimensionally poor (k = 1/3). */
export const deprivationCutoff = deprivations / 3;

/** Weighted deprivations within a dimension, of six, for given bits of `deprivation`. */
function within(dimension: Dimension, bits: number): number {
  return bitsOf[dimension].reduce((sum, bit) => sum + ((bits & bit) !== 0 ? 6 / bitsOf[dimension].length : 0), 0);
}

/** Weighted deprivations, of 24, by the bits of `deprivation`. */
export const deprivationScore = Uint8Array.from({ length: 2048 }, (_, bits) => dimensions.reduce((sum, dimension) => sum + within(dimension, bits), 0));
/** The same within each dimension, three bits each, the first lowest. */
export const deprivationParts = Uint16Array.from({ length: 2048 }, (_, bits) => dimensions.reduce((sum, dimension, i) => sum + (within(dimension, bits) << (3 * i)), 0));
