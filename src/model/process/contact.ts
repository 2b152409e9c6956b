import { cite } from '../citations';
import { sheet } from '../luck';
import { clamp } from '../math';
import { value } from '../state/world';
import type { Process } from './process';

/** Facilitators' hours: what is planned, what fits, whom they meet. */
export const contact: Process = {
  id: 'contact',
  label: { en: "Facilitators' time", id: 'Waktu pendamping' },
  about: {
    en: 'A facilitator needs hours for every group meeting, for the way there and for home visits; administration takes its share first, and unpaid work is not done. When the hours do not suffice, the same share of all families goes without, and motivation wears down.',
    id: 'Pendamping membutuhkan jam untuk tiap pertemuan kelompok, perjalanan, dan kunjungan rumah; administrasi mengambil bagian lebih dulu, dan kerja yang tidak dibayar tidak dilakukan. Bila jam tidak cukup, bagian yang sama dari semua keluarga tidak terlayani, dan motivasi menurun.',
  },
  source: cite({ en: 'A time budget made for this model. Families per facilitator and complaints about workload come from PKH.', id: 'Anggaran waktu yang disusun untuk model ini. Jumlah keluarga per pendamping dan keluhan beban kerja berasal dari PKH.' }, 'antaraJatim', 'radarBromo2019', 'shoeladina2023'),
  reads: ['facilitator.families', 'facilitator.groups', 'facilitator.travelHours', 'facilitator.active', 'facilitator.employer', 'regency.paidShare', 'household.facilitator'],
  writes: [
    'facilitator.needHours', 'facilitator.availableHours', 'facilitator.delivered', 'facilitator.load', 'facilitator.motivation',
    'household.contacted', 'household.lastContactMonth', 'household.reached', 'household.reachedNow',
  ],
  run(world) {
    const { household, facilitator, regency } = world;
    const meetings = value(world, 'facilitator.meetingsPerMonth');
    const session = value(world, 'facilitator.sessionHours');
    const visits = value(world, 'facilitator.visitShare');
    const visitHours = value(world, 'facilitator.visitHours');
    const free = value(world, 'facilitator.hoursPerMonth') * (1 - value(world, 'facilitator.administrationShare'));
    const burnOut = value(world, 'facilitator.burnOut');
    for (let f = 0; f < facilitator.rows; f++) {
      if (!facilitator.active[f]) {
        facilitator.needHours[f] = facilitator.availableHours[f] = facilitator.delivered[f] = facilitator.load[f] = 0;
        continue;
      }
      const need = meetings * (facilitator.groups[f] * session + facilitator.travelHours[f]) + visits * facilitator.families[f] * visitHours;
      const available = free * regency.paidShare[facilitator.employer[f]];
      const delivered = need > 0 ? clamp(available / need, 0, 1) : 1;
      facilitator.needHours[f] = need;
      facilitator.availableHours[f] = available;
      facilitator.delivered[f] = delivered;
      facilitator.load[f] = need / free;
      const undone = 1 - delivered;
      const motivation = facilitator.motivation[f];
      facilitator.motivation[f] = clamp(undone > 0 ? motivation - burnOut * undone * motivation : motivation + burnOut * (1 - motivation), 0.1, 1);
    }
    // A family is met when it has a meeting or a visit this month, and when that takes place.
    const planned = 1 - (1 - Math.min(1, meetings)) * (1 - visits);
    const luck = sheet(world.luck, 'contact', world.month + 1, 0, household.rows);
    const { facilitator: facilitator_h, contacted, lastContactMonth, reached, reachedNow } = household;
    for (let h = 0; h < household.rows; h++) {
      const f = facilitator_h[h];
      if (f < 0 || luck[h] >= planned * facilitator.delivered[f]) continue;
      contacted[h] = 1;
      lastContactMonth[h] = world.month + 1;
      reached[h] |= 2;
      reachedNow[h] |= 2;
    }
  },
};
