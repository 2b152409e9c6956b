import { indicatorIndex, indicators, value } from '../../model';
import type { World } from '../../model';
import type { Outcome } from '../outcome';
import { lastYear } from './reader';
import { inScope, meanOver, neediest, neediestWords, ratioOver, scopeWords } from './scope';
import type { Scope } from './scope';

const scopes: readonly Scope[] = ['assisted', 'unassisted'];

const consumption = lastYear({
  id: 'consumption.assisted', unit: 'rupiahPerMonth', stratum: scopeWords.assisted,
  label: { en: `Consumption per person, ${scopeWords.assisted.en}`, id: `Konsumsi per orang, ${scopeWords.assisted.id}` },
  about: { en: 'Consumption per person and month, mean of the last twelve months.', id: 'Konsumsi per orang per bulan, rata-rata dua belas bulan terakhir.' },
}, () => (world) => ratioOver(world, 'assisted', (h) => world.household.consumptionRp[h], (h) => world.household.persons[h]));

const ofNeediest = lastYear({
  id: 'consumption.neediest', unit: 'rupiahPerMonth', stratum: neediestWords,
  label: { en: 'Consumption per person, neediest families', id: 'Konsumsi per orang, keluarga paling membutuhkan' },
  about: { en: 'Consumption per person and month, mean of the last twelve months.', id: 'Konsumsi per orang per bulan, rata-rata dua belas bulan terakhir.' },
}, (start) => {
  const members = neediest(start);
  return ({ household }) => meanOver(members, (h) => household.consumptionRp[h]) / meanOver(members, (h) => household.persons[h]);
});

/** Multidimensional deprivation, by working area. */
const deprivation = scopes.map((scope) => lastYear({
  id: `m0.${scope}`, unit: 'index', stratum: scopeWords[scope], reads: ['m0'], villages: true,
  label: { en: `Multidimensional deprivation, ${scopeWords[scope].en}`, id: `Deprivasi multidimensi, ${scopeWords[scope].id}` },
  about: { en: 'The indicator M0 over the persons of these villages, mean of the last twelve months; high is worse.', id: 'Indikator M0 atas penduduk desa-desa ini, rata-rata dua belas bulan terakhir; makin tinggi makin buruk.' },
}, () => (world) => overPersons(world, 'm0', scope)));

/** Mean of an indicator of the villages, each weighing as many as it has persons. */
function overPersons(world: World, indicator: string, scope: Scope): number {
  const { village, household, villageIndicators } = world;
  let sum = 0;
  let people = 0;
  for (let v = 0; v < village.rows; v++) {
    if (!inScope(world, v, scope)) continue;
    let persons = 0;
    const last = village.firstHousehold[v] + village.families[v];
    for (let h = village.firstHousehold[v]; h < last; h++) persons += household.persons[h];
    people += persons;
    sum += persons * villageIndicators[v * indicators.length + indicatorIndex[indicator]];
  }
  return sum / people;
}

/**
 * Strata by what a family without an enterprise usually lives on per person at month 0, in poverty lines. By the arithmetic of the
 * model a family with 0.90 to 0.92 lines can be held back by a lack of assets; the strata are a little wider, so that each has families.
 */
const strata = [
  { id: 'belowBand', from: 0.82, to: 0.9, who: { en: 'just below the band in which capital can be a trap (0.82–0.90 poverty lines)', id: 'tepat di bawah pita jebakan modal (0,82–0,90 garis kemiskinan)' } },
  { id: 'inBand', from: 0.9, to: 0.95, who: { en: 'inside the band (0.90–0.95 poverty lines)', id: 'di dalam pita jebakan modal (0,90–0,95 garis kemiskinan)' } },
  { id: 'aboveBand', from: 0.95, to: 1.2, who: { en: 'above the band (0.95–1.20 poverty lines)', id: 'di atas pita jebakan modal (0,95–1,20 garis kemiskinan)' } },
] as const;

const everybody = { id: 'pkh', from: 0, to: Infinity, who: { en: 'all of them', id: 'semuanya' } };

const byStratum = [everybody, ...strata].map(({ id, from, to, who }) => lastYear({
  id: `consumption.${id}`, unit: 'rupiahPerMonth',
  label: { en: `Consumption per person, ${who.en}`, id: `Konsumsi per orang, ${who.id}` },
  about: { en: 'Consumption per person and month, mean of the last twelve months.', id: 'Konsumsi per orang per bulan, rata-rata dua belas bulan terakhir.' },
  stratum: { en: `families on PKH and without an enterprise at month 0, ${who.en}`, id: `keluarga penerima PKH tanpa usaha pada bulan 0, ${who.id}` },
}, (start) => {
  const line = value(start, 'household.povertyLineRpPerMonth');
  const { usualRp, persons, recipient, enterprise } = start.household;
  const members = Int32Array.from(persons.keys()).filter((h) => {
    const lines = usualRp[h] / (persons[h] * line);
    return (recipient[h] & 1) !== 0 && enterprise[h] === 0 && lines >= from && lines < to;
  });
  return ({ household }) => {
    let rupiah = 0;
    let people = 0;
    for (const h of members) {
      rupiah += household.consumptionRp[h];
      people += household.persons[h];
    }
    return rupiah / people;
  };
}));

export const welfare: readonly Outcome[] = [consumption, ofNeediest, ...deprivation, ...byStratum];
