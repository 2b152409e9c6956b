import { describe, expect, it } from 'vitest';
import { runArm } from '../../src/lab';
import { outcomes } from '../../src/lab/outcomes';
import { indicatorIndex, indicators } from '../../src/model';
import { worldOf } from '../../src/run';
import { smallSpec } from '../run/small';

const months = 14;
const arm = { scenario: 'oku-partnership', familyScale: 0.2, layers: [{ parameters: { 'shock.scale': 2, 'credit.fundShare': 0.2 } }] };
const readings = [...indicators, ...outcomes].flatMap(({ id }) => [id, `${id}@7`]);
const series = indicators.map(({ id }) => id);
/** Says nothing of what it reads, so that everything is measured, in every village. */
const everything = 'transfers.p0';

describe('what a run measures', () => {
  const whole = runArm({ arm, seed: 3, months, readings: [...readings, everything], series });

  it.each(readings.map((reading, place) => ({ reading, place })))('$reading is the same when nothing else is measured', ({ reading, place }) => {
    expect(runArm({ arm, seed: 3, months, readings: [reading] })).toEqual([whole[place]]);
  });

  it('the months of an indicator are the same when nothing else is measured', () => {
    for (const [i, id] of series.entries()) {
      const from = readings.length + 1 + i * (months + 1);
      expect(runArm({ arm, seed: 3, months, readings: [], series: [id] }), id).toEqual(whole.slice(from, from + months + 1));
    }
  });

  it('says of what it does not measure that it is not a number', () => {
    const { indicators: values, villageIndicators } = worldOf(smallSpec(), { measured: ['p0'], measuresVillages: false });
    expect(values[indicatorIndex.p0]).toBeGreaterThan(0);
    expect(values[indicatorIndex.gini]).toBeNaN();
    expect(villageIndicators).toHaveLength(0);
  });
});
