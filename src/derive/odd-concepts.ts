import type { Text } from '../model';

/** The eleven design concepts of the ODD protocol, in its order. */
export const oddConcepts: readonly { readonly name: Text; readonly text: readonly Text[] }[] = [
  {
    name: { en: 'Basic principles', id: 'Prinsip dasar' },
    text: [
      {
        en: 'The three efforts are those of Kartasasmita: enabling opens opportunity (stalls, permits, demand), empowering raises skill, confidence and the capacity of groups, protecting lowers the loss from shocks and predation. They act through three channels and are never added up before they act. Collaboration follows Emerson, Nabatchi and Balogh (principled engagement, shared motivation, capacity for joint action) and Ansell and Gash (starting conditions, facilitative leadership, small wins); what government and NGO make together follows a function of constant elasticity below one, so that neither stands in for the other.',
        id: 'Tiga upaya mengikuti Kartasasmita: memungkinkan membuka kesempatan (lapak, izin, permintaan), memberdayakan menaikkan kecakapan, kepercayaan diri, dan kemampuan kelompok, melindungi mengurangi kerugian akibat guncangan dan pemangsaan. Ketiganya bekerja melalui tiga jalur dan tidak pernah dijumlahkan sebelum bekerja. Kolaborasi mengikuti Emerson, Nabatchi, dan Balogh (keterlibatan berprinsip, motivasi bersama, kapasitas bertindak bersama) serta Ansell dan Gash (kondisi awal, kepemimpinan fasilitatif, kemenangan kecil); hasil bersama pemerintah dan LSM mengikuti fungsi berelastisitas tetap di bawah satu, sehingga yang satu tidak dapat menggantikan yang lain.',
      },
      {
        en: 'Ties follow Woolcock: bonding insures and disciplines, bridging brings news and markets, linking opens offices. Levels follow Mouzelis: what a person learns is multiplied by what the group and the policy climate allow. Deprivation follows Chambers: poverty, weakness, isolation, vulnerability and powerlessness feed one another. Empowerment is read with ACTORS of Cook and Macaulay, as a geometric mean of six letters of which the weakest binds; functionings, not money alone, are reported, after Sen.',
        id: 'Ikatan mengikuti Woolcock: bonding menjamin dan mendisiplinkan, bridging membawa kabar dan pasar, linking membuka pintu instansi. Jenjang mengikuti Mouzelis: yang dipelajari seseorang dikalikan dengan apa yang dimungkinkan kelompok dan iklim kebijakan. Deprivasi mengikuti Chambers: kemiskinan, kelemahan fisik, keterasingan, kerentanan, dan ketidakberdayaan saling memperkuat. Keberdayaan dibaca dengan ACTORS dari Cook dan Macaulay, sebagai rata-rata geometrik enam huruf yang dibatasi huruf terlemah; yang dilaporkan adalah keberfungsian, bukan uang semata, mengikuti Sen.',
      },
    ],
  },
  {
    name: { en: 'Emergence', id: 'Kemunculan' },
    text: [
      {
        en: 'Poverty, inequality, welfare stages, reach, overload, targeting error, repayment, the life and death of groups, jealousy and protest, trust, and what remains after the money come out of what households, facilitators and partners do. Imposed are the rules of the national programmes, the frequency of shocks, the hours of a facilitator, and the starting distribution of welfare. No finding of the studies is written into the model.',
        id: 'Kemiskinan, ketimpangan, tahap kesejahteraan, jangkauan, kelebihan beban, galat sasaran, pengembalian pinjaman, hidup dan matinya kelompok, kecemburuan dan protes, kepercayaan, serta apa yang tersisa setelah dana berakhir muncul dari tindakan keluarga, pendamping, dan para mitra. Yang ditetapkan dari luar adalah aturan program nasional, kekerapan guncangan, jam kerja pendamping, dan sebaran kesejahteraan awal. Tidak ada temuan studi yang dituliskan ke dalam model.',
      },
    ],
  },
  {
    name: { en: 'Adaptation', id: 'Adaptasi' },
    text: [
      {
        en: 'Families choose whether to come to a meeting, to join a savings and loan group, to report a case, to keep the conditions of PKH, to repay on time, to open or close an enterprise. Every choice is a probability that rises and falls with what the family sees: expected benefit, trust, the example of neighbours, voice, the cost of time, which weighs more on the poor, and jealousy. Moneylenders are turned to when nothing else is left. Groups meet, carry on or dissolve by their cohesion; facilitators put their hours first into meetings; NGO and government spend by the split that is set.',
        id: 'Keluarga menentukan apakah datang ke pertemuan, bergabung dengan kelompok simpan pinjam, melaporkan kasus, memenuhi syarat PKH, mengangsur tepat waktu, membuka atau menutup usaha. Setiap pilihan adalah peluang yang naik turun menurut apa yang dilihat keluarga: manfaat yang diharapkan, kepercayaan, teladan tetangga, suara, biaya waktu yang lebih berat bagi yang miskin, dan kecemburuan. Rentenir didatangi ketika tidak ada jalan lain. Kelompok berkumpul, berlanjut, atau bubar menurut kekompakannya; pendamping mendahulukan pertemuan; LSM dan pemerintah membelanjakan dana menurut pembagian yang diatur.',
      },
    ],
  },
  {
    name: { en: 'Objectives', id: 'Tujuan agen' },
    text: [
      {
        en: 'Nobody optimises. Families aim at a buffer of savings and invest in an enterprise when its return beats a hurdle; beyond that they have habits and probabilities, not a utility. Partners have no will of their own: what they want is set by the levers, and what they achieve depends on hours, money in time and trust.',
        id: 'Tidak ada yang mengoptimalkan. Keluarga membidik sejumlah tabungan penyangga dan menanam modal pada usaha bila imbal hasilnya melampaui ambang; selebihnya mereka memiliki kebiasaan dan peluang, bukan fungsi utilitas. Para mitra tidak memiliki kehendak sendiri: keinginan mereka diatur tuas, dan yang tercapai bergantung pada jam kerja, dana yang tepat waktu, dan kepercayaan.',
      },
    ],
  },
  {
    name: { en: 'Learning', id: 'Pembelajaran' },
    text: [
      {
        en: 'Skill, confidence, voice and responsive parenting grow with contact, courses and meetings attended, towards a ceiling that is the know-how circulating in the group, and fade without use. A directive facilitator does things for the family, which works at once and leaves less to practise; a facilitative one is slower and builds leaders. Trust is learned from what was done: a broken promise costs about twice what a kept one earns.',
        id: 'Kecakapan, kepercayaan diri, suara, dan pengasuhan responsif tumbuh melalui pendampingan, pelatihan, dan pertemuan yang dihadiri, menuju batas berupa pengetahuan yang beredar dalam kelompok, lalu memudar bila tidak dipakai. Pendamping yang direktif mengerjakan urusan keluarga, yang segera menolong tetapi menyisakan lebih sedikit untuk dilatih; yang fasilitatif lebih lambat dan menumbuhkan pemimpin. Kepercayaan dipelajari dari yang dilakukan: janji yang dilanggar merugikan sekitar dua kali lipat dari yang diperoleh janji yang ditepati.',
      },
    ],
  },
  {
    name: { en: 'Prediction', id: 'Prediksi' },
    text: [
      {
        en: 'Nobody looks ahead. The benefit that a family expects is what it and its neighbours have now; the forum goes on as if last month’s results would last.',
        id: 'Tidak ada yang meramal ke depan. Manfaat yang diharapkan keluarga adalah keadaannya dan keadaan tetangganya sekarang; forum berjalan seolah-olah hasil bulan lalu akan bertahan.',
      },
    ],
  },
  {
    name: { en: 'Sensing', id: 'Penginderaan' },
    text: [
      {
        en: 'A family knows its own means and experience, which of its neighbours take part, receive and live as well as it does, and of the programme only what it has been told: by a facilitator, at a village meeting, or along its ties. The registry sees consumption as it was when the last survey was made, through proxies that err. The neighbours see more of the family and rank by their own idea of need. Facilitators see the families that they meet; an office sees what is reported to it.',
        id: 'Keluarga mengetahui kemampuan dan pengalamannya sendiri, siapa di antara tetangganya yang ikut serta, menerima, dan hidup setara dengannya, dan tentang program hanya yang sampai kepadanya: lewat pendamping, pertemuan desa, atau ikatannya. Basis data melihat konsumsi sebagaimana adanya saat survei terakhir, melalui indikator yang dapat keliru. Tetangga lebih mengenal keluarga itu dan memeringkat menurut gagasannya sendiri tentang kebutuhan. Pendamping melihat keluarga yang ditemuinya; instansi melihat apa yang dilaporkan kepadanya.',
      },
    ],
  },
  {
    name: { en: 'Interaction', id: 'Interaksi' },
    text: [
      {
        en: 'Directly: news passes along ties, neighbours give to a neighbour who was struck as long as they are not struck themselves, members vouch for one another’s loans, examples draw others in, those who receive are envied by those who live alike. Indirectly: families compete for places and customers of their market, for the quota of their village, for the hours of their facilitator, and for money that is released late. Ties themselves form by meeting and trading, and lapse with poverty, jealousy and time.',
        id: 'Secara langsung: kabar menjalar melalui ikatan, tetangga memberi kepada tetangga yang tertimpa selama mereka sendiri tidak tertimpa, anggota saling menjamin pinjaman, teladan menarik yang lain, penerima dicemburui mereka yang hidup setara. Secara tidak langsung: keluarga memperebutkan tempat dan pelanggan di pasarnya, kuota desanya, jam kerja pendampingnya, serta dana yang terlambat cair. Ikatan terbentuk lewat pertemuan dan perdagangan, lalu putus karena kemiskinan, kecemburuan, dan waktu.',
      },
    ],
  },
  {
    name: { en: 'Stochasticity', id: 'Keacakan' },
    text: [
      {
        en: 'Every random number is a function of seed, purpose, month and row. Two runs that differ only in policy give every household the same illness, the same harvest and the same mood, so that their difference is the effect of the policy and not of luck. The same seed gives the same run to the last bit on every machine. Chance stands for what is not modelled: shocks, whether a family comes this month, errors of the registry.',
        id: 'Setiap bilangan acak merupakan fungsi dari benih, keperluan, bulan, dan baris. Dua simulasi yang hanya berbeda kebijakan memberi setiap keluarga sakit yang sama, panen yang sama, dan suasana hati yang sama, sehingga selisihnya adalah pengaruh kebijakan dan bukan nasib. Benih yang sama menghasilkan simulasi yang sama sampai bit terakhir di mesin mana pun. Kebetulan mewakili hal yang tidak dimodelkan: guncangan, hadir tidaknya keluarga bulan ini, kekeliruan basis data.',
      },
    ],
  },
  {
    name: { en: 'Collectives', id: 'Kolektif' },
    text: [
      {
        en: 'Groups, savings and loan groups, villages and the forum are entities of their own, with cohesion, know-how, leaders, funds, moods and trust that their members make and are made by. The first are formed by placing families with facilitators; the second form by themselves among neighbours who are willing, know of the fund and find a facilitator to help.',
        id: 'Kelompok, kelompok simpan pinjam, desa, dan forum adalah entitas tersendiri, dengan kekompakan, pengetahuan, pemimpin, dana, suasana, dan kepercayaan yang dibentuk anggotanya dan sekaligus membentuk mereka. Kelompok terbentuk ketika keluarga ditempatkan pada pendamping; kelompok simpan pinjam terbentuk sendiri di antara tetangga yang mau, mengetahui adanya dana, dan menemukan pendamping yang membantu.',
      },
    ],
  },
  {
    name: { en: 'Observation', id: 'Pengamatan' },
    text: [
      {
        en: 'Measured at the end of every month without touching anything; what is drawn, recorded or exported changes no run. Cases of violence are counted by how many were answered, never as an index of violence, because more reports can mean that people dare to report. Villages are never ranked by poverty rate: the source table holds no information on differences between villages.',
        id: 'Diukur pada akhir setiap bulan tanpa menyentuh apa pun; yang digambar, dicatat, atau diekspor tidak mengubah simulasi. Kasus kekerasan dihitung dari berapa yang ditangani, tidak pernah sebagai indeks kekerasan, karena laporan yang bertambah dapat berarti warga berani melapor. Desa tidak pernah diperingkat menurut angka kemiskinan: tabel sumbernya tidak memuat keterangan tentang perbedaan antardesa.',
      },
    ],
  },
];
