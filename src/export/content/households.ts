import type { Declared } from '../../derive';
import type { Text } from '../../model';
import type { Scenario } from '../../run';
import type { Gathered } from '../gather';
import type { Field, Table, Value } from '../table';
import { wantedHouseholdColumns } from './columns';
import type { HouseholdColumn } from './columns';
import { monthField } from './months';
import { villageField } from './village';

/** Rows of other tables of the state: in files they are counted from 1, as on the page, and empty where there is none. */
const counted: Readonly<Record<string, Text>> = {
  neighbourhood: { en: 'Neighbourhood (RT) within the village', id: 'RT di dalam desa' },
  facilitator: { en: 'Number of the facilitator who serves it; empty: none', id: 'Nomor pendamping yang melayaninya; kosong: tidak ada' },
  group: { en: 'Number of its group; empty: none', id: 'Nomor kelompoknya; kosong: tidak ada' },
  circle: { en: 'Number of its savings and loan group (KSM or stall group); empty: none', id: 'Nomor kelompok simpan pinjamnya (KSM atau kelompok lapak); kosong: tidak ada' },
};
const neverVisited: Text = { en: 'Month of the last contact; empty: never', id: 'Bulan kunjungan terakhir; kosong: belum pernah' };

const householdField: Field = {
  id: 'household', label: { en: 'Household', id: 'Keluarga' },
  about: { en: 'Number of the household, the same in every month and as on the page', id: 'Nomor keluarga, sama pada setiap bulan dan seperti di halaman' }, type: 'integer', required: true,
};

function fieldOf({ id, label, about, unit, kind }: HouseholdColumn, scenario: Scenario): Field {
  if (id === 'village') return villageField(scenario);
  if (id in counted) return { id, label, about: counted[id], type: 'integer' };
  if (id === 'lastContactMonth') return { id, label, about: neverVisited, type: 'integer', unit };
  const type = unit === 'switch' ? 'boolean' : kind === 'f32' ? 'number' : 'integer';
  return { id, label, about, type, unit, required: true };
}

function readerOf({ id, kind }: HouseholdColumn, { spec, households }: Gathered): (h: number) => Value {
  const values = households.values[id];
  if (id === 'village') return (h) => spec.scenario.villages[values[h]].name;
  if (id in counted) return (h) => (values[h] < 0 ? null : values[h] + 1);
  if (id === 'lastContactMonth') return (h) => (values[h] < 0 ? null : values[h]);
  return kind === 'f32' ? (h) => shortest(values[h]) : (h) => values[h];
}

/** The shortest number that is the same single-precision number: 0.3, not 0.30000001192092896. */
function shortest(value: number): number {
  for (let digits = 7; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}

/** Every household at one month. */
export function householdsTable(gathered: Gathered, declared: Declared, columns: readonly string[] | null): Table {
  const { month, households } = gathered.households;
  const wanted = wantedHouseholdColumns(declared, columns);
  const readers = wanted.map((column) => readerOf(column, gathered));
  return {
    id: 'households',
    title: { en: 'Households', id: 'Keluarga' },
    about: {
      en: `Every household at the end of month ${month}. The households are synthetic.`,
      id: `Setiap keluarga pada akhir bulan ${month}. Keluarga di sini sintetis.`,
    },
    fields: [householdField, { ...monthField, refersTo: 'months' }, ...wanted.map((column) => fieldOf(column, gathered.spec.scenario))],
    key: ['household'],
    *rows() {
      for (let h = 0; h < households; h++) {
        const row: Value[] = [h + 1, month];
        for (const read of readers) row.push(read(h));
        yield row;
      }
    },
  };
}
