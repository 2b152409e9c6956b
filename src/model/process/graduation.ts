import { cite } from '../citations';
import { deprivation as lack, developmentTraits, psychologicalTraits, threshold, trait } from '../state/welfare';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** The stage of every family, from its indicators. */
export const graduation: Process = {
  id: 'graduation',
  label: { en: 'Welfare stages', id: 'Tahap keluarga sejahtera' },
  about: {
    en: 'The stage of every family is read from 21 indicators: basic needs, then psychological and social needs, then development (saving, taking part), then giving and leading. Nothing assigns a stage. What it lacks in education, health, income and life with social protection is noted too.',
    id: 'Tahap tiap keluarga dibaca dari 21 indikator: kebutuhan dasar, lalu kebutuhan psikologis dan sosial, lalu pengembangan (menabung, berperan serta), lalu memberi dan memimpin. Tidak ada yang menetapkan tahap secara langsung. Kekurangannya dalam pendidikan, kesehatan, pendapatan, dan kehidupan dengan perlindungan sosial ikut dicatat.',
  },
  source: cite({ en: 'The stages of BKKBN ask for 6 basic needs, then 8, 5 and 2 further indicators. The dimensions of deprivation are those of the study of Pilang. The thresholds are assumed, and those of the stages set so that month 0 is near the mix of Randublatung: 12.1 % Pra-Sejahtera, 69.7 % KS I, 18.2 % KS II.', id: 'Tahapan BKKBN meminta 6 kebutuhan dasar, lalu 8, 5, dan 2 indikator berikutnya. Dimensi deprivasinya mengikuti studi Pilang. Ambang-ambangnya asumsi, dan ambang tahapan dipilih agar bulan 0 mendekati susunan Randublatung: 12,1 % Pra-Sejahtera, 69,7 % KS I, 18,2 % KS II.' }, 'takaitu', 'shoeladina2023'),
  reads: [
    'household.consumptionRp', 'household.persons', 'household.living', 'household.health', 'household.traits', 'household.under7', 'household.primary',
    'household.junior', 'household.senior', 'household.schooling', 'household.schoolRisk', 'household.lossMonths', 'household.lossShare', 'household.savingsRp',
    'household.baseRp', 'household.attendance', 'household.propensity', 'household.confidence', 'household.voice', 'household.linking', 'household.headSchooling',
    'household.assetRp', 'household.skill', 'household.debtRp', 'household.recipient', 'household.circle', 'household.unsafeMonths',
    'household.parenting', 'household.stage', 'village.gotongRoyong', 'village.firstHousehold', 'village.families',
  ],
  writes: ['household.stage', 'household.stageSinceMonth', 'household.deprivation'],
  run(world) {
    readStages(world, world.month + 1);
  },
};

/** Reads stage and deprivations of every household; `month` is the month whose end is described. */
export function readStages(world: World, month: number): void {
  const { household, village } = world;
  const line = value(world, 'household.povertyLineRpPerMonth');
  for (let v = 0; v < village.rows; v++) {
    readVillage(household, village.firstHousehold[v], village.firstHousehold[v] + village.families[v], line, village.gotongRoyong[v], month);
  }
}

/** Bit of a head without junior secondary school, by schooling. */
const noSchooling = [lack.headSchooling, 0, 0];

/** 1 below 0, else 0, to the ninth decimal: what is as often so as not is cheaper to count than to ask. */
function below(x: number): number {
  return ((x * 1e9) | 0) >>> 31;
}

function readVillage(household: World['household'], first: number, last: number, line: number, gotongRoyong: number, month: number): void {
  const { consumptionRp, persons, under7, primary, junior, senior, schooling, schoolRisk, living, health, savingsRp, assetRp, baseRp, debtRp } = household;
  const { headSchooling, skill, linking, recipient, circle, unsafeMonths, parenting, deprivation, traits, lossMonths, lossShare } = household;
  const { attendance, propensity, confidence, voice, stage, stageSinceMonth } = household;
  const mutual = 4 * (gotongRoyong - 0.65);
  const helpful = gotongRoyong >= threshold.givingGotongRoyong;
  for (let h = first; h < last; h++) {
    const lineRp = persons[h] * line;
    const consumed = consumptionRp[h];
    const well = health[h];
    const house = living[h];
    const saved = savingsRp[h];
    const outOfSchool = schoolRisk[h] < 1 - schooling[h] && primary[h] + junior[h] > 0;
    const takesPart = attendance[h];
    // On no list and with no official the first part is -1, in no circle the second: 1 where the sign is left.
    const alone = (((recipient[h] | linking[h]) - 1) & circle[h]) >>> 31;
    const isolated = alone & below(takesPart - threshold.attendance);
    let bits = noSchooling[headSchooling[h]] | (below(skill[h] - threshold.someSkill) * lack.skill) | (isolated * lack.isolated);
    if (outOfSchool) bits |= lack.outOfSchool;
    if (well < threshold.soundHealth) bits |= lack.health;
    if (consumed < lineRp) bits |= consumed < threshold.foodLines * lineRp ? lack.poverty | lack.food : lack.poverty;
    if (saved + assetRp[h] < threshold.reserveMonths * lineRp) bits |= lack.reserve;
    if (debtRp[h] > threshold.debtMonths * lineRp) bits |= lack.debt;
    if (house < threshold.deprivedLiving) bits |= lack.house;
    if (unsafeMonths[h] > 0 || (parenting[h] < threshold.responsiveParenting && under7[h] + primary[h] + junior[h] + senior[h] > 0)) bits |= lack.unsafe;
    deprivation[h] = bits;

    // The first group of indicators that is not met wholly ends the climb.
    const habits = traits[h];
    let now = 1;
    if (consumed >= threshold.basicLines * lineRp && house >= threshold.soundLiving && well >= threshold.treatedHealth && (habits & trait.contraception) !== 0 && !outOfSchool) {
      now = 2;
      if (consumed >= threshold.proteinLines * lineRp && house >= threshold.roomyLiving && well >= threshold.healthy
        && (habits & psychologicalTraits) === psychologicalTraits && (lossMonths[h] === 0 || lossShare[h] <= threshold.earningLoss)) {
        now = 3;
        if ((habits & developmentTraits) === developmentTraits && saved >= threshold.savedMonths * baseRp[h]
          && (takesPart >= threshold.attendance || circle[h] >= 0 || propensity[h] + mutual > threshold.inclination)) {
          const leads = confidence[h] >= threshold.leadingConfidence || voice[h] >= threshold.leadingVoice || (linking[h] & 1) !== 0;
          now = helpful && leads && consumed >= threshold.givingLines * lineRp ? 5 : 4;
        }
      }
    }
    if (now === stage[h]) continue;
    stage[h] = now;
    stageSinceMonth[h] = month;
  }
}
