import type { Text, Unit } from '../model';

/** Units spelled out, for tables of the model document. */
export const unitNames: Readonly<Record<Unit, Text>> = {
  share: { en: 'share, 0 to 1', id: 'bagian, 0 sampai 1' },
  rupiah: { en: 'Rp', id: 'Rp' },
  rupiahPerMonth: { en: 'Rp per month', id: 'Rp per bulan' },
  rupiahPerYear: { en: 'Rp per year', id: 'Rp per tahun' },
  rupiahMillion: { en: 'million Rp', id: 'juta Rp' },
  month: { en: 'months', id: 'bulan' },
  hoursPerMonth: { en: 'hours per month', id: 'jam per bulan' },
  hours: { en: 'hours', id: 'jam' },
  perYear: { en: 'per year', id: 'per tahun' },
  perMonth: { en: 'per month', id: 'per bulan' },
  people: { en: 'persons', id: 'orang' },
  families: { en: 'families', id: 'keluarga' },
  groups: { en: 'groups', id: 'kelompok' },
  villages: { en: 'villages', id: 'desa' },
  stalls: { en: 'stalls', id: 'lapak' },
  events: { en: 'events', id: 'kejadian' },
  kilometre: { en: 'km', id: 'km' },
  index: { en: 'index', id: 'indeks' },
  ratio: { en: 'ratio', id: 'rasio' },
  switch: { en: 'yes or no', id: 'ya atau tidak' },
  row: { en: 'row of a table', id: 'baris tabel' },
  bits: { en: 'bits', id: 'bit' },
  stage: { en: 'stage, 1 to 5', id: 'tahap, 1 sampai 5' },
};
