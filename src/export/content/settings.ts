import { unitNames } from '../../derive';
import type { Declared } from '../../derive';
import { parameterIndex } from '../../model';
import type { RunSpec } from '../../run';
import type { Field, Level, Table, Value } from '../table';
import { actorLevels, originLevels, statusLevels, whenLevels } from './levels';

const unitLevels: readonly Level[] = Object.entries(unitNames).map(([id, label]) => ({ id, label }));

const unitField: Field = { id: 'unit', label: { en: 'Unit', id: 'Satuan' }, about: { en: 'Unit of the number', id: 'Satuan angkanya' }, type: 'string', levels: unitLevels, required: true };
const parameterField: Field = { id: 'parameter', label: { en: 'Id', id: 'Id' }, about: { en: 'Id of the parameter', id: 'Id parameter' }, type: 'string', required: true };
const labelField: Field = { id: 'label', label: { en: 'Parameter', id: 'Parameter' }, about: { en: 'What the parameter is called', id: 'Nama parameter' }, type: 'words', required: true };
const number = (id: string, en: string, indonesian: string, aboutEn: string, aboutId: string): Field => ({
  id, label: { en, id: indonesian }, about: { en: aboutEn, id: aboutId }, type: 'number', unitIn: 'unit', required: true,
});

/** Everything that can be set, with what it was set to at month 0. */
export function parametersTable({ scenario }: RunSpec, { parameters }: Declared): Table {
  return {
    id: 'parameters',
    title: { en: 'Parameters', id: 'Parameter' },
    about: {
      en: 'Every parameter: its value at month 0, its default, where the default comes from and how sure it is.',
      id: 'Setiap parameter: nilainya pada bulan 0, nilai bawaannya, asal nilai bawaan itu, dan seberapa pasti.',
    },
    fields: [
      parameterField,
      labelField,
      { id: 'actor', label: { en: 'Actor', id: 'Pelaku' }, about: { en: 'Who it belongs to', id: 'Milik siapa' }, type: 'string', levels: actorLevels, required: true },
      number('value', 'Value', 'Nilai', 'Value at month 0', 'Nilai pada bulan 0'),
      number('default', 'Default', 'Nilai bawaan', 'Value unless a scenario or a player sets another', 'Nilai bila tidak diatur oleh skenario atau pemain'),
      unitField,
      { id: 'changed', label: { en: 'Changed', id: 'Diubah' }, about: { en: 'Set to another value than the default', id: 'Diatur berbeda dari nilai bawaan' }, type: 'boolean', unit: 'switch', required: true },
      number('least', 'Least', 'Terendah', 'Smallest value that can be set', 'Nilai terkecil yang dapat diatur'),
      number('most', 'Most', 'Tertinggi', 'Largest value that can be set', 'Nilai terbesar yang dapat diatur'),
      { id: 'when', label: { en: 'Can change', id: 'Dapat diubah' }, about: { en: 'When it can be set', id: 'Kapan dapat diatur' }, type: 'string', levels: whenLevels, required: true },
      { id: 'status', label: { en: 'Status', id: 'Status' }, about: { en: 'Whether the default is read in a source, derived from sources or assumed', id: 'Apakah nilai bawaannya dibaca dari sumber, diturunkan dari sumber, atau asumsi' }, type: 'string', levels: statusLevels, required: true },
      { id: 'choice', label: { en: 'Choice', id: 'Pilihan' }, about: { en: 'What the value stands for, where it picks one of several', id: 'Arti nilainya, bila nilai memilih satu dari beberapa' }, type: 'words' },
      { id: 'about', label: { en: 'Meaning', id: 'Arti' }, about: { en: 'What it means in the model', id: 'Artinya dalam model' }, type: 'words', required: true },
      { id: 'source', label: { en: 'Source', id: 'Sumber' }, about: { en: 'Where the default comes from', id: 'Asal nilai bawaan' }, type: 'words', required: true },
    ],
    key: ['parameter'],
    *rows() {
      for (const one of parameters) {
        const value = scenario.parameters[one.id] ?? one.default;
        yield [
          one.id, one.label, one.actor, value, one.default, one.unit, value === one.default ? 0 : 1, one.min, one.max, one.when, one.status, one.choices?.[value] ?? null, one.about, one.source,
        ];
      }
    },
  };
}

/** Every lever that is moved during the run, in order. */
export function decisionsTable({ scenario, decisions }: RunSpec, { parameters }: Declared): Table {
  return {
    id: 'decisions',
    title: { en: 'Decisions', id: 'Keputusan' },
    about: {
      en: 'What was decided during the run, in order. A decision acts at the start of the month after the one it is listed under.',
      id: 'Apa yang diputuskan selama simulasi, menurut urutannya. Keputusan berlaku pada awal bulan sesudah bulan yang tercantum.',
    },
    fields: [
      { id: 'decision', label: { en: 'Decision', id: 'Keputusan' }, about: { en: 'Number of the decision', id: 'Nomor keputusan' }, type: 'integer', required: true },
      {
        id: 'month', label: { en: 'Month', id: 'Bulan' }, about: { en: 'State after which it acts; 0: before the first month', id: 'Keadaan yang mendahuluinya; 0: sebelum bulan pertama' },
        type: 'integer', unit: 'month', required: true, refersTo: 'months',
      },
      { ...parameterField, refersTo: 'parameters' },
      labelField,
      number('before', 'Before', 'Sebelumnya', 'Value until then', 'Nilai sebelumnya'),
      number('value', 'Value', 'Nilai', 'Value from then on', 'Nilai sejak itu'),
      unitField,
      { id: 'origin', label: { en: 'Made by', id: 'Dibuat oleh' }, about: { en: 'Whether it belongs to the scenario or to whoever played it', id: 'Milik skenario atau pemain' }, type: 'string', levels: originLevels, required: true },
    ],
    key: ['decision'],
    *rows() {
      const values: Record<string, number> = { ...scenario.parameters };
      const all = [...scenario.decisions.map((one) => ({ ...one, origin: 'scenario' })), ...decisions.map((one) => ({ ...one, origin: 'player' }))].sort((a, b) => a.month - b.month);
      for (const [i, { month, parameter, value, origin }] of all.entries()) {
        const { label, unit, default: usual } = parameters[parameterIndex[parameter]];
        const row: Value[] = [i + 1, month, parameter, label, values[parameter] ?? usual, value, unit, origin];
        yield row;
        values[parameter] = value;
      }
    },
  };
}
