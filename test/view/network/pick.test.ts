import { describe, expect, it } from 'vitest';
import { Camera } from '../../../src/view/network/camera';
import { estimate } from '../../../src/view/network/compose/lettering';
import { placeNames } from '../../../src/view/network/compose/names';
import { composeText } from '../../../src/view/network/compose/picture';
import type { Label } from '../../../src/view/network/compose/settle';
import { inside } from '../../../src/view/network/layout/outline';
import { planStage, planUnits } from '../../../src/view/network/layout/plan';
import { Picker } from '../../../src/view/network/pick';
import { targetAt } from '../../../src/view/network/target';
import { okuVillages, randublatungVillages, worldLayout } from './fixture';
import { situationOf } from './situation';
import { stageWords } from './words';

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

  it('finds the village on its rim, 10 px out on the water, and nothing 30 px out', () => {
    const [island] = plan.islands;
    const west = { x: island.left, y: island.shore[2 * Array.from({ length: island.shore.length / 2 }, (_, i) => i).find((i) => island.shore[2 * i] === island.left)! + 1] };
    expect(picker.island(west.x - 10, west.y)).toBeNull();
    expect(picker.shoreNear(west.x - 10, west.y, 12)?.village).toBe(island.village);
    expect(picker.shoreNear(west.x - 30, west.y, 12)?.village).not.toBe(island.village);
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

describe.each([[1100, 606], [940, 426], [1580, 786]] as const)('a mouse at the opening zoom of %i × %i', (width, height) => {
  const situation = situationOf(okuVillages, width, height, stageWords, 'light');
  const picker = new Picker(situation.plan);
  const camera = new Camera();
  camera.setBounds(width, height, 8);
  const at = (x: number, y: number, labels: readonly Label[] = [], finger = false) => targetAt(situation, camera, picker, labels, x, y, finger);

  it('finds homes on their marks, and villages on a fair share of their islands', () => {
    let [homes, villages] = [0, 0];
    for (const island of situation.plan.islands) {
      for (let x = island.left; x < island.right; x += 3.1) {
        for (let y = island.top + 12; y < island.bottom; y += 3.1) {
          if (!inside(island.shore, x, y)) continue;
          const target = at(x, y);
          if (target?.kind === 'household') homes += 1;
          else if (target?.kind === 'village') villages += 1;
        }
      }
    }
    expect(villages / (homes + villages)).toBeGreaterThan(0.3);
    expect(homes / (homes + villages)).toBeGreaterThan(0.2);
  });

  it('finds a village by its name and an actor by its label', () => {
    const { labels } = composeText(situation, { seen: camera, names: placeNames(situation, estimate), homes: [], measure: estimate }).settled;
    const middle = ({ box }: Label) => at((box.left + box.right) / 2, (box.top + box.bottom) / 2, labels);
    const villages = labels.filter(({ target }) => target.kind === 'village');
    expect(new Set(villages.map(({ target }) => JSON.stringify(target))).size).toBeGreaterThanOrEqual(10);
    for (const label of labels) expect(middle(label)).toEqual(label.target);
    expect(labels.some(({ target }) => target.kind === 'actor' && target.actor === 'ngo')).toBe(true);
    expect(labels.some(({ target }) => target.kind === 'facilitator')).toBe(true);
  });

  it('leaves dots too small for a finger to the village', () => {
    const home = [situation.plan.homes[0], situation.plan.homes[1]] as const;
    expect(at(...home)).toEqual({ kind: 'household', household: 0 });
    expect(at(...home, [], true)).toEqual(situation.plan.pitch < 14 ? { kind: 'village', village: 0 } : { kind: 'household', household: 0 });
  });
});
