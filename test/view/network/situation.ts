import type { Frame, WorldLayout } from '../../../src/run';
import { estimate } from '../../../src/view/network/compose/lettering';
import { nameWidth } from '../../../src/view/network/compose/names';
import { attendanceOf, flowsOf, placesOf, turnoverOf } from '../../../src/view/network/encode';
import { placeFacilitators } from '../../../src/view/network/layout/facilitators';
import { planStage, planUnits } from '../../../src/view/network/layout/plan';
import type { Situation } from '../../../src/view/network/situation';
import type { StageWords } from '../../../src/view/network/types';
import { frame, worldLayout } from './fixture';
import type { FixtureVillage } from './fixture';

/** Everything a picture of a made-up month is composed from, in which every party pays for every effort. */
export function situationOf(villages: readonly FixtureVillage[], width: number, height: number, words: StageWords, theme: Situation['theme'], month = 30): Situation {
  const layout = worldLayout(villages);
  return situationIn(layout, frame(layout, month), width, height, words, theme);
}

/** Everything a picture of a month of any world is composed from. */
export function situationIn(layout: WorldLayout, shown: Frame, width: number, height: number, words: StageWords, theme: Situation['theme'], units = planUnits(layout)): Situation {
  const reserved = layout.villageNames.map((_, v) => nameWidth(layout, words, v, 'dark', width < 640, estimate));
  const plan = planStage(units, width, height, reserved, layout.villageNames.map((_, v) => layout.village_g.includes(v)));
  const flows = flowsOf(shown, placesOf(layout));
  const row = placeFacilitators(plan, shown);
  return {
    layout,
    names: { government: 'Pemerintah Kabupaten', governmentShort: 'Pemkab', ngo: 'LPM Sriwijaya', ngoShort: 'LPM' },
    words,
    theme,
    plan,
    frame: shown,
    flows,
    turnover: turnoverOf(flows),
    effortsSeen: new Set(['government:0', 'government:1', 'government:2', 'ngo:0', 'ngo:1', 'ngo:2', 'national']),
    attendance: attendanceOf(shown, layout),
    row,
    facilitatorX: row.x,
    facilitatorY: new Float64Array(row.x.length).fill(row.y),
    grain: { grainRp: 1e6, packed: true },
    povertyIndicator: 0,
    indicatorsPerVillage: 1,
    absentActors: false,
    zoom: 1,
    focus: -1,
    selected: null,
    selectedTies: { facilitator: -1, bonding: [], bridging: [] },
  };
}
