import type { Parameter } from '../declare';

/** The regency government and the national programmes that pass through it. */
export const governmentParameters = [
  {
    id: 'government.partnershipBudgetRpPerYear', actor: 'government', when: 'live', level: 'main', unit: 'rupiahPerYear',
    label: { en: 'Partnership budget', id: 'Anggaran kemitraan' },
    about: { en: 'Regency money set aside for the partnership in a year. It becomes due in twelve equal parts; what is not paid by December goes back unspent.', id: 'Dana kabupaten untuk kemitraan dalam setahun. Jatuh tempo dalam dua belas bagian sama besar; yang belum dibayar sampai Desember kembali sebagai sisa anggaran.' },
    min: 0, max: 6e9, step: 5e7, whole: true, default: 1e9, status: 'assumed', source: 'E.4 #46: 0.3 to 6 billion a year and regency; no source gives the size of such contracts',
  },
  {
    id: 'government.enablingWeight', actor: 'government', when: 'live', level: 'main', unit: 'share', split: 'government', effort: 'enabling',
    label: { en: 'Enabling', id: 'Memungkinkan' },
    about: { en: 'Weight of enabling in the split of the partnership budget: stalls, permits, market access.', id: 'Bobot upaya memungkinkan dalam pembagian anggaran kemitraan: lapak, izin, akses pasar.' },
    min: 0, max: 1, step: 0.01, default: 0.35, status: 'assumed', source: 'No contract published; studies 000 and 001 name all three efforts',
  },
  {
    id: 'government.empoweringWeight', actor: 'government', when: 'live', level: 'main', unit: 'share', split: 'government', effort: 'empowering',
    label: { en: 'Empowering', id: 'Memberdayakan' },
    about: { en: 'Weight of empowering in the split: facilitators, meetings, training.', id: 'Bobot upaya memberdayakan dalam pembagian: pendamping, pertemuan, pelatihan.' },
    min: 0, max: 1, step: 0.01, default: 0.45, status: 'assumed', source: 'As for enabling',
  },
  {
    id: 'government.protectingWeight', actor: 'government', when: 'live', level: 'main', unit: 'share', split: 'government', effort: 'protecting',
    label: { en: 'Protecting', id: 'Melindungi' },
    about: { en: 'Weight of protecting in the split: help after a shock, accompaniment, safety desk.', id: 'Bobot upaya melindungi dalam pembagian: bantuan setelah guncangan, pendampingan kasus, posko aman.' },
    min: 0, max: 1, step: 0.01, default: 0.2, status: 'assumed', source: 'Study 000: the role of government in protecting was very small',
  },
  {
    id: 'government.grantShare', actor: 'government', when: 'live', level: 'main', unit: 'share',
    label: { en: 'Passed to the NGO', id: 'Disalurkan lewat LSM' },
    about: { en: 'Share of the partnership budget granted to the NGO; the rest is delivered by government itself. Without an NGO all of it is.', id: 'Bagian anggaran kemitraan yang dihibahkan kepada LSM; sisanya disalurkan sendiri oleh pemerintah. Tanpa LSM, semuanya.' },
    min: 0, max: 1, step: 0.05, default: 0.6, status: 'assumed', source: 'Study 001: government makes policy and pays for several programmes, the NGO carries them out',
  },
  {
    id: 'government.activeShare', actor: 'government', when: 'live', level: 'main', unit: 'share',
    label: { en: 'Active involvement', id: 'Keterlibatan aktif' },
    about: { en: 'How far officials take part themselves: engagement in the forum, permits that make works useful, and how much of the money due is paid in the month.', id: 'Seberapa jauh pejabat terlibat langsung: keterlibatan di forum, izin yang membuat sarana berguna, dan bagian dana jatuh tempo yang dibayar bulan itu.' },
    min: 0, max: 1, step: 0.05, default: 0.5, status: 'assumed', source: 'Study 000 advises government to be active and not only a name; level assumed',
  },
  {
    id: 'government.facilitators', actor: 'government', when: 'live', level: 'main', unit: 'people', effort: 'empowering',
    label: { en: 'Government facilitators', id: 'Pendamping pemerintah' },
    about: { en: 'Facilitators employed by government. They serve the villages outside the NGO\'s working area, or all where there is no NGO.', id: 'Pendamping yang dipekerjakan pemerintah. Mereka melayani desa di luar wilayah dampingan LSM, atau semua desa bila tidak ada LSM.' },
    min: 0, max: 40, step: 1, whole: true, default: 4, status: 'assumed', source: 'E.4 #19: 13 in a sub-district of 25,937 families; scaled and assumed elsewhere',
  },
  {
    id: 'government.procurementDelayMonths', actor: 'government', when: 'live', level: 'detail', unit: 'month',
    label: { en: 'Procurement delay', id: 'Lama pengadaan' },
    about: { en: 'Months from January in which contracts are not signed yet and nothing can be paid.', id: 'Bulan sejak Januari ketika kontrak belum ditandatangani dan belum ada pembayaran.' },
    min: 0, max: 9, step: 1, whole: true, default: 3, status: 'assumed', source: 'E.4 #47: 1 to 6 months; contract money effectively runs April to November',
  },
  {
    id: 'government.leakageShare', actor: 'government', when: 'live', level: 'detail', unit: 'share',
    label: { en: 'Leakage without audit', id: 'Kebocoran tanpa audit' },
    about: { en: 'Share of money delivered by government itself that is lost when hardly any project is audited.', id: 'Bagian dana yang disalurkan sendiri oleh pemerintah yang hilang bila hampir tidak ada audit.' },
    min: 0.05, max: 0.35, step: 0.01, default: 0.25, status: 'source', source: 'E.4 #16: village roads, about 25 % unaccounted for (Olken 2007)',
  },
  {
    id: 'government.auditShare', actor: 'government', when: 'live', level: 'detail', unit: 'share',
    label: { en: 'Projects audited', id: 'Kegiatan yang diaudit' },
    about: { en: 'Share of projects audited. From 4 % to all of them, leakage falls by the audit effect.', id: 'Bagian kegiatan yang diaudit. Dari 4 % sampai semuanya, kebocoran turun sebesar dampak audit.' },
    min: 0.04, max: 1, step: 0.04, default: 0.04, status: 'source', source: 'Olken 2007: baseline 4 %',
  },
  {
    id: 'government.auditEffect', actor: 'government', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Audit effect', id: 'Dampak audit' },
    about: { en: 'Fall in leakage when all projects are audited instead of 4 %.', id: 'Penurunan kebocoran bila semua kegiatan diaudit, bukan 4 %.' },
    min: 0.05, max: 0.11, step: 0.01, default: 0.08, status: 'source', source: 'E.4 #17: −8 percentage points (Olken 2007)',
  },
  {
    id: 'national.pkhQuotaShare', actor: 'national', when: 'live', level: 'main', unit: 'share', effort: 'protecting',
    label: { en: 'PKH quota', id: 'Kuota PKH' },
    about: { en: 'Share of families in every village that can receive PKH. Registered families with a component are taken in order of the registry score.', id: 'Bagian keluarga di tiap desa yang dapat menerima PKH. Keluarga terdaftar yang punya komponen diambil menurut urutan skor basis data.' },
    min: 0, max: 0.4, step: 0.005, default: 0.125, status: 'derived', source: 'E.4 #9: 13 × 250 ÷ 25,937',
  },
  {
    id: 'national.pkhPaidShare', actor: 'national', when: 'live', level: 'detail', unit: 'share', effort: 'protecting',
    label: { en: 'PKH amount', id: 'Besaran PKH' },
    about: { en: 'Share of the published amounts that is paid: pregnancy and under seven Rp 3.0 million a year, SD 0.9, SMP 1.5, SMA 2.0, severe disability and elderly 2.4; four persons at most; quarterly.', id: 'Bagian dari besaran resmi yang dibayar: hamil dan usia dini Rp 3,0 juta setahun, SD 0,9, SMP 1,5, SMA 2,0, disabilitas berat dan lansia 2,4; paling banyak empat orang; tiap triwulan.' },
    min: 0, max: 2, step: 0.05, default: 1, status: 'source', source: 'E.4 #8: amounts of 2020 to 2025',
  },
  {
    id: 'national.sembakoQuotaShare', actor: 'national', when: 'live', level: 'detail', unit: 'share', effort: 'protecting',
    label: { en: 'Sembako quota', id: 'Kuota Sembako' },
    about: { en: 'Share of families in every village that can receive the monthly food transfer.', id: 'Bagian keluarga di tiap desa yang dapat menerima bantuan pangan bulanan.' },
    min: 0, max: 0.6, step: 0.01, default: 0.25, status: 'derived', source: 'B.3: about 18.8 million families of some 75 million',
  },
  {
    id: 'national.sembakoRpPerMonth', actor: 'national', when: 'live', level: 'detail', unit: 'rupiahPerMonth', effort: 'protecting',
    label: { en: 'Sembako', id: 'Bantuan Sembako' },
    about: { en: 'Monthly food transfer of one family.', id: 'Bantuan pangan bulanan satu keluarga.' },
    min: 0, max: 600000, step: 10000, whole: true, default: 200000, status: 'source', source: 'E.4 #10: Rp 200,000 (from memory, high confidence)',
  },
  {
    id: 'national.bltQuotaShare', actor: 'national', when: 'live', level: 'detail', unit: 'share', effort: 'protecting',
    label: { en: 'BLT Dana Desa quota', id: 'Kuota BLT Dana Desa' },
    about: { en: 'Share of families in every village on the list that the village meeting makes, neediest first in the eyes of the neighbours, without those on PKH.', id: 'Bagian keluarga di tiap desa dalam daftar musyawarah desa, yang paling membutuhkan menurut warga lebih dulu, di luar penerima PKH.' },
    min: 0, max: 0.3, step: 0.01, default: 0.03, status: 'assumed', source: 'The village decides; no published share used',
  },
  {
    id: 'national.bltRpPerMonth', actor: 'national', when: 'live', level: 'detail', unit: 'rupiahPerMonth', effort: 'protecting',
    label: { en: 'BLT Dana Desa', id: 'BLT Dana Desa' },
    about: { en: 'Monthly cash transfer of one family on the village list.', id: 'Bantuan tunai bulanan satu keluarga dalam daftar desa.' },
    min: 0, max: 900000, step: 10000, whole: true, default: 300000, status: 'source', source: 'E.4 #10: Rp 300,000',
  },
  {
    id: 'national.transferLeakageShare', actor: 'national', when: 'live', level: 'detail', unit: 'share',
    label: { en: 'Leakage of transfers', id: 'Kebocoran bantuan' },
    about: { en: 'Share of national transfers that does not reach the family on the list.', id: 'Bagian bantuan nasional yang tidak sampai kepada keluarga dalam daftar.' },
    min: 0, max: 0.35, step: 0.01, default: 0.05, status: 'assumed', source: 'In kind 18 % (Olken 2006); bank transfers leak less, level assumed',
  },
] as const satisfies readonly Parameter[];
