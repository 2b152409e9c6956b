import type { Parameter } from '../declare';

/** The NGO, its facilitators and what they do with their hours. */
export const ngoParameters = [
  {
    id: 'ngo.present', actor: 'ngo', when: 'setup', level: 'main', unit: 'switch',
    label: { en: 'NGO takes part', id: 'LSM ikut serta' },
    about: { en: 'Whether there is an NGO at all.', id: 'Apakah ada LSM.' },
    min: 0, max: 1, step: 1, whole: true, default: 1, status: 'source', source: 'Studies 000 and 001',
  },
  {
    id: 'ngo.facilitators', actor: 'ngo', when: 'live', level: 'main', unit: 'people', effort: 'empowering',
    label: { en: 'Field staff', id: 'Staf lapangan' },
    about: { en: 'Facilitators employed by the NGO; they serve its working area.', id: 'Pendamping yang dipekerjakan LSM; mereka melayani wilayah dampingan.' },
    min: 0, max: 40, step: 1, whole: true, default: 8, status: 'assumed', source: 'Number of staff of LPM Sriwijaya not published (E.6)',
  },
  {
    id: 'ngo.ownFundsRpPerYear', actor: 'ngo', when: 'live', level: 'main', unit: 'rupiahPerYear',
    label: { en: 'Own funds', id: 'Dana sendiri' },
    about: { en: 'What the NGO raises itself in a year from donors, companies and supporters.', id: 'Dana yang dihimpun LSM dalam setahun dari donor, perusahaan, dan penyokong.' },
    min: 0, max: 3e9, step: 2e7, whole: true, default: 4.2e8, status: 'assumed', source: 'Not published (E.6)',
  },
  {
    id: 'ngo.enablingWeight', actor: 'ngo', when: 'live', level: 'detail', unit: 'share', split: 'ngo', effort: 'enabling',
    label: { en: 'Enabling', id: 'Memungkinkan' },
    about: { en: "Weight of enabling in the split of the NGO's own funds.", id: 'Bobot upaya memungkinkan dalam pembagian dana sendiri LSM.' },
    min: 0, max: 1, step: 0.01, default: 0.15, status: 'assumed', source: 'Study 000: the NGO carried protecting and shared the rest',
  },
  {
    id: 'ngo.empoweringWeight', actor: 'ngo', when: 'live', level: 'detail', unit: 'share', split: 'ngo', effort: 'empowering',
    label: { en: 'Empowering', id: 'Memberdayakan' },
    about: { en: "Weight of empowering in the split of the NGO's own funds.", id: 'Bobot upaya memberdayakan dalam pembagian dana sendiri LSM.' },
    min: 0, max: 1, step: 0.01, default: 0.45, status: 'assumed', source: 'As for enabling',
  },
  {
    id: 'ngo.protectingWeight', actor: 'ngo', when: 'live', level: 'detail', unit: 'share', split: 'ngo', effort: 'protecting',
    label: { en: 'Protecting', id: 'Melindungi' },
    about: { en: "Weight of protecting in the split of the NGO's own funds.", id: 'Bobot upaya melindungi dalam pembagian dana sendiri LSM.' },
    min: 0, max: 1, step: 0.01, default: 0.4, status: 'assumed', source: 'As for enabling',
  },
  {
    id: 'ngo.overheadShare', actor: 'ngo', when: 'live', level: 'detail', unit: 'share',
    label: { en: 'Overhead', id: 'Biaya umum' },
    about: { en: 'Share of every rupiah the NGO receives that pays for its office and management.', id: 'Bagian setiap rupiah yang diterima LSM untuk kantor dan manajemen.' },
    min: 0.06, max: 0.3, step: 0.01, default: 0.2, status: 'assumed', source: 'E.4 #45: charged 6 to 10 %, true overhead 15 to 30 % (from memory)',
  },
  {
    id: 'ngo.reserveMonths', actor: 'ngo', when: 'live', level: 'detail', unit: 'month',
    label: { en: 'Pay kept in reserve', id: 'Cadangan honor' },
    about: { en: 'Months of pay of its facilitators that the NGO holds back before it buys training places, against late grants.', id: 'Berapa bulan honor pendamping yang disimpan LSM sebelum membeli tempat pelatihan, untuk berjaga bila hibah terlambat.' },
    min: 0, max: 6, step: 1, whole: true, default: 2, status: 'assumed', source: 'No source',
  },
  {
    id: 'facilitator.costRpPerMonth', actor: 'facilitator', when: 'live', level: 'detail', unit: 'rupiahPerMonth',
    label: { en: 'Pay of a facilitator', id: 'Honor pendamping' },
    about: { en: 'Pay with incentive. When the employer cannot pay all, hours fall with the share paid.', id: 'Honor dengan insentif. Bila pemberi kerja tidak sanggup membayar semua, jam kerja turun sebesar bagian yang dibayar.' },
    min: 2.5e6, max: 4.5e6, step: 1e5, whole: true, default: 3.4e6, status: 'source', source: 'E.4 #23: 3 million and 0.4 million incentive, 2025',
  },
  {
    id: 'facilitator.caseloadNorm', actor: 'facilitator', when: 'setup', level: 'main', unit: 'families',
    label: { en: 'Caseload norm', id: 'Beban wajar' },
    about: { en: 'Families per facilitator that the guideline allows. It is only a yardstick for the load ring; hours decide what is done.', id: 'Jumlah keluarga per pendamping menurut pedoman. Hanya tolok ukur cincin beban; jam kerjalah yang menentukan.' },
    min: 20, max: 350, step: 10, whole: true, default: 250, status: 'source', source: 'E.4 #20: guideline 250',
  },
  {
    id: 'facilitator.hoursPerMonth', actor: 'facilitator', when: 'live', level: 'detail', unit: 'hoursPerMonth',
    label: { en: 'Hours', id: 'Jam kerja' },
    about: { en: 'Working hours of a facilitator.', id: 'Jam kerja seorang pendamping.' },
    min: 60, max: 200, step: 5, whole: true, default: 150, status: 'assumed', source: 'E.4 #21: 120 to 170',
  },
  {
    id: 'facilitator.administrationShare', actor: 'facilitator', when: 'live', level: 'detail', unit: 'share',
    label: { en: 'Administration', id: 'Administrasi' },
    about: { en: 'Share of hours that reports and data entry take.', id: 'Bagian jam kerja untuk laporan dan pendataan.' },
    min: 0.1, max: 0.6, step: 0.05, default: 0.35, status: 'assumed', source: 'E.4 #21: 0.2 to 0.5',
  },
  {
    id: 'facilitator.meetingsPerMonth', actor: 'facilitator', when: 'live', level: 'main', unit: 'perMonth', effort: 'empowering',
    label: { en: 'Group meetings', id: 'Pertemuan kelompok' },
    about: { en: 'Meetings planned with every group in a month.', id: 'Pertemuan yang direncanakan dengan tiap kelompok dalam sebulan.' },
    min: 0, max: 4, step: 0.25, default: 1, status: 'source', source: 'E.4 #22: monthly; quarterly has been reported',
  },
  {
    id: 'facilitator.visitShare', actor: 'facilitator', when: 'live', level: 'main', unit: 'share', effort: 'empowering',
    label: { en: 'Home visits', id: 'Kunjungan rumah' },
    about: { en: 'Share of families visited at home in a month, beside the meeting.', id: 'Bagian keluarga yang dikunjungi di rumah dalam sebulan, di luar pertemuan.' },
    min: 0, max: 1, step: 0.05, default: 0.1, status: 'assumed', source: 'E.3: 10 %',
  },
  {
    id: 'facilitator.sessionHours', actor: 'facilitator', when: 'setup', level: 'detail', unit: 'hours',
    label: { en: 'Length of a meeting', id: 'Lama pertemuan' },
    about: { en: 'Hours a meeting takes.', id: 'Jam yang dibutuhkan satu pertemuan.' },
    min: 1, max: 4, step: 0.25, default: 2, status: 'assumed', source: 'E.3: 2 hours',
  },
  {
    id: 'facilitator.travelHours', actor: 'facilitator', when: 'setup', level: 'detail', unit: 'hours',
    label: { en: 'Travel to a meeting', id: 'Perjalanan ke pertemuan' },
    about: { en: 'Hours of travel and preparation for one meeting in a village at the mean distance; farther villages take more in proportion.', id: 'Jam perjalanan dan persiapan satu pertemuan di desa berjarak rata-rata; desa yang lebih jauh butuh lebih lama sebanding.' },
    min: 0.25, max: 4, step: 0.25, default: 1.5, status: 'assumed', source: 'E.3: 1.5 hours',
  },
  {
    id: 'facilitator.visitHours', actor: 'facilitator', when: 'setup', level: 'detail', unit: 'hours',
    label: { en: 'Length of a home visit', id: 'Lama kunjungan rumah' },
    about: { en: 'Hours a home visit takes with the way there.', id: 'Jam satu kunjungan rumah beserta perjalanannya.' },
    min: 0.5, max: 3, step: 0.25, default: 1.5, status: 'assumed', source: 'E.3: 1.5 hours',
  },
  {
    id: 'facilitator.skill', actor: 'facilitator', when: 'live', level: 'detail', unit: 'index',
    label: { en: 'Training of facilitators', id: 'Pelatihan pendamping' },
    about: { en: 'Skill of facilitators, 0 to 1.', id: 'Kecakapan pendamping, 0 sampai 1.' },
    min: 0, max: 1, step: 0.05, default: 0.7, status: 'assumed', source: 'Study 004: facilitators were trained before socialisation; level assumed',
  },
  {
    id: 'facilitator.governmentQuality', actor: 'facilitator', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Government contact quality', id: 'Mutu pendampingan pemerintah' },
    about: { en: 'Effect of an hour of a government facilitator relative to one of the NGO.', id: 'Pengaruh satu jam pendamping pemerintah dibanding pendamping LSM.' },
    min: 0, max: 1, step: 0.05, default: 0.4, status: 'source', source: 'E.4 #44: NGO 2.5 times as effective with the same contract (Bold et al. 2018)',
  },
  {
    id: 'facilitator.burnOut', actor: 'facilitator', when: 'setup', level: 'detail', unit: 'perMonth',
    label: { en: 'Burn-out', id: 'Kejenuhan' },
    about: { en: 'Motivation lost in a month per share of planned contact left undone; the same rate restores it when all is done.', id: 'Motivasi yang hilang dalam sebulan per bagian pendampingan yang tak terlaksana; laju yang sama memulihkannya bila semua terlaksana.' },
    min: 0, max: 0.2, step: 0.01, default: 0.04, status: 'assumed', source: 'E.3: motivation decays when the delivered share is below 1; rate assumed',
  },
] as const satisfies readonly Parameter[];
