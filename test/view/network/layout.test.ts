import { beforeAll, describe, expect, it } from 'vitest';
import { spreadRow } from '../../../src/view/network/layout/actors';
import { areaOf, inside, shore, support } from '../../../src/view/network/layout/outline';
import { planStage, planUnits } from '../../../src/view/network/layout/plan';
import type { Plan, UnitPlan } from '../../../src/view/network/layout/plan';
import { okuVillages, randublatungVillages, worldLayout } from './fixture';
import type { FixtureVillage } from './fixture';

const worlds: readonly (readonly [string, readonly FixtureVillage[]])[] = [
  ['11 villages', okuVillages],
  ['18 villages of very unequal size', randublatungVillages],
];
const sizes = [[1100, 606], [390, 480], [1580, 786]] as const;
const labels = (villages: readonly FixtureVillage[], width: number) => villages.map((v) => v.name.length * 7 + (width < 640 ? 0 : 34));

describe('a shore', () => {
  it('encloses exactly the area asked for, and the origin', () => {
    for (const [village, area] of [[0, 1], [5, 3594], [17, 12_345.6]] as const) {
      const polygon = shore(village, area);
      expect(areaOf(polygon)).toBeCloseTo(area, 6);
      expect(inside(polygon, 0, 0)).toBe(true);
    }
  });

  it('is wider than high, and different from village to village', () => {
    const ratios = Array.from({ length: 40 }, (_, v) => {
      const s = shore(v, 100);
      return (support(s, 1, 0) + support(s, -1, 0)) / (support(s, 0, 1) + support(s, 0, -1));
    });
    expect(ratios.reduce((a, b) => a + b) / 40).toBeCloseTo(1.14, 1);
    expect(new Set(ratios).size).toBe(40);
  });
});

describe.each(worlds)('%s', (_, villages) => {
  let units: UnitPlan;
  const plans = new Map<number, Plan>();
  beforeAll(() => {
    units = planUnits(worldLayout(villages));
    for (const [width, height] of sizes) plans.set(width, planStage(units, width, height, labels(villages, width)));
  });

  it.each(sizes)('at %i × %i every island has exactly families × area per family', (width) => {
    const plan = plans.get(width)!;
    plan.islands.forEach((island, v) => expect(areaOf(island.shore) / villages[v].families).toBeCloseTo(plan.areaPerFamily, 6));
  });

  it.each(sizes)('at %i × %i no home stands outside its island, and no two stand on each other', (width) => {
    const plan = plans.get(width)!;
    const first = units.firstHousehold_v;
    let outside = 0;
    plan.islands.forEach((island, v) => {
      for (let h = first[v]; h < first[v + 1]; h += 1) if (!inside(island.shore, plan.homes[2 * h], plan.homes[2 * h + 1])) outside += 1;
    });
    expect(outside).toBe(0);
    expect(closest(plan)).toBeGreaterThan(0.45 * plan.pitch);
  });

  it.each(sizes)('at %i × %i islands do not overlap and lie inside the micro tier', (width, height) => {
    const plan = plans.get(width)!;
    let overlaps = 0;
    for (const a of plan.islands) {
      expect(a.left).toBeGreaterThan(0);
      expect(a.right).toBeLessThan(width);
      expect(a.top).toBeGreaterThan(plan.tiers.rules[2]);
      expect(a.bottom).toBeLessThan(height - plan.tiers.foot);
      for (const b of plan.islands) {
        for (let i = 0; b !== a && i < a.shore.length; i += 2) if (inside(b.shore, a.shore[i], a.shore[i + 1])) overlaps += 1;
      }
    }
    expect(overlaps).toBe(0);
  });

  it('is the same for the same world and size', () => {
    // Two others in between: what was laid out before is not simply remembered.
    for (const few of [1, 2]) planStage(planUnits(worldLayout(villages.slice(0, few))), 1100, 606, []);
    const again = planUnits(worldLayout(villages));
    expect(again).not.toBe(units);
    expect(again.homes).toEqual(units.homes);
    const planned = planStage(again, 1100, 606, labels(villages, 1100));
    expect(planned).toEqual(plans.get(1100));
    expect([planUnits(worldLayout(villages)), planStage(again, 1100, 606, labels(villages, 1100))], 'a second stage beside it lays nothing out').toEqual([again, planned]);
    expect(planUnits(worldLayout(villages))).toBe(again);
  });

  it('uses a good part of the ground for homes', () => {
    const plan = plans.get(1100)!;
    expect((plan.areaPerFamily * (plan.homes.length / 2)) / (1100 * (606 - plan.tiers.rules[2]))).toBeGreaterThan(0.35);
  });
});

describe('a small world', () => {
  it('of three families has three homes of a reasonable size', () => {
    const units = planUnits(worldLayout([{ name: 'Kecil', families: 3, assisted: true }]));
    const plan = planStage(units, 1100, 606, [60]);
    expect(plan.homes).toHaveLength(6);
    expect(plan.pitch).toBeLessThan(30);
  });
});

describe('a row of marks', () => {
  it('leaves marks where they want to be when there is room', () => {
    expect([...spreadRow([100, 200, 300], 0, 400, 40)]).toEqual([100, 200, 300]);
  });

  it('spreads marks that want the same place evenly around it, keeping their order', () => {
    expect([...spreadRow([200, 200, 200], 0, 400, 40)]).toEqual([160, 200, 240]);
  });

  it('stays between its ends and closes up when there are too many', () => {
    expect([...spreadRow([500, 500], 0, 400, 40)]).toEqual([360, 400]);
    expect([...spreadRow([0, 0, 0, 0, 0], 0, 100, 40)]).toEqual([0, 25, 50, 75, 100]);
  });
});

/** Smallest distance between two homes, by comparing neighbours in a grid. */
function closest(plan: Plan): number {
  const side = plan.pitch;
  const cells = new Map<string, number[]>();
  let least = Infinity;
  for (let h = 0; h < plan.homes.length / 2; h += 1) {
    const x = plan.homes[2 * h];
    const y = plan.homes[2 * h + 1];
    const [cx, cy] = [Math.floor(x / side), Math.floor(y / side)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of cells.get(`${cx + dx},${cy + dy}`) ?? []) least = Math.min(least, Math.hypot(plan.homes[2 * other] - x, plan.homes[2 * other + 1] - y));
      }
    }
    const key = `${cx},${cy}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [h]);
    else cell.push(h);
  }
  return least;
}
