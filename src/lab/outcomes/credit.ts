import type { Outcome } from '../outcome';
import { shareSoFar } from './reader';

const borrowers = { en: 'families with a loan of the programme', id: 'keluarga yang berutang kepada program' };

/** A month is kept when nothing is overdue at its end. */
const repayment = shareSoFar({
  id: 'repayment', unit: 'share',
  label: { en: 'Loans kept up', id: 'Pinjaman lancar' },
  about: { en: 'Share of the months with a loan since month 0 in which no instalment was overdue.', id: 'Bagian bulan berutang sejak bulan 0 tanpa angsuran tertunggak.' },
  stratum: borrowers,
}, ({ household }, sums) => {
  for (let h = 0; h < household.rows; h++) {
    if (household.loanRp[h] === 0) continue;
    sums[1] += 1;
    if (household.arrearsMonths[h] === 0) sums[0] += 1;
  }
});

const participation = shareSoFar({
  id: 'attendanceOfBorrowers', unit: 'share',
  label: { en: 'Attendance of borrowers', id: 'Kehadiran peminjam' },
  about: { en: 'Share of the months with a loan since month 0 in which the family came to a meeting of the partnership.', id: 'Bagian bulan berutang sejak bulan 0 ketika keluarga hadir dalam pertemuan kemitraan.' },
  stratum: borrowers,
}, ({ household }, sums) => {
  for (let h = 0; h < household.rows; h++) {
    if (household.loanRp[h] === 0) continue;
    sums[1] += 1;
    if (household.attended[h] === 1) sums[0] += 1;
  }
});

/** Coming to a meeting of the partnership, or belonging to a group of its own. */
const takesPart = shareSoFar({
  id: 'takesPart', unit: 'share',
  label: { en: 'Families that take part', id: 'Keluarga yang berperan serta' },
  about: { en: 'Share of families and months since month 0 in which the family came to a meeting of the partnership or belonged to a savings and loan group.', id: 'Bagian keluarga dan bulan sejak bulan 0 ketika keluarga hadir dalam pertemuan kemitraan atau menjadi anggota kelompok simpan pinjam.' },
}, ({ household }, sums) => {
  sums[1] += household.rows;
  for (let h = 0; h < household.rows; h++) if (household.attended[h] === 1 || household.circle[h] >= 0) sums[0] += 1;
});

export const credit: readonly Outcome[] = [repayment, participation, takesPart];
