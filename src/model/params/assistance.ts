import { cite } from '../citations';
import type { Parameter } from '../declare';

/** Whom the partners assist, with what capital, and when an assisted group falls apart. */
export const assistanceParameters = [
  {
    id: 'assistance.inviteRule', actor: 'group', when: 'live', level: 'detail', unit: 'index', whole: true,
    label: { en: 'Who is invited', id: 'Siapa yang diundang' },
    about: { en: 'By which list families are invited in a served village, up to the share invited: by need as the neighbours see it, or the families on the PKH list in the order of the registry.', id: 'Daftar yang dipakai untuk mengundang keluarga di desa layanan, paling banyak sebesar bagian yang diundang: menurut kebutuhan di mata warga, atau keluarga dalam daftar PKH menurut urutan basis data.' },
    choices: [
      { en: 'Neediest in the eyes of the neighbours', id: 'Yang paling membutuhkan menurut warga' },
      { en: 'PKH families', id: 'Keluarga PKH' },
    ],
    min: 0, max: 1, step: 1, default: 0, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–1, both rules are in use. In Randublatung facilitators accompany the families on the PKH list; an NGO that enters a village asks those who live there.', id: 'Asumsi; rentang wajar 0–1, kedua aturan dipakai. Di Randublatung pendamping mendampingi keluarga dalam daftar PKH; LSM yang masuk desa bertanya kepada warganya.' }, 'shoeladina2023', 'alatas2012'),
  },
  {
    id: 'assistance.capitalShare', actor: 'group', when: 'live', level: 'main', unit: 'share', effort: 'empowering',
    label: { en: 'Start-up capital', id: 'Bantuan modal usaha' },
    about: { en: 'Share of the empowering money left after pay and reserve that is given as start-up capital to invited families that come to meetings and run an enterprise or think of trading; 0 gives none.', id: 'Bagian dana memberdayakan setelah honor dan cadangan yang diberikan sebagai modal usaha kepada keluarga undangan yang hadir dalam pertemuan dan punya usaha atau terpikir berdagang; 0 berarti tidak ada.' },
    min: 0, max: 1, step: 0.05, default: 0, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–100 %. Capital is named beside training among the forms of help in Pilang, without an amount.', id: 'Asumsi; rentang wajar 0–100 %. Di Pilang permodalan disebut di samping pelatihan sebagai bentuk bantuan, tanpa besarnya.' }, 'shoeladina2023'),
  },
  {
    id: 'assistance.capitalGrantRp', actor: 'group', when: 'live', level: 'detail', unit: 'rupiah', effort: 'empowering',
    label: { en: 'Capital for one family', id: 'Modal bagi satu keluarga' },
    about: { en: 'Start-up capital that one family receives at once, in cash.', id: 'Modal usaha yang diterima satu keluarga sekaligus, dalam bentuk tunai.' },
    min: 5e5, max: 1e7, step: 5e5, whole: true, default: 4e6, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range Rp 0.5–10 million. Rp 4 million is near the wealth above which families in Bangladesh kept growing; no amount was found for the villages studied.', id: 'Asumsi; rentang wajar Rp 0,5–10 juta. Rp 4 juta mendekati kekayaan yang di atasnya keluarga di Bangladesh terus bertumbuh; besarnya di desa-desa yang diteliti tidak ditemukan.' }, 'balboni2022'),
  },
  {
    id: 'assistance.grantsPerFamily', actor: 'group', when: 'live', level: 'detail', unit: 'events', effort: 'empowering',
    label: { en: 'Start-up capital per family, at most', id: 'Bantuan modal per keluarga, paling banyak' },
    about: { en: 'How often one family receives start-up capital at most. What is set aside beyond that waits, and government returns it at the end of the year.', id: 'Berapa kali paling banyak satu keluarga menerima bantuan modal. Yang disisihkan di luar itu menunggu, dan pemerintah mengembalikannya pada akhir tahun.' },
    min: 1, max: 60, step: 1, whole: true, default: 1, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 1–3. Start-up capital is meant to start: the studies that it is modelled on gave it once, in Sri Lanka and in Bangladesh.', id: 'Asumsi; rentang wajar 1–3. Bantuan modal dimaksudkan untuk memulai: studi yang menjadi acuannya memberikannya sekali, di Sri Lanka dan di Bangladesh.' }, 'deMel2008', 'balboni2022'),
  },
  {
    id: 'assistance.dissolutionCohesion', actor: 'group', when: 'setup', level: 'detail', unit: 'index',
    label: { en: 'Cohesion at which a group ends', id: 'Kekompakan saat kelompok bubar' },
    about: { en: 'A group without a facilitator goes on by itself until its cohesion falls below this; 0 means it never breaks up.', id: 'Kelompok tanpa pendamping berjalan sendiri sampai kekompakannya turun di bawah ini; 0 berarti tidak pernah bubar.' },
    min: 0, max: 0.4, step: 0.01, default: 0.1, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–0.4. Weak mentoring wasted groups in Lenteng Agung; at which point one breaks up is not measured.', id: 'Asumsi; rentang wajar 0–0,4. Di Lenteng Agung lemahnya pendampingan menyia-nyiakan kelompok; pada titik mana kelompok bubar tidak diukur.' }, 'sudarini'),
  },
] as const satisfies readonly Parameter[];
