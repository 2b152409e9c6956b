import { efforts, type Effort, type Text } from './declare';
import { accounts, spanRows, type AccountId } from './state/account';
import type { World } from './state/world';

/**
 * What became of a rupiah: reached its purpose in time, or after the month it was due; paid for running the organisation; leaked;
 * given back unspent; passed on between partners; or was private money of households all along.
 */
export type Fate = 'delivered' | 'late' | 'overhead' | 'leaked' | 'unspent' | 'passed' | 'private';
export type LineEffort = Effort | 'administration' | 'none';

/** A line is a kind of transfer: from where, to where, for what, and what that means for the rupiah. */
export interface Line {
  readonly id: string;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly effort: LineEffort;
  readonly fate: Fate;
  readonly about: Text;
}

type Stem = Omit<Line, 'id' | 'effort'>;

const perEffort = {
  apbd: { from: 'apbd', to: 'government', fate: 'passed', about: { en: 'Partnership budget released by the regency', id: 'Anggaran kemitraan yang dicairkan kabupaten' } },
  grant: { from: 'government', to: 'ngo', fate: 'passed', about: { en: 'Grant to the NGO', id: 'Hibah kepada LSM' } },
  ngoIncome: { from: 'donor', to: 'ngo', fate: 'passed', about: { en: "NGO's own funds and donations", id: 'Dana sendiri dan sumbangan LSM' } },
  ngoOverhead: { from: 'ngo', to: 'staff', fate: 'overhead', about: { en: 'Overhead and management of the NGO', id: 'Biaya umum dan manajemen LSM' } },
  returned: { from: 'government', to: 'apbd', fate: 'unspent', about: { en: 'Returned unspent at the end of the year', id: 'Dikembalikan tak terpakai pada akhir tahun' } },
  governmentAudit: { from: 'government', to: 'staff', fate: 'overhead', about: { en: 'Audits of partnership money', id: 'Audit dana kemitraan' } },
  governmentLeak: { from: 'government', to: 'leak', fate: 'leaked', about: { en: 'Leaked from direct delivery by government', id: 'Bocor dari penyaluran langsung pemerintah' } },
} as const satisfies Record<string, Stem>;

const single = {
  governmentWorks: { from: 'government', to: 'contractor', effort: 'enabling', fate: 'delivered', about: { en: 'Stalls, permits and works by government', id: 'Lapak, izin, dan sarana oleh pemerintah' } },
  ngoWorks: { from: 'ngo', to: 'contractor', effort: 'enabling', fate: 'delivered', about: { en: 'Stalls, events and market access by the NGO', id: 'Lapak, kegiatan, dan akses pasar oleh LSM' } },
  governmentFacilitators: { from: 'government', to: 'staff', effort: 'empowering', fate: 'delivered', about: { en: 'Pay and training of facilitators employed by government', id: 'Honor dan pelatihan pendamping pemerintah' } },
  ngoFacilitators: { from: 'ngo', to: 'staff', effort: 'empowering', fate: 'delivered', about: { en: 'Pay and training of facilitators employed by the NGO', id: 'Honor dan pelatihan pendamping LSM' } },
  governmentCourses: { from: 'government', to: 'contractor', effort: 'empowering', fate: 'delivered', about: { en: 'Training places paid by government', id: 'Tempat pelatihan dari pemerintah' } },
  ngoCourses: { from: 'ngo', to: 'contractor', effort: 'empowering', fate: 'delivered', about: { en: 'Training places paid by the NGO', id: 'Tempat pelatihan dari LSM' } },
  governmentCover: { from: 'government', to: 'household', effort: 'protecting', fate: 'delivered', about: { en: 'Help after a shock, paid by government', id: 'Bantuan setelah guncangan dari pemerintah' } },
  ngoCover: { from: 'ngo', to: 'household', effort: 'protecting', fate: 'delivered', about: { en: 'Help after a shock, paid by the NGO', id: 'Bantuan setelah guncangan dari LSM' } },
  governmentCapital: { from: 'government', to: 'household', effort: 'empowering', fate: 'delivered', about: { en: 'Start-up capital given by government', id: 'Bantuan modal usaha dari pemerintah' } },
  ngoCapital: { from: 'ngo', to: 'household', effort: 'empowering', fate: 'delivered', about: { en: 'Start-up capital given by the NGO', id: 'Bantuan modal usaha dari LSM' } },
  governmentLoanFund: { from: 'government', to: 'revolving', effort: 'empowering', fate: 'delivered', about: { en: 'Put into the revolving loan fund by government', id: 'Setoran pemerintah ke dana bergulir' } },
  ngoLoanFund: { from: 'ngo', to: 'revolving', effort: 'empowering', fate: 'delivered', about: { en: 'Put into the revolving loan fund by the NGO', id: 'Setoran LSM ke dana bergulir' } },
  governmentAccompaniment: { from: 'government', to: 'staff', effort: 'protecting', fate: 'delivered', about: { en: 'Accompaniment of cases by government', id: 'Pendampingan kasus oleh pemerintah' } },
  ngoAccompaniment: { from: 'ngo', to: 'staff', effort: 'protecting', fate: 'delivered', about: { en: 'Accompaniment of cases by the NGO', id: 'Pendampingan kasus oleh LSM' } },
  governmentMutualFund: { from: 'government', to: 'mutualFund', effort: 'protecting', fate: 'delivered', about: { en: 'Put into the mutual fund by government', id: 'Setoran pemerintah ke dana bersama' } },
  ngoMutualFund: { from: 'ngo', to: 'mutualFund', effort: 'protecting', fate: 'delivered', about: { en: 'Put into the mutual fund by the NGO', id: 'Setoran LSM ke dana bersama' } },
  pkh: { from: 'national', to: 'household', effort: 'protecting', fate: 'delivered', about: { en: 'PKH cash transfer', id: 'Bantuan tunai PKH' } },
  sembako: { from: 'national', to: 'household', effort: 'protecting', fate: 'delivered', about: { en: 'Sembako food transfer', id: 'Bantuan Sembako' } },
  blt: { from: 'national', to: 'household', effort: 'protecting', fate: 'delivered', about: { en: 'Village-fund cash transfer (BLT Dana Desa)', id: 'BLT Dana Desa' } },
  transferLeak: { from: 'national', to: 'leak', effort: 'protecting', fate: 'leaked', about: { en: 'Leaked from national transfers', id: 'Bocor dari bantuan nasional' } },
  wages: { from: 'market', to: 'household', effort: 'none', fate: 'private', about: { en: 'Wages and other earnings from work', id: 'Upah dan hasil kerja lain' } },
  ownProduce: { from: 'nature', to: 'household', effort: 'none', fate: 'private', about: { en: 'Own produce and gifts in kind', id: 'Hasil sendiri dan pemberian barang' } },
  profit: { from: 'market', to: 'household', effort: 'none', fate: 'private', about: { en: 'Profit of household enterprises', id: 'Laba usaha rumah tangga' } },
  businessLoss: { from: 'household', to: 'market', effort: 'none', fate: 'private', about: { en: 'Loss of household enterprises', id: 'Rugi usaha rumah tangga' } },
  consumption: { from: 'household', to: 'market', effort: 'none', fate: 'private', about: { en: 'Consumption', id: 'Konsumsi' } },
  investment: { from: 'household', to: 'market', effort: 'none', fate: 'private', about: { en: 'Tools, stock and stalls bought for an enterprise', id: 'Alat, stok, dan lapak yang dibeli untuk usaha' } },
  assetSale: { from: 'market', to: 'household', effort: 'none', fate: 'private', about: { en: 'Business assets sold', id: 'Aset usaha yang dijual' } },
  shockCost: { from: 'household', to: 'market', effort: 'none', fate: 'private', about: { en: 'Treatment, funeral and repair after a shock', id: 'Biaya berobat, pemakaman, dan perbaikan setelah guncangan' } },
  theft: { from: 'household', to: 'leak', effort: 'none', fate: 'private', about: { en: 'Savings lost to fraud, eviction or violence', id: 'Tabungan yang hilang karena penipuan, penggusuran, atau kekerasan' } },
  loan: { from: 'revolving', to: 'household', effort: 'none', fate: 'private', about: { en: 'Group loan paid out', id: 'Pinjaman kelompok yang dicairkan' } },
  loanRepayment: { from: 'household', to: 'revolving', effort: 'none', fate: 'private', about: { en: 'Group loan repaid', id: 'Angsuran pokok pinjaman kelompok' } },
  loanInterest: { from: 'household', to: 'revolving', effort: 'none', fate: 'private', about: { en: 'Interest on group loans', id: 'Bunga pinjaman kelompok' } },
  groupSaving: { from: 'household', to: 'groupFund', effort: 'none', fate: 'private', about: { en: 'Saved in the group', id: 'Simpanan dalam kelompok' } },
  groupSavingReturned: { from: 'groupFund', to: 'household', effort: 'none', fate: 'private', about: { en: 'Savings returned by the group', id: 'Simpanan yang dikembalikan kelompok' } },
  jointLiability: { from: 'groupFund', to: 'revolving', effort: 'none', fate: 'private', about: { en: 'Instalment paid by the group for a member', id: 'Angsuran yang ditanggung renteng oleh kelompok' } },
  lenderLoan: { from: 'lender', to: 'household', effort: 'none', fate: 'private', about: { en: 'Borrowed from moneylenders', id: 'Pinjaman dari rentenir' } },
  lenderInterest: { from: 'household', to: 'lender', effort: 'none', fate: 'private', about: { en: 'Interest to moneylenders', id: 'Bunga kepada rentenir' } },
  lenderRepayment: { from: 'household', to: 'lender', effort: 'none', fate: 'private', about: { en: 'Repaid to moneylenders', id: 'Pelunasan kepada rentenir' } },
  mutualFundRelief: { from: 'mutualFund', to: 'lender', effort: 'none', fate: 'private', about: { en: 'Debt to moneylenders paid off by the mutual fund', id: 'Utang rentenir yang dilunasi dana bersama' } },
  mutualFundReturn: { from: 'household', to: 'mutualFund', effort: 'none', fate: 'private', about: { en: 'Paid on into the mutual fund by those it freed', id: 'Setoran kembali oleh warga yang dibebaskan dana bersama' } },
  mutualAid: { from: 'household', to: 'community', effort: 'none', fate: 'private', about: { en: 'Contribution to neighbours in need (gotong royong)', id: 'Iuran bagi tetangga yang kesusahan (gotong royong)' } },
  mutualAidReceived: { from: 'community', to: 'household', effort: 'none', fate: 'private', about: { en: 'Help from neighbours after a shock', id: 'Bantuan tetangga setelah guncangan' } },
} as const satisfies Record<string, Omit<Line, 'id'>>;

export type EffortLineId = keyof typeof perEffort;
export type LineId = keyof typeof single;

/** Every line, in the order of the flow table: lines per effort first (one line for each effort), then the single ones. */
export const lines: readonly Line[] = [
  ...Object.entries<Stem>(perEffort).flatMap(([id, stem]) => efforts.map((effort) => ({ id: `${id}.${effort}`, ...stem, effort }))),
  ...Object.entries<Omit<Line, 'id'>>(single).map(([id, line]) => ({ id, ...line })),
  ...Object.entries<Omit<Line, 'id'>>(single).filter(([, line]) => canBeLate(line)).map(([id, line]) => ({
    id: `${id}.late`, ...line, fate: 'late' as const,
    about: { en: `${line.about.en}, after it was due`, id: `${line.about.id}, setelah jatuh tempo` },
  })),
];

/** Partners' money that reaches its purpose may do so late: such a line has a twin for what came after it was due. */
function canBeLate(line: Omit<Line, 'id'>): boolean {
  return line.fate === 'delivered' && (line.from === 'government' || line.from === 'ngo');
}

const lineIndex = new Map(lines.map((line, i) => [line.id, i]));
/** The same line for what came after it was due, where there is one, and the row of its accounts that an effort has: looked up once. */
const lateLine = lines.map(({ id }) => lineIndex.get(`${id}.late`) ?? -1);
const effortRow = lines.map(({ effort }) => Math.max(0, efforts.indexOf(effort as Effort)));
const effortLines = new Map(Object.keys(perEffort).map((id) => [id, efforts.map((effort) => lineIndex.get(`${id}.${effort}`)!)]));
const accountIndex = new Map<string, number>(accounts.map((account, i) => [account.id, i]));
const lineFrom = lines.map((line) => accountIndex.get(line.from)!);
const lineTo = lines.map((line) => accountIndex.get(line.to)!);

/** Place in the flow table of a line in a village. */
export function flowRow(world: World, line: number, v: number): number {
  return line * world.village.rows + v;
}

function rowOf(world: World, account: number, effort: number, v: number): number {
  const { span } = accounts[account];
  return world.firstAccount[account] + (span === 'one' ? 0 : span === 'effort' ? effort : v);
}

function move(world: World, line: number, effort: number, v: number, rupiah: number): void {
  if (!Number.isSafeInteger(rupiah) || rupiah < 0) {
    throw new RangeError(`ledger: ${lines[line].id} moves ${rupiah}; expected whole rupiah, 0 or more`);
  }
  if (rupiah === 0) return;
  world.account.balanceRp[rowOf(world, lineFrom[line], effort, v)] -= rupiah;
  world.account.balanceRp[rowOf(world, lineTo[line], effort, v)] += rupiah;
  const place = flowRow(world, line, v);
  world.flow.monthRp[place] += rupiah;
  world.flow.totalRp[place] += rupiah;
}

/** Moves whole rupiah along a line. Village 0 stands for "everywhere" on lines between actors without villages. */
export function post(world: World, id: LineId, v: number, rupiah: number): void {
  const line = lineIndex.get(id)!;
  move(world, line, effortRow[line], v, rupiah);
}

/**
 * Spends a partner's money on its purpose. The part of the account that arrived after it was due is spent in proportion and is
 * booked as late.
 */
export function spend(world: World, id: LineId, v: number, rupiah: number): void {
  const line = lineIndex.get(id)!;
  const { from } = lines[line];
  const effort = effortRow[line];
  const government = from === 'government';
  const stock = government ? world.regency.governmentLateRp : world.regency.ngoLateRp;
  // Money that government has not released yet is neither late nor in time.
  const released = balanceRp(world, from, effort) - (government ? world.regency.dueRp[effort] : 0);
  const late = released > 0 ? Math.round((Math.min(rupiah, released) * Math.min(stock[effort], released)) / released) : 0;
  stock[effort] -= late;
  move(world, lateLine[line], effort, v, late);
  move(world, line, effort, v, rupiah - late);
}

/**
 * Spends a partner's money over the villages that `served` names, by their families, whole rupiah that sum to the whole. Nothing is
 * spent when no village is served.
 * @returns rupiah spent in each village.
 */
export function spendByFamilies(world: World, id: LineId, rupiah: number, served: (v: number) => boolean): Float64Array {
  const { village } = world;
  const parts = new Float64Array(village.rows);
  if (rupiah === 0) return parts;
  let families = 0;
  for (let v = 0; v < village.rows; v++) if (served(v)) families += village.families[v];
  let left = rupiah;
  for (let v = 0; v < village.rows && families > 0; v++) {
    if (!served(v)) continue;
    parts[v] = Math.round((left * village.families[v]) / families);
    families -= village.families[v];
    left -= parts[v];
    spend(world, id, v, parts[v]);
  }
  return parts;
}

/** Moves whole rupiah along a line that exists once per effort. */
export function postEffort(world: World, id: EffortLineId, effort: number, rupiah: number): void {
  move(world, effortLines.get(id)![effort], effort, 0, rupiah);
}

/** Money in an account row. */
export function balanceRp(world: World, id: AccountId, row: number): number {
  return world.account.balanceRp[world.firstAccount[accountIndex.get(id)!] + row];
}

/** Money moved along a line this month, over all villages. */
export function lineMonthRp(world: World, id: string): number {
  const line = lineIndex.get(id)!;
  let sum = 0;
  for (let v = 0; v < world.village.rows; v++) sum += world.flow.monthRp[flowRow(world, line, v)];
  return sum;
}

/** Money moved since month 0 along all lines that `wanted` accepts. */
export function totalRp(world: World, wanted: (line: Line) => boolean): number {
  let sum = 0;
  lines.forEach((line, i) => {
    if (!wanted(line)) return;
    for (let v = 0; v < world.village.rows; v++) sum += world.flow.totalRp[flowRow(world, i, v)];
  });
  return sum;
}

/** A row of the month's books. Accounts read `government` or, where every village has one, `household:3`. */
export interface FlowOfMonth {
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly effort: LineEffort;
  readonly fate: Fate;
  /** Village row; 0 on lines between actors without villages. */
  readonly village: number;
  readonly rupiah: number;
}

/** The rows of this month's books, in the order of the lines. */
export function ledgerRows(world: World): FlowOfMonth[] {
  const rows: FlowOfMonth[] = [];
  const name = (id: AccountId, v: number): string => (accounts[accountIndex.get(id)!].span === 'village' ? `${id}:${v}` : id);
  lines.forEach(({ id, from, to, effort, fate }, i) => {
    for (let v = 0; v < world.village.rows; v++) {
      const rupiah = world.flow.monthRp[flowRow(world, i, v)];
      if (rupiah !== 0) rows.push({ line: id, from: name(from, v), to: name(to, v), effort, fate, village: v, rupiah });
    }
  });
  return rows;
}

/**
 * Closes the books: what all accounts hold together is nothing (each rupiah left one account for another), no inside account is in
 * the red, and the households of each village hold what their account says.
 * @throws Error naming the account and both sums.
 */
export function closeBooks(world: World): void {
  let all = 0;
  accounts.forEach((account, i) => {
    const rows = spanRows(account.span, world.village.rows);
    for (let r = 0; r < rows; r++) {
      const balance = world.account.balanceRp[world.firstAccount[i] + r];
      all += balance;
      if (!account.outside && balance < 0) throw new Error(`books of month ${world.month}: ${account.id} row ${r} is ${balance} rupiah in the red`);
    }
  });
  if (all !== 0) throw new Error(`books of month ${world.month}: the accounts sum to ${all} rupiah; expected 0`);
  const { village: village_h, savingsRp } = world.household;
  const held = new Float64Array(world.village.rows);
  for (let h = 0; h < savingsRp.length; h++) held[village_h[h]] += savingsRp[h];
  for (let v = 0; v < held.length; v++) {
    const account = balanceRp(world, 'household', v);
    if (held[v] !== account) throw new Error(`books of month ${world.month}: households of village ${v} hold ${held[v]} rupiah, their account says ${account}`);
  }
}
