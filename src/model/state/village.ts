import type { Columns } from './table';

export const villageColumns = {
  families: { kind: 'i32', unit: 'families', fixed: true, about: { en: 'Families', id: 'Jumlah keluarga' } },
  firstHousehold: { kind: 'i32', unit: 'row', fixed: true, about: { en: 'First household row', id: 'Baris keluarga pertama' } },
  firstGroup: { kind: 'i32', unit: 'row', fixed: true, about: { en: 'First group row; a village has room for as many groups as its families could form', id: 'Baris kelompok pertama; tempat kelompok sebanyak yang bisa dibentuk keluarganya' } },
  assisted: { kind: 'u8', unit: 'switch', fixed: true, about: { en: "In the NGO's working area", id: 'Wilayah dampingan LSM' } },
  distanceKm: { kind: 'f32', unit: 'kilometre', fixed: true, about: { en: 'Distance to the sub-district office', id: 'Jarak ke kantor kecamatan' } },
  gotongRoyong: { kind: 'f32', unit: 'index', fixed: true, about: { en: 'Strength of mutual help, 0 to 1', id: 'Kekuatan gotong royong, 0 sampai 1' } },
  baseDemandRp: { kind: 'f64', unit: 'rupiahPerMonth', fixed: true, about: { en: 'What local customers buy from household enterprises', id: 'Belanja pelanggan setempat pada usaha rumah tangga' } },
  baseSlots: { kind: 'f32', unit: 'stalls', fixed: true, about: { en: 'Places for enterprises without enabling', id: 'Tempat usaha tanpa upaya memungkinkan' } },
  opportunityRp: { kind: 'f64', unit: 'rupiah', about: { en: 'Value of stalls, permits and access that enabling has built', id: 'Nilai lapak, izin, dan akses hasil upaya memungkinkan' } },
  demandRp: { kind: 'f64', unit: 'rupiahPerMonth', about: { en: 'Demand this month', id: 'Permintaan bulan ini' } },
  supplyRp: { kind: 'f64', unit: 'rupiahPerMonth', about: { en: 'What enterprises offered last month at full sale', id: 'Penawaran usaha bulan lalu bila laku semua' } },
  marketShare: { kind: 'f32', unit: 'share', about: { en: 'Share of the offer that finds a buyer', id: 'Bagian penawaran yang laku' } },
  slots: { kind: 'f32', unit: 'stalls', about: { en: 'Places for enterprises', id: 'Tempat usaha' } },
  enterprises: { kind: 'i32', unit: 'row', about: { en: 'Enterprises', id: 'Jumlah usaha' } },
  surplusRp: { kind: 'f64', unit: 'rupiahPerMonth', about: { en: 'What households above the poverty line could share last month', id: 'Kelebihan keluarga di atas garis kemiskinan bulan lalu' } },
  cropLossMonths: { kind: 'u8', unit: 'month', about: { en: 'Months of a failed harvest left', id: 'Sisa bulan gagal panen' } },
  ngoTrust: { kind: 'f32', unit: 'index', about: { en: 'Mean trust in the NGO', id: 'Rata-rata kepercayaan kepada LSM' } },
  governmentTrust: { kind: 'f32', unit: 'index', about: { en: 'Mean trust in government', id: 'Rata-rata kepercayaan kepada pemerintah' } },
} as const satisfies Columns;

export const facilitatorColumns = {
  employer: { kind: 'u8', unit: 'index', about: { en: 'Employer: 0 government, 1 NGO', id: 'Pemberi kerja: 0 pemerintah, 1 LSM' } },
  active: { kind: 'u8', unit: 'switch', about: { en: 'Post is filled', id: 'Posisi terisi' } },
  families: { kind: 'i32', unit: 'families', about: { en: 'Families in care (caseload)', id: 'Keluarga yang didampingi' } },
  groups: { kind: 'i32', unit: 'groups', about: { en: 'Groups met', id: 'Kelompok yang ditemui' } },
  travelHours: { kind: 'f32', unit: 'hoursPerMonth', about: { en: 'Travel between office, groups and homes', id: 'Perjalanan antara kantor, kelompok, dan rumah' } },
  needHours: { kind: 'f32', unit: 'hoursPerMonth', about: { en: 'Hours that all meetings and visits would take', id: 'Jam yang dibutuhkan semua pertemuan dan kunjungan' } },
  availableHours: { kind: 'f32', unit: 'hoursPerMonth', about: { en: 'Hours left after administration', id: 'Jam tersisa setelah administrasi' } },
  delivered: { kind: 'f32', unit: 'share', about: { en: 'Share of the planned contact that takes place', id: 'Bagian pendampingan yang terlaksana' } },
  load: { kind: 'f32', unit: 'ratio', about: { en: 'Hours needed per hour available', id: 'Jam dibutuhkan per jam tersedia' } },
  motivation: { kind: 'f32', unit: 'index', about: { en: 'Motivation, 0 to 1', id: 'Motivasi, 0 sampai 1' } },
  paidRp: { kind: 'f64', unit: 'rupiahPerMonth', about: { en: 'Pay this month', id: 'Honor bulan ini' } },
} as const satisfies Columns;

export const groupColumns = {
  village: { kind: 'i16', unit: 'row', fixed: true, about: { en: 'Village row', id: 'Baris desa' } },
  facilitator: { kind: 'i16', unit: 'row', about: { en: 'Facilitator row; -1 none', id: 'Baris pendamping; -1 tidak ada' } },
  members: { kind: 'u16', unit: 'families', about: { en: 'Member families', id: 'Keluarga anggota' } },
  attending: { kind: 'u16', unit: 'families', about: { en: 'Members present this month', id: 'Anggota hadir bulan ini' } },
  cohesion: { kind: 'f32', unit: 'index', about: { en: 'Habit of meeting and acting together, 0 to 1', id: 'Kebiasaan berkumpul dan bertindak bersama, 0 sampai 1' } },
} as const satisfies Columns;

/** One row: what belongs to the place as a whole. */
export const regencyColumns = {
  calendarMonth: { kind: 'u8', unit: 'month', about: { en: 'Month of the year, 0 January', id: 'Bulan dalam tahun, 0 Januari' } },
  engagement: { kind: 'f32', unit: 'index', about: { en: 'Forum: principled engagement', id: 'Forum: keterlibatan prinsipil' } },
  motivation: { kind: 'f32', unit: 'index', about: { en: 'Forum: shared motivation', id: 'Forum: motivasi bersama' } },
  capacity: { kind: 'f32', unit: 'index', about: { en: 'Forum: capacity for joint action', id: 'Forum: kapasitas bertindak bersama' } },
  trustPartners: { kind: 'f32', unit: 'index', about: { en: 'Trust of the NGO in government as a partner', id: 'Kepercayaan LSM kepada pemerintah sebagai mitra' } },
  priceLossMonths: { kind: 'u8', unit: 'month', about: { en: 'Months of low prices left', id: 'Sisa bulan harga rendah' } },
  grantDueRp: { kind: 'f64', unit: 'rupiah', about: { en: 'Grants to the NGO due by this month and unpaid at its start, with this month\'s', id: 'Hibah kepada LSM yang jatuh tempo sampai bulan ini' } },
  grantPaidRp: { kind: 'f64', unit: 'rupiah', about: { en: 'Grants to the NGO paid this month', id: 'Hibah kepada LSM yang dibayar bulan ini' } },
  paidShare: { kind: 'f32', width: 2, unit: 'share', about: { en: 'Share of facilitator pay that could be paid: government, NGO', id: 'Bagian honor pendamping yang terbayar: pemerintah, LSM' } },
  dueRp: { kind: 'f64', width: 3, unit: 'rupiah', about: { en: 'Government money due and not yet released, by effort', id: 'Dana pemerintah yang jatuh tempo dan belum dicairkan, menurut upaya' } },
  governmentLateRp: { kind: 'f64', width: 3, unit: 'rupiah', about: { en: 'Released government money that came after it was due, by effort', id: 'Dana pemerintah yang dicairkan setelah jatuh tempo, menurut upaya' } },
  ngoLateRp: { kind: 'f64', width: 3, unit: 'rupiah', about: { en: 'NGO money that came after it was due, by effort', id: 'Dana LSM yang datang setelah jatuh tempo, menurut upaya' } },
  governmentCoursePlaces: { kind: 'f32', unit: 'people', about: { en: 'Training places of government this month', id: 'Tempat pelatihan pemerintah bulan ini' } },
  ngoCoursePlaces: { kind: 'f32', unit: 'people', about: { en: 'Training places of the NGO this month', id: 'Tempat pelatihan LSM bulan ini' } },
  assignmentKey: { kind: 'f64', width: 4, unit: 'index', about: { en: 'Settings under which facilitators were last assigned', id: 'Setelan saat pendamping terakhir dibagi' } },
} as const satisfies Columns;
