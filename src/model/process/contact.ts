import { cite } from '../citations';
import { sheet } from '../luck';
import { clamp } from '../math';
import { trainingOf } from '../state/service';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Facilitators' hours: what is planned, what fits, whom they meet. */
export const contact: Process = {
  id: 'contact',
  label: { en: "Facilitators' time", id: 'Waktu pendamping' },
  about: {
    en: 'A facilitator needs hours for every group meeting and the way there, for home visits, for open village meetings that make the programme known, and for every further village; administration takes its share first, complaints and protests take some, and unpaid work is not done. When the hours do not suffice, the same share of all families goes without, fewer conditions of PKH are checked, and motivation wears down.',
    id: 'Pendamping membutuhkan jam untuk tiap pertemuan kelompok dan perjalanannya, kunjungan rumah, pertemuan terbuka desa untuk sosialisasi, dan tiap desa tambahan; administrasi mengambil bagian lebih dulu, pengaduan dan protes menyita sebagian, dan kerja yang tidak dibayar tidak dilakukan. Bila jam tidak cukup, bagian yang sama dari semua keluarga tidak terlayani, lebih sedikit syarat PKH yang diperiksa, dan motivasi menurun.',
  },
  source: cite({ en: 'A time budget made for this model. Families per facilitator and complaints about workload come from PKH.', id: 'Anggaran waktu yang disusun untuk model ini. Jumlah keluarga per pendamping dan keluhan beban kerja berasal dari PKH.' }, 'antaraJatim', 'radarBromo2019', 'shoeladina2023'),
  reads: [
    'facilitator.families', 'facilitator.groups', 'facilitator.travelHours', 'facilitator.villages', 'facilitator.audience', 'facilitator.lostHours', 'facilitator.active',
    'facilitator.employer', 'regency.paidShare', 'household.facilitator',
  ],
  writes: [
    'facilitator.needHours', 'facilitator.availableHours', 'facilitator.delivered', 'facilitator.verified', 'facilitator.load', 'facilitator.motivation',
    'household.contacted', 'household.lastContactMonth', 'household.reached', 'household.reachedNow',
  ],
  run(world) {
    const { household } = world;
    plan(world);
    const chance = chanceOfContact(world);
    const luck = sheet(world.luck, 'contact', world.month + 1, 0, household.rows);
    const { facilitator: facilitator_h, contacted, lastContactMonth, reached, reachedNow } = household;
    const month = world.month + 1;
    for (let h = 0; h < facilitator_h.length; h++) {
      const f = facilitator_h[h];
      if (f < 0 || luck[h] >= chance[f]) continue;
      contacted[h] = 1;
      lastContactMonth[h] = month;
      reached[h] |= 2;
      reachedNow[h] |= 2;
    }
  },
};

/** Hours needed, hours there, and what that does to the facilitators. */
function plan(world: World): void {
  const { facilitator, regency } = world;
  const meetings = value(world, 'facilitator.meetingsPerMonth');
  const session = value(world, 'facilitator.sessionHours');
  const visit = value(world, 'facilitator.visitShare') * value(world, 'facilitator.visitHours');
  const perVillage = value(world, 'facilitator.villageHours');
  const openMeetings = value(world, 'social.socialisationShare') / 12 / value(world, 'facilitator.socialisationFamilies');
  const openMeetingHours = session + value(world, 'facilitator.travelHours');
  const free = value(world, 'facilitator.hoursPerMonth') * (1 - value(world, 'facilitator.administrationShare'));
  const burnOut = value(world, 'facilitator.burnOut');
  const place = [0, 0];
  for (let f = 0; f < facilitator.rows; f++) {
    if (!facilitator.active[f]) {
      facilitator.needHours[f] = facilitator.availableHours[f] = facilitator.delivered[f] = facilitator.verified[f] = facilitator.load[f] = 0;
      continue;
    }
    const employer = facilitator.employer[f];
    const need = meetings * (facilitator.groups[f] * session + facilitator.travelHours[f]) + visit * facilitator.families[f]
      + openMeetings * facilitator.audience[f] * openMeetingHours + perVillage * Math.max(0, facilitator.villages[f] - 1);
    const available = Math.max(0, free - facilitator.lostHours[f]) * regency.paidShare[employer];
    const delivered = need > 0 ? clamp(available / need, 0, 1) : 1;
    facilitator.needHours[f] = need;
    facilitator.availableHours[f] = available;
    facilitator.delivered[f] = delivered;
    facilitator.verified[f] = delivered * trainingOf(world, place[employer]);
    facilitator.load[f] = need / free;
    place[employer] += 1;
    const undone = 1 - delivered;
    const motivation = facilitator.motivation[f];
    facilitator.motivation[f] = clamp(undone > 0 ? motivation - burnOut * undone * motivation : motivation + burnOut * (1 - motivation), 0.1, 1);
  }
}

/** A family is met when it has a meeting or a visit this month, and when that takes place: the chance for families of every facilitator. */
function chanceOfContact(world: World): Float64Array {
  const planned = 1 - (1 - Math.min(1, value(world, 'facilitator.meetingsPerMonth'))) * (1 - value(world, 'facilitator.visitShare'));
  return Float64Array.from(world.facilitator.delivered, (delivered) => planned * delivered);
}
