import { cite } from '../citations';
import { sheet } from '../luck';
import { drawUp, lineUp, listTerms, proxyScore, rankByCommunity, welfareOf, type ListTerms } from '../state/listing';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** PKH is checked and Sembako shared out anew before each stage: January, April, July, October. */
const monthsBetweenChecks = 3;

/** Surveys, lists and their corrections. */
export const registry: Process = {
  id: 'registry',
  label: { en: 'Registry and lists', id: 'Basis data dan daftar penerima' },
  about: {
    en: 'A survey sees what families live on without national transfers; its list comes into force some months later, and only then begins the next survey, at least a year after the last. The list orders registered families by score, all families by the village meeting, or the meeting\'s nominees by score. Every month a poor family outside the registry may get into it if it knows of the programme and is heard: by a tie to somebody in office, by its own voice, or by neighbours with a voice who speak for it where gotong royong is strong; the more open the list is, the sooner. Once a year the neighbours renew their own ranking. Before every stage of PKH the lines are checked: who has a component, who was dismissed, which relatives of officials step in.',
    id: 'Survei melihat taraf hidup keluarga tanpa bantuan nasional; daftarnya baru berlaku beberapa bulan kemudian, dan baru setelah itu survei berikutnya mulai, paling cepat setahun setelah yang lalu. Daftar mengurutkan keluarga terdaftar menurut skor, semua keluarga menurut musyawarah desa, atau usulan musyawarah menurut skor. Tiap bulan keluarga miskin di luar basis data dapat masuk bila tahu ada program dan didengar: lewat kenalan pejabat, suaranya sendiri, atau tetangga yang bersuara dan membelanya bila gotong royong kental; makin terbuka daftarnya, makin cepat. Setahun sekali warga memperbarui peringkatnya sendiri. Sebelum tiap tahap PKH antrean diperiksa: siapa yang punya komponen, siapa yang dikeluarkan, kerabat aparat mana yang menyela.',
  },
  source: cite({ en: 'Score, village meeting and hybrid were compared in an experiment in Indonesia; that registration matters more than ranking was found for its registry, and that elites are favoured when aid is handed out, not when lists are made, in another study. Long listing is reported from Pilang. How corrections work is assumed.', id: 'Skor, musyawarah, dan gabungan dibandingkan dalam eksperimen di Indonesia; bahwa keterdaftaran lebih menentukan daripada peringkat ditemukan pada basis datanya, dan bahwa elite diuntungkan saat bantuan dibagikan, bukan saat didata, dalam studi lain. Proses pendataan yang lama dilaporkan dari Pilang. Cara perbaikan bekerja adalah asumsi.' }, 'alatas2012', 'bah2018', 'alatas2019', 'shoeladina2023'),
  reads: [
    'regency.calendarMonth', 'regency.surveyMonth', 'regency.listMonth', 'village.families', 'village.firstHousehold', 'household.consumptionRp', 'household.regularRp',
    'household.persons', 'household.listedWelfare', 'household.listScore', 'household.proxyRank', 'household.registered', 'household.proxyNoise',
    'household.communityNoise', 'household.femaleHead', 'household.sickMonths', 'household.under7', 'household.primary', 'household.junior',
    'household.elderly', 'household.disabled', 'household.componentRp', 'household.missed', 'household.eliteTie', 'household.aware',
    'household.linking', 'household.voice', 'household.village', 'village.gotongRoyong',
  ],
  writes: [
    'regency.surveyMonth', 'regency.listMonth', 'village.quotaFamilies', 'household.listedWelfare', 'household.listScore', 'household.proxyRank',
    'household.pkhRank', 'household.sembakoRank', 'household.communityRank', 'household.registered', 'household.missed',
  ],
  run(world) {
    const { household, village, regency } = world;
    const terms = listTerms((id) => value(world, id));
    for (let v = 0; v < village.rows; v++) village.quotaFamilies[v] = Math.round(terms.pkhQuotaShare * village.families[v]);
    if (regency.calendarMonth[0] === 0) rankByCommunity(world, seen(world, new Float64Array(household.rows)), terms);
    let renewed = renew(world, terms);
    if (survey(world)) renewed = renew(world, terms) || renewed;
    correct(world, terms);
    if (renewed || regency.calendarMonth[0] % monthsBetweenChecks === 0) lineUp(world, terms, sheet(world.luck, 'nudge', regency.listMonth[0], 0, household.rows));
  },
};

/** What a family lived on last month without national transfers: else who gets help would lose it for having got it. */
function meansRp({ consumptionRp, regularRp }: World['household'], h: number): number {
  return consumptionRp[h] - regularRp[h];
}

/** The means of all families, as the logarithm of poverty lines per person, written into `into`. */
function seen<Numbers extends Float64Array | Float32Array>(world: World, into: Numbers): Numbers {
  const { household } = world;
  const line = value(world, 'household.povertyLineRpPerMonth');
  for (let h = 0; h < into.length; h++) into[h] = welfareOf(meansRp(household, h), household.persons[h], line);
  return into;
}

/** The next survey: when the list of the last is in force, and a year has passed. */
function survey(world: World): boolean {
  const { household, regency, month } = world;
  const inForce = regency.listMonth[0] === regency.surveyMonth[0];
  if (!inForce || month < regency.surveyMonth[0] + Math.max(12, value(world, 'registry.lagMonths'))) return false;
  regency.surveyMonth[0] = month;
  seen(world, household.listedWelfare);
  return true;
}

/** Puts the list of the last survey into force when its time has come. Who was dismissed from PKH begins anew. */
function renew(world: World, terms: ListTerms): boolean {
  const { household, regency, month } = world;
  if (regency.listMonth[0] === regency.surveyMonth[0] || month < regency.surveyMonth[0] + value(world, 'registry.lagMonths')) return false;
  regency.listMonth[0] = regency.surveyMonth[0];
  for (let h = 0; h < household.rows; h++) if (household.missed[h] >= terms.exitMonths) household.missed[h] = 0;
  drawUp(world, terms);
  return true;
}

/** How far the meeting of each village speaks for those left out. */
function spokenFor(world: World): Float64Array {
  const { household, village } = world;
  const effect = value(world, 'registry.neighbourEffect');
  const spoken = new Float64Array(village.rows);
  if (effect === 0) return spoken;
  const { voice, village: village_h } = household;
  for (let h = 0; h < voice.length; h++) spoken[village_h[h]] += voice[h];
  for (let v = 0; v < village.rows; v++) spoken[v] *= (effect * village.gotongRoyong[v]) / village.families[v];
  return spoken;
}

/** Poor families outside the registry who know of it and are heard get into it, and onto the list where their score puts them. */
function correct(world: World, terms: ListTerms): void {
  const { household } = world;
  const { registered, aware, linking, voice, persons } = household;
  const chance = (value(world, 'registry.correctionPerYear') * value(world, 'registry.transparency')) / 12;
  if (chance === 0) return;
  const line = value(world, 'household.povertyLineRpPerMonth');
  const luck = sheet(world.luck, 'correction', world.month + 1, 0, household.rows);
  const spoken = spokenFor(world);
  for (let h = 0; h < household.rows; h++) {
    if (luck[h] >= chance || registered[h] || !aware[h] || meansRp(household, h) >= line * persons[h]) continue;
    const heard = linking[h] ? 1 : 1 - (1 - voice[h]) * (1 - spoken[household.village[h]]);
    if (luck[h] >= chance * heard) continue;
    registered[h] = 1;
    household.listedWelfare[h] = welfareOf(meansRp(household, h), persons[h], line);
    if (household.proxyRank[h] < 0) insert(world, h, proxyScore(household.listedWelfare[h], household.proxyNoise[h], terms));
  }
}

/** A family takes its place on the list of its village; everybody behind moves back by one. */
function insert({ household, village }: World, newcomer: number, score: number): void {
  const { proxyRank, listScore } = household;
  const v = household.village[newcomer];
  const first = village.firstHousehold[v];
  const last = first + village.families[v];
  listScore[newcomer] = score;
  let place = 0;
  for (let h = first; h < last; h++) if (proxyRank[h] >= 0 && listScore[h] < score) place += 1;
  for (let h = first; h < last; h++) if (proxyRank[h] >= place) proxyRank[h] += 1;
  proxyRank[newcomer] = place;
}
