import { unitNames } from '../../derive';
import type { Text } from '../../model';
import type { Field, Level, Table } from '../table';

const typeWords: Readonly<Record<Field['type'], Text>> = {
  integer: { en: 'whole number', id: 'bilangan bulat' },
  number: { en: 'number', id: 'bilangan' },
  boolean: { en: '1 yes, 0 no', id: '1 ya, 0 tidak' },
  string: { en: 'text', id: 'teks' },
  words: { en: 'text in both languages', id: 'teks dua bahasa' },
  any: { en: 'text or number', id: 'teks atau bilangan' },
};
const typeLevels: readonly Level[] = Object.entries(typeWords).map(([id, label]) => ({ id, label }));

const text = (id: string, en: string, indonesian: string, aboutEn: string, aboutId: string, more: Partial<Field> = {}): Field => ({
  id, label: { en, id: indonesian }, about: { en: aboutEn, id: aboutId }, type: 'string', ...more,
});

/** What every column of the other tables means. */
export function dictionaryTable(tables: readonly Table[]): Table {
  return {
    id: 'dictionary',
    title: { en: 'Data dictionary', id: 'Kamus data' },
    about: { en: 'What every column of the other tables means.', id: 'Arti setiap kolom pada tabel-tabel lain.' },
    fields: [
      text('table', 'Table', 'Tabel', 'Table that the column is in', 'Tabel tempat kolom itu', { levels: tables.map(({ id, title }) => ({ id, label: title })), required: true }),
      text('column', 'Id', 'Id', 'Id of the column, the same in both languages', 'Id kolom, sama dalam kedua bahasa', { required: true }),
      text('heading', 'Column', 'Kolom', 'Heading of the column', 'Judul kolom', { type: 'words', required: true }),
      text('about', 'Meaning', 'Arti', 'What the column means', 'Arti kolom', { type: 'words', required: true }),
      text('type', 'Kind', 'Jenis', 'What stands in the cells', 'Isi selnya', { levels: typeLevels, required: true }),
      text('unit', 'Unit', 'Satuan', 'Unit of the numbers', 'Satuan angkanya', { type: 'words' }),
      text('source', 'Source', 'Sumber', 'What the measure is taken from', 'Asal ukurannya', { type: 'words' }),
    ],
    key: ['table', 'column'],
    *rows() {
      for (const { id, fields } of tables) {
        for (const field of fields) yield [id, field.id, field.label, field.about, field.type, field.unit ? unitNames[field.unit] : null, field.source ?? null];
      }
    },
  };
}

/** What the texts mean that stand for something. */
export function codesTable(tables: readonly Table[]): Table {
  return {
    id: 'codes',
    title: { en: 'Codes', id: 'Kode' },
    about: { en: 'What the short texts in the other tables stand for.', id: 'Arti teks singkat pada tabel-tabel lain.' },
    fields: [
      text('table', 'Table', 'Tabel', 'Table that the column is in', 'Tabel tempat kolom itu', { levels: tables.map(({ id, title }) => ({ id, label: title })), required: true }),
      text('column', 'Id', 'Id', 'Id of the column', 'Id kolom', { required: true }),
      text('code', 'Code', 'Kode', 'Text in the column', 'Teks pada kolom itu', { required: true }),
      text('meaning', 'Meaning', 'Arti', 'What it stands for', 'Artinya', { type: 'words', required: true }),
    ],
    key: ['table', 'column', 'code'],
    *rows() {
      for (const { id, fields } of tables) for (const field of fields) for (const level of field.levels ?? []) yield [id, field.id, level.id, level.label];
    },
  };
}
