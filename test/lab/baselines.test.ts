import { describe, expect, it } from 'vitest';
import { baselineMeasures, baselineReading, compareBaselines, runArm } from '../../src/lab';
import type { Arm, BaselineMeasure } from '../../src/lab';

const quiet: Arm = { scenario: 'oku-no-programme', familyScale: 0.3, layers: [] };
const programme: Arm = { scenario: 'oku-partnership', familyScale: 0.3, layers: [] };
const months = 24;
const read = (arm: Arm, kind: 'transfers' | 'meanField' | 'agents', measures: readonly BaselineMeasure[] = baselineMeasures) =>
  runArm({ arm, seed: 1, months, readings: measures.map((measure) => baselineReading(kind, measure, months)) });
const atStart = (arm: Arm) => runArm({ arm, seed: 1, months: 1, readings: baselineMeasures.map((measure) => `${measure}@0`) });

describe('the same money as cash', () => {
  it('raises consumption by no more than what is handed out, and lowers poverty', () => {
    const [p0, p1, consumption, skill, enterprises] = read(programme, 'transfers');
    const [p0Before, p1Before, consumptionBefore, skillBefore, enterprisesBefore] = read(quiet, 'transfers');
    expect(p0).toBeLessThanOrEqual(p0Before);
    expect(p1).toBeLessThan(p1Before);
    // Rp 840 million a year for 1,480 families of about 3.6 are Rp 13,000 per person and month.
    expect(consumption - consumptionBefore).toBeGreaterThan(1_000);
    expect(consumption - consumptionBefore).toBeLessThan(13_500);
    expect([skill, enterprises]).toEqual([skillBefore, enterprisesBefore]);
  });
});

describe('the mean field', () => {
  it('stays where it is without a programme', () => {
    const start = atStart(quiet);
    read(quiet, 'meanField').forEach((value, i) => expect(value, baselineMeasures[i]).toBeCloseTo(start[i], 9));
  });

  it('learns, trades and serves with one', () => {
    const [p0, , consumption, skill, enterprises, served] = read(programme, 'meanField');
    const [p0Before, , consumptionBefore, skillBefore, enterprisesBefore] = atStart(programme);
    expect(skill).toBeGreaterThan(skillBefore);
    expect(enterprises).toBeGreaterThan(enterprisesBefore);
    expect(consumption).toBeGreaterThan(consumptionBefore);
    expect(p0).toBeLessThanOrEqual(p0Before);
    expect(served).toBeGreaterThan(0);
  });
});

describe('comparing', () => {
  const compared = (agents: number, transfers: number, meanField: number) =>
    compareBaselines((kind, _, withProgramme, seed) => 1 + seed / 100 + (withProgramme ? { agents, transfers, meanField }[kind] + seed / 1000 * Number(kind === 'agents') : 0), 8)[0];

  it('takes effects on the same luck, and the nearest baseline', () => {
    const { effect, baselines, nearest, difference, without } = compared(0.5, 0.1, 0.3);
    expect(effect).toBeCloseTo(0.5045, 9);
    expect([baselines.none, baselines.transfers, baselines.meanField]).toEqual([0, expect.closeTo(0.1, 9), expect.closeTo(0.3, 9)]);
    expect([nearest, difference, without]).toEqual(['meanField', expect.closeTo(0.2045, 9), expect.closeTo(1.045, 9)]);
  });

  it('says when the agent model adds something, and when a baseline says the same', () => {
    expect(compared(0.5, 0.1, 0.3).adds).toBe(true);
    expect(compared(0.5, 0.1, 0.48).adds).toBe(false);
    expect(compared(-0.0045, 0.1, 0.3)).toMatchObject({ nearest: 'none', adds: false });
  });
});
