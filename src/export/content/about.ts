import { sourceTexts } from '../../derive';
import { engineVersion } from '../../model';
import type { Text } from '../../model';
import { modelPageWords } from '../../words';
import type { Gathered } from '../gather';
import type { ExportJob } from '../job';
import type { Table, Value } from '../table';
import { villagesHeading } from './village';

export const licence = {
  name: 'MIT',
  path: 'https://opensource.org/license/mit',
  title: { en: 'MIT licence', id: 'Lisensi MIT' },
} as const;

export const whatItIs: Text = {
  en: 'Results of a run of Gotong, a simulator of collaborative governance for community empowerment. All households in it are synthetic.',
  id: 'Hasil satu simulasi Gotong, simulator tata kelola kolaboratif untuk pemberdayaan masyarakat. Semua keluarga di dalamnya sintetis.',
};

/** What the file is, where it comes from and what it cannot say: one row a fact. `key` is for programs. */
export function aboutTable({ spec, digest, households }: Gathered, { declared, date, columns }: ExportJob): Table {
  const { scenario, seed, months } = spec;
  const rows: (readonly [key: string, item: Text, value: Value])[] = [
    ['what', { en: 'What this is', id: 'Apa ini' }, whatItIs],
    ['title', { en: 'Scenario', id: 'Skenario' }, scenario.title],
    ['partners', { en: 'Partners', id: 'Mitra' }, scenario.partners],
    ['question', { en: 'Question', id: 'Pertanyaan' }, scenario.question],
    ['scenario', { en: 'Scenario id', id: 'Id skenario' }, scenario.id],
    ['seed', { en: 'Seed of the luck', id: 'Benih acak' }, seed],
    ['months', { en: 'Months', id: 'Lama, bulan' }, months],
    ['families', { en: 'Families', id: 'Keluarga' }, scenario.villages.reduce((sum, village) => sum + village.families, 0)],
    ['villages', villagesHeading(scenario), scenario.villages.length],
    ['householdMonth', { en: 'Month of the sheet of households', id: 'Bulan pada lembar keluarga' }, households.month],
    ['engine', { en: 'Engine version', id: 'Versi mesin' }, engineVersion],
    ['digest', { en: 'Digest of the run', id: 'Sidik simulasi' }, digest],
    ['decisions', { en: 'Decisions', id: 'Keputusan' }, scenario.decisions.length + spec.decisions.length],
    ['columns', { en: 'Columns chosen', id: 'Kolom yang dipilih' }, columns?.join(' ') ?? { en: 'the usual ones', id: 'yang lazim' }],
    ...(date === null ? [] : [['date', { en: 'Date given', id: 'Tanggal yang diberikan' }, new Date(`${date}T00:00:00Z`)] as const]),
    ['licence', { en: 'Licence', id: 'Lisensi' }, { en: `${licence.title.en}, ${licence.path}`, id: `${licence.title.id}, ${licence.path}` }],
    ['again', { en: 'To repeat it', id: 'Cara mengulanginya' }, {
      en: 'Drop this file on the page of Gotong: it repeats the run and says whether every month and column is identical.',
      id: 'Lepaskan berkas ini di halaman Gotong: simulasinya diulang, lalu diperiksa apakah setiap bulan dan kolom identik.',
    }],
    ...modelPageWords.en.cannot.map((en, i) => [`cannot${i + 1}`, { en: modelPageWords.en.cannotTitle, id: modelPageWords.id.cannotTitle }, { en, id: modelPageWords.id.cannot[i] }] as const),
    ...scenario.notes.map((note, i) => [`note${i + 1}`, { en: 'About the scenario', id: 'Tentang skenario' }, note] as const),
    ...sourcesOf(scenario.sources, declared.works).map((source, i) => [`source${i + 1}`, { en: 'Source', id: 'Sumber' }, source] as const),
  ];
  return {
    id: 'about',
    title: { en: 'About', id: 'Tentang' },
    about: whatItIs,
    fields: [
      { id: 'item', label: { en: 'About', id: 'Tentang' }, about: { en: 'What the row says', id: 'Apa yang dikatakan baris ini' }, type: 'words', required: true },
      { id: 'value', label: { en: 'This run', id: 'Simulasi ini' }, about: { en: 'What is true of this run', id: 'Yang berlaku bagi simulasi ini' }, type: 'any' },
      { id: 'key', label: { en: 'Key', id: 'Kunci' }, about: { en: 'Name of the row for programs', id: 'Nama baris untuk program' }, type: 'string', required: true },
    ],
    key: ['key'],
    rows: () => rows.map(([key, item, value]) => [item, value, key]),
  };
}

/** The works that a scenario names, and texts of its own, in both languages. */
export function sourcesOf(sources: readonly string[], works: ExportJob['declared']['works']): Text[] {
  const [en, id] = [sourceTexts(sources, works, 'en'), sourceTexts(sources, works, 'id')];
  return en.map((text, i) => ({ en: text, id: id[i] }));
}
