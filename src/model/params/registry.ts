import { cite } from '../citations';
import type { Parameter } from '../declare';

/** The registry, how it ranks families, and the conditions of PKH. */
export const registryParameters = [
  {
    id: 'registry.method', actor: 'national', when: 'live', level: 'main', unit: 'index',
    label: { en: 'How families are listed', id: 'Cara menyusun daftar' },
    about: {
      en: 'Who decides the order of the lists of PKH and Sembako: the score of the registry among registered families; the village meeting, which ranks all families by its own idea of need; or the village meeting nominates and the score picks. A new way begins with the next list.',
      id: 'Penentu urutan daftar PKH dan Sembako: skor basis data di antara keluarga terdaftar; musyawarah desa yang memeringkat semua keluarga menurut ukuran kebutuhannya sendiri; atau musyawarah mengusulkan dan skor memilih. Cara yang baru berlaku mulai daftar berikutnya.',
    },
    min: 0, max: 2, step: 1, whole: true, default: 0, status: 'source',
    choices: [{ en: 'Proxy means test', id: 'Skor proxy means' }, { en: 'Village meeting', id: 'Musyawarah desa' }, { en: 'Hybrid', id: 'Gabungan' }],
    source: cite({ en: 'The three ways compared in 640 villages of Indonesia; lists of PKH rest on the score of the national registry.', id: 'Tiga cara yang dibandingkan di 640 desa di Indonesia; daftar PKH bertumpu pada skor basis data nasional.' }, 'alatas2012'),
  },
  {
    id: 'registry.lagMonths', actor: 'national', when: 'live', level: 'main', unit: 'month',
    label: { en: 'Delay of the list', id: 'Keterlambatan daftar' },
    about: {
      en: 'Months from the survey of the registry until its list comes into force. The next survey begins when this list does, and not before a year has passed; until then the old list stays.',
      id: 'Bulan sejak survei basis data sampai daftarnya berlaku. Survei berikutnya mulai ketika daftar itu berlaku, paling cepat setahun setelah survei sebelumnya; sampai saat itu daftar lama tetap dipakai.',
    },
    min: 0, max: 48, step: 1, whole: true, default: 18, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 1–48 months. In Pilang candidates go through a long process before they are named; how long is not measured.', id: 'Asumsi; rentang wajar 1–48 bulan. Di Pilang penetapan calon penerima melalui proses lama; lamanya tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'registry.correctionPerYear', actor: 'national', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Corrections of the registry', id: 'Perbaikan basis data' },
    about: {
      en: 'How often in a year a poor family outside the registry gets into it when it knows of the programme, somebody who decides listens to it and everything is public. 0 switches corrections off.',
      id: 'Berapa kali dalam setahun keluarga miskin di luar basis data berhasil masuk bila tahu ada program, didengar oleh penentu, dan semuanya terbuka. 0 meniadakan perbaikan.',
    },
    min: 0, max: 1.2, step: 0.05, default: 0.3, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–1.2 a year. That ties to officials open access is the idea of linking social capital; the rate is not measured.', id: 'Asumsi; rentang wajar 0–1,2 setahun. Bahwa hubungan dengan pejabat membuka akses adalah gagasan modal sosial linking; lajunya tidak diukur.' }, 'woolcockNarayan2000'),
  },
  {
    id: 'registry.transparency', actor: 'national', when: 'live', level: 'main', unit: 'share',
    label: { en: 'Openness of the list', id: 'Keterbukaan daftar' },
    about: {
      en: 'How far the list and its reasons are public: posted, read out, open to objection. It lets corrections through and takes ground from jealousy.',
      id: 'Seberapa jauh daftar dan alasannya dibuka: ditempel, dibacakan, bisa disanggah. Keterbukaan meloloskan perbaikan dan meredakan kecemburuan.',
    },
    min: 0, max: 1, step: 0.05, default: 0.3, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–1. In Pilang wrong recipients and jealousy remain; how open the list was is not measured.', id: 'Asumsi; rentang wajar 0–1. Di Pilang masih ada salah sasaran dan kecemburuan; seberapa terbuka daftarnya tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'registry.eliteShare', actor: 'national', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Relatives of officials', id: 'Kerabat aparat' },
    about: { en: 'Share of families related to a village official. They are somewhat better off than others.', id: 'Bagian keluarga yang berkerabat dengan aparat desa. Mereka agak lebih mampu daripada yang lain.' },
    min: 0, max: 0.3, step: 0.01, default: 0.15, status: 'source',
    source: cite({ en: 'At most 15 % of families in the villages studied in Indonesia belong to the elite and their relatives; they consume about 9 % more.', id: 'Paling banyak 15 % keluarga di desa-desa yang diteliti di Indonesia termasuk elite dan kerabatnya; konsumsi mereka sekitar 9 % lebih tinggi.' }, 'alatas2019'),
  },
  {
    id: 'registry.neighbourEffect', actor: 'national', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Neighbours who speak for the left out', id: 'Tetangga yang membela yang terlewat' },
    about: { en: 'How far the village meeting speaks for a poor family that is left out: this times gotong royong times the mean voice of the village; 0 leaves families to their own voice and contacts.', id: 'Seberapa jauh musyawarah membela keluarga miskin yang terlewat: nilai ini dikali gotong royong dikali rata-rata suara warga desa; pada 0 tiap keluarga hanya mengandalkan suara dan kenalannya sendiri.' },
    min: 0, max: 1, step: 0.05, default: 1, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–1. In Pilang strong gotong royong goes with taking part in everything the programme asks for; how often neighbours had a list corrected was not counted.', id: 'Asumsi; rentang wajar 0–1. Di Pilang gotong royong yang kental sejalan dengan keikutsertaan dalam semua kegiatan program; seberapa sering warga memperbaiki daftar tidak dihitung.' }, 'shoeladina2023'),
  },
  {
    id: 'registry.eliteBonus', actor: 'national', when: 'live', level: 'detail', unit: 'share',
    label: { en: 'Favour to relatives of officials', id: 'Kelonggaran bagi kerabat aparat' },
    about: {
      en: 'How much likelier relatives of officials are to receive than others in the same place of the list. The list stays as it is; at delivery they step in and the last in line goes without.',
      id: 'Seberapa lebih besar peluang kerabat aparat menerima dibanding keluarga lain di urutan yang sama. Daftarnya tetap; saat penyaluran mereka menyela dan yang paling belakang tidak kebagian.',
    },
    min: 0, max: 0.2, step: 0.01, default: 0.05, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–8 %: formal elites were up to 8 percentage points likelier to receive, and the favour came at distribution, not at listing.', id: 'Asumsi; rentang wajar 0–8 %: elite formal paling banyak 8 poin persen lebih mungkin menerima, dan kelonggaran itu terjadi saat pembagian, bukan saat pendataan.' }, 'alatas2019'),
  },
  {
    id: 'registry.nominationRatio', actor: 'national', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Families nominated', id: 'Keluarga yang diusulkan' },
    about: { en: 'In the hybrid way: families nominated by the village meeting per place on the widest list.', id: 'Pada cara gabungan: keluarga yang diusulkan musyawarah desa per tempat dalam daftar terluas.' },
    min: 1, max: 3, step: 0.1, default: 1.5, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 1–3: in the experiment the meeting nominated one and a half times as many as there were places, as far as remembered, not checked.', id: 'Asumsi; rentang wajar 1–3: seingatnya dalam eksperimen itu musyawarah mengusulkan satu setengah kali jumlah tempat, belum diperiksa.' }, 'alatas2012'),
  },
  {
    id: 'registry.conceptCorrelation', actor: 'national', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: "Neighbours follow their own idea of need", id: 'Warga mengikuti ukuran kebutuhannya sendiri' },
    about: {
      en: 'Correlation of the community ranking with what the village itself counts as need: consumption, but also a woman heading the family, illness, many children, old age and disability.',
      id: 'Korelasi peringkat warga dengan apa yang dianggap kebutuhan oleh desa sendiri: konsumsi, tetapi juga kepala keluarga perempuan, sakit, banyak anak, lanjut usia, dan disabilitas.',
    },
    min: 0.4, max: 1, step: 0.01, default: 0.77, status: 'derived',
    source: cite({ en: "Derived: converted from the rank correlation with the community's own ranks, 0.506 for the proxy-means test and 0.246 more for the ranking by the community (table 9). Plausible range 0.70–0.84.", id: 'Diturunkan: dikonversi dari korelasi peringkat dengan peringkat warga sendiri, 0,506 untuk uji proxy-means dan 0,246 lebih tinggi untuk peringkat warga (tabel 9). Rentang wajar 0,70–0,84.' }, 'alatas2012'),
  },
  {
    id: 'registry.usualSpread', actor: 'national', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Spread at which rankings were measured', id: 'Sebaran saat peringkat diukur' },
    about: {
      en: 'Standard deviation of log consumption at which score and ranking have their declared accuracy. Where families are more alike than this, the same error sorts them worse.',
      id: 'Simpangan baku log konsumsi yang membuat skor dan peringkat setepat yang dinyatakan. Bila keluarga lebih mirip satu sama lain, galat yang sama memilah mereka lebih buruk.',
    },
    min: 0.3, max: 0.7, step: 0.01, default: 0.52, status: 'derived',
    source: cite({ en: 'Derived: the spread of log consumption of the households generated for Ogan Komering Ulu; the spread in the villages of the experiment was not read. Plausible range 0.40–0.60.', id: 'Diturunkan: sebaran log konsumsi keluarga yang dibangkitkan untuk Ogan Komering Ulu; sebaran di desa-desa eksperimen tidak terbaca. Rentang wajar 0,40–0,60.' }, 'alatas2012', 'antaraSumsel2021'),
  },
  {
    id: 'national.sanctionShare', actor: 'national', when: 'live', level: 'main', unit: 'share', effort: 'protecting',
    label: { en: 'Sanctions', id: 'Sanksi' },
    about: {
      en: 'Share of the misses of PKH conditions found by facilitators that are counted against the family. Where nobody can check, nothing is counted.',
      id: 'Bagian pelanggaran syarat PKH temuan pendamping yang diperhitungkan terhadap keluarga. Bila tak ada yang memeriksa, tak ada yang diperhitungkan.',
    },
    min: 0, max: 1, step: 0.05, default: 0.5, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–1. The rule provides for suspension and termination, and some beneficiaries in Pilang want the right without the duty; how often sanctions are carried out is not measured.', id: 'Asumsi; rentang wajar 0–1. Aturannya mengenal penangguhan dan pemberhentian, dan sebagian penerima di Pilang menginginkan hak tanpa kewajiban; seberapa sering sanksi dijalankan tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'national.penaltyShare', actor: 'national', when: 'live', level: 'detail', unit: 'share',
    label: { en: 'Cut per missed month', id: 'Potongan per bulan terlewat' },
    about: { en: 'Share of a PKH stage cut for every month in a row counted as missed. The money stays with the national budget.', id: 'Bagian tahap PKH yang dipotong untuk tiap bulan berturut-turut yang terhitung dilanggar. Uangnya tetap di APBN.' },
    min: 0, max: 0.5, step: 0.05, default: 0.1, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–0.5: about 10 % a month as far as remembered, not checked.', id: 'Asumsi; rentang wajar 0–0,5: sekitar 10 % sebulan seingatnya, belum diperiksa.' },
  },
  {
    id: 'national.withholdMonths', actor: 'national', when: 'live', level: 'detail', unit: 'month',
    label: { en: 'Stage withheld after', id: 'Tahap ditahan setelah' },
    about: { en: 'Months in a row counted as missed after which a whole stage is withheld.', id: 'Bulan berturut-turut yang terhitung dilanggar sampai satu tahap ditahan seluruhnya.' },
    min: 1, max: 12, step: 1, whole: true, default: 3, status: 'assumed',
    source: { en: 'Assumed; plausible range 1–12 months: 3 as far as remembered, not checked.', id: 'Asumsi; rentang wajar 1–12 bulan: seingatnya 3, belum diperiksa.' },
  },
  {
    id: 'national.exitMonths', actor: 'national', when: 'live', level: 'detail', unit: 'month',
    label: { en: 'Off the list after', id: 'Dikeluarkan setelah' },
    about: { en: 'Months in a row counted as missed after which a family loses PKH until a new list comes into force.', id: 'Bulan berturut-turut yang terhitung dilanggar sampai keluarga dikeluarkan dari PKH hingga daftar baru berlaku.' },
    min: 2, max: 36, step: 1, whole: true, default: 6, status: 'assumed',
    source: { en: 'Assumed; plausible range 2–36 months: 6 as far as remembered, not checked.', id: 'Asumsi; rentang wajar 2–36 bulan: seingatnya 6, belum diperiksa.' },
  },
  {
    id: 'national.usualCompliance', actor: 'national', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Kept without being asked', id: 'Patuh tanpa diminta' },
    about: { en: 'Chance that a family keeps the conditions of PKH in a month by itself: without coaching, sanction, distance or want.', id: 'Peluang keluarga memenuhi syarat PKH dalam sebulan dengan sendirinya: tanpa bimbingan, sanksi, jarak, atau kekurangan.' },
    min: 0.5, max: 0.95, step: 0.01, default: 0.75, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0.5–0.95. Some beneficiaries in Pilang do not keep their duties; how many is not measured.', id: 'Asumsi; rentang wajar 0,5–0,95. Sebagian penerima di Pilang tidak menjalankan kewajiban; banyaknya tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'national.settledShare', actor: 'national', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Minds made up on the conditions', id: 'Sikap tetap terhadap syarat' },
    about: { en: 'Share of families that do not weigh the conditions of PKH anew each month: they keep them, or refuse them, until coaching, sanctions or want change enough. As many keep them as otherwise, but misses come from the same families. 0: every month is decided by itself.', id: 'Bagian keluarga yang tidak menimbang syarat PKH setiap bulan: mereka selalu patuh, atau selalu menolak, sampai bimbingan, sanksi, atau kekurangan cukup berubah. Yang patuh sama banyaknya, tetapi pelanggaran berasal dari keluarga yang sama. 0: setiap bulan diputuskan tersendiri.' },
    min: 0, max: 1, step: 0.05, default: 0.5, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–1; the default is the middle of it. In Pilang some families on PKH do not carry out their duties and only want their right met; how lasting that is was not measured.', id: 'Asumsi; rentang wajar 0–1; nilai bawaannya tengahnya. Di Pilang sebagian keluarga PKH tidak menjalankan kewajibannya dan hanya menginginkan haknya terpenuhi; seberapa tetap sikap itu tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'national.coachingEffect', actor: 'national', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Coaching and compliance', id: 'Bimbingan dan kepatuhan' },
    about: { en: 'Rise of compliance (logit) in a month in which a fully skilled facilitator met the family.', id: 'Kenaikan kepatuhan (logit) pada bulan ketika keluarga ditemui pendamping yang cakap sepenuhnya.' },
    min: 0, max: 3, step: 0.1, default: 1, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–3. Facilitators in Pilang explain duties at monthly meetings; the effect is not measured.', id: 'Asumsi; rentang wajar 0–3. Pendamping di Pilang menjelaskan kewajiban pada pertemuan bulanan; pengaruhnya tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'national.sanctionEffect', actor: 'national', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Sanctions and compliance', id: 'Sanksi dan kepatuhan' },
    about: { en: 'Rise of compliance (logit) when all of its consumption depends on PKH and every miss is found and counted; in proportion when less does or fewer are.', id: 'Kenaikan kepatuhan (logit) bila seluruh konsumsi keluarga bergantung pada PKH dan tiap pelanggaran ditemukan dan diperhitungkan; sebanding bila kurang dari itu.' },
    min: 0, max: 40, step: 1, default: 15, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–40. PKH is about a tenth of the consumption of a poor family, so that full enforcement adds about 1.5. No measurement was found.', id: 'Asumsi; rentang wajar 0–40. PKH kira-kira sepersepuluh konsumsi keluarga miskin, sehingga penegakan penuh menambah sekitar 1,5. Tidak ditemukan pengukurannya.' },
  },
  {
    id: 'national.distanceEffect', actor: 'national', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Distance and compliance', id: 'Jarak dan kepatuhan' },
    about: { en: 'Fall of compliance (logit) per 10 kilometres from the sub-district office, where clinic and schools are.', id: 'Penurunan kepatuhan (logit) per 10 kilometer dari kantor kecamatan, tempat puskesmas dan sekolah berada.' },
    min: 0, max: 2, step: 0.1, default: 0.3, status: 'assumed',
    source: { en: 'Assumed; plausible range 0–2. No measurement was found.', id: 'Asumsi; rentang wajar 0–2. Tidak ditemukan pengukurannya.' },
  },
  {
    id: 'national.wantEffect', actor: 'national', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Want and compliance', id: 'Kekurangan dan kepatuhan' },
    about: { en: 'Fall of compliance (logit) per poverty line that consumption lacks: who is short needs every hour of work, also of children.', id: 'Penurunan kepatuhan (logit) per garis kemiskinan yang kurang dari konsumsi: yang kekurangan butuh setiap jam kerja, juga dari anak.' },
    min: 0, max: 6, step: 0.5, default: 2, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–6. Poorer families give less time; the effect on conditions is not measured.', id: 'Asumsi; rentang wajar 0–6. Keluarga yang lebih miskin memberi lebih sedikit waktu; pengaruhnya pada syarat tidak diukur.' }, 'beard2007'),
  },
] as const satisfies readonly Parameter[];
