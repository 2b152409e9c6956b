import { cite } from '../citations';
import type { Text } from '../declare';
import { exp, log } from '../math';
import type { World } from '../state/world';
import { per, scale, type Formula, type Measure } from './measure';
import type { Survey } from './survey';
import type { Question } from './tally';

const learned: Text = { en: 'A scale of this model: see the event “Learning”.', id: 'Skala model ini: lihat kejadian “Belajar”.' };
const actors = cite({ en: 'The six letters of ACTORS as the study of Ogan Komering Ulu uses them; how each is read from the model is assumed.', id: 'Enam huruf ACTORS sebagaimana dipakai studi Ogan Komering Ulu; cara membacanya dari model adalah asumsi.' }, 'anita2023');

/** A letter that is missing altogether counts as this much, so that the product still tells the other five apart. */
const leastScore = 0.01;

type Score = Formula['of'];
/** What the six letters are made from together. */
const asks: readonly Question[] = ['living', 'experience', 'ability', 'money'];

const half = (a: Score, b: Score): Score => (world, survey, v) => (a(world, survey, v) + b(world, survey, v)) / 2;

/** Share of the offer that sells, and share of the places that are free. */
function opportunities({ village }: World, _: Survey, v: number): number {
  let sold = 0;
  let slots = 0;
  let free = 0;
  let families = 0;
  for (let w = v < village.rows ? v : 0; w < (v < village.rows ? v + 1 : village.rows); w++) {
    sold += village.marketShare[w] * village.families[w];
    families += village.families[w];
    slots += village.slots[w];
    free += Math.max(0, village.slots[w] - village.enterprises[w]);
  }
  return (sold / families + (slots > 0 ? free / slots : 0)) / 2;
}

/** Trust of households in government, NGO and facilitator. */
const trust: Score = (_, { tally }, v) => (tally.trustGovernment[v] + tally.trustNgo[v] + tally.trustFacilitator[v]) / (3 * tally.families[v]);

/** Meetings attended, conditions kept and instalments paid, of all that were due. */
function responsibilities(_: World, { tally }: Survey, v: number): number {
  const due = tally.invited[v] + tally.pkhFamilies[v] + tally.borrowers[v];
  return due > 0 ? (tally.attended[v] + tally.complied[v] + tally.borrowers[v] - tally.overdue[v]) / due : 0;
}

interface Letter {
  readonly id: string;
  readonly label: Text;
  readonly about: Text;
  readonly of: Score;
}

/** In the order of the word ACTORS. */
const letters: readonly Letter[] = [
  { id: 'actorsAuthority', label: { en: 'Authority', id: 'Authority (wewenang)' }, of: half(per('voice', 'families').of, per('authority', 'families').of),
    about: { en: 'Mean of the voice of households and of the decisions that their groups take themselves.', id: 'Rata-rata suara keluarga dan keputusan yang diambil kelompoknya sendiri.' } },
  { id: 'actorsConfidence', label: { en: 'Confidence and competence', id: 'Confidence and competence (percaya diri dan kemampuan)' }, of: half(per('confidence', 'families').of, per('skill', 'families').of),
    about: { en: 'Mean of confidence and skill of households.', id: 'Rata-rata kepercayaan diri dan kecakapan keluarga.' } },
  { id: 'actorsTrust', label: { en: 'Trust', id: 'Trust (kepercayaan)' }, of: trust,
    about: { en: 'Mean trust of households in government, NGO and facilitator.', id: 'Rata-rata kepercayaan keluarga kepada pemerintah, LSM, dan pendamping.' } },
  { id: 'actorsOpportunities', label: { en: 'Opportunities', id: 'Opportunities (kesempatan)' }, of: opportunities,
    about: { en: 'Mean of the share of the offer that sells and of the places in the market that are free.', id: 'Rata-rata bagian penawaran yang laku dan bagian tempat pasar yang masih kosong.' } },
  { id: 'actorsResponsibilities', label: { en: 'Responsibilities', id: 'Responsibilities (tanggung jawab)' }, of: responsibilities,
    about: { en: 'Meetings attended, PKH conditions kept and loans without arrears, of all that were due this month. A share, not a number: where little is asked of families, as without a programme, it can be higher.', id: 'Pertemuan yang dihadiri, syarat PKH yang dipenuhi, dan pinjaman tanpa tunggakan, dari semua yang jatuh pada bulan ini. Ini bagian, bukan jumlah: bila sedikit yang dituntut dari keluarga, seperti tanpa program, nilainya bisa lebih tinggi.' } },
  { id: 'actorsSupport', label: { en: 'Support', id: 'Support (dukungan)' }, of: half(per('contactedOfLate', 'families').of, ({ regency }) => regency.jointOutput[0]),
    about: { en: 'Mean of the families met within three months and of what policy and delivery make together.', id: 'Rata-rata keluarga yang ditemui dalam tiga bulan dan hasil bersama kebijakan dan pelaksanaan.' } },
];

/** Geometric mean of the six: a missing letter throttles the others. */
function index(world: World, survey: Survey, v: number): number {
  let sum = 0;
  for (const letter of letters) sum += log(Math.max(leastScore, letter.of(world, survey, v)));
  return exp(sum / letters.length);
}

/** Place of the lowest letter, from 1. */
function binding(world: World, survey: Survey, v: number): number {
  let lowest = 0;
  for (let i = 1; i < letters.length; i++) if (letters[i].of(world, survey, v) < letters[lowest].of(world, survey, v)) lowest = i;
  return lowest + 1;
}

/** What people can and dare; ACTORS. */
export const empowermentMeasures: readonly Measure[] = [
  { id: 'skill', label: { en: 'Skill', id: 'Kecakapan' }, unit: 'index', better: 'up', scope: 'both', source: learned,
    about: { en: 'Mean skill of all households, 0 to 1.', id: 'Rata-rata kecakapan semua keluarga, 0 sampai 1.' }, ...per('skill', 'families') },
  { id: 'confidence', label: { en: 'Confidence', id: 'Kepercayaan diri' }, unit: 'index', better: 'up', scope: 'both', source: learned,
    about: { en: 'Mean confidence and aspiration of all households, 0 to 1.', id: 'Rata-rata kepercayaan diri dan cita-cita semua keluarga, 0 sampai 1.' }, ...per('confidence', 'families') },
  { id: 'voice', label: { en: 'Voice', id: 'Suara' }, unit: 'index', better: 'up', scope: 'both', source: scale,
    about: { en: 'Mean share of households in the decisions of group and village, 0 to 1.', id: 'Rata-rata andil keluarga dalam keputusan kelompok dan desa, 0 sampai 1.' }, ...per('voice', 'families') },
  { id: 'dependency', label: { en: 'Dependency', id: 'Ketergantungan' }, unit: 'share', better: 'down', scope: 'both', source: scale,
    about: { en: 'Mean share of its affairs that a facilitator handles for a family, over all families.', id: 'Rata-rata bagian urusan keluarga yang dikerjakan pendamping, atas semua keluarga.' }, ...per('support', 'families') },
  { id: 'health', label: { en: 'Health', id: 'Kesehatan' }, unit: 'index', better: 'up', scope: 'both', source: scale,
    about: { en: 'Mean health of all households, 0 to 1.', id: 'Rata-rata kesehatan semua keluarga, 0 sampai 1.' }, ...per('health', 'families') },
  { id: 'groupCohesion', label: { en: 'Cohesion of groups', id: 'Kekompakan kelompok' }, unit: 'index', better: 'up', scope: 'both', source: scale,
    about: { en: 'Mean over members of the habit of meeting and acting together, 0 to 1.', id: 'Rata-rata pada anggota atas kebiasaan berkumpul dan bertindak bersama, 0 sampai 1.' }, ...per('cohesion', 'invited') },
  ...letters.map(({ id, label, about, of }): Measure => ({ id, label, about, of, asks, unit: 'index', better: 'up', scope: 'both', source: actors })),
  { id: 'actorsIndex', label: { en: 'ACTORS index', id: 'Indeks ACTORS' }, unit: 'index', better: 'up', scope: 'both', source: actors,
    about: { en: 'Geometric mean of the six scores, 0 to 1: one that is missing throttles the others. It can be higher without a programme, for where little is asked of families much of it is kept (Responsibilities).', id: 'Rata-rata geometrik keenam skor, 0 sampai 1: satu yang hilang menahan yang lain. Nilainya bisa lebih tinggi tanpa program, sebab bila sedikit yang dituntut dari keluarga, sebagian besarnya terpenuhi (Responsibilities).' }, asks, of: index },
  { id: 'actorsBinding', label: { en: 'Weakest of the six', id: 'Unsur terlemah' }, unit: 'index', better: 'none', scope: 'both', source: actors,
    about: { en: 'The lowest of the six: 1 authority, 2 confidence, 3 trust, 4 opportunities, 5 responsibilities, 6 support.', id: 'Yang terendah dari keenamnya: 1 wewenang, 2 percaya diri, 3 kepercayaan, 4 kesempatan, 5 tanggung jawab, 6 dukungan.' }, asks, of: binding },
];
