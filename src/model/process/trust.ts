import { cite } from '../citations';
import { value } from '../state/world';
import type { Process } from './process';

/** Households' trust in government and NGO. */
export const trust: Process = {
  id: 'trust',
  label: { en: 'Trust of households', id: 'Kepercayaan keluarga' },
  about: {
    en: 'A good experience (a meeting that took place, help that came) moves trust a small step up; a broken promise (an invited family that nobody met, a case turned away) moves it about twice as far down. Between events trust drifts towards the mean of the village.',
    id: 'Pengalaman baik (pertemuan yang terlaksana, bantuan yang datang) menaikkan kepercayaan sedikit; janji yang diingkari (keluarga undangan yang tak ditemui, kasus yang ditolak) menurunkannya kira-kira dua kali lebih jauh. Di antara itu kepercayaan bergerak ke rata-rata desa.',
  },
  source: cite({ en: 'Small wins deepen trust, and trust is more easily destroyed than built. The size of the steps is assumed.', id: 'Kemenangan kecil memperdalam kepercayaan, dan kepercayaan lebih mudah runtuh daripada tumbuh. Besar langkahnya asumsi.' }, 'ansellGash2008', 'slovic1993'),
  reads: [
    'household.invited', 'household.contacted', 'household.attended', 'household.served', 'household.facilitator', 'household.village',
    'household.trustGovernment', 'household.trustNgo', 'village.families', 'village.ngoTrust', 'village.governmentTrust', 'facilitator.employer',
  ],
  writes: ['household.trustGovernment', 'household.trustNgo', 'village.governmentTrust', 'village.ngoTrust'],
  run(world) {
    const { household, village, facilitator } = world;
    const gain = value(world, 'household.trustGain');
    const loss = value(world, 'household.trustLoss');
    const back = value(world, 'household.trustReturn');
    const { trustGovernment, trustNgo, served, invited, contacted, attended } = household;
    const government = new Float64Array(village.rows);
    const ngo = new Float64Array(village.rows);
    for (let h = 0; h < household.rows; h++) {
      const v = household.village[h];
      let g = trustGovernment[h];
      let n = trustNgo[h];
      if (invited[h] && household.facilitator[h] >= 0) {
        const byNgo = facilitator.employer[household.facilitator[h]] === 1;
        const before = byNgo ? n : g;
        const after = !contacted[h] ? before - loss * before : attended[h] ? before + gain * (1 - before) : before;
        if (byNgo) n = after;
        else g = after;
      }
      if (served[h] === 1) g += gain * (1 - g);
      else if (served[h] === 2) n += gain * (1 - n);
      else if (served[h] === 3) g -= loss * g;
      else if (served[h] === 4) n -= loss * n;
      trustGovernment[h] = g + back * (village.governmentTrust[v] - g);
      trustNgo[h] = n + back * (village.ngoTrust[v] - n);
      government[v] += trustGovernment[h];
      ngo[v] += trustNgo[h];
    }
    for (let v = 0; v < village.rows; v++) {
      village.governmentTrust[v] = government[v] / village.families[v];
      village.ngoTrust[v] = ngo[v] / village.families[v];
    }
  },
};
