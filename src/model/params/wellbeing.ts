import { cite } from '../citations';
import type { Parameter } from '../declare';

/** Who is born, grows up and leaves; health, schooling, parenting and the work they allow. */
export const wellbeingParameters = [
  {
    id: 'household.ageing', actor: 'household', when: 'setup', level: 'detail', unit: 'switch',
    label: { en: 'Households age', id: 'Keluarga menua' },
    about: { en: '1: children are born, go to school and leave, the old die; size and age structure stay the same on average. 0: every household keeps its members.', id: '1: anak lahir, bersekolah, dan pergi, yang tua meninggal; rata-rata ukuran dan susunan umur tetap. 0: anggota setiap keluarga tidak berubah.' },
    min: 0, max: 1, step: 1, whole: true, default: 1, status: 'derived',
    source: { en: 'Derived: members stay 7, 6, 3 and 3 years in the ages of 0–6, SD, SMP and SMA. As many are born as leave, so that the structure at month 0 is the lasting one.', id: 'Diturunkan: anggota berada 7, 6, 3, dan 3 tahun pada usia 0–6, SD, SMP, dan SMA. Yang lahir sebanyak yang pergi, sehingga susunan pada bulan 0 ialah susunan tetapnya.' },
  },
  {
    id: 'household.femaleHeadShare', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Headed by a woman', id: 'Dikepalai perempuan' },
    about: { en: 'Share of households headed by a woman; small households and those with an elderly head more often.', id: 'Bagian keluarga yang dikepalai perempuan; lebih sering pada keluarga kecil dan yang kepalanya lanjut usia.' },
    min: 0, max: 0.3, step: 0.01, default: 0.15, status: 'assumed',
    source: { en: 'Assumed; plausible range 0.05–0.3. No count was found for the villages.', id: 'Asumsi; rentang wajar 0,05–0,3. Tidak ditemukan hitungannya untuk desa-desa ini.' },
  },
  {
    id: 'household.effortResponse', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Work given up for transfers', id: 'Kerja yang ditinggalkan karena bantuan' },
    about: { en: 'Rupiah of work income given up for every rupiah of regular transfers beyond what was usual; 0: nobody works less.', id: 'Rupiah pendapatan kerja yang ditinggalkan untuk tiap rupiah bantuan rutin di atas yang biasa; 0: tak ada yang bekerja lebih sedikit.' },
    min: 0, max: 0.5, step: 0.05, default: 0.1, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–0.5. In Pilang the poor were not found to depend on the aid; six years of PKH brought no great economic change either way. The size is not measured.', id: 'Asumsi; rentang wajar 0–0,5. Di Pilang warga miskin tidak menjadi bergantung pada bantuan; enam tahun PKH pun tidak membawa perubahan ekonomi yang besar. Besarnya tidak diukur.' }, 'shoeladina2023', 'cahyadi2020'),
  },
  {
    id: 'household.healthRecoveryPerMonth', actor: 'household', when: 'setup', level: 'detail', unit: 'perMonth',
    label: { en: 'Recovery of health', id: 'Pulihnya kesehatan' },
    about: { en: 'Share of the gap to full health that closes in a month once an illness is over.', id: 'Bagian selisih menuju sehat penuh yang tertutup dalam sebulan setelah sakit berakhir.' },
    min: 0.05, max: 0.5, step: 0.05, default: 0.25, status: 'assumed',
    source: { en: 'Assumed; plausible range 0.05–0.5 a month. No figure was found.', id: 'Asumsi; rentang wajar 0,05–0,5 sebulan. Tidak ditemukan angkanya.' },
  },
  {
    id: 'household.hungerHealthEffect', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Poverty weakens health', id: 'Kemiskinan melemahkan kesehatan' },
    about: { en: 'Health lost by who consumes nothing, in proportion to the shortfall below the poverty line; 0: health does not depend on consumption.', id: 'Kesehatan yang hilang pada yang tidak mengonsumsi apa pun, sebanding dengan kekurangan terhadap garis kemiskinan; 0: kesehatan tak bergantung pada konsumsi.' },
    min: 0, max: 1, step: 0.05, default: 0.5, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–1. Poverty and physical weakness feed each other in the deprivation trap of Robert Chambers, which the study of Pilang uses. The size is not measured.', id: 'Asumsi; rentang wajar 0–1. Kemiskinan dan kelemahan fisik saling memperkuat dalam perangkap deprivasi Robert Chambers, yang dipakai studi Pilang. Besarnya tidak diukur.' }, 'shoeladina2023'),
  },
  {
    id: 'household.healthWorkEffect', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Weakness lowers work', id: 'Kelemahan mengurangi kerja' },
    about: { en: 'Share of work income lost at a health of 0, in proportion, beside the loss while an illness lasts; 0: work does not depend on health.', id: 'Bagian pendapatan kerja yang hilang pada kesehatan 0, sebanding, di luar kehilangan selama sakit; 0: kerja tak bergantung pada kesehatan.' },
    min: 0, max: 0.6, step: 0.05, default: 0.3, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–0.6. Physical weakness lowers labour in the deprivation trap of Robert Chambers; earnings fall after a severe illness. The size for lasting weakness is not measured.', id: 'Asumsi; rentang wajar 0–0,6. Kelemahan fisik mengurangi kerja dalam perangkap deprivasi Robert Chambers; pendapatan turun setelah sakit berat. Besarnya untuk kelemahan yang menetap tidak diukur.' }, 'shoeladina2023', 'gertlerGruber2002'),
  },
  {
    id: 'household.pkhSchoolingEffect', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'PKH keeps children in school', id: 'PKH menjaga anak bersekolah' },
    about: { en: 'Fall of the risk that a child is out of school while the family keeps the conditions of PKH.', id: 'Turunnya risiko anak tidak bersekolah selama keluarga memenuhi syarat PKH.' },
    min: 0, max: 0.8, step: 0.05, default: 0.5, status: 'source',
    source: cite({ en: 'After six years PKH had halved the share of children under 15 out of school.', id: 'Setelah enam tahun PKH mengurangi separuh bagian anak di bawah 15 tahun yang tidak bersekolah.' }, 'cahyadi2020'),
  },
  {
    id: 'household.parentingSchoolingEffect', actor: 'household', when: 'setup', level: 'detail', unit: 'share',
    label: { en: 'Parenting keeps children in school', id: 'Pengasuhan menjaga anak bersekolah' },
    about: { en: 'Fall of the same risk from the usual parenting to the best; 0: parenting does not matter for school.', id: 'Turunnya risiko yang sama dari pengasuhan biasa ke yang terbaik; 0: pengasuhan tak berpengaruh pada sekolah.' },
    min: 0, max: 0.6, step: 0.05, default: 0.3, status: 'assumed',
    source: cite({ en: 'Assumed; plausible range 0–0.6. In Ogan Komering Ulu parenting classes were one of the activities of the partnership; their effect is not measured.', id: 'Asumsi; rentang wajar 0–0,6. Di Ogan Komering Ulu kelas pengasuhan termasuk kegiatan kemitraan; dampaknya tidak diukur.' }, 'anita2023'),
  },
  {
    id: 'household.parentingDecayPerYear', actor: 'household', when: 'setup', level: 'detail', unit: 'perYear',
    label: { en: 'Parenting falls back', id: 'Pengasuhan kembali ke kebiasaan' },
    about: { en: 'Share of what was learned about parenting that is lost in a year.', id: 'Bagian dari yang dipelajari tentang pengasuhan yang hilang dalam setahun.' },
    min: 0, max: 0.5, step: 0.01, default: 0.1, status: 'assumed',
    source: { en: 'Assumed; plausible range 0.03–0.25 a year, as for skill. No figure was found.', id: 'Asumsi; rentang wajar 0,03–0,25 setahun, seperti kecakapan. Tidak ditemukan angkanya.' },
  },
] as const satisfies readonly Parameter[];
