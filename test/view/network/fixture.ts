import type { Frame, StageNode, WorldLayout } from '../../../src/run';

/** A small deterministic stream of numbers in [0, 1), for tests only. */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export interface FixtureVillage {
  readonly name: string;
  readonly families: number;
  readonly assisted: boolean;
}

const okuNames = ['Talang Jawa', 'Batu Kuning', 'Laya', 'Air Gading', 'Tanjung Agung', 'Pusar', 'Saung Naga', 'Batu Putih', 'Karang Agung', 'Suka Maju', 'Karang Endah'];
const okuFamilies = [148, 96, 131, 84, 122, 110, 139, 92, 76, 118, 84];

/** 11 villages, 1,200 families. */
export const okuVillages: readonly FixtureVillage[] = okuNames.map((name, v) => ({ name, families: okuFamilies[v], assisted: [0, 2, 4, 5, 6, 10].includes(v) }));

const randublatungSizes: readonly (readonly [string, number])[] = [
  ['Tlogotuwung', 372], ['Bodeh', 387], ['Gembyungan', 566], ['Sambongwangan', 1659], ['Randublatung', 1959], ['Pilang', 3594],
  ['Temulus', 1090], ['Sumberjo', 1756], ['Kutukan', 2671], ['Kalisari', 771], ['Kediren', 1543], ['Wulung', 2220],
  ['Kadengan', 1278], ['Bekutuk', 953], ['Plosorejo', 1658], ['Jeruk', 721], ['Tanggal', 1783], ['Ngliron', 956],
];

/** 18 villages of very unequal size, 25,937 families. */
export const randublatungVillages: readonly FixtureVillage[] = randublatungSizes.map(([name, families], v) => ({ name, families, assisted: v % 4 !== 1 }));

/** Facilitators that the fixtures have nodes for. */
const facilitatorRows = 24;

/** A believable world of the given villages. `parties` leaves actors out: an absent actor has no node. */
export function worldLayout(villages: readonly FixtureVillage[], parties: { readonly ngo: boolean; readonly government: boolean } = { ngo: true, government: true }): WorldLayout {
  const first = new Int32Array(villages.length + 1);
  villages.forEach((village, v) => (first[v + 1] = first[v] + village.families));
  const groups: number[] = [];
  villages.forEach((village, v) => {
    for (let g = 0; g < (village.assisted ? Math.max(1, Math.round(village.families / 60)) : 0); g += 1) groups.push(v);
  });
  const nodes: StageNode[] = [{ kind: 'national', row: 0 }];
  if (parties.government) nodes.push({ kind: 'government', row: 0 });
  if (parties.government && parties.ngo) nodes.push({ kind: 'forum', row: 0 });
  if (parties.ngo) nodes.push({ kind: 'donor', row: 0 }, { kind: 'ngo', row: 0 });
  for (let f = 0; f < facilitatorRows; f += 1) nodes.push({ kind: 'facilitator', row: f });
  groups.forEach((_, g) => nodes.push({ kind: 'group', row: g }));
  villages.forEach((_, v) => nodes.push({ kind: 'village', row: v }));
  return {
    villageNames: villages.map((village) => village.name),
    assisted: villages.map((village) => village.assisted),
    firstHousehold_v: first,
    village_g: Int32Array.from(groups),
    nodes,
  };
}

/** One month of that world: stages drift upward where a village is assisted, money moves, some facilitators carry too much. */
export function frame(layout: WorldLayout, month: number, facilitators = 13): Frame {
  const villages = layout.villageNames.length;
  const households = layout.firstHousehold_v[villages];
  const stage = new Uint8Array(households);
  for (let v = 0; v < villages; v += 1) {
    const lift = (layout.assisted[v] === true ? 0.0014 : -0.0008) * month + 0.03 * Math.sin(v);
    const next = stream(11 + v);
    for (let h = layout.firstHousehold_v[v]; h < layout.firstHousehold_v[v + 1]; h += 1) {
      const wave = 0.05 * Math.sin(month * 0.7 + h * 1.7);
      const place = next() + lift + wave;
      stage[h] = place < 0.14 ? 1 : place < 0.38 ? 2 : place < 0.68 ? 3 : place < 0.9 ? 4 : 5;
    }
  }
  return { ...money(layout, month, facilitators), ...measures(layout, stage), month, stage_h: stage, marks_h: new Uint8Array(households), shocks: shocksOf(month) };
}

function shocksOf(month: number): Frame['shocks'] {
  return month === 26 ? [{ month, kind: 'flood', label: { en: 'Flood', id: 'Banjir' }, villages: [2, 3, 4] }] : [];
}

function measures(layout: WorldLayout, stage: Uint8Array): Pick<Frame, 'indicators' | 'villageIndicators' | 'forum'> {
  const villages = layout.villageNames.length;
  const poverty = new Float64Array(villages);
  for (let v = 0; v < villages; v += 1) {
    const first = layout.firstHousehold_v[v];
    const end = layout.firstHousehold_v[v + 1];
    poverty[v] = stage.subarray(first, end).filter((s) => s === 1).length / Math.max(1, end - first);
  }
  return { indicators: Float64Array.of(poverty.reduce((a, b) => a + b, 0) / villages), villageIndicators: poverty, forum: [0.62, 0.54, 0.41] };
}

type Money = Pick<Frame, 'employer_f' | 'families_f' | 'load_f' | 'assignedFacilitator' | 'assignedVillage' | 'assignedFamilies' | 'members_g' | 'attending_g' | 'flowFrom' | 'flowTo' | 'flowEffort' | 'flowRp'>;

function money(layout: WorldLayout, month: number, facilitators: number): Money {
  const villages = layout.villageNames.length;
  const households = layout.firstHousehold_v[villages];
  const assisted = layout.assisted.flatMap((yes, v) => (yes ? [v] : []));
  const node = (kind: StageNode['kind'], row: number) => layout.nodes.findIndex((n) => n.kind === kind && n.row === row);
  const flows: [number, number, number, number][] = [];
  const flow = (from: number, to: number, effort: number, rupiah: number) => from >= 0 && to >= 0 && rupiah > 0 && flows.push([from, to, effort, rupiah]);
  const government = node('government', 0);
  const ngo = node('ngo', 0);
  const scale = households / 1200;
  const size = (v: number) => layout.firstHousehold_v[v + 1] - layout.firstHousehold_v[v];
  for (let v = 0; v < villages; v += 1) {
    if (v % 2 === 0) flow(government, node('village', v), 0, (28e6 * scale * size(v) * 2) / households);
    flow(government, node('village', v), 2, (40e6 * scale * size(v)) / households);
  }
  flow(node('national', 0), government, 2, 12e6 * scale);
  flow(government, node('forum', 0), 1, 14e6 * scale);
  flow(government, node('forum', 0), 0, 3e6 * scale);
  flow(node('forum', 0), ngo, 1, 14e6 * scale);
  flow(node('donor', 0), ngo, 1, 9e6 * scale);
  const assignedFacilitator: number[] = [];
  const assignedVillage: number[] = [];
  const assignedFamilies: number[] = [];
  const families = new Uint16Array(facilitators);
  const load = new Float32Array(facilitators);
  for (let f = 0; f < facilitators; f += 1) {
    const v = assisted[Math.floor((f / facilitators) * assisted.length)];
    families[f] = Math.round(22 + 9 * Math.sin(f * 2.4 + month * 0.05) + 5);
    load[f] = families[f] / 30;
    assignedFacilitator.push(f);
    assignedVillage.push(v);
    assignedFamilies.push(families[f]);
    flow(ngo >= 0 ? ngo : government, node('facilitator', f), 1, 2.2e6 * scale);
    const group = layout.village_g.indexOf(v);
    flow(node('facilitator', f), node('group', group), 1, 2.6e6 * scale);
  }
  const members = Uint16Array.from({ length: layout.village_g.length }, (_, g) => 18 + (g % 9));
  return {
    employer_f: Uint8Array.from({ length: facilitators }, () => (ngo >= 0 ? 1 : 0)),
    families_f: families,
    load_f: load,
    assignedFacilitator: Uint16Array.from(assignedFacilitator),
    assignedVillage: Uint16Array.from(assignedVillage),
    assignedFamilies: Uint16Array.from(assignedFamilies),
    members_g: members,
    attending_g: members.map((m, g) => Math.round(m * (0.4 + 0.5 * Math.abs(Math.sin(g + month * 0.1))))),
    flowFrom: Uint16Array.from(flows, (f) => f[0]),
    flowTo: Uint16Array.from(flows, (f) => f[1]),
    flowEffort: Uint8Array.from(flows, (f) => f[2]),
    flowRp: Float64Array.from(flows, (f) => Math.round(f[3])),
  };
}
