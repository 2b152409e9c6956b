import { describe, expect, it } from 'vitest';
import { assumedParameters, judgeRobustness, labelOf, latinHypercube, planRobustness, plausibleRange, runArm, scenarioOf } from '../../src/lab';
import { parameterIndex, parameters } from '../../src/model';
import { smallFinding } from './small-finding';

const assumed = assumedParameters();
const parameter = (id: string) => parameters[parameterIndex[id]];

describe('what is assumed', () => {
  it('is every assumed quantity, and no switch, no choice, nothing from a source', () => {
    const ids = assumed.map((one) => one.parameter.id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids).toContain('group.aloneShare');
    for (const id of ['ngo.present', 'facilitator.allocation', 'market.deathPerYear']) expect(ids).not.toContain(id);
  });

  it('lies in the range that its source names', () => {
    expect(plausibleRange(parameter('group.aloneShare'))).toEqual({ low: 0.1, high: 0.5 });
    expect(plausibleRange(parameter('government.partnershipBudgetRpPerYear'))).toEqual({ low: 300_000_000, high: 6_000_000_000 });
    expect(plausibleRange(parameter('credit.savingRpPerMonth'))).toEqual({ low: 0, high: 50_000 });
  });

  it('lies within what may be set', () => {
    for (const { parameter: { id, min, max }, low, high } of assumed) expect([id, low >= min, high <= max, low < high]).toEqual([id, true, true, true]);
  });
});

describe('a Latin hypercube', () => {
  const draws = latinHypercube(assumed, 12);

  it('draws every slice of every parameter once', () => {
    for (const { parameter: { id, whole }, low, high } of assumed) {
      if (whole) continue;
      const slices = draws.map((draw) => Math.floor(((draw[id] - low) / (high - low)) * 12)).sort((a, b) => a - b);
      expect(slices, id).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    }
  });

  it('lets slices of different parameters meet at random, the same every time', () => {
    const order = (id: string) => draws.map((draw) => draw[id]).map((value, _, all) => all.filter((other) => other < value).length).join();
    expect(new Set(assumed.filter((one) => !one.parameter.whole).map((one) => order(one.parameter.id))).size).toBeGreaterThan(100);
    expect(latinHypercube(assumed, 12)).toEqual(draws);
  });

  it('lies below what a scenario says of itself', () => {
    const { parameters: values } = scenarioOf({ scenario: 'oku-partnership', familyScale: 1, defaults: { 'facilitator.visitShare': 0.9, 'group.aloneShare': 0.4 }, layers: [] });
    expect(values).toMatchObject({ 'facilitator.visitShare': 0.3, 'group.aloneShare': 0.4 });
  });
});

describe('a result over many draws', () => {
  const two = assumed.slice(0, 2);
  const [a, b] = two.map((one) => one.parameter.id);
  const draws = Array.from({ length: 60 }, (_, i) => ({ [a]: i, [b]: (i * 37) % 60 }));

  it('is robust when its sign holds in four of five', () => {
    expect(labelOf(draws.map((_, i) => Number(i % 5 > 0)), draws, two)).toEqual({ label: 'robust', holds: 0.8, draws: 60 });
  });

  it('is conditional on the parameter that decides', () => {
    const { label, holds, condition } = labelOf(draws.map((draw) => Number(draw[a] >= 24)), draws, two);
    expect([label, holds]).toEqual(['conditional', 0.6]);
    expect(condition).toMatchObject({ parameter: a, at: 30, below: 0.2, above: 1 });
    expect(condition?.correlation).toBeCloseTo(0.85, 2);
  });

  it('is fragile when nothing decides', () => {
    expect(labelOf(draws.map((_, i) => Number(i % 2 > 0)), draws, two)).toMatchObject({ label: 'fragile', holds: 0.5 });
  });

  it('is absent when its sign holds in one of five or less', () => {
    expect(labelOf(draws.map((_, i) => Number(i % 5 === 0)), draws, two)).toEqual({ label: 'absent', holds: 0.2, draws: 60 });
  });

  it('is not known when it could not be read', () => {
    expect(labelOf(draws.map((_, i) => (i % 3 ? NaN : 1)), draws, two)).toMatchObject({ label: 'unknown', draws: 20 });
  });
});

it('findings run in every draw, with what their arms set', () => {
  const planned = planRobustness([{ ...smallFinding, arms: { ...smallFinding.arms, none: { ...smallFinding.arms.none, parameters: { 'group.aloneShare': 0.11 } } } }], assumed, 10, 1, 1);
  expect(planned.plan.jobs.length).toBe(20);
  expect(new Set(planned.plan.jobs.filter(({ arm }) => arm.scenario === 'oku-no-programme').map(({ arm }) => scenarioOf(arm).parameters['group.aloneShare']))).toEqual(new Set([0.11]));
  const [judged] = judgeRobustness(planned, assumed, planned.plan.jobs.map((job) => runArm(job)));
  expect(judged.tests[0]).toMatchObject({ draws: 10 });
  expect(judged.tests[0].holds).toBeGreaterThan(0.5);
});

it('a finding that would lose its cause on few families runs on as many as it needs', () => {
  const scalesOf = (finding: typeof smallFinding) => new Set(planRobustness([finding], assumed, 10, 1, 0.25).plan.jobs.map(({ arm }) => arm.familyScale));
  const scale = smallFinding.familyScale ?? 1;
  expect(scalesOf(smallFinding)).toEqual(new Set([0.25 * scale]));
  expect(scalesOf({ ...smallFinding, robustnessScale: 0.5 })).toEqual(new Set([0.5 * scale]));
});
