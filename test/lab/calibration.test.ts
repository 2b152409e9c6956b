import { describe, expect, it } from 'vitest';
import { planCalibration, readingOf, runArm, targets } from '../../src/lab';
import { parameterIndex, parameters } from '../../src/model';
import { checkParameter, scenarioById } from '../../src/run';

describe('the figures that the model is tuned on', () => {
  it.each(targets.map((target) => [target.id, target] as const))('%s can be measured, with its source in both languages', (_, target) => {
    expect(scenarioById(target.scenario)?.id).toBe(target.scenario);
    expect(Object.entries(target.parameters ?? {}).map(([id, value]) => checkParameter(id, value)).filter(Boolean)).toEqual([]);
    expect(readingOf(target.outcome, target.months).ok).toBe(true);
    expect(target.tolerance).toBeGreaterThan(0);
    expect(target.source.en).not.toBe(target.source.id);
  });

  it('name the parameters that were tuned on them, and none where nothing was tuned', () => {
    for (const { on } of targets) for (const id of on) expect(Object.hasOwn(parameterIndex, id), id).toBe(true);
    expect(targets.filter(({ tuned }) => !tuned).flatMap(({ on }) => on)).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
  });
});

describe('measuring', () => {
  const { plan, measure } = planCalibration(2);

  it('says of each whether the model meets it', () => {
    const results = plan.jobs.map(({ readings }) => readings.map((reading) => (reading.startsWith('p0') ? 0.1239 : 9)));
    const measured = measure(results);
    expect(measured.find(({ target }) => target.id === 'bloraP0')).toMatchObject({ value: 0.1239, meets: true, seeds: 2 });
    expect(measured.find(({ target }) => target.id === 'bloraGini')).toMatchObject({ value: 9, meets: false });
  });

  it('leaves the world as it was, also where it tries what capital would earn', () => {
    const arm = { scenario: 'oku-no-programme', familyScale: 0.3, layers: [] };
    const readings = ['p0@8', 'savings@8'].filter((text) => readingOf(text, 8).ok);
    const alone = runArm({ arm, seed: 1, months: 8, readings });
    const probed = runArm({ arm, seed: 1, months: 8, readings: ['enterprise.returnPerMonth@4', ...readings] });
    expect(probed.slice(1)).toEqual(alone);
    expect(probed[0]).toBeGreaterThan(0);
    expect(probed[0]).toBeLessThan(0.2);
  });

  it('counts the return to capital as the production function says', () => {
    const id = 'market.returnScale';
    const { min, max } = parameters[parameterIndex[id]];
    const [low, high] = [min, max].map((value) => runArm({ arm: { scenario: 'oku-no-programme', familyScale: 0.5, layers: [{ parameters: { [id]: value } }] }, seed: 1, months: 2, readings: ['enterprise.returnPerMonth@2'] })[0]);
    expect(high).toBeGreaterThan(low);
  });
});
