import type { Text } from './declare';

/** A work that sources refer to. */
export interface Work {
  /** Surname first, or the name of the institution or paper. */
  readonly authors: readonly string[];
  /** Missing where the work as it was read bears none. */
  readonly year?: number;
  /** Title, outlet, pages, address: the same in every language. Where no title was read, the subject stands in brackets. */
  readonly title: string;
}

/** Every work cited, once, in the order of a list of works cited. */
const list = {
  lampungMeetings: { authors: ['123dok'], title: '[P2K2 Program Keluarga Harapan, Lampung]. 123dok.com 9602730.' },
  alatas2019: { authors: ['Alatas, V.', 'Banerjee, A.', 'Hanna, R.', 'Olken, B. A.', 'Purnamasari, R.', 'Wai-Poi, M.'], year: 2019, title: 'Does Elite Capture Matter? Local Elites and Targeted Welfare Programs in Indonesia. AEA Papers and Proceedings 109, 334–339.' },
  alatas2012: { authors: ['Alatas, V.', 'Banerjee, A.', 'Hanna, R.', 'Olken, B. A.', 'Tobias, J.'], year: 2012, title: 'Targeting the Poor: Evidence from a Field Experiment in Indonesia. American Economic Review 102(4), 1206–1240.' },
  alkireFoster2011: { authors: ['Alkire, S.', 'Foster, J.'], year: 2011, title: 'Counting and multidimensional poverty measurement. Journal of Public Economics 95, 476–487.' },
  anita2023: { authors: ['Anita, Ema'], year: 2023, title: 'Kemitraan Pemerintah Kabupaten Ogan Komering Ulu dan Lembaga Pemberdayaan Masyarakat (LPM) Sriwijaya dalam Pemberdayaan Masyarakat di Kelurahan Talang Jawa Kecamatan Baturaja Barat Kabupaten Ogan Komering Ulu.' },
  ansellGash2008: { authors: ['Ansell, C.', 'Gash, A.'], year: 2008, title: 'Collaborative Governance in Theory and Practice. Journal of Public Administration Research and Theory 18(4), 543–571.' },
  antaraJatim: { authors: ['Antara Jatim'], title: '[Pendamping PKH, Bangkalan]. jatim.antaranews.com 304584.' },
  antaraSumsel2021: { authors: ['Antara Sumsel'], year: 2021, title: 'BPS OKU: Jumlah penduduk miskin turun 0,13 persen. sumsel.antaranews.com/berita/611009.' },
  aswajaNews: { authors: ['Aswaja News'], title: '[P2K2 Program Keluarga Harapan, Ponorogo].' },
  ayoBogor: { authors: ['Ayo Bogor'], title: '[BLT Dana Desa]. ayobogor.com 3112123011, 3113474299.' },
  bah2018: { authors: ['Bah, A.', 'Bazzi, S.', 'Sumarto, S.', 'Tobias, J.'], year: 2018, title: 'Finding the Poor vs. Measuring their Poverty: Exploring the Drivers of Targeting Effectiveness in Indonesia. World Bank Policy Research Working Paper 8342.' },
  balboni2022: { authors: ['Balboni, C.', 'Bandiera, O.', 'Burgess, R.', 'Ghatak, M.', 'Heil, A.'], year: 2022, title: 'Why Do People Stay Poor? Quarterly Journal of Economics 137(2), 785.' },
  banerjee2013: { authors: ['Banerjee, A.', 'Chandrasekhar, A. G.', 'Duflo, E.', 'Jackson, M. O.'], year: 2013, title: 'The Diffusion of Microfinance. Science 341(6144), 1236498.' },
  banerjeeKarlanZinman2015: { authors: ['Banerjee, A.', 'Karlan, D.', 'Zinman, J.'], year: 2015, title: 'Six Randomized Evaluations of Microcredit: Introduction and Further Steps. American Economic Journal: Applied Economics 7(1), 1–21.' },
  bauchet2015: { authors: ['Bauchet, J.', 'Morduch, J.', 'Ravi, S.'], year: 2015, title: 'Failure vs. displacement: Why an innovative anti-poverty program showed no net impact in South India. Journal of Development Economics 116, 1–16.' },
  beard2007: { authors: ['Beard, V. A.'], year: 2007, title: 'Household Contributions to Community Development in Indonesia. World Development 35(4), 607–625.' },
  bkmCibeuti: { authors: ['BKM Cibeuti'], title: '[Pinjaman bergulir P2KP]. bkm-pwk-cibeuti.blogspot.com.' },
  bold2018: { authors: ['Bold, T.', 'Kimenyi, M.', 'Mwabu, G.', 'Ng’ang’a, A.', 'Sandefur, J.'], year: 2018, title: 'Experimental evidence on scaling up education reforms in Kenya. Journal of Public Economics 168, 1–20.' },
  bpsOku2024: { authors: ['BPS Ogan Komering Ulu'], year: 2024, title: 'Hearing for Presentation of Poverty Profile Data OKU Regency in 2024. okukab.bps.go.id/en/news/2024/07/22/587.' },
  cahyadi2020: { authors: ['Cahyadi, N.', 'Hanna, R.', 'Olken, B. A.', 'Prima, R. A.', 'Satriawan, E.', 'Syamsulhakim, E.'], year: 2020, title: 'Cumulative Impacts of Conditional Cash Transfer Programs: Experimental Evidence from Indonesia. American Economic Journal: Economic Policy 12(4), 88–110.' },
  cameronShah2014: { authors: ['Cameron, L.', 'Shah, M.'], year: 2014, title: 'Can Mistargeting Destroy Social Capital and Stimulate Crime? Evidence from a Cash Transfer Program in Indonesia. Economic Development and Cultural Change 62(2), 381–415.' },
  camkoha2025: { authors: ['Camkoha TV'], year: 2025, title: '[Honor pendamping PKH]. camkohatv.id.' },
  chambers1983: { authors: ['Chambers, R.'], year: 1983, title: 'Rural Development: Putting the Last First. London: Longman.' },
  dartantoNurkholis2013: { authors: ['Dartanto, Teguh', 'Nurkholis'], year: 2013, title: 'The determinants of poverty dynamics in Indonesia: evidence from panel data. Bulletin of Indonesian Economic Studies 49(1), 61–84.' },
  deMel2008: { authors: ['de Mel, S.', 'McKenzie, D.', 'Woodruff, C.'], year: 2008, title: 'Returns to Capital in Microenterprises: Evidence from a Field Experiment. Quarterly Journal of Economics 123(4).' },
  detik2023: { authors: ['detikSumbagsel'], year: 2023, title: 'Kekerasan pada Anak dan Perempuan di Sumsel Meningkat, Ini Penyebabnya. detik.com/sumbagsel/berita/d-6835765.' },
  developmentInitiatives2024: { authors: ['Development Initiatives'], year: 2024, title: 'Indirect costs for local and national partners: Policy and practice mapping. devinit.org/resources/indirect-costs-policy-mapping.' },
  dinkesJateng2021: { authors: ['Dinas Kesehatan Jawa Tengah'], year: 2021, title: 'Profil Kesehatan Jateng 2021, 151. dinkesjatengprov.go.id.' },
  emerson2012: { authors: ['Emerson, K.', 'Nabatchi, T.', 'Balogh, S.'], year: 2012, title: 'An Integrative Framework for Collaborative Governance. Journal of Public Administration Research and Theory 22(1), 1–29.' },
  febriana: { authors: ['Febriana, Elsa'], title: 'Community Governance dalam Pemberdayaan Usaha Mikro Kecil Menengah. Fakultas Ilmu Sosial dan Ilmu Politik, Universitas Sebelas Maret.' },
  feigenberg2013: { authors: ['Feigenberg, B.', 'Field, E.', 'Pande, R.'], year: 2013, title: 'The Economic Returns to Social Interaction: Experimental Evidence from Microfinance. Review of Economic Studies 80(4), 1459–1483.' },
  fortuneIndonesia: { authors: ['Fortune Indonesia'], title: '[Anggaran PKH 2021]. fortuneidn.com.' },
  fosterGreerThorbecke1984: { authors: ['Foster, J.', 'Greer, J.', 'Thorbecke, E.'], year: 1984, title: 'A class of decomposable poverty measures. Econometrica 52.' },
  gertlerGruber2002: { authors: ['Gertler, P.', 'Gruber, J.'], year: 2002, title: 'Insuring Consumption Against Illness. American Economic Review 92(1), 51–70; NBER Working Paper 6035 (1997).' },
  grootaert1999: { authors: ['Grootaert, C.'], year: 1999, title: '[Social capital and the living of households, Indonesia]. documents.worldbank.org 738431468751146917.' },
  lestari2024: { authors: ['Lestari, Aprilia', 'Anggara, Ikang Putra', 'Anita, Ema'], year: 2024, title: 'Multi-Sector Collaboration in Community Empowerment: Study on the Partnership between the Regional Government and the Community Empowerment Institution LPM Sriwijaya.' },
  lpmVisi2022: { authors: ['LPM Visi'], year: 2022, title: '[Mpok Sinah Klamben]. lpmvisi.com/2022/02/yuk-cicipi-kuliner-ala-mpok-sinah.html.' },
  majalahAula2023: { authors: ['Majalah Aula'], year: 2023, title: '[Pendidikan Kecakapan Wirausaha 2023]. majalahaula.id/?p=23052.' },
  mcKenzie2021: { authors: ['McKenzie, D.'], year: 2021, title: 'Small business training to improve management practices in developing countries: re-assessing the evidence for ‘training doesn’t work’. Oxford Review of Economic Policy 37(2), 276–301.' },
  mcKenziePaffhausen2017: { authors: ['McKenzie, D.', 'Paffhausen, A. L.'], year: 2017, title: 'Small Firm Death in Developing Countries. CEPR Discussion Paper 12401.' },
  microSave2019: { authors: ['MicroSave Consulting'], year: 2019, title: 'Report on Findings of Impact Evaluation of Program Keluarga Harapan (PKH). microsave.net.' },
  mitNews2023: { authors: ['MIT News'], year: 2023, title: '[How debit cards help Indonesia’s poor get more food]. news.mit.edu/2023/how-debit-cards.' },
  mouzelis1995: { authors: ['Mouzelis, N.'], year: 1995, title: 'Sociological Theory: What Went Wrong? Diagnosis and Remedies. London: Routledge.' },
  okezone2023: { authors: ['Okezone'], year: 2023, title: '[Garis kemiskinan Maret 2023, BPS]. economy.okezone.com/read/2023/07/17/320/2847715.' },
  olken2006: { authors: ['Olken, B. A.'], year: 2006, title: 'Corruption and the Costs of Redistribution: Micro Evidence from Indonesia.' },
  olken2007: { authors: ['Olken, B. A.'], year: 2007, title: 'Monitoring Corruption: Evidence from a Field Experiment in Indonesia. Journal of Political Economy 115(2), 200–249.' },
  surakarta: { authors: ['Pemerintah Kota Surakarta'], title: '[Kelurahan Mangkubumen, Mangku Lawren]. surakarta.go.id/?p=14189.' },
  poskota2025: { authors: ['Poskota'], year: 2025, title: '[Tahap pencairan PKH 2025]. poskota.co.id, 2025/01/02.' },
  radarBromo2019: { authors: ['Radar Bromo'], year: 2019, title: '[Pendamping PKH, Pasuruan]. radarbromo.jawapos.com, 2019/05/11.' },
  radarSumbar: { authors: ['Radar Sumbar'], title: '[PNM Mekaar]. radarsumbar.com 93261.' },
  shoeladina2023: { authors: ['Shoeladina, Nazelia', 'Astuti, Retno Sunu', 'Rahman, Amni Zarkasyi'], year: 2023, title: 'Pemberdayaan Masyarakat melalui Program Sesarengan Ngopeni Kadang Kekurangan di Desa Pilang Kecamatan Randublatung. Departemen Administrasi Publik, FISIP Universitas Diponegoro.' },
  slovic1993: { authors: ['Slovic, P.'], year: 1993, title: 'Perceived Risk, Trust, and Democracy. Risk Analysis 13(6), 675–682.' },
  solopos2010: { authors: ['Solopos'], year: 2010, title: '[Pinjaman bergulir kelurahan, Solo]. solopos.com, 2010/03/13.' },
  sudarini: { authors: ['Sudarini'], title: 'Proses partisipasi masyarakat sebagai anggota kelompok swadaya masyarakat dalam pelaksanaan proyek penanggulangan kemiskinan di perkotaan: Suatu studi tentang pelaksanaan P2KP di Kelurahan Lenteng Agung. Universitas Indonesia, lib.ui.ac.id 72352.' },
  sultraKini: { authors: ['Sultra Kini'], title: '[Pendamping PKH]. sultrakini.com.' },
  sumateraEkspres2024: { authors: ['Sumatera Ekspres'], year: 2024, title: 'BPS sebut ketimpangan pengeluaran Sumatera Selatan menurun. sumateraekspres.bacakoran.co/amp/51629.' },
  takaitu: { authors: ['Takaitu'], title: 'Ketahui 5 Tahapan Keluarga Sejahtera menurut BKKBN. takaitu.id.' },
  tempo2025: { authors: ['Tempo'], year: 2025, title: '[Besaran PKH 2025]. tempo.co 1199675.' },
  p2kpRevolving: { authors: ['text-id.123dok'], title: '[Pinjaman bergulir P2KP-1 sampai P2KP-3]. text-id.123dok.com 7q07xj23z.' },
  tribunnews2022: { authors: ['Tribunnews'], year: 2022, title: '[Besaran PKH]. m.tribunnews.com, 2022/02/20.' },
  voss2012: { authors: ['Voss, J.'], year: 2012, title: '[PNPM-Rural, 300 sub-districts]. psflibrary.org id=6299.' },
  woolcockNarayan2000: { authors: ['Woolcock, M.', 'Narayan, D.'], year: 2000, title: 'Social Capital: Implications for Development Theory, Research, and Policy. World Bank Research Observer 15(2), 225–249.' },
  worldBank2011: { authors: ['World Bank'], year: 2011, title: 'Program Keluarga Harapan: Main Findings from the Impact Evaluation of Indonesia’s Pilot Household Conditional Cash Transfer Program. Jakarta.' },
} as const satisfies Readonly<Record<string, Work>>;

export type WorkId = keyof typeof list;

/** Every work with the id that `cite` and the sources of a scenario name it by. */
export const works: readonly (Work & { readonly id: WorkId })[] = (Object.keys(list) as WorkId[]).map((id) => ({ id, ...list[id] }));

/** How a work is named in a sentence: "Ansell and Gash 2008". */
export function shortName({ authors, year }: Work): Text {
  const [first, second] = authors.map((author) => author.split(',')[0]);
  const by = authors.length > 2 ? { en: `${first} et al.`, id: `${first} dkk.` } : second ? { en: `${first} and ${second}`, id: `${first} dan ${second}` } : { en: first, id: first };
  return { en: `${by.en} ${year ?? 'n.d.'}`, id: `${by.id} ${year ?? 't.t.'}` };
}

/** A work as a list of works cited gives it. */
export function reference({ authors, year, title }: Work): Text {
  const entry = (noYear: string) => `${authors.join('; ')} (${year ?? noYear}). ${title}`;
  return { en: entry('n.d.'), id: entry('t.t.') };
}

/** Ends a text of one or more sentences with the works that it rests on, in brackets. */
export function cite(text: Text, ...ids: readonly WorkId[]): Text {
  const close = (language: keyof Text) => `${text[language].replace(/\.$/, '')} (${ids.map((id) => shortName(list[id])[language]).join('; ')}).`;
  return { en: close('en'), id: close('id') };
}

/** The works that a source names. */
export function worksIn({ en }: Text): Work[] {
  return works.filter((work) => en.includes(shortName(work).en));
}
