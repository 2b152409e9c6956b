import { columns } from '../model';
import type { Text, Unit } from '../model';
import type { PlainId, TableColumnId } from './household-table';

/** Columns of the table that the state holds as they are. */
const plain = {
  village: { en: 'Village', id: 'Desa' },
  stage: { en: 'Stage', id: 'Tahap' },
  stageSinceMonth: { en: 'In this stage since', id: 'Pada tahap ini sejak' },
  persons: { en: 'Persons', id: 'Anggota' },
  femaleHead: { en: 'Headed by a woman', id: 'Dikepalai perempuan' },
  occupation: { en: 'Main work', id: 'Pekerjaan utama' },
  reached: { en: 'Ever reached by', id: 'Pernah terjangkau oleh' },
  lastContactMonth: { en: 'Last visited', id: 'Terakhir dikunjungi' },
  recipient: { en: 'On the list of', id: 'Penerima' },
  regularRp: { en: 'Transfers, monthly mean', id: 'Bantuan, rata-rata bulanan' },
  facilitator: { en: 'Facilitator', id: 'Pendamping' },
  group: { en: 'Group', id: 'Kelompok' },
  circle: { en: 'Savings group', id: 'Kelompok simpan pinjam' },
  enterprise: { en: 'Enterprise', id: 'Usaha' },
  profitRp: { en: 'Profit', id: 'Laba usaha' },
  savingsRp: { en: 'Savings', id: 'Tabungan' },
  loanRp: { en: 'Group loan', id: 'Pinjaman kelompok' },
  debtRp: { en: 'Owed to moneylenders', id: 'Utang rentenir' },
  skill: { en: 'Skill', id: 'Kecakapan' },
  confidence: { en: 'Confidence', id: 'Kepercayaan diri' },
  voice: { en: 'Voice', id: 'Suara' },
} as const satisfies Record<PlainId, Text>;

/** Columns that are worked out from the state or from the months before. */
const derived = {
  perPersonRp: {
    unit: 'rupiahPerMonth', label: { en: 'Spending per person', id: 'Pengeluaran per orang' },
    about: { en: 'Consumption this month divided by the persons of the household', id: 'Konsumsi bulan ini dibagi jumlah anggota keluarga' },
  },
  poor: {
    unit: 'switch', label: { en: 'Poor', id: 'Miskin' },
    about: { en: 'Consumes less than the poverty line per person this month', id: 'Konsumsi per orang bulan ini di bawah garis kemiskinan' },
  },
  quintile: {
    unit: 'index', label: { en: 'Fifth at month 0', id: 'Kuintil pada bulan 0' },
    about: {
      en: 'Fifth of all persons by consumption per person at month 0: 1 the poorest, 5 the richest',
      id: 'Seperlima dari semua penduduk menurut konsumsi per orang pada bulan 0: 1 termiskin, 5 terkaya',
    },
  },
  shocks: {
    unit: 'events', label: { en: 'Shocks so far', id: 'Guncangan sejauh ini' },
    about: { en: 'Months up to now in which a shock struck the household', id: 'Banyaknya bulan sampai kini ketika guncangan menimpa keluarga' },
  },
} as const satisfies Record<Exclude<TableColumnId, PlainId>, { readonly unit: Unit; readonly label: Text; readonly about: Text }>;

/** What a column of the table is called, what it means and in which unit it is. */
export interface TableColumn {
  readonly id: TableColumnId;
  /** Short, for a heading. */
  readonly label: Text;
  /** In the built page what the state holds as it is has its prose in the declarations only, under the column `household.<id>`; here it is empty then. */
  readonly about: Text;
  readonly unit: Unit;
}

const declaredOf = new Map(columns.map((column) => [column.id, column]));

function plainColumn(id: PlainId): TableColumn {
  const { about, unit } = declaredOf.get(`household.${id}`)!;
  return { id, label: plain[id], about, unit };
}

const order = [
  'village', 'stage', 'perPersonRp', 'poor', 'quintile', 'persons', 'reached', 'lastContactMonth', 'recipient', 'regularRp', 'group', 'facilitator', 'circle', 'enterprise',
  'profitRp', 'savingsRp', 'loanRp', 'debtRp', 'shocks', 'skill', 'confidence', 'voice', 'femaleHead', 'occupation', 'stageSinceMonth',
] as const satisfies readonly TableColumnId[];

/** Every column, in the order in which a table shows them. */
export const householdTableColumns: readonly TableColumn[] = order.map((id) => (id in derived ? { id, ...derived[id as keyof typeof derived] } : plainColumn(id as PlainId)));

