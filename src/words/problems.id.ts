import type { Detail, ProblemWords } from './problem-codes';
import { parts } from './problem-parts';

const { value, text, name, has, reason } = parts('id');

const where = (d: Detail) => (has(d, 'scenario') ? `skenario “${d.scenario}”: ` : has(d, 'finding') ? `temuan “${d.finding}”: ` : has(d, 'experiment') ? `percobaan “${d.experiment}”: ` : '');
/** A whole sentence after the name of the scenario, or on its own. */
const at = (d: Detail, sentence: string) => (where(d) ? where(d) + sentence[0].toLowerCase() + sentence.slice(1) : sentence);
const meant = (d: Detail) => (has(d, 'nearest') ? ` Apakah maksudnya “${d.nearest}”?` : '');
const place = (d: Detail) => (has(d, 'path') ? ` pada ${d.path}` : '');
const kinds: Readonly<Record<string, string>> = { share: 'bagian', whole: 'bilangan bulat', kilometre: 'jarak dalam kilometer', switch: '0 atau 1,' };
const types: Readonly<Record<string, string>> = {
  number: 'bilangan', string: 'teks dalam tanda petik', boolean: 'true atau false', object: 'objek dalam kurung kurawal', array: 'daftar dalam kurung siku',
};
const expected = (d: Detail) => `${kinds[String(d.kind)] ?? 'bilangan'} dari ${value(d.min)} sampai ${value(d.max)}`;
/** Berkas yang bukan simulasi, tetapi tetap dapat dikenali. */
const foreign: Readonly<Record<string, (file: string) => string>> = {
  empty: (file) => `“${file}” kosong. Seharusnya berisi skenario, rekaman simulasi, atau berkas hasil ekspor. Eksporlah sekali lagi, atau mintalah lagi berkasnya.`,
  pdf: (file) => `“${file}” adalah PDF, yang tidak memuat keterangan simulasi yang dapat dibaca kembali. Yang diharapkan berkas yang diekspor dari sini. Bila itu laporan yang dicetak, pilihlah laporan HTML dari simulasi yang sama.`,
  picture: (file) => `“${file}” adalah gambar (JPEG atau GIF). Gambar yang disimpan Gotong berupa PNG atau SVG dan menyebut simulasinya. Pilihlah gambar seperti saat disimpan, bukan salinan dari program lain.`,
  families: (file) => `“${file}” adalah tabel keluarga seperti yang tampil di halaman. Tabel itu tidak menyebut simulasinya, sehingga tidak dapat diperiksa. Pilihlah “Keluarga (CSV)” dari menu ekspor: tabel itu menyebut simulasinya.`,
  results: (file) => `“${file}” memuat hasil percobaan, bukan satu simulasi. Untuk menggabungkan bagian-bagiannya pakailah merge, untuk melanjutkannya pakailah sweep dengan --resume; bila dilepaskan di halaman, grafiknya ditampilkan.`,
};

/** Segala yang dapat keliru pada masukan dari luar, dalam bahasa Indonesia. */
export const problemSentencesId: ProblemWords = {
  fileTooLarge: (d) => `Berkas ini lebih besar dari ${value(d.limit)} MB, batas terbesar yang dibaca. Tidak ada yang dibuka. Pilihlah skenario atau rekaman simulasi yang ditulis Gotong.`,
  notJson: (d) => (has(d, 'notNumber')
    ? `Baris ${value(d.line)} memuat “${text(d, 'notNumber')}”, yang bukan bilangan; seharusnya sebuah bilangan. Tulislah bilangannya, lalu buka lagi berkasnya.`
    : text(d, 'start') === '' ? 'Berkas ini kosong; seharusnya berisi skenario, rekaman simulasi, atau percobaan. Mintalah lagi berkasnya, atau buka berkas lain.'
    : `Berkas ini bukan JSON${Number(d.line) > 0 ? `: isinya terputus atau keliru pada baris ${value(d.line)}` : ''}. Awalnya “${text(d, 'start')}”. Perbaikilah atau buka berkas lain.`),
  tooDeep: (d) => `${text(d, 'path')} memuat lebih dari ${value(d.limit)} objek bersarang. Skenario tidak memerlukan sebanyak itu; bukalah berkas lain.`,
  forbiddenKey: (d) => `Kunci “${text(d, 'key')}”${place(d)} tidak diperbolehkan di berkas apa pun. Hapus, lalu buka lagi berkasnya.`,
  wrongFormat: (d) => at(d, `Format ${has(d, 'found') ? `berisi ${d.found}` : 'tidak disebut'}; seharusnya “${text(d, 'expected')}”. Bukalah berkas yang menyebutnya di baris-baris awal.`),
  wrongType: (d) => `${where(d)}${name(d)} berisi ${text(d, 'found')}; seharusnya ${types[String(d.expected)] ?? 'nilai jenis lain'}. Ubah, lalu coba lagi.`,
  missing: (d) => `${where(d)}${name(d)} belum ada. Tambahkan${has(d, 'scenario') ? ', atau turunkan (extends) dari skenario yang memilikinya' : ''}.`,
  unknownKey: (d) => at(d, `Tidak ada yang bernama “${text(d, 'key')}”${place(d)}.${meant(d) || ' Hapuslah.'}`),
  unknownChoice: (d) => `${where(d)}${name(d)} berisi ${text(d, 'found')}; seharusnya salah satu dari ${text(d, 'expected')}.${meant(d)}`,
  notFinite: (d) => `${where(d)}${name(d)} berisi ${text(d, 'found')}; seharusnya ${has(d, 'min') ? expected(d) : 'bilangan berhingga'}. Tuliskan bilangan dengan angka.`,
  notWhole: (d) => `${where(d)}${name(d)} berisi ${value(d.found)}; seharusnya ${has(d, 'min') ? expected({ ...d, kind: 'whole' }) : 'bilangan bulat'}. Bulatkanlah.`,
  outOfRange: (d) => `${where(d)}${name(d)} berisi ${value(d.found)}; seharusnya ${expected(d)}. Nilai terdekat yang diperbolehkan ${value(Number(d.found) < Number(d.min) ? d.min : d.max)}.`,
  textEmpty: (d) => `${where(d)}${name(d)} kosong. Isilah atau hapus.`,
  textTooLong: (d) => `${where(d)}${name(d)} terdiri atas ${value(d.count)} karakter; paling banyak ${value(d.limit)}. Persingkatlah.`,
  textPattern: (d) => `${where(d)}${name(d)} berisi ${text(d, 'found')}; hanya huruf kecil, angka, dan tanda hubung yang diperbolehkan. Ubah, lalu coba lagi.`,
  listEmpty: (d) => `${where(d)}${name(d)} kosong; sedikitnya ${value(d.limit)} entri. Tambahkan satu, atau hapus barisnya.`,
  listTooLong: (d) => `${where(d)}${name(d)} memuat ${value(d.count)} entri; paling banyak ${value(d.limit)}. Kurangilah.`,
  unknownScenario: (d) => at(d, `Tidak ada skenario “${text(d, 'id')}”.${meant(d)} Yang tersedia: ${text(d, 'known')}.`),
  extendsCircle: (d) => `${where(d)}extends kembali lagi ke “${text(d, 'id')}”. Salah satunya harus berdiri sendiri.`,
  duplicateVillage: (d) => at(d, `Ada dua desa bernama “${text(d, 'name')}” (${text(d, 'path')}). Beri salah satunya nama lain.`),
  tooManyFamilies: (d) => at(d, `Jumlah keluarga semua desa ${value(d.families)}; paling banyak ${value(d.limit)} yang dihitung. Gunakan sampel.`),
  unknownParameter: (d) => at(d, `Tidak ada parameter “${text(d, 'id')}”.${meant(d)}`),
  setupDecision: (d) => `${where(d)}${text(d, 'id')} ditetapkan sebelum bulan 0 dan tidak dapat berubah pada bulan ${value(d.month)}. Aturlah sebelum simulasi dimulai.`,
  monthBeyondEnd: (d) => at(d, `Keputusan atas ${text(d, 'id')} jatuh pada bulan ${value(d.month)}, padahal simulasi berakhir pada bulan ${value(d.months)}. Pilih bulan yang lebih awal atau simulasi yang lebih panjang.`),
  linkCut: () => 'Tautannya tidak utuh: ujungnya terpotong. Salin lagi seluruhnya, atau mintalah rekaman simulasinya.',
  linkNoEnd: () => 'Tautannya tidak utuh: tidak berakhir dengan &end, tanda bahwa tidak ada yang terpotong. Salin lagi seluruhnya; bila Anda menulisnya sendiri, tambahkan &end.',
  linkUnknownPart: (d) => `Tautan ini memuat bagian “${text(d, 'part')}” yang tidak dikenal.${meant(d)} Salin lagi, atau mintalah rekaman simulasinya.`,
  linkBroken: (d) => `Bagian “${text(d, 'part')}” pada tautan tidak dapat dibaca. Salin lagi seluruhnya, atau mintalah rekaman simulasinya.`,
  linkTooLong: (d) => `Isinya tidak muat dalam tautan: ${value(d.characters)} karakter, paling banyak ${value(d.limit)}. Kirimkan berkasnya: rekaman simulasi, atau percobaannya.`,
  linkUnknownChart: (d) => `Tautan ini meminta grafik “${text(d, 'chart')}” yang tidak dikenal.${meant(d)} Hapus bagian “chart” dari tautannya untuk membuka simulasinya saja.`,
  linkNoSideA: (d) => `Tautan ini meminta grafik “${text(d, 'chart')}” dari dua simulasi, padahal hanya memuat satu. Salin lagi seluruhnya, atau hapus bagian “chart”.`,
  recordEngine: (d) => `Rekaman ini ditulis mesin versi ${text(d, 'found')}; ini versi ${text(d, 'engine')}, yang menghitung angka lain. Jalankan ulang skenarionya, atau gunakan versi lama.`,
  recordBroken: (d) => `Rekaman simulasi ini tidak utuh: ${name(d)} memuat ${value(d.found)} entri; seharusnya ${value(d.expected)}. Mintalah lagi rekamannya.`,
  runFailed: (d) => `Simulasi berhenti pada bulan ${value(d.month)}: ${text(d, 'message')}. Bulan-bulan sebelumnya aman; kembalilah dan ubah keputusan terakhir, atau mulai lagi.`,
  notComputed: (d) => `Bulan ${value(d.month)} belum dihitung. Tunggu simulasinya atau pilih bulan yang lebih awal.`,
  noHousehold: (d) => `Tidak ada keluarga nomor ${value(Number(d.household) + 1)}; nomornya dari 1 sampai ${value(d.families)}.`,
  unknownCommand: (d) => `Tidak ada perintah “${text(d, 'found')}”.${meant(d)} Coba: npm run -s gotong -- help.`,
  unknownFlag: (d) => `${text(d, 'command')} tidak mengenal “${text(d, 'found')}”.${meant(d)} Coba: npm run -s gotong -- help.`,
  flagValue: (d) => `${text(d, 'flag')} berisi “${text(d, 'found')}”; seharusnya ${text(d, 'expected')}.`,
  badSetting: (d) => `${text(d, 'flag')} berisi “${text(d, 'found')}”; seharusnya id=bilangan, misalnya ${text(d, 'example')}. Tulis angka dengan titik desimal (0.9, bukan 0,9 atau 90%); sakelar bernilai 0 atau 1. Daftar id: “npm run -s gotong -- params”.`,
  badDecision: (d) => `${text(d, 'flag')} berisi “${text(d, 'found')}”; seharusnya bulan:id=bilangan, misalnya ${text(d, 'example')}. Tulis angka dengan titik desimal (0.9, bukan 0,9 atau 90%); sakelar bernilai 0 atau 1. Daftar id: “npm run -s gotong -- params”.`,
  missingArgument: (d) => `${text(d, 'command')} memerlukan ${text(d, 'what')}. Coba: npm run -s gotong -- help.`,
  extraArgument: (d) => `${text(d, 'command')} tidak tahu apa yang harus dilakukan dengan “${text(d, 'found')}”. Coba: npm run -s gotong -- help.`,
  fileMissing: (d) => `Tidak ada berkas “${text(d, 'file')}”. Periksa nama dan foldernya.`,
  fileUnreadable: (d) => `“${text(d, 'file')}” tidak dapat dibaca: ${reason(d)}.`,
  axisCount: (d) => at(d, `Percobaan jenis ${text(d, 'kind')} menggerakkan ${text(d, 'expected')} pengaturan; axes memuat ${value(d.count)}. Tambah atau kurangilah, atau pilih jenis lain.`),
  axisRange: (d) => at(d, `Sumbu ${text(d, 'path')} (${text(d, 'id')}) bergerak dari ${value(d.from)} ke ${value(d.to)}; seharusnya nilai yang lebih kecil dahulu, lalu yang lebih besar. Geser salah satunya.`),
  axisBoth: (d) => at(d, `Sumbu ${text(d, 'path')} (${text(d, 'id')}) memuat values dan juga ${text(d, 'key')}; seharusnya values saja, atau from, to, dan points. Hapus salah satunya.`),
  axisTwice: (d) => at(d, `Ada dua sumbu yang menggerakkan ${text(d, 'id')} (${text(d, 'path')}). Pilihlah pengaturan lain untuk salah satunya.`),
  keyOfOtherKind: (d) => at(d, `Percobaan jenis ${text(d, 'kind')} tidak memerlukan ${text(d, 'path')}. Hapuslah, atau pilih jenis lain.`),
  tooManyRuns: (d) => at(d, `Percobaan ini memerlukan ${value(d.count)} simulasi; paling banyak ${value(d.limit)} yang direncanakan. Kurangi titiknya atau ulangannya.`),
  wrongKind: (d) => at(d, `${text(d, 'command')} dipakai untuk percobaan jenis ${text(d, 'expected')}; yang ini berjenis ${text(d, 'found')}. Coba: npm run -s gotong -- ${text(d, 'other')}.`),
  diskFull: (d) => `Tidak ada ruang lagi untuk “${text(d, 'file')}”. Tidak ada berkas setengah jadi yang tertinggal${has(d, 'kept') ? `; ${value(d.kept)} dari ${value(d.count)} simulasi aman di “${text(d, 'journal')}”. Kosongkan ruang, lalu jalankan lagi perintahnya dengan --resume` : '. Kosongkan ruang, lalu jalankan lagi perintahnya'}.`,
  sweepUnfinished: (d) => `“${text(d, 'file')}” berisi ${value(d.count)} simulasi dari perintah terdahulu yang belum selesai. Tambahkan --resume untuk melanjutkannya, atau hapus berkasnya untuk memulai dari awal.`,
  resultsEngine: (d) => `“${text(d, 'file')}” ditulis mesin ${text(d, 'found')}; ini mesin ${text(d, 'engine')}, yang menghitung angka lain. Jalankan ulang percobaannya, atau gunakan versi yang lain itu.`,
  resultsPlan: (d) => `“${text(d, 'file')}” milik percobaan lain${has(d, 'other') ? ` daripada “${d.other}”` : ', atau milik pecahan lain dari percobaan ini'}. Tidak ada yang ditulis. Sebutkan berkas lain, atau hapus berkas ini.`,
  resultsThere: (d) => `“${text(d, 'file')}” sudah ada dan isinya bukan hasil percobaan ini dengan mesin ini. Tidak ada yang ditulis. Sebutkan berkas lain dengan --out, atau hapus berkas ini.`,
  resultsDamaged: (d) => `“${text(d, 'file')}” rusak: baris ${value(d.line)} diubah atau terpotong. Tidak ada yang ditulis. Buatlah lagi berkas ini.`,
  resultsShort: (d) => `“${text(d, 'file')}” tidak utuh: isinya ${value(d.found)} dari ${value(d.expected)} simulasi. Tidak ada yang ditulis. Buatlah lagi berkas ini.`,
  shardMissing: (d) => `Dari ${value(d.of)} pecahan, yang belum ada: ${text(d, 'missing')}. Tidak ada yang ditulis. Tambahkan berkasnya, atau jalankan sweep dengan --shard ${text(d, 'first')}/${text(d, 'of')}.`,
  shardTwice: (d) => `Pecahan ${value(d.shard)} ada dua: “${text(d, 'other')}” dan “${text(d, 'file')}”. Tidak ada yang ditulis. Tinggalkan salah satunya.`,
  unknownOutcome: (d) => at(d, `Tidak ada yang dapat diukur dengan nama “${text(d, 'id')}”${place(d)}.${meant(d)} Indikator dan hasil dapat ditulis begitu saja, dengan @bulan, atau sebagai mean(p0,13,24) dan change(p0).`),
  unknownArm: (d) => at(d, `Tidak ada cabang percobaan “${text(d, 'id')}”${place(d)}.${meant(d)} Yang ada: ${text(d, 'known')}.`),
  unknownTest: (d) => at(d, `Tidak ada uji “${text(d, 'id')}”${place(d)}.${meant(d)} Yang ada: ${text(d, 'known')}.`),
  unknownFinding: (d) => `Tidak ada temuan “${text(d, 'id')}”.${meant(d)} Yang ada: ${text(d, 'known')}.`,
  repeatedId: (d) => at(d, `Id “${text(d, 'id')}” muncul dua kali (${text(d, 'path')}). Berilah salah satunya id lain.`),
  labRunFailed: (d) => `Sebagian simulasi terhenti karena galat, semuanya ${value(d.count)}. Yang pertama: ${text(d, 'command')}, benih ${value(d.seed)}: ${text(d, 'message')}. Yang lain tersimpan; perbaiki sebabnya, lalu jalankan lagi perintahnya.`,
  noTwin: (d) => `Skenario “${text(d, 'id')}” tidak menyebut skenario tanpa program sebagai pembanding. Pilihlah yang menyebutnya.`,
  labFolderMissing: (d) => `Tidak ada temuan di “${text(d, 'file')}”. Jalankan perintahnya dari salinan Gotong yang utuh, atau sebutkan berkas sebuah temuan.`,
  cannotWrite: (d) => `“${text(d, 'file')}” tidak dapat ditulis: ${reason(d)}. Pilih folder lain.`,
  unknownColumn: (d) => `Tidak ada kolom “${text(d, 'found')}”.${meant(d)} Indikator disebut dengan idnya (p0), kolom keluarga dengan household.id (household.savingsRp); all berarti semua kolom.`,
  workbookTooLarge: (d) => `Simulasi ini tidak muat dalam satu buku kerja: lembar “${text(d, 'table')}” hanya dapat memuat ${value(d.count)} baris, padahal isinya lebih banyak. Pilih lebih sedikit kolom, atau ambil paket data atau CSV.`,
  foreignFile: (d) => foreign[String(d.found)]?.(text(d, 'file')) ?? `“${text(d, 'file')}” bukan berkas yang ditulis Gotong: di dalamnya tidak ada keterangan tentang suatu simulasi. Pilih skenario, rekaman simulasi, atau berkas CSV, XLSX, Parquet, paket data, GraphML, laporan HTML, PNG, SVG, WebM, atau MP4 yang diekspor dari sini.`,
  damagedFile: (d) => `“${text(d, 'file')}” rusak atau terpotong dan tidak dapat dibaca (${text(d, 'message')}). Tidak ada yang dibandingkan. Mintalah berkas itu lagi.`,
  unpacksTooLarge: (d) => `“${text(d, 'file')}” akan mengembang hingga lebih dari ${value(d.limit)} MB, jauh melebihi berkas tulisan Gotong. Berkas itu tidak dibuka. Pilih berkas yang diekspor dari sini.`,
  exportFailed: (d) => `Pengerjaan berkas terhenti: ${text(d, 'message')}. Simulasi Anda tidak berubah; coba lagi.`,
};
