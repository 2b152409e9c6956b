import { efforts, ledgerRows, value } from '../model';
import type { Effort, World } from '../model';
import { measuredOf } from './no-data';
import { mark } from './types';
import type { CovariateShock, Frame, Scenario, StageNode, WorldLayout } from './types';

/** The places of a run between which money is drawn. Without an NGO there is no forum and nobody to donate to. */
function nodesOf(world: World): StageNode[] {
  const rows = (kind: StageNode['kind'], count: number): StageNode[] => Array.from({ length: count }, (_, row) => ({ kind, row }));
  const partners = value(world, 'ngo.present') === 1 ? (['forum', 'donor', 'ngo'] as const) : [];
  return [
    ...(['national', 'government', ...partners] as const).map((kind) => ({ kind, row: 0 })),
    ...rows('facilitator', world.facilitator.rows),
    ...rows('village', world.village.rows),
  ];
}

/** What does not change during a run. */
export function layoutOf(world: World, scenario: Scenario): WorldLayout {
  const { household, village, group } = world;
  const firstHousehold_v = new Int32Array(village.rows + 1);
  firstHousehold_v.set(village.firstHousehold);
  firstHousehold_v[village.rows] = household.rows;
  return {
    villageNames: scenario.villages.map(({ name }) => name),
    assisted: Array.from(village.assisted, (assisted) => assisted === 1 && value(world, 'ngo.present') === 1),
    firstHousehold_v,
    village_g: Int32Array.from(group.village),
    nodes: nodesOf(world),
  };
}

/** Everything drawn of the month the world stands at. Reads only. */
export function frameOf(world: World): Frame {
  const { facilitator, group, regency } = world;
  let posts = 0;
  while (posts < facilitator.rows && facilitator.active[posts]) posts++;
  const assigned = assignments(world);
  const flows = flowsOf(world, assigned, posts);
  return {
    ...measuredOf(world),
    stage_h: world.household.stage.slice(),
    marks_h: marksOf(world),
    employer_f: facilitator.employer.slice(0, posts),
    families_f: Uint16Array.from(facilitator.families.subarray(0, posts)),
    load_f: facilitator.load.slice(0, posts),
    assignedFacilitator: Uint16Array.from(assigned, ({ f }) => f),
    assignedVillage: Uint16Array.from(assigned, ({ v }) => v),
    assignedFamilies: Uint16Array.from(assigned, ({ families }) => families),
    members_g: group.members.slice(),
    attending_g: group.attending.slice(),
    flowFrom: Uint16Array.from(flows, ({ from }) => from),
    flowTo: Uint16Array.from(flows, ({ to }) => to),
    flowEffort: Uint8Array.from(flows, ({ effort }) => effort),
    flowRp: Float64Array.from(flows, ({ rupiah }) => rupiah),
    forum: [regency.engagement[0], regency.motivation[0], regency.capacity[0]],
    shocks: shocksOf(world),
  };
}

function marksOf(world: World): Uint8Array {
  const { household } = world;
  const line = value(world, 'household.povertyLineRpPerMonth');
  const marks = new Uint8Array(household.rows);
  for (let h = 0; h < household.rows; h++) {
    marks[h] = (household.invited[h] ? mark.invited : 0) | (household.contacted[h] ? mark.contacted : 0) | (household.attended[h] ? mark.attended : 0)
      | (household.shock[h] ? mark.shocked : 0) | (household.served[h] === 1 || household.served[h] === 2 ? mark.served : 0)
      | (household.recipient[h] ? mark.transfer : 0) | (household.enterprise[h] ? mark.enterprise : 0)
      | (household.consumptionRp[h] < line * household.persons[h] ? mark.poor : 0);
  }
  return marks;
}

interface Assignment {
  readonly f: number;
  readonly v: number;
  families: number;
}

/** Which facilitator cares for how many families of which village, by facilitator and village. */
function assignments({ group }: World): Assignment[] {
  const found: Assignment[] = [];
  for (let g = 0; g < group.rows; g++) {
    const f = group.facilitator[g];
    if (f < 0 || group.members[g] === 0) continue;
    const known = found.find((each) => each.f === f && each.v === group.village[g]);
    if (known) known.families += group.members[g];
    else found.push({ f, v: group.village[g], families: group.members[g] });
  }
  return found.sort((a, b) => a.f - b.f || a.v - b.v);
}

interface Flow {
  readonly from: number;
  readonly to: number;
  readonly effort: number;
  readonly rupiah: number;
}

/** The month's books as flows between places: grants pass the forum's table, pay and training places pass the facilitators. */
function flowsOf(world: World, assigned: readonly Assignment[], posts: number): Flow[] {
  const places = new Map(nodesOf(world).map(({ kind, row }, i) => [`${kind}:${row}`, i]));
  const flows: Flow[] = [];
  const add = (from: string, to: string, effort: Effort, rupiah: number): void => {
    if (rupiah > 0) flows.push({ from: places.get(from)!, to: places.get(to)!, effort: efforts.indexOf(effort), rupiah });
  };
  const throughFacilitators = [0, 0];
  for (const { line, from, to, effort, fate, village, rupiah } of ledgerRows(world)) {
    const partner = from === 'government' || from === 'ngo';
    if (effort === 'none' || effort === 'administration' || to === 'leak' || fate === 'overhead' || fate === 'unspent') continue;
    if (line.startsWith('grant.')) {
      add('government:0', 'forum:0', effort, rupiah);
      add('forum:0', 'ngo:0', effort, rupiah);
    } else if (from === 'donor') add('donor:0', 'ngo:0', effort, rupiah);
    else if (partner && effort === 'empowering') throughFacilitators[from === 'ngo' ? 1 : 0] += rupiah;
    else if (partner || from === 'national') add(`${from}:0`, `village:${village}`, effort, rupiah);
  }
  const families = [0, 0];
  const { facilitator } = world;
  for (let f = 0; f < posts; f++) families[facilitator.employer[f]] += facilitator.families[f];
  for (let f = 0; f < posts; f++) {
    const employer = facilitator.employer[f];
    if (families[employer] > 0) add(`${employer ? 'ngo' : 'government'}:0`, `facilitator:${f}`, 'empowering', (throughFacilitators[employer] * facilitator.families[f]) / families[employer]);
  }
  for (const { f, v, families: cared } of assigned) {
    const employer = facilitator.employer[f];
    add(`facilitator:${f}`, `village:${v}`, 'empowering', (throughFacilitators[employer] * cared) / families[employer]);
  }
  return flows;
}

/** Months that a failed harvest and a price fall count down from: in that month they began. */
const harvestMonths = 4;
const priceMonths = 6;

/** Whether anybody in a village lives on farming: in a city harvests fail elsewhere. */
function farms({ household, village }: World, v: number): boolean {
  const end = v + 1 < village.rows ? village.firstHousehold[v + 1] : household.rows;
  return household.occupation.subarray(village.firstHousehold[v], end).includes(0);
}

/** Covariate shocks that began in the month the world stands at. */
export function shocksOf(world: World): CovariateShock[] {
  const { village, regency, month } = world;
  if (month === 0) return [];
  const struck: CovariateShock[] = [];
  const villages: number[] = [];
  for (let v = 0; v < village.rows; v++) if (village.cropLossMonths[v] === harvestMonths && farms(world, v)) villages.push(v);
  if (villages.length > 0) struck.push({ month, kind: 'harvest', label: { en: 'Failed harvest', id: 'Gagal panen' }, villages });
  if (regency.priceLossMonths[0] === priceMonths) {
    const farming = Array.from({ length: village.rows }, (_, v) => v).filter((v) => farms(world, v));
    if (farming.length > 0) struck.push({ month, kind: 'price', label: { en: 'Price fall', id: 'Harga jatuh' }, villages: farming });
  }
  return struck;
}
