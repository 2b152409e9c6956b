import type { Actor, Account, Text } from '../model';

const entity = (en: string, id: string, aboutEn: string, aboutId: string) => ({ name: { en, id }, about: { en: aboutEn, id: aboutId } });

/** Prose of the model document around what the declarations say themselves; the design concepts are in `odd-concepts.ts`. */
export const oddWords = {
  title: { en: 'Gotong: model description (ODD)', id: 'Gotong: deskripsi model (ODD)' },
  version: {
    en: 'Engine version {engine}. The description follows the ODD protocol (Overview, Design concepts, Details) in its form of 2020 (Grimm et al. 2020, Journal of Artificial Societies and Social Simulation 23(2) 7). Lists and tables are taken from the declarations that the program itself runs on, so that description and program cannot part.',
    id: 'Versi mesin {engine}. Deskripsi ini mengikuti protokol ODD (Overview, Design concepts, Details) bentuk tahun 2020 (Grimm dkk. 2020, Journal of Artificial Societies and Social Simulation 23(2) 7). Daftar dan tabelnya diambil dari deklarasi yang dipakai program itu sendiri, sehingga deskripsi dan program tidak dapat berselisih.',
  },
  purpose: { en: 'Purpose and patterns', id: 'Tujuan dan pola' },
  purposeHead: { en: 'Purpose', id: 'Tujuan' },
  purposeText: {
    en: 'Public money and public effort reach poor households only through people who work together, and often they do not. The model is made for theoretical exposition and teaching: it lets lecturers and students explore how a partnership of local government, an NGO or an organised community, facilitators and groups changes the welfare of thousands of households through three efforts (enabling, empowering and protecting), where money and effort are lost on the way, whom they never reach, and what remains when the money ends.',
    id: 'Dana dan upaya publik baru sampai kepada keluarga miskin melalui orang-orang yang bekerja sama, dan sering kali tidak sampai. Model ini dibuat untuk penjelasan teoretis dan pengajaran: pengajar dan mahasiswa dapat menelusuri bagaimana kemitraan pemerintah daerah, LSM atau warga yang terorganisasi, pendamping, dan kelompok mengubah kesejahteraan ribuan keluarga melalui tiga upaya (memungkinkan, memberdayakan, dan melindungi), di mana dana dan tenaga hilang di perjalanan, siapa yang tidak pernah terjangkau, dan apa yang tersisa ketika dana berakhir.',
  },
  limitsText: {
    en: 'It is an instrument for thinking, not a forecast for any place. Households are synthetic. The signs of relations come from five qualitative studies of one site each; sizes come from other places where the parameter tables say so, and are assumed where they say that. Villages are never ranked by poverty rate.',
    id: 'Model ini alat berpikir, bukan ramalan bagi suatu tempat. Keluarganya sintetis. Arah hubungan berasal dari lima studi kualitatif yang masing-masing menelaah satu lokasi; besarnya berasal dari tempat lain bila tabel parameter menyebutnya, dan diasumsikan bila tabel menyebutnya demikian. Desa tidak pernah diperingkat menurut angka kemiskinan.',
  },
  patterns: { en: 'Patterns', id: 'Pola' },
  patternsText: {
    en: 'Two kinds of patterns are kept apart. The model is tuned on published figures only: poverty rate, gap, severity and inequality of the regencies, the errors of the Indonesian targeting experiment, the movement into and out of poverty between two years, the death rate and the return to capital of small enterprises, and the guideline of 250 families per facilitator. It is judged by the findings of the studies, on which nothing is tuned and none of which is written into a mechanism: each must come out of runs on shared luck, and vanish when its supposed cause is switched off. A finding that does not hold is reported as not holding.',
    id: 'Dua jenis pola dipisahkan. Model disetel hanya pada angka yang diterbitkan: angka, kedalaman, dan keparahan kemiskinan serta ketimpangan kabupaten, galat dalam eksperimen penentuan sasaran di Indonesia, keluar-masuk kemiskinan antara dua tahun, tingkat tutup dan imbal hasil modal usaha kecil, serta pedoman 250 keluarga per pendamping. Model dinilai dengan temuan studi, yang tidak dipakai untuk menyetel apa pun dan tidak satu pun dituliskan ke dalam mekanisme: setiap temuan harus muncul dari simulasi dengan nasib yang sama, dan hilang ketika sebab yang diduga dimatikan. Temuan yang tidak terbukti dilaporkan tidak terbukti.',
  },
  patternHeads: [{ en: 'No.', id: 'No.' }, { en: 'Finding by which the model is judged', id: 'Temuan yang menjadi ukuran penilaian' }, { en: 'Study', id: 'Studi' }],
  entitiesHead: { en: 'Entities, state variables, and scales', id: 'Entitas, variabel keadaan, dan skala' },
  entitiesText: {
    en: 'The entities are households, villages (or neighbourhood units of a kelurahan), facilitators, the groups that facilitators meet, savings and loan groups, and the partnership as a whole with its forum. Government, NGO, donors, the national programme, markets and moneylenders have no row of their own: they are what the levers say, and accounts through which money passes.',
    id: 'Entitasnya adalah keluarga, desa (atau RW di kelurahan), pendamping, kelompok yang ditemui pendamping, kelompok simpan pinjam, serta kemitraan secara keseluruhan beserta forumnya. Pemerintah, LSM, donor, program nasional, pasar, dan rentenir tidak mempunyai baris sendiri: mereka adalah apa yang ditentukan tuas, dan akun yang dilalui dana.',
  },
  scales: { en: 'Scales', id: 'Skala' },
  scalesText: {
    en: 'One step is one month; runs usually last 120 months, and processes that act once a year or a quarter do so in their calendar month. Space is the village with its road distance to the sub-district office; inside it, households live in neighbourhoods (RT) in which bonding ties lie. Every household has a row of its own, in real numbers where a table was published (25,937 families in Randublatung) and in an assumed sample elsewhere. Money is whole rupiah.',
    id: 'Satu langkah adalah satu bulan; simulasi biasanya berjalan 120 bulan, dan proses tahunan atau triwulanan berlangsung pada bulan kalendernya. Ruang diwakili desa beserta jarak jalannya ke kantor kecamatan; di dalamnya keluarga tinggal dalam RT tempat ikatan bonding berada. Setiap keluarga mempunyai baris sendiri, dengan jumlah sebenarnya bila ada tabel yang diterbitkan (25.937 keluarga di Randublatung) dan sampel yang diasumsikan di tempat lain. Uang berupa rupiah bulat.',
  },
  state: { en: 'State variables', id: 'Variabel keadaan' },
  stateText: {
    en: 'The whole state of a run are the following {columns} variables; nothing else is remembered from one month to the next but the values of the parameters in force.',
    id: 'Seluruh keadaan suatu simulasi adalah {columns} variabel berikut; selain nilai parameter yang berlaku, tidak ada yang diingat dari bulan ke bulan.',
  },
  entities: {
    household: entity('Households', 'Keluarga', 'A family that earns, eats, falls ill, sends children to school, trusts or does not, and decides whether to come, to join, to borrow, to trade.', 'Keluarga yang mencari nafkah, makan, jatuh sakit, menyekolahkan anak, percaya atau tidak, serta memutuskan untuk datang, bergabung, meminjam, dan berdagang.'),
    village: entity('Villages', 'Desa', 'Desa, kelurahan or neighbourhood unit: a market with room and demand, a habit of mutual help, a list of recipients, a mood.', 'Desa, kelurahan, atau RW: pasar dengan tempat dan permintaan, kebiasaan gotong royong, daftar penerima, dan suasana hati warga.'),
    facilitator: entity('Facilitators', 'Pendamping', 'A person with so many hours, some of which go to travel and paper. Rows are posts; a post may be vacant.', 'Seseorang dengan sejumlah jam kerja, yang sebagian habis untuk perjalanan dan administrasi. Barisnya adalah posisi; posisi dapat kosong.'),
    group: entity('Groups', 'Kelompok', 'The families that one facilitator meets together. A group may learn to lead itself, live on without a facilitator, or break up.', 'Keluarga yang ditemui seorang pendamping bersama-sama. Kelompok dapat belajar memimpin diri, hidup terus tanpa pendamping, atau bubar.'),
    circle: entity('Savings and loan groups', 'Kelompok simpan pinjam', 'Self-help groups (KSM) whose members vouch for each other, and groups of traders who keep a market. They form, save, lend, collect and dissolve by themselves.', 'Kelompok swadaya masyarakat (KSM) yang anggotanya saling menjamin, dan kelompok pedagang yang menghidupkan pasar. Mereka terbentuk, menabung, meminjamkan, menagih, dan bubar dengan sendirinya.'),
    regency: entity('Partnership and its forum', 'Kemitraan dan forumnya', 'One row: the calendar, the forum of the partners, money due and late, the list in force, and measures of the network.', 'Satu baris: kalender, forum para mitra, dana jatuh tempo dan terlambat, daftar yang berlaku, serta ukuran jaringan.'),
    account: entity('Accounts', 'Akun', 'One row per place where money can lie; see the list of accounts below.', 'Satu baris untuk setiap tempat uang berada; lihat daftar akun di bawah.'),
    flow: entity('Flows of money', 'Aliran dana', 'One row per line of the books and village: what moved from which account to which.', 'Satu baris untuk setiap pos pembukuan dan desa: uang yang berpindah dari akun mana ke akun mana.'),
  } as Readonly<Record<string, { readonly name: Text; readonly about: Text }>>,
  stateHeads: [{ en: 'Variable', id: 'Variabel' }, { en: 'Meaning', id: 'Arti' }, { en: 'Unit', id: 'Satuan' }, { en: 'Changes', id: 'Berubah' }],
  changes: { fixed: { en: 'never', id: 'tidak' }, monthly: { en: 'monthly', id: 'tiap bulan' } },
  accounts: { en: 'Places where money lies', id: 'Tempat uang berada' },
  accountsText: {
    en: 'Every rupiah moves from one account to another under a named line, for an effort or for none. At the end of every month the books are closed: the sum of all accounts changes only by what entered or left the world through outside accounts.',
    id: 'Setiap rupiah berpindah dari satu akun ke akun lain dengan nama pos, untuk suatu upaya atau bukan. Pada akhir setiap bulan pembukuan ditutup: jumlah seluruh akun hanya berubah sebesar yang masuk atau keluar melalui akun luar.',
  },
  accountHeads: [{ en: 'Account', id: 'Akun' }, { en: 'Meaning', id: 'Arti' }, { en: 'One for', id: 'Satu untuk' }, { en: 'Outside the world', id: 'Di luar dunia model' }],
  spans: { one: { en: 'the whole', id: 'keseluruhan' }, effort: { en: 'each effort', id: 'tiap upaya' }, village: { en: 'each village', id: 'tiap desa' } } satisfies Record<Account['span'], Text>,
  outside: { yes: { en: 'yes', id: 'ya' }, no: { en: 'no', id: 'tidak' } },
  scheduling: { en: 'Process overview and scheduling', id: 'Ikhtisar proses dan penjadwalan' },
  schedulingText: {
    en: 'At the start of a month the decisions due are applied: levers moved by the user or by the scenario. Then these {processes} processes run in this order, each over all its rows.',
    id: 'Pada awal bulan, keputusan yang jatuh pada bulan itu diterapkan: tuas yang digerakkan pengguna atau skenario. Sesudah itu {processes} proses ini berjalan menurut urutan berikut, masing-masing atas seluruh barisnya.',
  },
  orderText: {
    en: 'A process sees what the processes before it have written this month, and of those after it what they wrote last month: who is struck by a shock can be helped in the same month, while the forum judges by last month’s results. Within a process the order of rows does not matter, because luck belongs to the row and not to the turn. Last of all the indicators are measured and the books are closed; a month in which a rupiah is missing stops the run.',
    id: 'Suatu proses melihat apa yang ditulis proses sebelumnya pada bulan ini, dan dari proses sesudahnya apa yang ditulis bulan lalu: keluarga yang tertimpa guncangan dapat dibantu pada bulan yang sama, sedangkan forum menilai hasil bulan lalu. Di dalam suatu proses urutan baris tidak berpengaruh, karena nasib melekat pada baris dan bukan pada giliran. Paling akhir, indikator diukur dan pembukuan ditutup; bulan yang kehilangan satu rupiah pun menghentikan simulasi.',
  },
  designConcepts: { en: 'Design concepts', id: 'Konsep rancangan' },
  indicatorHeads: [
    { en: 'Id', id: 'Id' }, { en: 'Indicator', id: 'Indikator' }, { en: 'Symbol', id: 'Lambang' }, { en: 'Unit', id: 'Satuan' },
    { en: 'Meaning', id: 'Arti' }, { en: 'For', id: 'Untuk' }, { en: 'Source', id: 'Sumber' },
  ],
  scopes: { both: { en: 'whole and village', id: 'keseluruhan dan desa' }, whole: { en: 'whole', id: 'keseluruhan' } },
  initialisation: { en: 'Initialisation', id: 'Inisialisasi' },
  initialisationText: [
    {
      en: 'A scenario names the villages, their numbers of families, which of them are assisted, and the parameters that differ from their defaults. Everything else is drawn from the seed. Two scenarios with the same villages and the same values of what shapes the population have the same families, with the same luck, at month 0 and after.',
      id: 'Skenario menyebut desa-desa, jumlah keluarganya, desa mana yang didampingi, dan parameter yang berbeda dari nilai bakunya. Selebihnya ditarik dari benih. Dua skenario dengan desa yang sama dan nilai yang sama untuk pembentuk penduduk memiliki keluarga yang sama, dengan nasib yang sama, pada bulan 0 dan seterusnya.',
    },
    {
      en: 'Consumption per person starts as y = z (f + exp(μ + σu)): poverty line z, floor f of own produce and gifts, spread σ, level μ, and a standard normal score u made of a permanent, a slowly changing and a passing part. A plain log-normal is wrong in the tail that matters; with the floor, the published rate, gap and severity of poverty and the inequality of the regency are reproduced together within sampling error. Larger households are poorer on average; composition, female heads, the elderly and the disabled are drawn to fit.',
      id: 'Konsumsi per orang bermula dari y = z (f + exp(μ + σu)): garis kemiskinan z, lantai f dari hasil sendiri dan pemberian, sebaran σ, taraf μ, dan skor normal baku u yang terdiri atas bagian tetap, bagian yang berubah perlahan, dan bagian sementara. Log-normal biasa keliru justru di ekor yang penting; dengan lantai itu, angka, kedalaman, dan keparahan kemiskinan serta ketimpangan kabupaten yang diterbitkan tercapai bersama dalam batas galat penarikan sampel. Keluarga besar rata-rata lebih miskin; susunan keluarga, kepala keluarga perempuan, lansia, dan penyandang disabilitas ditarik sesuai.',
    },
    {
      en: 'Enterprises, savings, debts to moneylenders, skill, confidence, trust, voice, ties and a list of recipients that is already as old as its delay are there from the start, in the proportions in which they would stay if nothing was done. There are no groups and no loans before somebody forms or gives them.',
      id: 'Usaha, tabungan, utang kepada rentenir, kecakapan, kepercayaan diri, kepercayaan, suara, ikatan, dan daftar penerima yang umurnya sudah setua keterlambatannya ada sejak awal, dalam perbandingan yang akan bertahan bila tidak ada yang dilakukan. Kelompok dan pinjaman baru ada setelah ada yang membentuk atau memberikannya.',
    },
  ],
  input: { en: 'Input data', id: 'Data masukan' },
  inputText: {
    en: 'The model reads no data during a run. What changes from outside are the decisions: a month, a parameter and a value, kept with the run and replayed with it. Harvests, prices and shocks are drawn, not read.',
    id: 'Model tidak membaca data selama simulasi. Perubahan dari luar hanyalah keputusan: bulan, parameter, dan nilai, yang disimpan dan diputar ulang bersama simulasi itu. Panen, harga, dan guncangan ditarik secara acak, tidak dibaca.',
  },
  submodels: { en: 'Submodels', id: 'Submodel' },
  submodelsText: {
    en: 'In the order of the month. What a process reads and writes is declared and held to by a test: a process that writes anything else fails.',
    id: 'Menurut urutan dalam satu bulan. Apa yang dibaca dan ditulis suatu proses dideklarasikan dan dijaga oleh pengujian: proses yang menulis hal lain dinyatakan gagal.',
  },
  reads: { en: 'Reads', id: 'Membaca' },
  writes: { en: 'Writes', id: 'Menulis' },
  source: { en: 'Source', id: 'Sumber' },
  parameters: { en: 'Parameters', id: 'Parameter' },
  parametersText: {
    en: 'Of {all} parameters, the defaults of {source} were read in a source, {derived} are derived from numbers that were read, and {assumed} are assumed. Assumed ones must be varied within their range before a result is believed; most mechanisms can be switched off by one of them. Set-up parameters are fixed before month 0; live ones may change in any month by a decision.',
    id: 'Dari {all} parameter, nilai baku {source} dibaca dari sumber, {derived} diturunkan dari angka yang dibaca, dan {assumed} diasumsikan. Yang diasumsikan harus divariasikan dalam rentangnya sebelum suatu hasil dipercaya; sebagian besar mekanisme dapat dimatikan lewat salah satunya. Parameter awal ditetapkan sebelum bulan 0; parameter berjalan dapat diubah pada bulan mana pun melalui keputusan.',
  },
  actors: {
    government: { en: 'Government', id: 'Pemerintah' }, national: { en: 'National programme, registry', id: 'Program nasional, basis data' }, ngo: { en: 'NGO', id: 'LSM' }, donor: { en: 'Donors', id: 'Donor' },
    forum: { en: 'Forum', id: 'Forum' }, facilitator: { en: 'Facilitators', id: 'Pendamping' }, group: { en: 'Groups and credit', id: 'Kelompok dan kredit' }, village: { en: 'Villages and ties', id: 'Desa dan ikatan' },
    household: { en: 'Households', id: 'Keluarga' }, market: { en: 'Markets', id: 'Pasar' }, shock: { en: 'Shocks and protection', id: 'Guncangan dan perlindungan' },
  } satisfies Record<Actor, Text>,
  parameterHeads: [
    { en: 'Id', id: 'Id' }, { en: 'Parameter', id: 'Parameter' }, { en: 'Default', id: 'Nilai baku' }, { en: 'Range', id: 'Rentang' }, { en: 'Unit', id: 'Satuan' },
    { en: 'Set', id: 'Diatur' }, { en: 'Status', id: 'Status' }, { en: 'Source', id: 'Sumber' },
  ],
  when: { setup: { en: 'at set-up', id: 'di awal' }, live: { en: 'any month', id: 'kapan saja' } },
  status: { source: { en: 'source', id: 'sumber' }, derived: { en: 'derived', id: 'turunan' }, assumed: { en: 'assumed', id: 'asumsi' } },
  works: { en: 'Works cited', id: 'Daftar pustaka' },
  worksText: {
    en: 'Most were read as an abstract, a table or a news report, not in full; n.d. marks works that bear no year.',
    id: 'Sebagian besar dibaca sebagai abstrak, tabel, atau berita, tidak secara utuh; t.t. berarti tanpa tahun.',
  },
};
