import { cite } from '../citations';
import type { Parameter } from '../declare';

/** What strikes households, and what lowers the loss. */
export const shockParameters = [
  {
    id: 'shock.scale', actor: 'shock', when: 'live', level: 'main', unit: 'ratio',
    label: { en: 'Frequency of shocks', id: 'Kekerapan guncangan' },
    about: { en: 'Multiplies the frequency of every shock. 1 is the usual level.', id: 'Mengalikan kekerapan semua guncangan. 1 berarti biasa.' },
    min: 0, max: 3, step: 0.1, default: 1, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–3. Not a measured quantity: it raises need or takes it away, and 1 leaves the frequency of every shock as it is.', id: 'Asumsi; rentang wajar 0–3. Bukan besaran yang diukur: gunanya menaikkan atau menghilangkan kebutuhan, dan 1 membiarkan kekerapan tiap guncangan apa adanya.' },
  },
  {
    id: 'shock.illnessPerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Serious illness', id: 'Sakit berat' },
    about: { en: 'Serious illness or injury: 20 to 50 % of work income for 2 to 6 months and Rp 0.3 to 3 million of cost.', id: 'Sakit berat atau cedera: 20–50 % pendapatan kerja selama 2–6 bulan dan biaya Rp 0,3–3 juta.' },
    min: 0.05, max: 0.18, step: 0.01, default: 0.1, status: 'assumed',
    source: { en: 'Assumed; plausible range 5–18 % a year, after the Indonesia Family Life Survey from memory, not checked; the losses too.', id: 'Asumsi; rentang wajar 5–18 % setahun, mengikuti Indonesia Family Life Survey dari ingatan, belum diperiksa; demikian pula kerugiannya.' },
  },
  {
    id: 'shock.cropPerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Failed harvest', id: 'Gagal panen' },
    about: { en: 'Chance in a year that the harvest of a village fails (half of the luck is shared by all villages): farm households lose 30 to 70 % of one season.', id: 'Peluang setahun panen satu desa gagal (separuh nasibnya sama untuk semua desa): keluarga tani kehilangan 30–70 % satu musim.' },
    min: 0.05, max: 0.2, step: 0.01, default: 0.12, status: 'assumed',
    source: { en: 'Assumed; plausible range 5–20 % a year, after the Indonesia Family Life Survey from memory, not checked. That half of the luck is shared by all villages is assumed too.', id: 'Asumsi; rentang wajar 5–20 % setahun, mengikuti Indonesia Family Life Survey dari ingatan, belum diperiksa. Bahwa separuh nasibnya sama untuk semua desa juga asumsi.' },
  },
  {
    id: 'shock.jobPerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Lost job', id: 'Kehilangan pekerjaan' },
    about: { en: 'Job or customers lost: 40 to 80 % of work income for 2 to 4 months.', id: 'Kehilangan pekerjaan atau pelanggan: 40–80 % pendapatan kerja selama 2–4 bulan.' },
    min: 0.03, max: 0.08, step: 0.01, default: 0.05, status: 'assumed',
    source: { en: 'Assumed; plausible range 3–8 % a year, after the Indonesia Family Life Survey from memory, not checked.', id: 'Asumsi; rentang wajar 3–8 % setahun, mengikuti Indonesia Family Life Survey dari ingatan, belum diperiksa.' },
  },
  {
    id: 'shock.pricePerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Price fall', id: 'Harga jatuh' },
    about: { en: 'Chance in a year of a fall of farm prices for all villages: farm households lose 20 % of work income for 6 months.', id: 'Peluang setahun harga tani jatuh di semua desa: keluarga tani kehilangan 20 % pendapatan kerja selama 6 bulan.' },
    min: 0, max: 0.2, step: 0.01, default: 0.08, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–20 % a year. No figure was found.', id: 'Asumsi; rentang wajar 0–20 % setahun. Tidak ditemukan angkanya.' },
  },
  {
    id: 'shock.deathPerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Death of an earner', id: 'Kematian pencari nafkah' },
    about: { en: 'Half of work income for 12 months and the cost of a funeral.', id: 'Setengah pendapatan kerja selama 12 bulan dan biaya pemakaman.' },
    min: 0, max: 0.03, step: 0.001, default: 0.015, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–3 % a year. No figure was found.', id: 'Asumsi; rentang wajar 0–3 % setahun. Tidak ditemukan angkanya.' },
  },
  {
    id: 'shock.violencePerYear', actor: 'shock', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Violence, eviction, fraud', id: 'Kekerasan, penggusuran, penipuan' },
    about: { en: 'A tenth to a third of savings lost and 10 to 30 % of work income for 2 to 4 months.', id: 'Sepersepuluh sampai sepertiga tabungan hilang dan 10–30 % pendapatan kerja selama 2–4 bulan.' },
    min: 0, max: 0.03, step: 0.001, default: 0.015, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–3 % a year, with 1–2 % likely. Ogan Komering Ulu recorded 29 cases of violence in 2022, which the provincial office calls the tip of an iceberg.', id: 'Asumsi; rentang wajar 0–3 % setahun, kemungkinan 1–2 %. Ogan Komering Ulu mencatat 29 kasus kekerasan pada 2022, yang oleh dinas provinsi disebut puncak gunung es.' }, 'detik2023'),
  },
  {
    id: 'shock.kinCoverShare', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Help from neighbours and kin', id: 'Bantuan tetangga dan kerabat' },
    about: { en: 'Share of a loss that neighbours cover where gotong royong is at its strongest and they can afford it. When a shock strikes all, they cannot.', id: 'Bagian kerugian yang ditanggung tetangga bila gotong royong paling kuat dan mereka mampu. Bila guncangan menimpa semua, mereka tidak mampu.' },
    min: 0, max: 0.6, step: 0.01, default: 0.33, status: 'source',
    source: cite({ en: 'Families in Indonesia could make up for less than 30 % of the income lost to severe illness in the first version of the study, for 38 % in the published one (the second figure from memory, not checked); plausible range 25–45 %.', id: 'Keluarga di Indonesia dapat menutup kurang dari 30 % pendapatan yang hilang akibat sakit berat menurut versi awal studinya, dan 38 % menurut versi terbit (angka kedua dari ingatan, belum diperiksa); rentang wajar 25–45 %.' }, 'gertlerGruber2002'),
  },
  {
    id: 'shock.kinBurdenShare', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Most that neighbours give', id: 'Batas pemberian tetangga' },
    about: { en: 'Share of income above the poverty line that a household gives at most in a month.', id: 'Bagian pendapatan di atas garis kemiskinan yang paling banyak diberikan sebuah keluarga dalam sebulan.' },
    min: 0, max: 0.1, step: 0.005, default: 0.02, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–10 %. No figure was found.', id: 'Asumsi; rentang wajar 0–10 %. Tidak ditemukan angkanya.' },
  },
  {
    id: 'shock.coverShare', actor: 'shock', when: 'live', level: 'main', unit: 'share', effort: 'protecting',
    label: { en: 'Loss covered when served', id: 'Kerugian yang ditanggung' },
    about: { en: 'Share of the loss that government or NGO pays to a household they serve.', id: 'Bagian kerugian yang dibayar pemerintah atau LSM kepada keluarga yang ditangani.' },
    min: 0, max: 1, step: 0.05, default: 0.5, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–100 %. No rule for such help was found.', id: 'Asumsi; rentang wajar 0–100 %. Tidak ditemukan aturan tentang bantuan semacam ini.' },
  },
  {
    id: 'shock.coverCapRp', actor: 'shock', when: 'live', level: 'detail', unit: 'rupiah', effort: 'protecting',
    label: { en: 'Most paid for one shock', id: 'Batas bantuan per guncangan' },
    about: { en: 'Upper limit of help for one household and shock.', id: 'Batas bantuan bagi satu keluarga dan satu guncangan.' },
    min: 2e5, max: 1e7, step: 1e5, whole: true, default: 1.5e6, status: 'assumed',
    source: { en: 'Assumed; plausible range Rp 0.2–10 million. No rule for such help was found.', id: 'Asumsi; rentang wajar Rp 0,2–10 juta. Tidak ditemukan aturan tentang bantuan semacam ini.' },
  },
  {
    id: 'shock.knownAlone', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Cases that become known unaided', id: 'Kasus yang terungkap sendiri' },
    about: { en: 'Chance that a case reaches government or NGO when nobody is there to tell.', id: 'Peluang sebuah kasus sampai ke pemerintah atau LSM bila tak ada tempat melapor.' },
    min: 0.01, max: 0.3, step: 0.01, default: 0.05, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 1–30 %. The provincial office calls recorded violence the tip of an iceberg, without a figure.', id: 'Asumsi; rentang wajar 1–30 %. Dinas provinsi menyebut kekerasan yang tercatat sebagai puncak gunung es, tanpa angka.' }, 'detik2023'),
  },
  {
    id: 'shock.knownDesk', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Cases that become known with a desk', id: 'Kasus yang terungkap dengan posko' },
    about: { en: 'The same where a partner is present and fully trusted.', id: 'Sama, bila ada mitra yang hadir dan dipercaya penuh.' },
    min: 0.05, max: 0.8, step: 0.05, default: 0.5, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 5–80 %; at middling trust about 30 % of cases become known. More reports can mean that people dare to report, says the provincial office.', id: 'Asumsi; rentang wajar 5–80 %; pada kepercayaan sedang sekitar 30 % kasus terungkap. Menurut dinas provinsi, laporan yang bertambah dapat berarti warga berani melapor.' }, 'detik2023'),
  },
  {
    id: 'shock.knownContact', actor: 'shock', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Cases a facilitator learns of', id: 'Kasus yang diketahui pendamping' },
    about: { en: 'Chance that the case of a family met this month becomes known to its facilitator.', id: 'Peluang kasus keluarga yang ditemui bulan ini diketahui pendampingnya.' },
    min: 0, max: 1, step: 0.05, default: 0.6, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–100 %. No figure was found.', id: 'Asumsi; rentang wajar 0–100 %. Tidak ditemukan angkanya.' },
  },
] as const satisfies readonly Parameter[];
