import { describe, expect, it } from 'vitest';
import { axisValues, planExperiment, planKey, readExperiment, readingsAt, runArm, runsOf, seriesAt, summarise, summaryOf, wholeAxis } from '../../../src/lab';
import type { ExperimentPlan } from '../../../src/lab';
import { smallExperiment } from './small-experiment';

async function planned(change: object = {}): Promise<ExperimentPlan> {
  const read = await readExperiment({ ...smallExperiment, ...change });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return planExperiment(read.value);
}

describe('the values of an axis', () => {
  it.each([
    [{ parameter: 'facilitator.skill', from: 0.1, to: 0.4, points: 4 }, [0.1, 0.2, 0.3, 0.4]],
    [{ parameter: 'ngo.facilitators', from: 0, to: 3, points: 4 }, [0, 1, 2, 3]],
    [{ parameter: 'ngo.facilitators', from: 0, to: 2, points: 9 }, [0, 1, 2]],
    [{ parameter: 'ngo.facilitators', values: [7, 1, 7] }, [7, 1]],
  ])('%j are %j', (axis, values) => {
    expect(axisValues(wholeAxis(axis))).toEqual(values);
  });
});

describe('the key of a plan', () => {
  it('is one JSON text, in however many pieces it is made', async () => {
    const plan = await planned({ kind: 'whichMatter', axes: [{ parameter: 'ngo.facilitators', from: 0, to: 4 }, { parameter: 'shock.scale', from: 0, to: 3 }], trajectories: 200, repeats: 1 });
    const { experiment: { months, repeats, seed }, jobs, design, readings, series } = plan;
    const [arm, ...rest] = JSON.parse(planKey(plan)) as unknown[];
    expect(rest).toEqual([design.layers, jobs.length, months, repeats, seed, readings.map(({ text }) => text), series]);
    expect([typeof arm, design.layers.length > 500]).toEqual(['string', true]);
  });
});

describe('the plan of an experiment', () => {
  it('goes point by point, with the same luck at every one', async () => {
    const plan = await planned({ seed: 7 });
    expect(plan.points).toEqual([{ 'ngo.facilitators': 0 }, { 'ngo.facilitators': 2 }, { 'ngo.facilitators': 4 }]);
    expect(plan.jobs.map((_, job) => [plan.point(job), plan.repeat(job), plan.seed(job)])).toEqual([[0, 0, 7], [0, 1, 8], [1, 0, 7], [1, 1, 8], [2, 0, 7], [2, 1, 8]]);
    expect(plan.work).toBe(44 * 6 * 6);
    expect(plan.readings.map(({ text }) => text)).toEqual(['p0@6', 'skill@3']);
    expect(plan.series).toEqual(['p0', 'skill']);
  });

  it('takes every value of one setting with every value of the other', async () => {
    const plan = await planned({ kind: 'twoSettings', axes: [{ parameter: 'ngo.facilitators', values: [1, 2] }, { parameter: 'group.size', values: [10, 20] }], at: 4 });
    expect(plan.points.map(Object.values)).toEqual([[1, 10], [1, 20], [2, 10], [2, 20]]);
    expect(plan.readings[0].text).toBe('p0@4');
    expect(plan.series).toEqual([]);
  });

  it('has as many runs as were foretold', async () => {
    for (const change of [{}, { kind: 'howSure', axes: [] }, { kind: 'twoSettings', axes: [{ parameter: 'ngo.facilitators', from: 0, to: 2 }, { parameter: 'group.size', points: 4 }] }]) {
      const plan = await planned(change);
      expect(runsOf(plan.experiment)).toMatchObject({ points: plan.points.length, runs: plan.jobs.length });
    }
  });

  it('drops the decisions on what an axis moves, and keeps the others', async () => {
    const decisions = [{ month: 1, parameter: 'ngo.facilitators', value: 9 }, { month: 2, parameter: 'shock.scale', value: 2 }];
    const [with9] = (await planned({ decisions })).jobs;
    const [without] = (await planned({ decisions: decisions.slice(1) })).jobs;
    const [neither] = (await planned()).jobs;
    expect(runArm(with9)).toEqual(runArm(without));
    expect(runArm(with9)).not.toEqual(runArm(neither));
  });

  it('is the same plan whatever it is called, and another one when a run is another', async () => {
    const key = planKey(await planned());
    const said = (text: string) => ({ en: text, id: text });
    expect(planKey(await planned({ title: said('Mine'), question: said('Why?'), axes: [{ parameter: 'ngo.facilitators', values: [0, 2, 4] }] }))).toBe(key);
    for (const change of [{ repeats: 3 }, { seed: 2 }, { months: 7, at: 6 }, { watch: ['p0', 'skill@2'] }, { parameters: { 'group.size': 9 } }, { scenario: 'pilang-pkh' }]) {
      expect(planKey(await planned(change))).not.toBe(key);
    }
  });
});

describe('the results of an experiment', () => {
  it('are summed up point by point, whichever of them are there', async () => {
    const plan = await planned();
    const results = plan.jobs.map(runArm);
    const p0 = (job: number) => results[job][0];
    const some = results.map((values, job) => (job === 1 ? null : job === 4 || job === 5 ? undefined : values));
    expect(summarise(plan, some, 0)).toMatchObject([
      { point: 0, values: { 'ngo.facilitators': 0 }, runs: 1, mean: p0(0), interval: [-Infinity, Infinity], median: p0(0) },
      { point: 1, runs: 2, mean: (p0(2) + p0(3)) / 2 },
      { point: 2, runs: 0, mean: NaN },
    ]);
    expect(readingsAt(plan, results, 1, 2)).toEqual([results[4][1], results[5][1]]);
    expect(seriesAt(plan, results, 1, 2).map((months) => months?.[3])).toEqual([results[4][1], results[5][1]]);
    expect(seriesAt(plan, some, 0, 2)).toEqual([null, null]);
  });

  it('of five runs have this mean, interval and bands', () => {
    const { runs, mean, interval, median, bands } = summaryOf([5, 1, 4, 2, 3]);
    expect({ runs, mean, median }).toEqual({ runs: 5, mean: 3, median: 3 });
    expect(interval[1] - 3).toBeCloseTo((2.7764451 * Math.sqrt(2.5)) / Math.sqrt(5), 6); // t of 4 degrees of freedom
    expect(bands.map(({ share, low, high }) => [share, low, high])).toEqual([[1, 1, 5], [0.95, expect.closeTo(1.1), expect.closeTo(4.9)], [0.75, 1.5, 4.5], [0.5, 2, 4]]);
  });
});
