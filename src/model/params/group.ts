import { cite } from '../citations';
import type { Parameter } from '../declare';

/** Whom the partnership invites, who comes, and what they learn. */
export const groupParameters = [
  {
    id: 'group.invitedShare', actor: 'group', when: 'live', level: 'main', unit: 'share',
    label: { en: 'Families invited', id: 'Keluarga yang diundang' },
    about: { en: 'Share of families in every served village that the partnership invites, the neediest in the eyes of the neighbours first.', id: 'Bagian keluarga di tiap desa layanan yang diundang kemitraan, yang paling membutuhkan menurut warga lebih dulu.' },
    min: 0, max: 1, step: 0.05, default: 0.35, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–100 %. The size of the target group of LPM Sriwijaya is not published.', id: 'Asumsi; rentang wajar 0–100 %. Besar kelompok sasaran LPM Sriwijaya tidak dipublikasikan.' },
  },
  {
    id: 'group.size', actor: 'group', when: 'setup', level: 'detail', unit: 'families',
    label: { en: 'Group size', id: 'Ukuran kelompok' },
    about: { en: 'Families that meet as one group.', id: 'Jumlah keluarga yang bertemu sebagai satu kelompok.' },
    min: 5, max: 40, step: 1, whole: true, default: 27, status: 'source',
    source: cite({ en: 'In Ponorogo 80 PKH families met in three groups, about 27 in each; plausible range 15–40.', id: 'Di Ponorogo 80 keluarga PKH bertemu dalam tiga kelompok, sekitar 27 tiap kelompok; rentang wajar 15–40.' }, 'aswajaNews'),
  },
  {
    id: 'group.baselineAttendance', actor: 'group', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Baseline attendance', id: 'Kehadiran dasar' },
    about: { en: 'Share of invited families that come when benefit, trust, peers and mutual help are at their usual level.', id: 'Bagian keluarga undangan yang hadir bila manfaat, kepercayaan, teman, dan gotong royong pada taraf biasa.' },
    min: 0.2, max: 0.9, step: 0.05, default: 0.6, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 40–85 %. Low attendance is reported from Lampung, without a figure.', id: 'Asumsi; rentang wajar 40–85 %. Dari Lampung dilaporkan kehadiran yang rendah, tanpa angka.' }, 'lampungMeetings'),
  },
  {
    id: 'group.attendancePrecision', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Evenness of attendance', id: 'Kemerataan kehadiran' },
    about: { en: 'Precision of the Beta distribution of personal inclination: low means some always and others never come.', id: 'Presisi sebaran Beta kecenderungan pribadi: rendah berarti sebagian selalu, sebagian tak pernah hadir.' },
    min: 1, max: 20, step: 1, default: 5, status: 'assumed',
    source: { en: 'Assumed; plausible range 1–20. Families differ in how gladly they come; how much is not measured.', id: 'Asumsi; rentang wajar 1–20. Keluarga berbeda-beda kegemarannya untuk hadir; seberapa besar perbedaannya tidak diukur.' },
  },
  {
    id: 'group.benefitEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Effect of expected benefit', id: 'Pengaruh manfaat yang diharapkan' },
    about: { en: 'Logit effect on attendance of being in a group that learns well (facilitator quality 0 to 1).', id: 'Pengaruh logit pada kehadiran bila kelompok belajar dengan baik (mutu pendampingan 0 sampai 1).' },
    min: 0, max: 3, step: 0.1, default: 1, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–3. People come where they expect to gain; the coefficient is not measured.', id: 'Asumsi; rentang wajar 0–3. Orang datang bila mengharapkan manfaat; koefisiennya tidak diukur.' },
  },
  {
    id: 'group.trustEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Effect of trust', id: 'Pengaruh kepercayaan' },
    about: { en: 'Logit effect on attendance of trust in whoever invites (0 to 1).', id: 'Pengaruh logit kepercayaan kepada pengundang (0 sampai 1) pada kehadiran.' },
    min: 0, max: 4, step: 0.1, default: 1.5, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–4. The credibility of facilitators helped the programme in Randublatung; the coefficient is not measured.', id: 'Asumsi; rentang wajar 0–4. Kredibilitas pendamping menjadi faktor pendukung di Randublatung; koefisiennya tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'group.peerEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Effect of peers', id: 'Pengaruh teman' },
    about: { en: 'Logit effect on attendance of the share of close neighbours who came last month.', id: 'Pengaruh logit bagian tetangga dekat yang hadir bulan lalu pada kehadiran.' },
    min: 0, max: 4, step: 0.1, default: 1, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–4. Households that are part of social networks give more time to community work; the coefficient for close neighbours is not measured.', id: 'Asumsi; rentang wajar 0–4. Keluarga yang terhubung dalam jaringan sosial memberi lebih banyak waktu untuk kegiatan masyarakat; koefisien bagi tetangga dekat tidak diukur.' }, 'beard2007'),
  },
  {
    id: 'group.gotongRoyongEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Effect of gotong royong', id: 'Pengaruh gotong royong' },
    about: { en: 'Logit effect on attendance of the strength of mutual help in the village (0 to 1).', id: 'Pengaruh logit kekuatan gotong royong desa (0 sampai 1) pada kehadiran.' },
    min: 0, max: 4, step: 0.1, default: 1.5, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–4. In Pilang strong gotong royong goes with active participation; the coefficient is not measured.', id: 'Asumsi; rentang wajar 0–4. Di Pilang gotong royong yang kental sejalan dengan partisipasi aktif; koefisiennya tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'group.timeCostEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Cost of time for the poor', id: 'Biaya waktu bagi yang miskin' },
    about: { en: 'Logit loss of attendance per depth of poverty (1 = nothing to live on).', id: 'Penurunan logit kehadiran per kedalaman kemiskinan (1 = tak punya apa pun).' },
    min: 0, max: 6, step: 0.1, default: 2, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–6. Poorer households in Indonesia give less time and money to community development; the coefficient is not measured.', id: 'Asumsi; rentang wajar 0–6. Keluarga yang lebih miskin di Indonesia memberi lebih sedikit waktu dan uang untuk pembangunan masyarakat; koefisiennya tidak diukur.' }, 'beard2007'),
  },
  {
    id: 'group.learningRate', actor: 'group', when: 'setup', level: 'detail', unit: 'perMonth',
    label: { en: 'Learning rate', id: 'Laju belajar' },
    about: { en: 'Share of what can still be learned that one attended meeting of full quality adds, with group and climate at their best.', id: 'Bagian dari yang masih dapat dipelajari yang ditambahkan satu pertemuan bermutu penuh, dengan kelompok dan iklim terbaik.' },
    min: 0.005, max: 0.15, step: 0.005, default: 0.04, status: 'assumed',
    source: { en: 'Assumed; plausible range 0.005–0.15 a month. The more is known, the less a meeting adds; the pace is not measured.', id: 'Asumsi; rentang wajar 0,005–0,15 sebulan. Makin banyak yang dikuasai, makin sedikit tambahan dari satu pertemuan; lajunya tidak diukur.' },
  },
  {
    id: 'group.courseDose', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Dose of a course', id: 'Dosis pelatihan' },
    about: { en: 'Learning of a training place relative to one meeting.', id: 'Hasil belajar satu tempat pelatihan dibanding satu pertemuan.' },
    min: 1, max: 8, step: 0.5, default: 3, status: 'assumed',
    source: { en: 'Assumed; plausible range 1–8 meetings. A course is denser than a meeting; by how much is not measured.', id: 'Asumsi; rentang wajar 1–8 pertemuan. Pelatihan lebih padat daripada pertemuan; seberapa padat tidak diukur.' },
  },
  {
    id: 'group.courseCostRp', actor: 'group', when: 'setup', level: 'detail', unit: 'rupiah',
    label: { en: 'Cost of a training place', id: 'Biaya satu tempat pelatihan' },
    about: { en: 'Cost of one participant in one village-hall training session.', id: 'Biaya satu peserta dalam satu sesi pelatihan di balai desa.' },
    min: 1e5, max: 6e6, step: 5e4, whole: true, default: 250000, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range Rp 0.1–0.4 million for a session in the village hall. State-funded entrepreneurship courses cost Rp 3–6 million a participant.', id: 'Asumsi; rentang wajar Rp 0,1–0,4 juta untuk satu sesi di balai desa. Kursus kewirausahaan yang didanai negara berbiaya Rp 3–6 juta per peserta.' }, 'majalahAula2023'),
  },
  {
    id: 'group.skillDecayPerYear', actor: 'group', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Forgetting', id: 'Lupa' },
    about: { en: 'Share of skill above the starting level lost in a year without practice.', id: 'Bagian kecakapan di atas taraf awal yang hilang dalam setahun tanpa latihan.' },
    min: 0.03, max: 0.25, step: 0.01, default: 0.1, status: 'assumed',
    source: { en: 'Assumed; plausible range 3–25 % a year. No figure was found.', id: 'Asumsi; rentang wajar 3–25 % setahun. Tidak ditemukan angkanya.' },
  },
  {
    id: 'group.aloneShare', actor: 'group', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Learning without group or climate', id: 'Belajar tanpa kelompok atau iklim' },
    about: { en: 'Learning that remains when the group has no cohesion; and again when the policy climate is closed (g0).', id: 'Hasil belajar yang tersisa bila kelompok tidak kompak; dan sekali lagi bila iklim kebijakan tertutup (g0).' },
    min: 0.1, max: 0.5, step: 0.05, default: 0.25, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 10–50 %. In Mangkubumen individual ability could not grow without the levels of the group and the state; the share is not measured.', id: 'Asumsi; rentang wajar 10–50 %. Di Mangkubumen kemampuan perorangan tidak dapat berkembang tanpa tingkat kelompok dan negara; bagiannya tidak diukur.' }, 'febriana'),
  },
] as const satisfies readonly Parameter[];
