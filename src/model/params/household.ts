import type { Parameter } from '../declare';

/** Who the households are and how they live without help. */
export const householdParameters = [
  {
    id: 'household.povertyLineRpPerMonth', actor: 'household', when: 'setup', level: 'main', unit: 'rupiahPerMonth',
    label: { en: 'Poverty line', id: 'Garis kemiskinan' },
    about: { en: 'Rupiah per person and month below which a person counts as poor.', id: 'Rupiah per orang per bulan; di bawahnya seseorang terhitung miskin.' },
    min: 3e5, max: 8e5, step: 1, whole: true, default: 563523, status: 'source', source: 'E.4 #1: Ogan Komering Ulu 2024 (BPS)',
  },
  {
    id: 'household.floorShare', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Consumption floor', id: 'Lantai konsumsi' },
    about: { en: 'Own produce and gifts in kind per person, in poverty lines (f of the shifted log-normal).', id: 'Hasil sendiri dan pemberian barang per orang, dalam garis kemiskinan (f pada log-normal tergeser).' },
    min: 0.3, max: 0.7, step: 0.01, default: 0.47, status: 'derived', source: 'B.2: fitted to P0, P1, P2 and Gini of Ogan Komering Ulu 2021',
  },
  {
    id: 'household.spread', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Spread of welfare', id: 'Sebaran kesejahteraan' },
    about: { en: 'Standard deviation σ of log consumption above the floor.', id: 'Simpangan baku σ log konsumsi di atas lantai.' },
    min: 0.4, max: 1.1, step: 0.01, default: 0.73, status: 'derived', source: 'B.2, E.4 #3',
  },
  {
    id: 'household.location', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Level of welfare', id: 'Taraf kesejahteraan' },
    about: { en: 'Mean μ of log consumption above the floor, in poverty lines.', id: 'Rata-rata μ log konsumsi di atas lantai, dalam garis kemiskinan.' },
    min: -0.5, max: 1, step: 0.001, default: 0.199, status: 'derived', source: 'B.2, E.4 #3',
  },
  {
    id: 'household.permanentShare', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Lasting differences', id: 'Perbedaan menetap' },
    about: { en: 'Share of the variance of u that never changes.', id: 'Bagian ragam u yang tidak pernah berubah.' },
    min: 0.3, max: 0.6, step: 0.05, default: 0.4, status: 'derived', source: 'E.4 #4: from 28 % staying poor and 7 % falling in over two years',
  },
  {
    id: 'household.transitoryShare', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Passing differences', id: 'Perbedaan sesaat' },
    about: { en: 'Share of the variance of u that is drawn anew every year (one-off circumstances and survey error).', id: 'Bagian ragam u yang diundi ulang tiap tahun (keadaan sesaat dan galat survei).' },
    min: 0, max: 0.3, step: 0.05, default: 0.2, status: 'derived', source: 'E.4 #4',
  },
  {
    id: 'household.persistence', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Persistence of fortune', id: 'Ketahanan nasib' },
    about: { en: 'Monthly autocorrelation φ of the slowly changing part of u.', id: 'Autokorelasi bulanan φ bagian u yang berubah perlahan.' },
    min: 0.85, max: 0.95, step: 0.01, default: 0.9, status: 'derived', source: 'E.4 #5',
  },
  {
    id: 'household.meanPersons', actor: 'household', when: 'setup', level: 'detail', unit: 'people',
    label: { en: 'Household size', id: 'Ukuran keluarga' },
    about: { en: 'Mean persons per household.', id: 'Rata-rata anggota per keluarga.' },
    min: 3.4, max: 4.3, step: 0.1, default: 3.6, status: 'assumed', source: 'E.4 #6: neighbouring regencies 3.7 to 4.3',
  },
  {
    id: 'household.sizeSlope', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Larger poor households', id: 'Keluarga miskin lebih besar' },
    about: { en: 'Log fall of mean size per unit of the lasting part of u. 0.16 makes poor households 4.0 persons when all have 3.6.', id: 'Penurunan log ukuran rata-rata per satuan bagian tetap u. 0,16 membuat keluarga miskin 4,0 jiwa bila rata-rata 3,6.' },
    min: 0, max: 0.3, step: 0.01, default: 0.16, status: 'derived', source: 'E.4 #6: 3.6 all, 4.0 poor',
  },
  {
    id: 'household.marginalConsumption', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Consumed out of extra cash', id: 'Konsumsi dari uang tambahan' },
    about: { en: 'Share of money on top of the usual income that is consumed in the same month; the rest is saved and used up slowly.', id: 'Bagian uang di luar pendapatan biasa yang dikonsumsi pada bulan yang sama; sisanya ditabung dan dipakai perlahan.' },
    min: 0.3, max: 0.9, step: 0.05, default: 0.6, status: 'derived', source: 'E.4 #18',
  },
  {
    id: 'household.bufferMonths', actor: 'household', when: 'setup', level: 'detail', unit: 'month',
    label: { en: 'Savings aimed at', id: 'Tabungan yang dituju' },
    about: { en: 'Months of usual income above 0.93 poverty lines that a household wants to hold as savings.', id: 'Berapa bulan pendapatan biasa di atas 0,93 garis kemiskinan yang ingin dipegang keluarga sebagai tabungan.' },
    min: 0, max: 6, step: 0.25, default: 2, status: 'assumed', source: 'Threshold c̄ = 0.93 z from E.4 #29; months assumed',
  },
  {
    id: 'household.bufferAdjustment', actor: 'household', when: 'setup', level: 'detail', unit: 'perMonth',
    label: { en: 'Speed of saving and using up', id: 'Laju menabung dan memakai' },
    about: { en: 'Share of the gap between savings and the aim that is closed in a month.', id: 'Bagian selisih tabungan dan tujuan yang ditutup dalam sebulan.' },
    min: 0.01, max: 0.2, step: 0.01, default: 0.04, status: 'assumed', source: 'No source',
  },
  {
    id: 'household.registeredPoorShare', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Registration of the poor', id: 'Keterdaftaran keluarga miskin' },
    about: { en: 'Share of poor families that are in the social registry.', id: 'Bagian keluarga miskin yang ada dalam basis data kesejahteraan.' },
    min: 0.45, max: 1, step: 0.05, default: 0.55, status: 'derived', source: 'E.4 #13',
  },
  {
    id: 'household.registrationSlope', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Registration falls with welfare', id: 'Keterdaftaran turun dengan kesejahteraan' },
    about: { en: 'Probit slope of registration per standard deviation of log consumption.', id: 'Kemiringan probit keterdaftaran per simpangan baku log konsumsi.' },
    min: 0, max: 0.25, step: 0.01, default: 0.15, status: 'derived', source: 'E.4 #13; evidence 0.4',
  },
  {
    id: 'household.proxyCorrelation', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Accuracy of the registry score', id: 'Ketepatan skor basis data' },
    about: { en: 'Correlation of the proxy-means score with log consumption inside a village.', id: 'Korelasi skor proxy-means dengan log konsumsi di dalam desa.' },
    min: 0, max: 1, step: 0.05, default: 0.5, status: 'derived', source: 'E.4 #11',
  },
  {
    id: 'household.communityCorrelation', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: "Accuracy of the neighbours' ranking", id: 'Ketepatan peringkat warga' },
    about: { en: 'Correlation of the community ranking with log consumption.', id: 'Korelasi peringkat warga dengan log konsumsi.' },
    min: 0, max: 1, step: 0.01, default: 0.4, status: 'derived', source: 'E.4 #12 (Alatas et al. 2012, table 9, converted)',
  },
  {
    id: 'household.trustGovernment', actor: 'household', when: 'setup', level: 'detail', unit: 'index',
    label: { en: 'Trust in government at the start', id: 'Kepercayaan awal kepada pemerintah' },
    about: { en: 'Mean trust of households in government at month 0.', id: 'Rata-rata kepercayaan keluarga kepada pemerintah pada bulan 0.' },
    min: 0.1, max: 0.9, step: 0.05, default: 0.5, status: 'assumed', source: 'No source',
  },
  {
    id: 'household.trustNgo', actor: 'household', when: 'setup', level: 'detail', unit: 'index',
    label: { en: 'Trust in the NGO at the start', id: 'Kepercayaan awal kepada LSM' },
    about: { en: 'Mean trust of households in the NGO at month 0.', id: 'Rata-rata kepercayaan keluarga kepada LSM pada bulan 0.' },
    min: 0.1, max: 0.9, step: 0.05, default: 0.5, status: 'assumed', source: 'No source',
  },
  {
    id: 'household.trustGain', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Trust gained', id: 'Kepercayaan yang tumbuh' },
    about: { en: 'Share of the way to full trust that one good experience goes.', id: 'Bagian jarak menuju percaya penuh yang ditempuh satu pengalaman baik.' },
    min: 0.01, max: 0.15, step: 0.01, default: 0.05, status: 'assumed', source: 'E.4 #39',
  },
  {
    id: 'household.trustLoss', actor: 'household', when: 'setup', level: 'detail', unit: 'ratio',
    label: { en: 'Trust lost', id: 'Kepercayaan yang runtuh' },
    about: { en: 'Share of trust that one broken promise takes; about twice the gain.', id: 'Bagian kepercayaan yang hilang oleh satu janji yang diingkari; kira-kira dua kali perolehan.' },
    min: 0.02, max: 0.15, step: 0.01, default: 0.1, status: 'assumed', source: 'E.4 #39: negativity asymmetry',
  },
  {
    id: 'household.trustReturn', actor: 'household', when: 'setup', level: 'detail', unit: 'perMonth',
    label: { en: 'Trust returns to the village mean', id: 'Kepercayaan kembali ke rata-rata desa' },
    about: { en: 'Share of the gap to the village mean that closes in a month.', id: 'Bagian selisih dengan rata-rata desa yang tertutup dalam sebulan.' },
    min: 0, max: 0.1, step: 0.005, default: 0.02, status: 'assumed', source: 'E.3: small decay to a village mean',
  },
  {
    id: 'household.farmShare', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Farm households', id: 'Keluarga tani' },
    about: { en: 'Share of households that live mainly from farming; a fifth trade, the rest work for wages.', id: 'Bagian keluarga yang terutama hidup dari bertani; seperlima berdagang, sisanya bekerja upahan.' },
    min: 0, max: 0.8, step: 0.05, default: 0.45, status: 'assumed', source: 'No source for the villages',
  },
  {
    id: 'household.startingSkill', actor: 'household', when: 'setup', level: 'detail', unit: 'index',
    label: { en: 'Skill at the start', id: 'Kecakapan awal' },
    about: { en: 'Mean skill at month 0; forgetting goes back to this level.', id: 'Rata-rata kecakapan pada bulan 0; lupa kembali ke taraf ini.' },
    min: 0, max: 0.6, step: 0.05, default: 0.2, status: 'assumed', source: 'Study 002: few residents train, little knowledge and experience; level assumed',
  },
  {
    id: 'household.startingConfidence', actor: 'household', when: 'setup', level: 'detail', unit: 'index',
    label: { en: 'Confidence at the start', id: 'Kepercayaan diri awal' },
    about: { en: 'Mean confidence and aspiration ("mindset of a trader") at month 0.', id: 'Rata-rata kepercayaan diri dan cita-cita (jiwa dagang) pada bulan 0.' },
    min: 0, max: 0.8, step: 0.05, default: 0.3, status: 'assumed', source: "Study 002: residents lack the trader's mindset; level assumed",
  },
] as const satisfies readonly Parameter[];
