import type { Declared } from '../../derive';
import { villageWordOf } from '../../run';
import type { Gathered } from '../gather';
import type { Table } from '../table';
import { accountLevels, effortLevels, fateLevels, lineLevels } from './levels';
import { monthField } from './months';
import { villageField } from './village';

/** The books: who paid whom for which effort, and what became of the money. */
export function ledgerTable({ spec, ledger }: Gathered, declared: Declared): Table {
  const accounts = accountLevels(declared);
  const { villages } = spec.scenario;
  const place = villageField(spec.scenario);
  const { one } = villageWordOf(spec.scenario);
  /** `household:3` is an account that every village has. */
  const kindOf = (account: string) => account.split(':')[0];
  return {
    id: 'ledger',
    title: { en: 'Ledger', id: 'Pembukuan' },
    about: {
      en: 'Every transfer of money in whole rupiah, summed over the households of a village. Together the accounts balance to nothing.',
      id: 'Setiap perpindahan uang dalam rupiah penuh, dijumlahkan untuk keluarga sedesa. Seluruh akun bersaldo nol.',
    },
    fields: [
      { id: 'entry', label: { en: 'Entry', id: 'Entri' }, about: { en: 'Number of the entry', id: 'Nomor entri' }, type: 'integer', required: true },
      { ...monthField, refersTo: 'months' },
      { id: 'line', label: { en: 'What for', id: 'Untuk apa' }, about: { en: 'Line of the books: the kind of transfer', id: 'Baris pembukuan: jenis perpindahan' }, type: 'string', levels: lineLevels(declared), required: true },
      { id: 'from', label: { en: 'From', id: 'Dari' }, about: { en: 'Account that pays', id: 'Akun yang membayar' }, type: 'string', levels: accounts, required: true },
      { id: 'to', label: { en: 'To', id: 'Kepada' }, about: { en: 'Account that receives', id: 'Akun yang menerima' }, type: 'string', levels: accounts, required: true },
      { ...place, about: { en: `${place.label.en} of the accounts that every ${one.en} has; empty between others`, id: `${place.label.id} bagi akun yang dimiliki setiap ${one.id}; kosong bila tidak ada` }, required: undefined },
      { id: 'effort', label: { en: 'Effort', id: 'Upaya' }, about: { en: 'Effort that the money serves', id: 'Upaya yang didanai' }, type: 'string', levels: effortLevels, required: true },
      { id: 'fate', label: { en: 'Fate', id: 'Nasib' }, about: { en: 'What became of the money', id: 'Apa yang terjadi dengan uangnya' }, type: 'string', levels: fateLevels, required: true },
      { id: 'rupiah', label: { en: 'Amount', id: 'Jumlah' }, about: { en: 'Amount', id: 'Jumlah uang' }, type: 'integer', unit: 'rupiah', required: true },
    ],
    key: ['entry'],
    *rows() {
      let entry = 0;
      for (const { month, line, from, to, effort, fate, rupiah } of ledger) {
        const local = [from, to].find((account) => account.includes(':'));
        const village = local === undefined ? null : villages[Number(local.split(':')[1])].name;
        yield [++entry, month, line, kindOf(from), kindOf(to), village, effort, fate, rupiah];
      }
    },
  };
}
