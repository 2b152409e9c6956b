import { cite } from '../citations';
import { developmentTraits, outOfSchoolRisk, psychologicalTraits, threshold, trait } from '../state/welfare';
import { value, type World } from '../state/world';
import type { Process } from './process';

/** The stage of every family, from its indicators. */
export const graduation: Process = {
  id: 'graduation',
  label: { en: 'Welfare stages', id: 'Tahap keluarga sejahtera' },
  about: {
    en: 'The stage of every family is read from 21 indicators: basic needs, then psychological and social needs, then development (saving, taking part), then giving and leading. Nothing assigns a stage. Its deprivations in education, health, income and living are counted too.',
    id: 'Tahap tiap keluarga dibaca dari 21 indikator: kebutuhan dasar, lalu kebutuhan psikologis dan sosial, lalu pengembangan (menabung, berperan serta), lalu memberi dan memimpin. Tidak ada yang menetapkan tahap secara langsung. Deprivasinya dalam pendidikan, kesehatan, pendapatan, dan kehidupan ikut dihitung.',
  },
  source: cite({ en: 'The stages of BKKBN ask for 6 basic needs, then 8, 5 and 2 further indicators. PKH halves the share of children out of school. The thresholds are assumed, and set so that month 0 is near the mix of Randublatung: 12.1 % Pra-Sejahtera, 69.7 % KS I, 18.2 % KS II.', id: 'Tahapan BKKBN meminta 6 kebutuhan dasar, lalu 8, 5, dan 2 indikator berikutnya. PKH mengurangi separuh bagian anak yang tidak bersekolah. Ambang-ambangnya asumsi, dipilih agar bulan 0 mendekati susunan Randublatung: 12,1 % Pra-Sejahtera, 69,7 % KS I, 18,2 % KS II.' }, 'takaitu', 'cahyadi2020', 'shoeladina2023'),
  reads: [
    'household.consumptionRp', 'household.persons', 'household.living', 'household.health', 'household.traits', 'household.primary', 'household.junior',
    'household.schoolRisk', 'household.recipient', 'household.lossMonths', 'household.lossShare', 'household.savingsRp', 'household.baseRp',
    'household.attendance', 'household.propensity', 'household.confidence', 'household.linking', 'household.headSchooling', 'household.assetRp',
    'household.registered', 'household.invited', 'household.stage', 'village.gotongRoyong', 'village.firstHousehold', 'village.families',
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

function readVillage(household: World['household'], first: number, last: number, line: number, gotongRoyong: number, month: number): void {
  const { consumptionRp, persons, primary, junior, schoolRisk, recipient, living, health, traits, savingsRp, assetRp, baseRp, lossMonths, lossShare } = household;
  const { attendance, propensity, confidence, linking, headSchooling, registered, invited, deprivation, stage, stageSinceMonth } = household;
  const mutual = 4 * (gotongRoyong - 0.65);
  for (let h = first; h < last; h++) {
    const lineRp = persons[h] * line;
    const lines = consumptionRp[h] / lineRp;
    const outOfSchool = primary[h] + junior[h] > 0 && schoolRisk[h] < outOfSchoolRisk(lines, (recipient[h] & 1) !== 0);
    deprivation[h] = (headSchooling[h] === 0 ? 1 : 0) + (outOfSchool ? 1 : 0) // education
      + (health[h] < 0.7 ? 1 : 0) + (lines < 0.8 ? 1 : 0) // health: illness, too little to eat well
      + (lines < 1 ? 1 : 0) + (savingsRp[h] + assetRp[h] < 0.5 * lineRp ? 1 : 0) // income: below the line, nothing to fall back on
      + (living[h] < 0.35 ? 1 : 0) + (registered[h] + invited[h] + linking[h] === 0 ? 1 : 0); // living: house, nobody to turn to

    // The first group of indicators that is not met wholly ends the climb.
    const habits = traits[h];
    let now = 1;
    if (lines >= threshold.basicLines && living[h] >= threshold.soundLiving && health[h] >= threshold.treatedHealth
      && (habits & trait.contraception) !== 0 && !outOfSchool) {
      now = 2;
      if (lines >= threshold.proteinLines && living[h] >= threshold.roomyLiving && health[h] >= threshold.healthy
        && (habits & psychologicalTraits) === psychologicalTraits && (lossMonths[h] === 0 || lossShare[h] <= threshold.earningLoss)) {
        now = 3;
        if ((habits & developmentTraits) === developmentTraits && savingsRp[h] >= threshold.savedMonths * baseRp[h]
          && (attendance[h] >= threshold.attendance || propensity[h] + mutual > threshold.inclination)) {
          const gives = lines >= threshold.givingLines && gotongRoyong >= threshold.givingGotongRoyong;
          now = gives && (confidence[h] >= threshold.leadingConfidence || linking[h] === 1) ? 5 : 4;
        }
      }
    }
    if (now === stage[h]) continue;
    stage[h] = now;
    stageSinceMonth[h] = month;
  }
}
