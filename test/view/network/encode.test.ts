import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/run';
import { attendanceOf, effortsPaid, encodePale, encodeStages, flowsOf, loadMark, placesOf, seatsTaken, turnoverOf, villagesOf } from '../../../src/view/network/encode';
import { frame, worldLayout } from './fixture';

const layout = worldLayout([
  { name: 'A', families: 120, assisted: true },
  { name: 'B', families: 3, assisted: false },
]);
const month = frame(layout, 1, 2);

describe('a household byte', () => {
  it('holds the stage of this month and, above it, the one shown before', () => {
    const bytes = new Uint8Array(2);
    encodeStages(Uint8Array.of(3, 1), bytes);
    expect([...bytes]).toEqual([0x03, 0x01]);
    encodeStages(Uint8Array.of(2, 1), bytes);
    expect([...bytes]).toEqual([0x32, 0x11]);
  });

  it('says whether the home is paled, whatever its stage becomes', () => {
    const bytes = Uint8Array.of(0x03, 0x21);
    encodePale(Uint8Array.of(1, 0), bytes);
    encodeStages(Uint8Array.of(2, 4), bytes);
    expect([...bytes]).toEqual([0x3a, 0x14]);
    encodePale(null, bytes);
    expect([...bytes]).toEqual([0x32, 0x14]);
  });
});

describe('flows', () => {
  const places = placesOf(layout);
  const node = (kind: string, row = 0) => layout.nodes.findIndex((n) => n.kind === kind && n.row === row);
  const moving = (flows: readonly (readonly [number, number, number, number])[]): Frame => ({
    ...month,
    flowFrom: Uint16Array.from(flows, (f) => f[0]),
    flowTo: Uint16Array.from(flows, (f) => f[1]),
    flowEffort: Uint8Array.from(flows, (f) => f[2]),
    flowRp: Float64Array.from(flows, (f) => f[3]),
  });

  it('tell who pays for which effort, and whether the national programme pays villages', () => {
    const paid = (...flows: [number, number, number, number][]) => effortsPaid(flowsOf(moving(flows), places));
    expect(paid([node('government'), node('village', 0), 0, 5], [node('ngo'), node('facilitator', 0), 1, 5], [node('donor'), node('ngo'), 2, 5])).toEqual(['government:0', 'ngo:1']);
    expect(paid([node('national'), node('government'), 2, 5])).toEqual([]);
    expect(paid([node('national'), node('village', 1), 2, 5])).toEqual(['national']);
  });

  it('to the groups of one village are one flow to their mark', () => {
    const both = moving([
      [node('facilitator', 1), node('group', 0), 1, 700],
      [node('facilitator', 1), node('group', 1), 1, 300],
    ]);
    expect(flowsOf(both, places)).toEqual([{ key: 'facilitator:1>groups:0>1', from: { kind: 'facilitator', row: 1 }, to: { kind: 'groups', row: 0 }, effort: 1, rupiah: 1000 }]);
  });

  it('of nothing are not drawn, and efforts stay apart', () => {
    const flows = flowsOf(
      moving([
        [node('government'), node('village', 1), 0, 0],
        [node('government'), node('village', 1), 0, 5],
        [node('government'), node('village', 1), 2, 7],
      ]),
      places,
    );
    expect(flows.map((flow) => [flow.effort, flow.rupiah])).toEqual([[0, 5], [2, 7]]);
  });

  it('add up to what each kind of actor received and paid', () => {
    const turnover = turnoverOf(
      flowsOf(
        moving([
          [node('government'), node('ngo'), 1, 10],
          [node('ngo'), node('facilitator', 0), 1, 4],
          [node('ngo'), node('facilitator', 1), 1, 3],
        ]),
        places,
      ),
    );
    expect(turnover.get('ngo')).toEqual({ receivedRp: 10, paidRp: 7, paidByEffortRp: [0, 7, 0] });
    expect(turnover.get('facilitator')?.receivedRp).toBe(7);
  });
});

describe('a load ring', () => {
  it('fills to the load and starts a second lap over the norm', () => {
    expect(loadMark(0.5, 15)).toEqual({ first: 0.5, second: 0, over: false, families: 15, capacity: 30 });
    expect(loadMark(1.25, 40)).toEqual({ first: 1, second: 0.25, over: true, families: 40, capacity: 32 });
    expect(loadMark(3, 30).second).toBe(1);
    expect(loadMark(0, 0).capacity).toBe(0);
  });
});

describe('facilitators and groups', () => {
  it('a facilitator serves villages in the order of families', () => {
    const two: Frame = { ...month, assignedFacilitator: Uint16Array.of(0, 0, 1), assignedVillage: Uint16Array.of(1, 0, 1), assignedFamilies: Uint16Array.of(3, 20, 0) };
    expect(villagesOf(two, 0)).toEqual([{ village: 0, families: 20 }, { village: 1, families: 3 }]);
    expect(villagesOf(two, 1)).toEqual([]);
  });

  it('attendance is the share of members of all groups of a village, -1 without groups', () => {
    const met: Frame = { ...month, members_g: Uint16Array.of(10, 30), attending_g: Uint16Array.of(10, 10) };
    expect([...attendanceOf(met, layout)]).toEqual([0.5, -1]);
  });

  it('absent parties leave their seats at the forum hollow', () => {
    expect(seatsTaken(layout, 2)).toEqual([true, true, true, true, true, true, true, true]);
    expect(seatsTaken(worldLayout([{ name: 'A', families: 5, assisted: false }], { ngo: false, government: true }), 0)).toEqual([true, true, false, false, false, false, true, true]);
  });
});
