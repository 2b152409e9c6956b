import { cite } from '../citations';
import { value } from '../state/value';
import type { Process } from './process';

/** Households' trust in government, NGO and facilitators. */
export const trust: Process = {
  id: 'trust',
  label: { en: 'Trust of households', id: 'Kepercayaan keluarga' },
  about: {
    en: 'A good experience (a meeting that took place, help that came) moves trust a small step up; a broken promise (a family that knows it is invited and that nobody met, a case turned away) moves it about twice as far down. Where groups meet less than once a month, a month without a meeting counts for less in proportion. Meetings move trust in the facilitator, the more the better trained, and in who employs the facilitator. Between events trust drifts towards the mean of the village.',
    id: 'Pengalaman baik (pertemuan yang terlaksana, bantuan yang datang) menaikkan kepercayaan sedikit; janji yang diingkari (keluarga yang tahu dirinya diundang tetapi tak ditemui, kasus yang ditolak) menurunkannya kira-kira dua kali lebih jauh. Bila kelompok bertemu lebih jarang dari sebulan sekali, bulan tanpa pertemuan diperhitungkan sebanding lebih ringan. Pertemuan menggerakkan kepercayaan kepada pendamping, makin terlatih makin besar, dan kepada pihak yang mempekerjakannya. Di antara itu kepercayaan bergerak ke rata-rata desa.',
  },
  source: cite({ en: 'Small wins deepen trust, trust is more easily destroyed than built, and training made the facilitators of Randublatung credible. The size of the steps is assumed.', id: 'Kemenangan kecil memperdalam kepercayaan, kepercayaan lebih mudah runtuh daripada tumbuh, dan pelatihan membuat pendamping di Randublatung kredibel. Besar langkahnya asumsi.' }, 'ansellGash2008', 'slovic1993', 'shoeladina2023'),
  reads: [
    'household.invited', 'household.aware', 'household.contacted', 'household.attended', 'household.served', 'household.facilitator', 'household.village',
    'household.trustGovernment', 'household.trustNgo', 'household.trustFacilitator', 'village.families', 'village.ngoTrust', 'village.governmentTrust',
    'village.facilitatorTrust', 'facilitator.employer', 'facilitator.skill',
  ],
  writes: [
    'household.trustGovernment', 'household.trustNgo', 'household.trustFacilitator', 'village.governmentTrust', 'village.ngoTrust', 'village.facilitatorTrust',
  ],
  run(world) {
    const { household, village, facilitator } = world;
    const gain = value(world, 'household.trustGain');
    const loss = value(world, 'household.trustLoss');
    // A promise is broken only as often as one was made: groups that meet every third month are not let down in the two between.
    const promised = Math.min(1, value(world, 'facilitator.meetingsPerMonth'));
    const back = value(world, 'household.trustReturn');
    const credibility = value(world, 'social.credibilityEffect');
    const { trustGovernment, trustNgo, trustFacilitator, served, invited, aware, contacted, attended, facilitator: facilitator_h } = household;
    const government = new Float64Array(village.rows);
    const ngo = new Float64Array(village.rows);
    const facilitators = new Float64Array(village.rows);
    for (let h = 0; h < household.rows; h++) {
      const v = household.village[h];
      let g = trustGovernment[h];
      let n = trustNgo[h];
      let t = trustFacilitator[h];
      const f = facilitator_h[h];
      if (f >= 0 && invited[h] && aware[h]) {
        const up = contacted[h] ? (attended[h] ? gain : 0) : 0;
        const down = contacted[h] ? 0 : loss * promised;
        t += up * (1 - credibility * (1 - facilitator.skill[f])) * (1 - t) - down * t;
        if (facilitator.employer[f] === 1) n += up * (1 - n) - down * n;
        else g += up * (1 - g) - down * g;
      }
      if (served[h] === 1) g += gain * (1 - g);
      else if (served[h] === 2) n += gain * (1 - n);
      else if (served[h] === 3) g -= loss * g;
      else if (served[h] === 4) n -= loss * n;
      trustGovernment[h] = g + back * (village.governmentTrust[v] - g);
      trustNgo[h] = n + back * (village.ngoTrust[v] - n);
      trustFacilitator[h] = t + back * (village.facilitatorTrust[v] - t);
      government[v] += trustGovernment[h];
      ngo[v] += trustNgo[h];
      facilitators[v] += trustFacilitator[h];
    }
    for (let v = 0; v < village.rows; v++) {
      village.governmentTrust[v] = government[v] / village.families[v];
      village.ngoTrust[v] = ngo[v] / village.families[v];
      village.facilitatorTrust[v] = facilitators[v] / village.families[v];
    }
  },
};
