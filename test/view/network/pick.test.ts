import { describe, expect, it } from 'vitest';
import { planStage, planUnits } from '../../../src/view/network/layout/plan';
import { Picker } from '../../../src/view/network/pick';
import { okuVillages, randublatungVillages, worldLayout } from './fixture';

describe.each([['11 villages', okuVillages], ['18 villages', randublatungVillages]] as const)('picking among %s', (_, villages) => {
  const plan = planStage(planUnits(worldLayout(villages)), 1100, 606, villages.map(() => 80));
  const picker = new Picker(plan);
  const count = plan.homes.length / 2;

  it('finds every home where it is drawn', () => {
    let missed = 0;
    for (let h = 0; h < count; h += 1) if (picker.home(plan.homes[2 * h] + 0.1 * plan.pitch, plan.homes[2 * h + 1], plan.pitch / 2) !== h) missed += 1;
    expect(missed).toBe(0);
  });

  it('finds no home on the water, and every island by its middle', () => {
    expect(picker.home(5, 100, 8)).toBe(-1);
    expect(picker.island(5, 100)).toBeNull();
    for (const island of plan.islands) expect(picker.island(island.x, island.y)?.village).toBe(island.village);
  });

  it('counts homes in a rectangle as one by one', () => {
    const [left, top, right, bottom] = [200, 330, 520, 480];
    let expected = 0;
    for (let h = 0; h < count; h += 1) {
      const [x, y] = [plan.homes[2 * h], plan.homes[2 * h + 1]];
      if (x >= left && x <= right && y >= top && y <= bottom) expected += 1;
    }
    expect(picker.count(left, top, right, bottom)).toBe(expected);
    expect(picker.count(-100, -100, 5000, 5000)).toBe(count);
    expect(picker.within(left, top, right, bottom, 10)).toHaveLength(10);
  });
});
