import { describe, expect, it } from 'vitest';
import { armKey, judge, planFindings, runArm, scenarioOf } from '../../src/lab';
import type { Arm, Finding } from '../../src/lab';
import { scenarioById } from '../../src/run';
import { smallFinding } from './small-finding';

const arm: Arm = { scenario: 'oku-partnership', familyScale: 1, layers: [] };

describe('arms that run alike', () => {
  it('have one key, whatever they are called and in whatever order they are written', () => {
    const a: Arm = { ...arm, layers: [{ parameters: { 'group.size': 20, 'shock.scale': 2 } }] };
    const b: Arm = { ...arm, layers: [{ parameters: { 'shock.scale': 2 } }, { parameters: { 'group.size': 20 } }] };
    expect(armKey(a)).toBe(armKey(b));
  });

  it('have one key when a parameter is set to what it is anyway', () => {
    expect(armKey({ ...arm, layers: [{ parameters: { 'shock.scale': 1 } }] })).toBe(armKey(arm));
  });

  it('have another key when a value, a decision or the families differ', () => {
    const decisions = [{ month: 3, parameter: 'shock.scale', value: 2 }];
    const keys = [arm, { ...arm, layers: [{ parameters: { 'shock.scale': 2 } }] }, { ...arm, layers: [{ decisions }] }, { ...arm, familyScale: 0.5 }].map(armKey);
    expect(new Set(keys).size).toBe(4);
  });

  it('run once for several findings, as long as the longest needs', () => {
    const longer: Finding = { ...smallFinding, id: 'S2', months: 9, seeds: 6, tests: [{ ...smallFinding.tests[0], outcome: 'p0@6' }] };
    const { plan } = planFindings([smallFinding, longer]);
    // Both, none, and the two in the ablation; of those, "none" has nobody who meets already.
    expect(plan.jobs.length).toBe(3 * 6);
    expect(new Set(plan.jobs.map(({ months }) => months))).toEqual(new Set([9]));
    expect(plan.jobs[0].readings).toEqual(['p0@6', 'skill@6']);
  });
});

describe('layers', () => {
  it('take away the decisions below them on what they set', () => {
    const decided = { decisions: [{ month: 3, parameter: 'shock.scale', value: 2 }, { month: 4, parameter: 'facilitator.visitShare', value: 0.5 }] };
    const { decisions, parameters } = scenarioOf({ ...arm, layers: [decided, { parameters: { 'shock.scale': 0 } }] });
    expect(decisions).toEqual([{ month: 4, parameter: 'facilitator.visitShare', value: 0.5 }]);
    expect(parameters['shock.scale']).toBe(0);
  });
});

describe('a smaller family scale', () => {
  const whole = scenarioById('oku-partnership')!;

  it('keeps villages whole, assisted and others, small and large', () => {
    const { villages } = scenarioOf({ ...arm, familyScale: 0.34 });
    expect(villages.map(({ name }) => name)).toEqual(['Air Gading', 'Batu Putih', 'Karang Endah', 'Laya'].sort((a, b) => order(a) - order(b)));
    function order(name: string): number {
      return whole.villages.findIndex((village) => village.name === name);
    }
  });

  it('shrinks budgets and staff along, and no staff to nobody', () => {
    const { villages, parameters } = scenarioOf({ ...arm, familyScale: 0.34 });
    const share = villages.reduce((sum, { families }) => sum + families, 0) / 1480;
    expect(parameters['government.partnershipBudgetRpPerYear']).toBe(Math.round(600_000_000 * share));
    expect(parameters['government.facilitators']).toBe(1);
    expect(parameters['facilitator.visitShare']).toBe(0.3);
  });
});

describe('a run of the laboratory', () => {
  const job = { arm: { ...arm, familyScale: 0.1 }, seed: 2, months: 6 };

  it('reads the end, a month, a mean and a change', () => {
    const [p0, early, mean, change, start] = runArm({ ...job, readings: ['p0@6', 'p0@2', 'mean(p0,1,2)@6', 'change(p0)@6', 'p0@0'] });
    expect(runArm({ ...job, months: 2, readings: ['p0@2'] })).toEqual([early]);
    expect(change).toBeCloseTo(p0 - start, 12);
    expect(mean).toBeCloseTo((runArm({ ...job, months: 1, readings: ['p0@1'] })[0] + early) / 2, 12);
  });

  it('is not changed by what is read off it', () => {
    expect(runArm({ ...job, readings: ['m0@6', 'mean(p0)@6', 'skill@3'] })[0]).toBe(runArm({ ...job, readings: ['m0@6'] })[0]);
  });
});

describe('a judged finding', () => {
  const { plan, findings } = planFindings([{ ...smallFinding, seeds: 30 }]);
  const results = plan.jobs.map((job) => runArm(job));
  const judged = judge(findings[0], plan, results);

  it('holds with its cause and vanishes without', () => {
    expect(judged.verdict).toBe('holds');
    expect(judged.ablations.map(({ id, verdict }) => [id, verdict])).toEqual([['idle', 'vanishes']]);
  });

  it('compares the same seeds', () => {
    const at = (name: string) => plan.jobs.flatMap((job, i) => (job.arm.scenario === name && job.arm.layers.length === 0 ? [results[i][0]] : []));
    const [both, none] = [at('oku-partnership'), at('oku-no-programme')];
    expect(judged.tests[0].result.mean).toBeCloseTo(both.reduce((sum, value, i) => sum + value - none[i], 0) / 30, 12);
  });

  it('of which runs failed has not enough', () => {
    const failed = judge(findings[0], plan, results.map((values, i) => (i % 3 ? values : null)));
    expect(failed.verdict).toBe('tooFew');
  });
});
