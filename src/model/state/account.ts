import { efforts, type Text } from '../declare';
import type { Columns } from './table';

/** How many rows an account has: one, one per effort, or one per village. */
export type Span = 'one' | 'effort' | 'village';

export interface Account {
  readonly id: string;
  readonly span: Span;
  /** Outside accounts are where money enters and leaves the world; they may be negative. */
  readonly outside: boolean;
  readonly about: Text;
}

/** Every place where money can lie. */
export const accounts = [
  { id: 'apbd', span: 'one', outside: true, about: { en: 'Regency budget (APBD) outside the partnership', id: 'APBD di luar kemitraan' } },
  { id: 'national', span: 'one', outside: true, about: { en: 'National budget (APBN)', id: 'APBN' } },
  { id: 'donor', span: 'one', outside: true, about: { en: 'Donors, company funds (CSR) and supporters of the NGO', id: 'Donor, dana CSR, dan penyokong LSM' } },
  { id: 'market', span: 'village', outside: true, about: { en: 'Employers, customers and sellers', id: 'Pemberi kerja, pembeli, dan penjual' } },
  { id: 'nature', span: 'village', outside: true, about: { en: 'Own produce and gifts in kind, valued in rupiah', id: 'Hasil sendiri dan pemberian barang, dinilai dalam rupiah' } },
  { id: 'staff', span: 'one', outside: true, about: { en: 'Salaries of facilitators and staff', id: 'Gaji pendamping dan staf' } },
  { id: 'contractor', span: 'village', outside: true, about: { en: 'Suppliers of stalls, works, courses and events', id: 'Penyedia lapak, sarana, kursus, dan kegiatan' } },
  { id: 'leak', span: 'one', outside: true, about: { en: 'Money that did not reach its purpose', id: 'Uang yang tidak sampai pada tujuannya' } },
  { id: 'lender', span: 'one', outside: true, about: { en: 'Moneylenders', id: 'Rentenir' } },
  { id: 'government', span: 'effort', outside: false, about: { en: "The regency's partnership money, by effort", id: 'Dana kemitraan pemerintah kabupaten, menurut upaya' } },
  { id: 'ngo', span: 'effort', outside: false, about: { en: "The NGO's money, by effort", id: 'Dana LSM, menurut upaya' } },
  { id: 'community', span: 'village', outside: false, about: { en: 'Neighbourhood mutual-aid fund', id: 'Kas gotong royong warga' } },
  { id: 'revolving', span: 'village', outside: false, about: { en: 'Revolving loan fund of the village', id: 'Dana bergulir desa' } },
  { id: 'groupFund', span: 'village', outside: false, about: { en: 'Savings of the groups, held in common', id: 'Simpanan bersama kelompok' } },
  { id: 'mutualFund', span: 'village', outside: false, about: { en: 'Mutual fund that frees members from moneylenders', id: 'Dana bersama yang membebaskan warga dari rentenir' } },
  { id: 'household', span: 'village', outside: false, about: { en: 'Savings of all households of a village', id: 'Tabungan seluruh keluarga di desa' } },
] as const satisfies readonly Account[];
export type AccountId = (typeof accounts)[number]['id'];

export const accountColumns = {
  balanceRp: { kind: 'f64', unit: 'rupiah', about: { en: 'Money in the account; outside accounts count what they gave as negative', id: 'Uang dalam akun; akun luar mencatat pemberian sebagai negatif' } },
} as const satisfies Columns;

export const flowColumns = {
  monthRp: { kind: 'f64', unit: 'rupiah', about: { en: 'Money moved along this line this month', id: 'Uang yang bergerak di jalur ini pada bulan ini' } },
  totalRp: { kind: 'f64', unit: 'rupiah', about: { en: 'Money moved along this line since month 0', id: 'Uang yang bergerak di jalur ini sejak bulan 0' } },
} as const satisfies Columns;

/** Rows that an account of this span takes. */
export function spanRows(span: Span, villages: number): number {
  return span === 'one' ? 1 : span === 'effort' ? efforts.length : villages;
}
