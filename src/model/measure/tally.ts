/** What is asked together, and the sums over households that come of it. */
export const questions = {
  living: ['families', 'persons', 'poor', 'gap', 'squaredGap', 'consumptionRp', 'poorFamilies', 'pkhFamilies', 'pkhPoorFamilies', 'poorHelped'],
  inequality: [],
  standing: [
    'deprivedScore', 'deprivedPersons', 'lacksEducation', 'lacksHealth', 'lacksIncome', 'lacksLife', 'unsafe', 'stage1', 'stage2', 'stage3', 'stage4', 'stage5',
  ],
  children: ['outOfSchool', 'schooling', 'parenting', 'raising'],
  experience: [
    'reachedEver', 'reachedNow', 'reachedEnabling', 'reachedEmpowering', 'reachedProtecting', 'shocks', 'served', 'cases', 'casesServed', 'invited', 'attended', 'contacted',
    'contactedOfLate', 'complied', 'authority', 'cohesion', 'trustGovernment', 'trustNgo', 'trustFacilitator',
  ],
  ability: ['skill', 'confidence', 'voice', 'support', 'health'],
  money: [
    'enterprises', 'youngEnterprises', 'profitRp', 'assetRp', 'workRp', 'savingsRp', 'saved', 'struck', 'struckWealthRp', 'borrowers', 'overdue', 'loansRp', 'debtors', 'debtRp',
  ],
} as const;
export type Question = keyof typeof questions;
export const allQuestions = Object.keys(questions) as Question[];

/** Sums of a village, and of all villages in the last row: what every indicator is made from. */
export const tallyIds = allQuestions.flatMap((question): readonly TallyId[] => questions[question]);
export const questionOf = Object.fromEntries(allQuestions.flatMap((question) => questions[question].map((id) => [id, question]))) as Readonly<Record<TallyId, Question>>;
export type TallyId = (typeof questions)[Question][number];
export type Tally = Readonly<Record<TallyId, Float64Array>>;
