import type { World } from '../../model';
import type { Outcome, Watch } from '../outcome';
import { watched } from './reader';

/** A group lives while it met within this many months. */
const quietMonths = 3;
/** Months over which survival is asked. */
const laterMonths = 24;

/** What keeps running: groups that meet, savings and loan groups, enterprises at places that enabling made. */
function activitiesOf(world: World, metMonth: Int32Array): number {
  const { group, circle, household } = world;
  let alive = 0;
  for (let g = 0; g < group.rows; g++) if (group.members[g] > 0 && world.month - metMonth[g] < quietMonths) alive += 1;
  for (let c = 0; c < circle.rows; c++) if (circle.members[c] > 0) alive += 1;
  for (let h = 0; h < household.rows; h++) if (household.enterprise[h] === 1 && (household.reached[h] & 1) !== 0) alive += 1;
  return alive;
}

function watchActivities(start: World, end: (activities: readonly number[], month: number) => number): Watch {
  const metMonth = new Int32Array(start.group.rows).fill(-quietMonths);
  const activities = [activitiesOf(start, metMonth)];
  return {
    month(world) {
      for (let g = 0; g < metMonth.length; g++) if (world.group.attending[g] > 0) metMonth[g] = world.month;
      activities[world.month] = activitiesOf(world, metMonth);
    },
    end: ({ month }) => end(activities, month),
  };
}

const counted = {
  en: 'Groups that met within three months, savings and loan groups, and enterprises at places that enabling made',
  id: 'Kelompok yang bertemu dalam tiga bulan terakhir, kelompok simpan pinjam, dan usaha di tempat hasil upaya memungkinkan',
};

const activities = watched({
  id: 'activities', unit: 'groups',
  label: { en: 'Activities', id: 'Kegiatan' },
  about: { en: `${counted.en}, counted together.`, id: `${counted.id}, dihitung bersama.` },
}, (start) => watchActivities(start, (counts, month) => counts[month]));

const survival = watched({
  id: 'survival', unit: 'share',
  label: { en: 'Activities that last', id: 'Kegiatan yang bertahan' },
  about: { en: `${counted.en}: how many there are for each one of 24 months before.`, id: `${counted.id}: jumlahnya untuk tiap satu yang ada 24 bulan sebelumnya.` },
}, (start) => watchActivities(start, (counts, month) => counts[month] / counts[month - laterMonths]));

export const survivalOutcomes: readonly Outcome[] = [activities, survival];
