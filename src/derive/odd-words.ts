import type { Text } from '../model';

/** Prose of the model document around what the declarations say themselves. */
export const oddWords = {
  title: { en: 'Gotong: model description (ODD)', id: 'Gotong: deskripsi model (ODD)' },
  version: {
    en: 'Engine version {engine}. The description follows the ODD protocol (Overview, Design concepts, Details; Grimm et al. 2020, Journal of Artificial Societies and Social Simulation 23(2) 7). Lists and tables come from the declarations that the program itself runs on.',
    id: 'Versi mesin {engine}. Deskripsi ini mengikuti protokol ODD (Overview, Design concepts, Details; Grimm dkk. 2020, Journal of Artificial Societies and Social Simulation 23(2) 7). Daftar dan tabelnya berasal dari deklarasi yang dipakai program itu sendiri.',
  },
  overview: { en: 'Overview', id: 'Gambaran umum' },
  purpose: { en: 'Purpose and patterns', id: 'Tujuan dan pola' },
  purposeText: {
    en: 'Public money and public effort reach poor households only through people who work together. The model lets teachers and students explore how a partnership of local government and an NGO changes the welfare of households through three efforts (enabling, empowering and protecting), and where money and effort are lost on the way. It is judged by patterns reported in five qualitative studies from Indonesia (Ogan Komering Ulu, Mangkubumen, Lenteng Agung, Randublatung): whether the signs of its relations agree with them. It is an instrument for thinking, not a forecast for any place: households are synthetic, and sizes of effects come from other places where the parameter table says so.',
    id: 'Dana dan upaya publik baru sampai kepada keluarga miskin melalui orang-orang yang bekerja sama. Model ini membantu pengajar dan mahasiswa menelusuri bagaimana kemitraan pemerintah daerah dan LSM mengubah kesejahteraan keluarga melalui tiga upaya (memungkinkan, memberdayakan, dan melindungi), serta di mana dana dan tenaga hilang di perjalanan. Ukuran penilaiannya adalah pola yang dilaporkan lima studi kualitatif di Indonesia (Ogan Komering Ulu, Mangkubumen, Lenteng Agung, Randublatung): apakah arah hubungan dalam model sejalan dengan temuan itu. Model ini alat berpikir, bukan ramalan bagi suatu tempat: keluarganya sintetis, dan besar pengaruhnya diambil dari tempat lain sebagaimana disebut dalam tabel parameter.',
  },
  entities: { en: 'Entities, state variables and scales', id: 'Entitas, variabel keadaan, dan skala' },
  entitiesText: {
    en: 'One step is one month; runs usually last 120 months. Space is the village, with a road distance to the sub-district office. Every household has a row of its own. All state lies in the following tables.',
    id: 'Satu langkah adalah satu bulan; simulasi biasanya berjalan 120 bulan. Ruang diwakili desa beserta jarak jalannya ke kantor kecamatan. Setiap keluarga mempunyai baris sendiri. Seluruh keadaan tersimpan dalam tabel-tabel berikut.',
  },
  tables: {
    household: { en: 'Households', id: 'Keluarga' },
    village: { en: 'Villages', id: 'Desa' },
    facilitator: { en: 'Facilitators', id: 'Pendamping' },
    group: { en: 'Groups', id: 'Kelompok' },
    regency: { en: 'Partnership and its forum', id: 'Kemitraan dan forumnya' },
    account: { en: 'Accounts', id: 'Akun' },
    flow: { en: 'Flows of money', id: 'Aliran dana' },
  } as Readonly<Record<string, Text>>,
  stateHeads: [{ en: 'Variable', id: 'Variabel' }, { en: 'Meaning', id: 'Arti' }, { en: 'Unit', id: 'Satuan' }, { en: 'Stored as', id: 'Disimpan sebagai' }],
  scheduling: { en: 'Process overview and scheduling', id: 'Ikhtisar proses dan penjadwalan' },
  schedulingText: {
    en: 'At the start of a month the decisions due are applied. Then the following processes run in this order, each over all its rows. A process reads what the processes before it have written. After the last one the indicators are measured and the books are closed: no rupiah may be missing.',
    id: 'Pada awal bulan, keputusan yang jatuh pada bulan itu diterapkan. Sesudah itu proses-proses berikut berjalan menurut urutan ini, masing-masing atas seluruh barisnya. Suatu proses membaca apa yang ditulis proses sebelumnya. Setelah proses terakhir, indikator diukur dan pembukuan ditutup: tidak boleh ada rupiah yang hilang.',
  },
  designConcepts: { en: 'Design concepts', id: 'Konsep rancangan' },
  concepts: [
    {
      name: { en: 'Basic principles', id: 'Prinsip dasar' },
      text: {
        en: 'The three efforts follow Kartasasmita, collaboration follows Emerson, Nabatchi and Balogh (principled engagement, shared motivation, capacity for joint action) and Ansell and Gash (starting conditions, small wins), ties follow Woolcock (bonding, bridging, linking), levels follow Mouzelis, deprivation follows Chambers. Efforts act through separate channels and are never added up before they act. Every effort costs rupiah and hours of people.',
        id: 'Tiga upaya mengikuti Kartasasmita; kolaborasi mengikuti Emerson, Nabatchi, dan Balogh (keterlibatan berprinsip, motivasi bersama, kapasitas bertindak bersama) serta Ansell dan Gash (kondisi awal, kemenangan kecil); ikatan mengikuti Woolcock (bonding, bridging, linking); jenjang mengikuti Mouzelis; deprivasi mengikuti Chambers. Setiap upaya bekerja melalui jalurnya sendiri dan tidak pernah dijumlahkan sebelum bekerja. Setiap upaya memerlukan rupiah dan jam kerja orang.',
      },
    },
    {
      name: { en: 'Emergence', id: 'Kemunculan' },
      text: {
        en: 'Poverty, inequality, welfare stages, reach, overload and trust come out of what households, facilitators and partners do. No finding of the studies is written into the model as a rule.',
        id: 'Kemiskinan, ketimpangan, tahap kesejahteraan, jangkauan, kelebihan beban, dan kepercayaan muncul dari apa yang dilakukan keluarga, pendamping, dan para mitra. Tidak ada temuan studi yang dituliskan ke dalam model sebagai aturan.',
      },
    },
    {
      name: { en: 'Adaptation and objectives', id: 'Adaptasi dan tujuan' },
      text: {
        en: 'Households decide whether to take part and whether to start or leave an enterprise by probabilities that rise with expected benefit, trust and example and fall with the cost of time; they do not optimise. Partners follow the levers that the user sets.',
        id: 'Keluarga menentukan ikut serta atau tidak, serta memulai atau meninggalkan usaha, menurut peluang yang naik bersama manfaat yang diharapkan, kepercayaan, dan teladan, dan turun bersama biaya waktu; mereka tidak mengoptimalkan. Para mitra mengikuti tuas yang diatur pengguna.',
      },
    },
    {
      name: { en: 'Learning and prediction', id: 'Pembelajaran dan prediksi' },
      text: {
        en: 'Skill and confidence grow with contact and training towards a ceiling and fade without use. Nobody looks ahead: expectations are present conditions.',
        id: 'Kecakapan dan kepercayaan diri tumbuh melalui pendampingan dan pelatihan menuju batas atas, lalu memudar bila tidak dipakai. Tidak ada yang meramal ke depan: harapan sama dengan keadaan sekarang.',
      },
    },
    {
      name: { en: 'Sensing and interaction', id: 'Penginderaan dan interaksi' },
      text: {
        en: 'Households sense their own means, who of their neighbours takes part, and what they have experienced of each partner. They meet through bonding, bridging and linking ties, share losses with neighbours and compete for the demand of their village market. Facilitators share their hours among the families assigned to them.',
        id: 'Keluarga mengetahui kemampuannya sendiri, siapa di antara tetangganya yang ikut serta, dan pengalamannya dengan tiap mitra. Mereka berhubungan melalui ikatan bonding, bridging, dan linking, berbagi kerugian dengan tetangga, dan bersaing memperebutkan permintaan di pasar desa. Pendamping membagi jam kerjanya di antara keluarga yang menjadi tanggungannya.',
      },
    },
    {
      name: { en: 'Stochasticity', id: 'Keacakan' },
      text: {
        en: 'Every random number is a function of seed, purpose, month and row. Two runs that differ only in policy give every household the same luck, so their difference is the effect of the policy. The same seed gives the same run to the last bit on every machine.',
        id: 'Setiap bilangan acak merupakan fungsi dari benih, keperluan, bulan, dan baris. Dua simulasi yang hanya berbeda kebijakan memberi setiap keluarga keberuntungan yang sama, sehingga selisihnya adalah pengaruh kebijakan. Benih yang sama menghasilkan simulasi yang sama sampai bit terakhir di mesin mana pun.',
      },
    },
    {
      name: { en: 'Collectives', id: 'Kolektif' },
      text: {
        en: 'Groups, villages and the forum of the partners are entities of their own, with state that their members form and are formed by.',
        id: 'Kelompok, desa, dan forum para mitra adalah entitas tersendiri; keadaannya dibentuk oleh anggotanya dan sekaligus membentuk mereka.',
      },
    },
    {
      name: { en: 'Observation', id: 'Pengamatan' },
      text: {
        en: 'Measured at the end of every month without touching anything. Villages are never ranked by poverty rate: the source table holds no information on differences between villages.',
        id: 'Diukur pada akhir setiap bulan tanpa menyentuh apa pun. Desa tidak pernah diperingkat menurut angka kemiskinan: tabel sumbernya tidak memuat keterangan tentang perbedaan antardesa.',
      },
    },
  ],
  indicatorHeads: [
    { en: 'Id', id: 'Id' }, { en: 'Indicator', id: 'Indikator' }, { en: 'Symbol', id: 'Lambang' }, { en: 'Unit', id: 'Satuan' },
    { en: 'Meaning', id: 'Arti' }, { en: 'For', id: 'Untuk' }, { en: 'Source', id: 'Sumber' },
  ],
  scopes: { both: { en: 'whole and village', id: 'keseluruhan dan desa' }, whole: { en: 'whole', id: 'keseluruhan' } },
  details: { en: 'Details', id: 'Rincian' },
  initialisation: { en: 'Initialisation', id: 'Inisialisasi' },
  initialisationText: {
    en: 'A scenario names the villages, their numbers of families, which of them are assisted, and the parameters that differ from their defaults. Consumption per person starts as y = z (f + exp(μ + σu)) with a floor f, the poverty line z and a standard normal score u that is made of a permanent, a slowly changing and a passing part; it reproduces the published P0, P1, P2 and Gini of the regency within sampling error. Household composition, ties, skill, trust and registry are drawn from the same seed.',
    id: 'Skenario menyebut desa-desa, jumlah keluarganya, desa mana yang didampingi, dan parameter yang berbeda dari nilai bakunya. Konsumsi per orang bermula dari y = z (f + exp(μ + σu)) dengan lantai f, garis kemiskinan z, dan skor normal baku u yang terdiri atas bagian tetap, bagian yang berubah perlahan, dan bagian sementara; hasilnya sesuai dengan P0, P1, P2, dan Gini kabupaten yang diterbitkan, dalam batas galat penarikan sampel. Susunan keluarga, ikatan, kecakapan, kepercayaan, dan basis data ditarik dari benih yang sama.',
  },
  input: { en: 'Input data', id: 'Data masukan' },
  inputText: {
    en: 'None is read during a run. What changes from outside during a run are the decisions: a month, a parameter and a value, kept with the run.',
    id: 'Tidak ada yang dibaca selama simulasi. Perubahan dari luar selama simulasi hanyalah keputusan: bulan, parameter, dan nilai, yang disimpan bersama simulasi itu.',
  },
  submodels: { en: 'Submodels', id: 'Submodel' },
  reads: { en: 'Reads', id: 'Membaca' },
  writes: { en: 'Writes', id: 'Menulis' },
  source: { en: 'Source', id: 'Sumber' },
  parameters: { en: 'Parameters', id: 'Parameter' },
  parametersText: {
    en: 'Set-up parameters are fixed before month 0; live parameters may change in any month by a decision. Status says whether a default was read in a source, derived from numbers that were read, or assumed; assumed ones must be varied before a result is believed.',
    id: 'Parameter awal ditetapkan sebelum bulan 0; parameter berjalan dapat diubah pada bulan mana pun melalui keputusan. Status menunjukkan apakah nilai baku dibaca dari sumber, diturunkan dari angka yang dibaca, atau diasumsikan; yang diasumsikan harus divariasikan dahulu sebelum suatu hasil dipercaya.',
  },
  parameterHeads: [
    { en: 'Id', id: 'Id' }, { en: 'Parameter', id: 'Parameter' }, { en: 'Meaning', id: 'Arti' }, { en: 'Unit', id: 'Satuan' }, { en: 'Default', id: 'Nilai baku' },
    { en: 'Range', id: 'Rentang' }, { en: 'Set', id: 'Diatur' }, { en: 'Status', id: 'Status' }, { en: 'Source', id: 'Sumber' },
  ],
  when: { setup: { en: 'before month 0', id: 'sebelum bulan 0' }, live: { en: 'any month', id: 'bulan mana pun' } },
  works: { en: 'Works cited', id: 'Daftar pustaka' },
  worksText: {
    en: 'Most were read as an abstract, a table or a news report, not in full; n.d. marks works that bear no year.',
    id: 'Sebagian besar dibaca sebagai abstrak, tabel, atau berita, tidak secara utuh; t.t. berarti tanpa tahun.',
  },
  status: { source: { en: 'source', id: 'sumber' }, derived: { en: 'derived', id: 'turunan' }, assumed: { en: 'assumed', id: 'asumsi' } },
} as const satisfies Words;

type Words = Readonly<Record<string, Text | readonly Text[] | readonly { name: Text; text: Text }[] | Readonly<Record<string, Text>>>>;
