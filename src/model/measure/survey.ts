import { deprivation as lack, deprivationCutoff, deprivationParts, deprivations, deprivationScore, dimensions, threshold } from '../state/welfare';
import { value } from '../state/value';
import type { World } from '../state/world';
import { bins, binsFor, emptyBins, giniRatios, mostLines } from './gini';
import type { Bins } from './gini';
import { questions, tallyIds } from './tally';
import type { Question, Tally } from './tally';

export interface Survey extends Bins {
  readonly tally: Tally;
  /** Gini ratio of consumption per person, by village where villages are measured; last row: all. */
  readonly gini: Float64Array;
}

const surveys = new WeakMap<World, Survey>();

function surveyOf(world: World): Survey {
  let survey = surveys.get(world);
  if (!survey) {
    const rows = world.village.rows + 1;
    survey = {
      tally: Object.fromEntries(tallyIds.map((id) => [id, new Float64Array(rows)])) as unknown as Tally,
      gini: new Float64Array(rows),
      ...binsFor(rows),
    };
    surveys.set(world, survey);
  }
  return survey;
}

/**
 * Asks every household what is wanted. Reads only.
 * @returns sums that are valid for the questions asked.
 */
export function takeSurvey(world: World, asked: ReadonlySet<Question>): Survey {
  const survey = surveyOf(world);
  const { tally } = survey;
  const villages = world.village.rows;
  for (const question of asked) for (const id of questions[question]) tally[id].fill(0);
  const unequal = asked.has('inequality');
  if (unequal) emptyBins(survey);
  const line = value(world, 'household.povertyLineRpPerMonth');
  for (let v = 0; v < villages; v++) {
    if (unequal || asked.has('living')) askLiving(world, survey, v, line, unequal);
    if (asked.has('standing')) askStanding(world, tally, v);
    if (asked.has('children')) askChildren(world, tally, v);
    if (asked.has('experience')) askExperience(world, tally, v);
    if (asked.has('ability')) askAbility(world, tally, v);
    if (asked.has('money')) askMoney(world, tally, v);
  }
  for (const question of asked) for (const id of questions[question]) addUp(tally[id], villages);
  if (unequal) giniRatios(survey.gini, survey, villages, world.villageIndicators.length > 0);
  return survey;
}

/** Consumption and lists of the households of a village; when `unequal`, they are sorted into bins of consumption as well. */
function askLiving({ household, village }: World, { tally, binPersons, binLines, firstBin, lastBin }: Survey, v: number, line: number, unequal: boolean): void {
  const { persons, consumptionRp, regularRp, recipient, contacted, served } = household;
  const perBin = bins / mostLines;
  const last = village.firstHousehold[v] + village.families[v];
  let [people, poor, gap, squaredGap, consumption] = [0, 0, 0, 0, 0];
  let [poorFamilies, pkh, pkhPoor, helped] = [0, 0, 0, 0];
  let [lowest, highest] = [bins, -1];
  for (let h = village.firstHousehold[v]; h < last; h++) {
    const n = persons[h];
    const lines = consumptionRp[h] / (n * line);
    const onPkh = recipient[h] & 1;
    people += n;
    consumption += consumptionRp[h];
    pkh += onPkh;
    if (lines < 1) {
      poor += n;
      gap += n * (1 - lines);
      squaredGap += n * (1 - lines) * (1 - lines);
    }
    // Who would be poor without what the lists give is whom they should find.
    if (consumptionRp[h] - regularRp[h] < n * line) {
      poorFamilies += 1;
      pkhPoor += onPkh;
      if (recipient[h] !== 0 || contacted[h] === 1 || served[h] === 1 || served[h] === 2) helped += 1;
    }
    if (!unequal) continue;
    const bin = Math.min(bins - 1, (lines * perBin) | 0);
    if (bin < lowest) lowest = bin;
    if (bin > highest) highest = bin;
    binPersons[v * bins + bin] += n;
    binLines[v * bins + bin] += n * lines;
  }
  firstBin[v] = lowest;
  lastBin[v] = highest;
  tally.families[v] = village.families[v];
  tally.persons[v] = people;
  tally.poor[v] = poor;
  tally.gap[v] = gap;
  tally.squaredGap[v] = squaredGap;
  tally.consumptionRp[v] = consumption;
  tally.poorFamilies[v] = poorFamilies;
  tally.pkhFamilies[v] = pkh;
  tally.pkhPoorFamilies[v] = pkhPoor;
  tally.poorHelped[v] = helped;
}

/** Deprivations and stages. */
function askStanding({ household, village }: World, tally: Tally, v: number): void {
  const { persons, deprivation, stage } = household;
  const last = village.firstHousehold[v] + village.families[v];
  const stages = new Int32Array(6);
  let [deprived, deprivedPersons, unsafe, education, health, income, life] = [0, 0, 0, 0, 0, 0, 0];
  for (let h = village.firstHousehold[v]; h < last; h++) {
    const n = persons[h];
    const bits = deprivation[h];
    const parts = deprivationParts[bits];
    education += n * (parts & 7);
    health += n * ((parts >> 3) & 7);
    income += n * ((parts >> 6) & 7);
    life += n * (parts >> 9);
    unsafe += n * ((bits & lack.unsafe) / lack.unsafe);
    const score = deprivationScore[bits];
    if (score >= deprivationCutoff) {
      deprived += n * score;
      deprivedPersons += n;
    }
    stages[stage[h]] += 1;
  }
  tally.deprivedScore[v] = deprived / deprivations;
  tally.deprivedPersons[v] = deprivedPersons;
  const all = deprivations / dimensions.length;
  tally.lacksEducation[v] = education / all;
  tally.lacksHealth[v] = health / all;
  tally.lacksIncome[v] = income / all;
  tally.lacksLife[v] = life / all;
  tally.unsafe[v] = unsafe;
  tally.stage1[v] = stages[1];
  tally.stage2[v] = stages[2];
  tally.stage3[v] = stages[3];
  tally.stage4[v] = stages[4];
  tally.stage5[v] = stages[5];
}

/** Families with children: school and parenting. */
function askChildren({ household, village }: World, tally: Tally, v: number): void {
  const { under7, primary, junior, senior, deprivation, parenting } = household;
  const last = village.firstHousehold[v] + village.families[v];
  let [pupils, out, raising, cared] = [0, 0, 0, 0];
  for (let h = village.firstHousehold[v]; h < last; h++) {
    const ofSchoolAge = primary[h] + junior[h];
    if (ofSchoolAge + under7[h] + senior[h] === 0) continue;
    raising += 1;
    cared += parenting[h];
    if (ofSchoolAge === 0) continue;
    pupils += 1;
    if ((deprivation[h] & lack.outOfSchool) !== 0) out += 1;
  }
  tally.schooling[v] = pupils;
  tally.outOfSchool[v] = out;
  tally.raising[v] = raising;
  tally.parenting[v] = cared;
}

/** Shocks that protection cases are made of: violence or fraud, eviction or extortion. */
const firstCase = 6;
/** A contact within so many months still supports. */
const lateMonths = 3;

/** Who was reached, struck, served, met, invited. */
function askExperience({ household, village, group, month }: World, tally: Tally, v: number): void {
  const { reached, reachedNow, shock, served, contacted, lastContactMonth, complied, recipient, group: group_h } = household;
  const { authority, cohesion } = group;
  const first = village.firstHousehold[v];
  const last = first + village.families[v];
  const reachedBy = new Int32Array(8);
  let [reachedThisMonth, shocks, answered, cases, casesAnswered, met, metOfLate, kept, decides, holds] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let h = first; h < last; h++) {
    reachedBy[reached[h]] += 1;
    if (reachedNow[h] !== 0) reachedThisMonth += 1;
    if (shock[h] !== 0) {
      const helped = served[h] === 1 || served[h] === 2 ? 1 : 0;
      shocks += 1;
      answered += helped;
      if (shock[h] >= firstCase) {
        cases += 1;
        casesAnswered += helped;
      }
    }
    met += contacted[h];
    if (lastContactMonth[h] > 0 && lastContactMonth[h] > month - lateMonths) metOfLate += 1;
    kept += complied[h] & recipient[h];
    const g = group_h[h];
    if (g >= 0) {
      decides += authority[g];
      holds += cohesion[g];
    }
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
  tally.cases[v] = cases;
  tally.casesServed[v] = casesAnswered;
  tally.contacted[v] = met;
  tally.contactedOfLate[v] = metOfLate;
  tally.complied[v] = kept;
  tally.authority[v] = decides;
  tally.cohesion[v] = holds;
  const lastGroup = v + 1 < village.rows ? village.firstGroup[v + 1] : group.rows;
  for (let g = village.firstGroup[v]; g < lastGroup; g++) {
    tally.invited[v] += group.members[g];
    tally.attended[v] += group.attending[g];
  }
  tally.trustGovernment[v] = village.governmentTrust[v] * village.families[v];
  tally.trustNgo[v] = village.ngoTrust[v] * village.families[v];
  tally.trustFacilitator[v] = village.facilitatorTrust[v] * village.families[v];
}

/** What they can and dare. */
function askAbility({ household, village }: World, tally: Tally, v: number): void {
  const { skill, confidence, voice, support, health } = household;
  const last = village.firstHousehold[v] + village.families[v];
  let [skills, confidences, voices, supports, healths] = [0, 0, 0, 0, 0];
  for (let h = village.firstHousehold[v]; h < last; h++) {
    skills += skill[h];
    confidences += confidence[h];
    voices += voice[h];
    supports += support[h];
    healths += health[h];
  }
  tally.skill[v] = skills;
  tally.confidence[v] = confidences;
  tally.voice[v] = voices;
  tally.support[v] = supports;
  tally.health[v] = healths;
}

/** Work, enterprises, savings, loans. */
function askMoney({ household, village }: World, tally: Tally, v: number): void {
  const { enterprise, enterpriseMonths, profitRp, assetRp, workRp, savingsRp, baseRp } = household;
  const { lossMonths, loanRp, arrearsMonths, debtRp } = household;
  const last = village.firstHousehold[v] + village.families[v];
  let [young, profits, assets, work, savings, saved, struck, wealth] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [borrowers, overdue, loans, debtors, debts] = [0, 0, 0, 0, 0];
  for (let h = village.firstHousehold[v]; h < last; h++) {
    const cash = savingsRp[h];
    work += workRp[h];
    savings += cash;
    if (cash >= threshold.savedMonths * baseRp[h]) saved += 1;
    if (enterprise[h] !== 0) {
      profits += profitRp[h];
      assets += assetRp[h];
      if (enterpriseMonths[h] < 12) young += 1;
    }
    if (lossMonths[h] > 0) {
      struck += 1;
      wealth += cash + assetRp[h];
    }
    if (loanRp[h] > 0) {
      borrowers += 1;
      loans += loanRp[h];
      if (arrearsMonths[h] > 0) overdue += 1;
    }
    if (debtRp[h] > 0) {
      debtors += 1;
      debts += debtRp[h];
    }
  }
  tally.enterprises[v] = village.enterprises[v];
  tally.youngEnterprises[v] = young;
  tally.profitRp[v] = profits;
  tally.assetRp[v] = assets;
  tally.workRp[v] = work;
  tally.savingsRp[v] = savings;
  tally.saved[v] = saved;
  tally.struck[v] = struck;
  tally.struckWealthRp[v] = wealth;
  tally.borrowers[v] = borrowers;
  tally.overdue[v] = overdue;
  tally.loansRp[v] = loans;
  tally.debtors[v] = debtors;
  tally.debtRp[v] = debts;
}

/** The whole is the sum of the villages. */
function addUp(column: Float64Array, villages: number): void {
  for (let v = 0; v < villages; v++) column[villages] += column[v];
}
