import { deprivationCutoff, deprivations } from '../state/welfare';
import { value, type World } from '../state/world';

/** Sums over the households of a village, and of all villages in the last row: what every indicator is made from. */
export const tallyIds = [
  'families', 'persons', 'poor', 'gap', 'squaredGap', 'consumptionRp', 'deprivedScore', 'stage1', 'stage2', 'stage3', 'stage4', 'stage5',
  'reachedEver', 'reachedNow', 'reachedEnabling', 'reachedEmpowering', 'reachedProtecting', 'shocks', 'served', 'invited', 'attended',
  'skill', 'enterprises', 'trustGovernment', 'trustNgo',
] as const;
export type TallyId = (typeof tallyIds)[number];
export type Tally = Readonly<Record<TallyId, Float64Array>>;

/** Consumption per person is binned for the Gini ratio: 1,024 bins up to 16 poverty lines; richer persons share the last. */
const bins = 1024;
const mostLines = 16;

export interface Survey {
  readonly tally: Tally;
  /** Gini ratio of consumption per person, by village; last row: all. */
  readonly gini: Float64Array;
  readonly binPersons: Float64Array;
  readonly binLines: Float64Array;
}

const surveys = new WeakMap<World, Survey>();

function surveyOf(world: World): Survey {
  let survey = surveys.get(world);
  if (!survey) {
    const rows = world.village.rows + 1;
    survey = {
      tally: Object.fromEntries(tallyIds.map((id) => [id, new Float64Array(rows)])) as unknown as Tally,
      gini: new Float64Array(rows),
      binPersons: new Float64Array(rows * bins),
      binLines: new Float64Array(rows * bins),
    };
    surveys.set(world, survey);
  }
  return survey;
}

/** Asks every household once. Reads only. */
export function takeSurvey(world: World): Survey {
  const survey = surveyOf(world);
  const { tally } = survey;
  for (const id of tallyIds) tally[id].fill(0);
  survey.binPersons.fill(0);
  survey.binLines.fill(0);
  const line = value(world, 'household.povertyLineRpPerMonth');
  for (let v = 0; v < world.village.rows; v++) {
    askLiving(world, survey, v, line);
    askExperience(world, tally, v);
  }
  addUp(survey, world.village.rows);
  return survey;
}

/** Consumption, deprivation and stage of the households of a village. */
function askLiving({ household, village }: World, { tally, binPersons, binLines }: Survey, v: number, line: number): void {
  const { persons, consumptionRp, deprivation, stage } = household;
  const perBin = bins / mostLines;
  const last = village.firstHousehold[v] + village.families[v];
  const stages = new Int32Array(6);
  let people = 0;
  let poor = 0;
  let gap = 0;
  let squaredGap = 0;
  let consumption = 0;
  let deprived = 0;
  for (let h = village.firstHousehold[v]; h < last; h++) {
    const n = persons[h];
    const lines = consumptionRp[h] / (n * line);
    people += n;
    consumption += consumptionRp[h];
    if (lines < 1) {
      poor += n;
      gap += n * (1 - lines);
      squaredGap += n * (1 - lines) * (1 - lines);
    }
    if (deprivation[h] >= deprivationCutoff) deprived += n * deprivation[h];
    stages[stage[h]] += 1;
    const bin = v * bins + Math.min(bins - 1, (lines * perBin) | 0);
    binPersons[bin] += n;
    binLines[bin] += n * lines;
  }
  tally.families[v] = village.families[v];
  tally.persons[v] = people;
  tally.poor[v] = poor;
  tally.gap[v] = gap;
  tally.squaredGap[v] = squaredGap;
  tally.consumptionRp[v] = consumption;
  tally.deprivedScore[v] = deprived / deprivations;
  tally.stage1[v] = stages[1];
  tally.stage2[v] = stages[2];
  tally.stage3[v] = stages[3];
  tally.stage4[v] = stages[4];
  tally.stage5[v] = stages[5];
}

/** Who was reached, struck, served, invited; what they can and whom they trust. */
function askExperience({ household, village, group }: World, tally: Tally, v: number): void {
  const { reached, reachedNow, shock, served, skill } = household;
  const first = village.firstHousehold[v];
  const last = first + village.families[v];
  const reachedBy = new Int32Array(8);
  let reachedThisMonth = 0;
  let shocks = 0;
  let answered = 0;
  let skills = 0;
  for (let h = first; h < last; h++) {
    reachedBy[reached[h]] += 1;
    if (reachedNow[h] !== 0) reachedThisMonth += 1;
    if (shock[h] !== 0) {
      shocks += 1;
      if (served[h] === 1 || served[h] === 2) answered += 1;
    }
    skills += skill[h];
  }
  for (let bits = 1; bits < 8; bits++) {
    tally.reachedEver[v] += reachedBy[bits];
    if (bits & 1) tally.reachedEnabling[v] += reachedBy[bits];
    if (bits & 2) tally.reachedEmpowering[v] += reachedBy[bits];
    if (bits & 4) tally.reachedProtecting[v] += reachedBy[bits];
  }
  tally.reachedNow[v] = reachedThisMonth;
  tally.shocks[v] = shocks;
  tally.served[v] = answered;
  tally.skill[v] = skills;
  const lastGroup = v + 1 < village.rows ? village.firstGroup[v + 1] : group.rows;
  for (let g = village.firstGroup[v]; g < lastGroup; g++) {
    tally.invited[v] += group.members[g];
    tally.attended[v] += group.attending[g];
  }
  tally.enterprises[v] = village.enterprises[v];
  tally.trustGovernment[v] = village.governmentTrust[v] * village.families[v];
  tally.trustNgo[v] = village.ngoTrust[v] * village.families[v];
}

/** The whole is the sum of the villages, bins included; then the Gini ratios. */
function addUp(survey: Survey, villages: number): void {
  const { tally, gini, binPersons, binLines } = survey;
  for (const id of tallyIds) for (let v = 0; v < villages; v++) tally[id][villages] += tally[id][v];
  for (let v = 0; v < villages; v++) {
    for (let b = 0; b < bins; b++) {
      binPersons[villages * bins + b] += binPersons[v * bins + b];
      binLines[villages * bins + b] += binLines[v * bins + b];
    }
  }
  for (let v = 0; v <= villages; v++) gini[v] = giniOfBins(binPersons, binLines, v * bins);
}

function giniOfBins(persons: Float64Array, lines: Float64Array, first: number): number {
  let allPersons = 0;
  let allLines = 0;
  for (let b = first; b < first + bins; b++) {
    allPersons += persons[b];
    allLines += lines[b];
  }
  if (allPersons === 0 || allLines === 0) return 0;
  let below = 0;
  let area = 0;
  for (let b = first; b < first + bins; b++) {
    area += persons[b] * (2 * below + lines[b]);
    below += lines[b];
  }
  return 1 - area / (allPersons * allLines);
}
