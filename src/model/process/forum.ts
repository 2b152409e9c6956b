import { cite } from '../citations';
import { clamp } from '../math';
import { value } from '../state/world';
import type { Process } from './process';

/** The partners at one table. Without an NGO there is no forum. */
export const forum: Process = {
  id: 'forum',
  label: { en: 'Collaboration forum', id: 'Forum kolaborasi' },
  about: {
    en: 'Engagement follows how active officials are and how far the partners trust each other; shared motivation follows engagement and trust; capacity for joint action is held back by whichever is scarcer, staff or money that came. Grants paid when due raise trust between partners, overdue ones lower it twice as fast.',
    id: 'Keterlibatan mengikuti keaktifan pejabat dan kepercayaan antarmitra; motivasi bersama mengikuti keterlibatan dan kepercayaan; kapasitas bertindak bersama dibatasi oleh yang lebih langka, tenaga atau dana yang datang. Hibah yang dibayar tepat waktu menaikkan kepercayaan antarmitra, yang tertunggak menurunkannya dua kali lebih cepat.',
  },
  source: cite({ en: 'Engagement, shared motivation and capacity for joint action, starting conditions and small wins follow the literature on collaborative governance. The pace is assumed.', id: 'Keterlibatan, motivasi bersama, dan kapasitas bertindak bersama, kondisi awal, serta kemenangan kecil mengikuti pustaka tata kelola kolaboratif. Lajunya asumsi.' }, 'emerson2012', 'ansellGash2008'),
  reads: [
    'facilitator.active', 'facilitator.delivered', 'regency.grantDueRp', 'regency.grantPaidRp', 'regency.engagement', 'regency.trustPartners',
    'regency.motivation',
  ],
  writes: ['regency.engagement', 'regency.motivation', 'regency.capacity', 'regency.trustPartners'],
  run(world) {
    const { regency, facilitator } = world;
    if (value(world, 'ngo.present') !== 1) {
      regency.engagement[0] = regency.motivation[0] = regency.capacity[0] = regency.trustPartners[0] = 0;
      return;
    }
    const pace = value(world, 'forum.pace');
    const active = value(world, 'government.activeShare');
    const due = regency.grantDueRp[0];
    const onTime = due > 0 ? regency.grantPaidRp[0] / due : 1;
    let trust = regency.trustPartners[0];
    if (due > 0) trust += value(world, 'household.trustGain') * onTime * (1 - trust) - value(world, 'household.trustLoss') * (1 - onTime) * trust;
    regency.trustPartners[0] = clamp(trust, 0, 1);
    let posts = 0;
    let delivered = 0;
    for (let f = 0; f < facilitator.rows; f++) {
      posts += facilitator.active[f];
      delivered += facilitator.delivered[f];
    }
    const staff = posts > 0 ? delivered / posts : 0;
    const engaged = active * (0.5 + 0.5 * trust);
    regency.engagement[0] += pace * (engaged - regency.engagement[0]);
    regency.motivation[0] += pace * (Math.sqrt(regency.engagement[0] * trust) - regency.motivation[0]);
    regency.capacity[0] += pace * (Math.min(staff, due > 0 ? onTime : 1) * Math.sqrt(regency.motivation[0]) - regency.capacity[0]);
  },
};
