import type { Parameter } from '../declare';

/** Whom the partnership invites, who comes, and what they learn. */
export const groupParameters = [
  {
    id: 'group.invitedShare', actor: 'group', when: 'live', level: 'main', unit: 'share',
    label: { en: 'Families invited', id: 'Keluarga yang diundang' },
    about: { en: 'Share of families in every served village that the partnership invites, the neediest in the eyes of the neighbours first.', id: 'Bagian keluarga di tiap desa layanan yang diundang kemitraan, yang paling membutuhkan menurut warga lebih dulu.' },
    min: 0, max: 1, step: 0.05, default: 0.35, status: 'assumed', source: 'Size of the target group of LPM Sriwijaya not published',
  },
  {
    id: 'group.size', actor: 'group', when: 'setup', level: 'detail', unit: 'families',
    label: { en: 'Group size', id: 'Ukuran kelompok' },
    about: { en: 'Families that meet as one group.', id: 'Jumlah keluarga yang bertemu sebagai satu kelompok.' },
    min: 5, max: 40, step: 1, whole: true, default: 27, status: 'source', source: 'E.4 #22: 80 families in three groups',
  },
  {
    id: 'group.baselineAttendance', actor: 'group', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Baseline attendance', id: 'Kehadiran dasar' },
    about: { en: 'Share of invited families that come when benefit, trust, peers and mutual help are at their usual level.', id: 'Bagian keluarga undangan yang hadir bila manfaat, kepercayaan, teman, dan gotong royong pada taraf biasa.' },
    min: 0.2, max: 0.9, step: 0.05, default: 0.6, status: 'assumed', source: 'E.4 #42: 0.4 to 0.85',
  },
  {
    id: 'group.attendancePrecision', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Evenness of attendance', id: 'Kemerataan kehadiran' },
    about: { en: 'Precision of the Beta distribution of personal inclination: low means some always and others never come.', id: 'Presisi sebaran Beta kecenderungan pribadi: rendah berarti sebagian selalu, sebagian tak pernah hadir.' },
    min: 1, max: 20, step: 1, default: 5, status: 'assumed', source: 'E.3: Beta propensities for realistic dispersion; level assumed',
  },
  {
    id: 'group.benefitEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Effect of expected benefit', id: 'Pengaruh manfaat yang diharapkan' },
    about: { en: 'Logit effect on attendance of being in a group that learns well (facilitator quality 0 to 1).', id: 'Pengaruh logit pada kehadiran bila kelompok belajar dengan baik (mutu pendampingan 0 sampai 1).' },
    min: 0, max: 3, step: 0.1, default: 1, status: 'assumed', source: 'E.3 participation; coefficient assumed',
  },
  {
    id: 'group.trustEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Effect of trust', id: 'Pengaruh kepercayaan' },
    about: { en: 'Logit effect on attendance of trust in whoever invites (0 to 1).', id: 'Pengaruh logit kepercayaan kepada pengundang (0 sampai 1) pada kehadiran.' },
    min: 0, max: 4, step: 0.1, default: 1.5, status: 'assumed', source: 'E.3 participation; coefficient assumed',
  },
  {
    id: 'group.peerEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Effect of peers', id: 'Pengaruh teman' },
    about: { en: 'Logit effect on attendance of the share of close neighbours who came last month.', id: 'Pengaruh logit bagian tetangga dekat yang hadir bulan lalu pada kehadiran.' },
    min: 0, max: 4, step: 0.1, default: 1, status: 'assumed', source: 'E.3 participation; coefficient assumed',
  },
  {
    id: 'group.gotongRoyongEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Effect of gotong royong', id: 'Pengaruh gotong royong' },
    about: { en: 'Logit effect on attendance of the strength of mutual help in the village (0 to 1).', id: 'Pengaruh logit kekuatan gotong royong desa (0 sampai 1) pada kehadiran.' },
    min: 0, max: 4, step: 0.1, default: 1.5, status: 'assumed', source: 'Study 004: high gotong royong, active participation; coefficient assumed',
  },
  {
    id: 'group.timeCostEffect', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Cost of time for the poor', id: 'Biaya waktu bagi yang miskin' },
    about: { en: 'Logit loss of attendance per depth of poverty (1 = nothing to live on).', id: 'Penurunan logit kehadiran per kedalaman kemiskinan (1 = tak punya apa pun).' },
    min: 0, max: 6, step: 0.1, default: 2, status: 'assumed', source: 'Beard 2005: poorer households give less time; coefficient assumed',
  },
  {
    id: 'group.learningRate', actor: 'group', when: 'setup', level: 'detail', unit: 'perMonth',
    label: { en: 'Learning rate', id: 'Laju belajar' },
    about: { en: 'Share of what can still be learned that one attended meeting of full quality adds, with group and climate at their best.', id: 'Bagian dari yang masih dapat dipelajari yang ditambahkan satu pertemuan bermutu penuh, dengan kelompok dan iklim terbaik.' },
    min: 0.005, max: 0.15, step: 0.005, default: 0.04, status: 'assumed', source: 'E.3: saturating learning; rate assumed',
  },
  {
    id: 'group.courseDose', actor: 'group', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Dose of a course', id: 'Dosis pelatihan' },
    about: { en: 'Learning of a training place relative to one meeting.', id: 'Hasil belajar satu tempat pelatihan dibanding satu pertemuan.' },
    min: 1, max: 8, step: 0.5, default: 3, status: 'assumed', source: 'No source',
  },
  {
    id: 'group.courseCostRp', actor: 'group', when: 'setup', level: 'detail', unit: 'rupiah',
    label: { en: 'Cost of a training place', id: 'Biaya satu tempat pelatihan' },
    about: { en: 'Cost of one participant in one village-hall training session.', id: 'Biaya satu peserta dalam satu sesi pelatihan di balai desa.' },
    min: 1e5, max: 6e6, step: 5e4, whole: true, default: 250000, status: 'assumed', source: 'E.4 #32: Rp 0.1 to 0.4 million a session; certified courses 3 to 6 million',
  },
  {
    id: 'group.skillDecayPerYear', actor: 'group', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Forgetting', id: 'Lupa' },
    about: { en: 'Share of skill above the starting level lost in a year without practice.', id: 'Bagian kecakapan di atas taraf awal yang hilang dalam setahun tanpa latihan.' },
    min: 0.03, max: 0.25, step: 0.01, default: 0.1, status: 'assumed', source: 'E.4 #33',
  },
  {
    id: 'group.aloneShare', actor: 'group', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Learning without group or climate', id: 'Belajar tanpa kelompok atau iklim' },
    about: { en: 'Learning that remains when the group has no cohesion; and again when the policy climate is closed (g0).', id: 'Hasil belajar yang tersisa bila kelompok tidak kompak; dan sekali lagi bila iklim kebijakan tertutup (g0).' },
    min: 0.1, max: 0.5, step: 0.05, default: 0.25, status: 'assumed', source: 'E.4 #34; study 002: the individual level stalls without the others',
  },
] as const satisfies readonly Parameter[];
