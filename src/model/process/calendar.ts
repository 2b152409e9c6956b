import { cite } from '../citations';
import { sheet } from '../luck';
import { expNear, normalNear } from '../math';
import { mostRp } from '../state/household';
import { meansOf } from '../state/means';
import { value } from '../state/value';
import type { World } from '../state/world';
import type { Process } from './process';

/** Opens the month. */
export const calendar: Process = {
  id: 'calendar',
  label: { en: 'Calendar', id: 'Kalender' },
  about: {
    en: 'The month opens: what belonged to last month only is cleared, passing fortune and the slow ups and downs of work move on, and with them what each household would live on.',
    id: 'Bulan dibuka: catatan yang hanya milik bulan lalu dikosongkan, nasib sesaat dan pasang surut pekerjaan bergerak, dan bersamanya taraf hidup tiap keluarga.',
  },
  source: cite({ en: 'Ups and downs of welfare are fitted to a national panel: how many of the poor stay poor and how many of the others fall into poverty.', id: 'Pasang surut kesejahteraan dicocokkan dengan data panel nasional: berapa yang miskin tetap miskin dan berapa yang lain jatuh miskin.' }, 'dartantoNurkholis2013'),
  reads: ['household.permanent', 'household.floorRp', 'household.persons', 'household.fluctuation', 'household.transitory'],
  writes: [
    'regency.calendarMonth', 'flow.monthRp', 'household.transferRp', 'household.helpRp', 'household.costRp', 'household.shock', 'household.claimRp',
    'household.served', 'household.contacted', 'household.course', 'household.reachedNow', 'household.grantRp', 'household.debtServiceRp', 'household.borrowedRp', 'household.fluctuation', 'household.transitory', 'household.baseRp',
  ],
  run(world) {
    const { household, regency, flow } = world;
    regency.calendarMonth[0] = world.month % 12;
    flow.monthRp.fill(0);
    household.transferRp.fill(0);
    household.helpRp.fill(0);
    household.costRp.fill(0);
    household.shock.fill(0);
    household.claimRp.fill(0);
    household.served.fill(0);
    household.contacted.fill(0);
    household.course.fill(0);
    household.reachedNow.fill(0);
    household.grantRp.fill(0);
    household.debtServiceRp.fill(0);
    household.borrowedRp.fill(0);
    moveFortune(world);
  },
};

function moveFortune(world: World): void {
  const { permanent, fluctuation, transitory, baseRp, floorRp, persons } = world.household;
  const rows = world.household.rows;
  const { lineRp, location, spread, fluctuationSize, transitorySize } = meansOf(world);
  const persistence = value(world, 'household.persistence');
  const innovation = Math.sqrt(1 - persistence * persistence);
  const change = sheet(world.luck, 'fluctuation', world.month + 1, 0, rows);
  const passing = sheet(world.luck, 'transitory', world.month + 1, 1, rows);
  // Each household's year turns in a month of its own, so that fortunes do not all change in January.
  for (let h = world.month % 12; h < rows; h += 12) transitory[h] = normalNear(passing[h]);
  for (let h = 0; h < rows; h++) {
    const moved = persistence * fluctuation[h] + innovation * normalNear(change[h]);
    fluctuation[h] = moved;
    const u = permanent[h] + fluctuationSize * moved + transitorySize * transitory[h];
    baseRp[h] = floorRp[h] + Math.min(mostRp, lineRp * persons[h] * expNear(location + spread * u) + 0.5);
  }
}
