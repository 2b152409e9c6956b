import type { Parameter } from '../declare';

/** What strikes households, and what lowers the loss. */
export const shockParameters = [
  {
    id: 'shock.scale', actor: 'shock', when: 'live', level: 'main', unit: 'ratio',
    label: { en: 'Frequency of shocks', id: 'Kekerapan guncangan' },
    about: { en: 'Multiplies the frequency of every shock. 1 is the usual level.', id: 'Mengalikan kekerapan semua guncangan. 1 berarti biasa.' },
    min: 0, max: 3, step: 0.1, default: 1, status: 'assumed', source: 'To raise or remove need',
  },
  {
    id: 'shock.illnessPerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Serious illness', id: 'Sakit berat' },
    about: { en: 'Serious illness or injury: 20 to 50 % of work income for 2 to 6 months and Rp 0.3 to 3 million of cost.', id: 'Sakit berat atau cedera: 20–50 % pendapatan kerja selama 2–6 bulan dan biaya Rp 0,3–3 juta.' },
    min: 0.05, max: 0.18, step: 0.01, default: 0.1, status: 'assumed', source: 'E.4 #35, B.7',
  },
  {
    id: 'shock.cropPerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Failed harvest', id: 'Gagal panen' },
    about: { en: 'Chance in a year that the harvest of a village fails (half of the luck is shared by all villages): farm households lose 30 to 70 % of one season.', id: 'Peluang setahun panen satu desa gagal (separuh nasibnya sama untuk semua desa): keluarga tani kehilangan 30–70 % satu musim.' },
    min: 0.05, max: 0.2, step: 0.01, default: 0.12, status: 'assumed', source: 'E.4 #35, B.7: covariate, ρ about 0.5',
  },
  {
    id: 'shock.jobPerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Lost job', id: 'Kehilangan pekerjaan' },
    about: { en: 'Job or customers lost: 40 to 80 % of work income for 2 to 4 months.', id: 'Kehilangan pekerjaan atau pelanggan: 40–80 % pendapatan kerja selama 2–4 bulan.' },
    min: 0.03, max: 0.08, step: 0.01, default: 0.05, status: 'assumed', source: 'E.4 #35',
  },
  {
    id: 'shock.pricePerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Price fall', id: 'Harga jatuh' },
    about: { en: 'Chance in a year of a fall of farm prices for all villages: farm households lose 20 % of work income for 6 months.', id: 'Peluang setahun harga tani jatuh di semua desa: keluarga tani kehilangan 20 % pendapatan kerja selama 6 bulan.' },
    min: 0, max: 0.2, step: 0.01, default: 0.08, status: 'assumed', source: 'E.4 #35',
  },
  {
    id: 'shock.deathPerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Death of an earner', id: 'Kematian pencari nafkah' },
    about: { en: 'Half of work income for 12 months and the cost of a funeral.', id: 'Setengah pendapatan kerja selama 12 bulan dan biaya pemakaman.' },
    min: 0, max: 0.03, step: 0.001, default: 0.015, status: 'assumed', source: 'E.4 #35',
  },
  {
    id: 'shock.violencePerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Violence, eviction, fraud', id: 'Kekerasan, penggusuran, penipuan' },
    about: { en: 'A tenth to a third of savings lost and 10 to 30 % of work income for 2 to 4 months.', id: 'Sepersepuluh sampai sepertiga tabungan hilang dan 10–30 % pendapatan kerja selama 2–4 bulan.' },
    min: 0, max: 0.03, step: 0.001, default: 0.015, status: 'assumed', source: 'E.4 #35',
  },
  {
    id: 'shock.kinCoverShare', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Help from neighbours and kin', id: 'Bantuan tetangga dan kerabat' },
    about: { en: 'Share of a loss that neighbours cover where gotong royong is at its strongest and they can afford it. When a shock strikes all, they cannot.', id: 'Bagian kerugian yang ditanggung tetangga bila gotong royong paling kuat dan mereka mampu. Bila guncangan menimpa semua, mereka tidak mampu.' },
    min: 0, max: 0.6, step: 0.01, default: 0.33, status: 'source', source: 'E.4 #36: severe illness, less than 30 to 38 % smoothed',
  },
  {
    id: 'shock.kinBurdenShare', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Most that neighbours give', id: 'Batas pemberian tetangga' },
    about: { en: 'Share of income above the poverty line that a household gives at most in a month.', id: 'Bagian pendapatan di atas garis kemiskinan yang paling banyak diberikan sebuah keluarga dalam sebulan.' },
    min: 0, max: 0.1, step: 0.005, default: 0.02, status: 'assumed', source: 'No source',
  },
  {
    id: 'shock.coverShare', actor: 'shock', when: 'live', level: 'main', unit: 'share', effort: 'protecting',
    label: { en: 'Loss covered when served', id: 'Kerugian yang ditanggung' },
    about: { en: 'Share of the loss that government or NGO pays to a household they serve.', id: 'Bagian kerugian yang dibayar pemerintah atau LSM kepada keluarga yang ditangani.' },
    min: 0, max: 1, step: 0.05, default: 0.5, status: 'assumed', source: 'No source',
  },
  {
    id: 'shock.coverCapRp', actor: 'shock', when: 'live', level: 'detail', unit: 'rupiah', effort: 'protecting',
    label: { en: 'Most paid for one shock', id: 'Batas bantuan per guncangan' },
    about: { en: 'Upper limit of help for one household and shock.', id: 'Batas bantuan bagi satu keluarga dan satu guncangan.' },
    min: 2e5, max: 1e7, step: 1e5, whole: true, default: 1.5e6, status: 'assumed', source: 'No source',
  },
  {
    id: 'shock.knownAlone', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Cases that become known unaided', id: 'Kasus yang terungkap sendiri' },
    about: { en: 'Chance that a case reaches government or NGO when nobody is there to tell.', id: 'Peluang sebuah kasus sampai ke pemerintah atau LSM bila tak ada tempat melapor.' },
    min: 0.01, max: 0.3, step: 0.01, default: 0.05, status: 'assumed', source: 'E.4 #50: base 0.05',
  },
  {
    id: 'shock.knownDesk', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Cases that become known with a desk', id: 'Kasus yang terungkap dengan posko' },
    about: { en: 'The same where a partner is present and fully trusted.', id: 'Sama, bila ada mitra yang hadir dan dipercaya penuh.' },
    min: 0.05, max: 0.8, step: 0.05, default: 0.5, status: 'assumed', source: 'E.4 #50: about 0.3 with an NGO desk at middling trust',
  },
  {
    id: 'shock.knownContact', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Cases a facilitator learns of', id: 'Kasus yang diketahui pendamping' },
    about: { en: 'Chance that the case of a family met this month becomes known to its facilitator.', id: 'Peluang kasus keluarga yang ditemui bulan ini diketahui pendampingnya.' },
    min: 0, max: 1, step: 0.05, default: 0.6, status: 'assumed', source: 'No source',
  },
] as const satisfies readonly Parameter[];
