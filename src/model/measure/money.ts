import type { Text } from '../declare';
import { totalRp, type Line } from '../ledger';
import type { Measure } from './measure';

/** Programme money: what government and NGO spent on the partnership, without national transfers. */
const programme = (line: Line): boolean => line.from === 'government' || line.from === 'ngo';
const arrived = (line: Line): boolean => line.fate === 'delivered' || line.fate === 'late';
const reached = (line: Line, effort: Line['effort']): boolean => programme(line) && line.effort === effort && arrived(line);

function money(id: string, label: Text, about: Text, wanted: (line: Line) => boolean): Measure {
  return { id, label, about, unit: 'rupiah', better: 'none', scope: 'whole', source: { en: 'The books of the run, since month 0.', id: 'Pembukuan simulasi ini sejak bulan 0.' }, asks: [], of: (world) => totalRp(world, wanted) };
}

/** Money by fate, effort, actor and use. */
export const moneyMeasures: readonly Measure[] = [
  money('programmeSpentRp', { en: 'Money spent', id: 'Dana terpakai' }, { en: 'Partnership money that left government and NGO since month 0, without grants between them and money returned.', id: 'Dana kemitraan yang keluar dari pemerintah dan LSM sejak bulan 0, tanpa hibah di antara mereka dan dana yang dikembalikan.' }, (line) => programme(line) && line.fate !== 'passed' && line.fate !== 'unspent'),
  money('deliveredRp', { en: 'Delivered in time', id: 'Tersalur tepat waktu' }, { en: 'Partnership money that reached its purpose when due.', id: 'Dana kemitraan yang sampai pada tujuannya tepat waktu.' }, (line) => programme(line) && line.fate === 'delivered'),
  money('lateRp', { en: 'Delivered late', id: 'Tersalur terlambat' }, { en: 'Partnership money that reached its purpose after the month it was due.', id: 'Dana kemitraan yang sampai pada tujuannya setelah bulan jatuh tempo.' }, (line) => programme(line) && line.fate === 'late'),
  money('overheadRp', { en: 'Overhead', id: 'Biaya umum' }, { en: 'Paid for running the organisation.', id: 'Untuk menjalankan organisasi.' }, (line) => programme(line) && line.fate === 'overhead'),
  money('leakedRp', { en: 'Leaked', id: 'Bocor' }, { en: 'Partnership money that never reached its purpose.', id: 'Dana kemitraan yang tidak pernah sampai pada tujuannya.' }, (line) => programme(line) && line.fate === 'leaked'),
  money('unspentRp', { en: 'Returned unspent', id: 'Kembali tak terpakai' }, { en: 'Partnership money given back at the end of a year.', id: 'Dana kemitraan yang dikembalikan pada akhir tahun.' }, (line) => programme(line) && line.fate === 'unspent'),
  money('enablingRp', { en: 'Spent on enabling', id: 'Dana memungkinkan' }, { en: 'Partnership money for enabling that reached its purpose.', id: 'Dana kemitraan untuk memungkinkan yang sampai pada tujuannya.' }, (line) => reached(line, 'enabling')),
  money('empoweringRp', { en: 'Spent on empowering', id: 'Dana memberdayakan' }, { en: 'Partnership money for empowering that reached its purpose.', id: 'Dana kemitraan untuk memberdayakan yang sampai pada tujuannya.' }, (line) => reached(line, 'empowering')),
  money('protectingRp', { en: 'Spent on protecting', id: 'Dana melindungi' }, { en: 'Partnership money for protecting that reached its purpose.', id: 'Dana kemitraan untuk melindungi yang sampai pada tujuannya.' }, (line) => reached(line, 'protecting')),
  money('governmentRp', { en: 'Spent by government', id: 'Dibelanjakan pemerintah' }, { en: 'Partnership money spent by government itself, leaks included.', id: 'Dana kemitraan yang dibelanjakan pemerintah sendiri, termasuk yang bocor.' }, (line) => line.from === 'government' && line.fate !== 'passed' && line.fate !== 'unspent'),
  money('ngoRp', { en: 'Spent by the NGO', id: 'Dibelanjakan LSM' }, { en: 'Money spent by the NGO, overhead included.', id: 'Dana yang dibelanjakan LSM, termasuk biaya umum.' }, (line) => line.from === 'ngo'),
  money('capitalRp', { en: 'Start-up capital given', id: 'Bantuan modal yang diberikan' }, { en: 'Partnership money given to families as start-up capital.', id: 'Dana kemitraan yang diberikan kepada keluarga sebagai modal usaha.' }, (line) => programme(line) && line.to === 'household' && line.effort === 'empowering'),
  money('loanFundRp', { en: 'Put into loan funds', id: 'Setoran dana bergulir' }, { en: 'Partnership money put into the revolving loan funds of villages.', id: 'Dana kemitraan yang disetor ke dana bergulir desa.' }, (line) => programme(line) && line.to === 'revolving'),
  money('lenderInterestRp', { en: 'Interest to moneylenders', id: 'Bunga kepada rentenir' }, { en: 'Interest that families paid to moneylenders.', id: 'Bunga yang dibayar keluarga kepada rentenir.' }, (line) => line.id === 'lenderInterest'),
  money('transfersRp', { en: 'National transfers', id: 'Bantuan nasional' }, { en: 'PKH, Sembako and BLT Dana Desa that reached families.', id: 'PKH, Sembako, dan BLT Dana Desa yang sampai kepada keluarga.' }, (line) => line.from === 'national' && line.fate === 'delivered'),
  money('transferLeakRp', { en: 'Leaked from national transfers', id: 'Bocor dari bantuan nasional' }, { en: 'National transfers that never reached families.', id: 'Bantuan nasional yang tidak pernah sampai kepada keluarga.' }, (line) => line.from === 'national' && line.fate === 'leaked'),
];
