import type { Declared } from '../../derive';
import { indicatorIndex, indicators } from '../../model';
import type { Indicator } from '../../model';
import type { Gathered } from '../gather';
import type { Field, Table, Value } from '../table';
import { indicatorHeading, wantedIndicators } from './columns';
import { statusLevels } from './levels';
import { villageField } from './village';

/** The month of a row. */
export const monthField: Field = {
  id: 'month', label: { en: 'Month', id: 'Bulan' }, about: { en: 'Month of the run; 0 is the start', id: 'Bulan simulasi; 0 adalah awal' }, type: 'integer', unit: 'month', required: true,
};

const indicatorField = (indicator: Indicator): Field => {
  const { id, about, unit, source } = indicator;
  return { id, label: indicatorHeading(indicator), about, type: 'number', unit, source };
};

/** An empty cell where there is nothing to say. */
const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Month by month, the whole. */
export function monthsTable({ measured }: Gathered, declared: Declared, columns: readonly string[] | null): Table {
  const wanted = wantedIndicators(declared, columns);
  const places = wanted.map(({ id }) => indicatorIndex[id]);
  return {
    id: 'months',
    title: { en: 'Months', id: 'Bulan' },
    about: { en: 'All indicators of the whole, at the end of every month.', id: 'Semua indikator untuk keseluruhan, pada akhir setiap bulan.' },
    fields: [monthField, ...wanted.map(indicatorField)],
    key: ['month'],
    *rows() {
      for (const { month, indicators: values } of measured) yield [month, ...places.map((place) => known(values[place]))];
    },
  };
}

const familiesField: Field = { id: 'families', label: { en: 'Families', id: 'Keluarga' }, about: { en: 'Families in the village', id: 'Keluarga di desa' }, type: 'integer', unit: 'families', required: true };
const assistedField: Field = {
  id: 'assisted', label: { en: 'Assisted', id: 'Didampingi' }, about: { en: 'Assisted by the partnership: facilitators are placed here', id: 'Didampingi kemitraan: pendamping ditempatkan di sini' }, type: 'boolean', unit: 'switch', required: true,
};

/** The villages of the scenario. */
export function villagesTable({ spec }: Gathered): Table {
  return {
    id: 'villages',
    title: { en: 'Villages', id: 'Desa' },
    about: { en: 'The villages of the scenario.', id: 'Desa-desa dalam skenario.' },
    fields: [
      { ...villageField(spec.scenario), refersTo: undefined },
      familiesField,
      assistedField,
      { id: 'distanceKm', label: { en: 'Distance', id: 'Jarak' }, about: { en: 'Road distance to the sub-district office', id: 'Jarak jalan ke kantor kecamatan' }, type: 'number', unit: 'kilometre', required: true },
      { id: 'status', label: { en: 'Status', id: 'Status' }, about: { en: 'Where the number of families comes from', id: 'Asal jumlah keluarga' }, type: 'string', levels: statusLevels, required: true },
    ],
    key: ['village'],
    rows: () => spec.scenario.villages.map(({ name, families, assisted, distanceKm, status }) => [name, families, assisted ? 1 : 0, distanceKm, status]),
  };
}

/** A row for every month and village; only indicators that villages have. */
export function villageMonthsTable({ spec, measured }: Gathered, declared: Declared, columns: readonly string[] | null): Table {
  const wanted = wantedIndicators(declared, columns).filter(({ scope }) => scope === 'both');
  const places = wanted.map(({ id }) => indicatorIndex[id]);
  const { villages } = spec.scenario;
  return {
    id: 'village-months',
    title: { en: 'Villages by month', id: 'Desa per bulan' },
    about: { en: 'The indicators of every village, at the end of every month.', id: 'Indikator setiap desa, pada akhir setiap bulan.' },
    fields: [{ ...monthField, refersTo: 'months' }, villageField(spec.scenario), familiesField, assistedField, ...wanted.map(indicatorField)],
    key: ['month', 'village'],
    *rows() {
      for (const { month, villageIndicators } of measured) {
        for (const [v, { name, families, assisted }] of villages.entries()) {
          const row: Value[] = [month, name, families, assisted ? 1 : 0];
          for (const place of places) row.push(known(villageIndicators[v * indicators.length + place]));
          yield row;
        }
      }
    },
  };
}
