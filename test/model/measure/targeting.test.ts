import { describe, expect, it } from 'vitest';
import { experiment, experimentErrors, type TargetingErrors } from '../../../src/model/measure/targeting';
import { digestWorld } from '../../../src/model';
import { make, mean, type Settings } from '../world';

const seeds = [1, 2, 3, 4];
function errors(method: number, set: Settings = {}): TargetingErrors {
  const all = seeds.map((seed) => experimentErrors(make({ seed, villages: Array.from({ length: 10 }, () => 300), set }), method));
  return { total: mean(all.map(({ total }) => total)), inclusion: mean(all.map(({ inclusion }) => inclusion)), exclusion: mean(all.map(({ exclusion }) => exclusion)) };
}
/** Largest distance of an error from the wanted one. */
const distance = (found: TargetingErrors, wanted: TargetingErrors): number =>
  Math.max(...(['total', 'inclusion', 'exclusion'] as const).map((id) => Math.abs(found[id] - wanted[id])));

describe('the experiment of 640 villages', () => {
  // Twelve thousand families; a standard error of the exclusion error of about 0.008.
  it('gives the errors of the proxy means test: 0.30, 0.18 and 0.52', () => {
    expect(distance(errors(0), { total: 0.3, inclusion: 0.18, exclusion: 0.52 })).toBeLessThan(0.025);
  });

  it('errs more when the village meeting decides, by its own idea of need', () => {
    expect(errors(1).total - errors(0).total).toBeGreaterThan(0.01);
    expect(errors(1).total - errors(0).total).toBeLessThan(0.06);
  });

  it('has no error with an exact score and as many places as there are poor', () => {
    const world = make({ villages: [100], set: { 'household.proxyCorrelation': 1 } });
    expect(experimentErrors(world, 0, { poorShare: 0.3, selectedShare: 0.3 })).toEqual({ total: 0, inclusion: 0, exclusion: 0 });
  });

  it('is a lottery with a score that says nothing: places are as likely for the poor', () => {
    const { inclusion, exclusion } = errors(0, { 'household.proxyCorrelation': 0 });
    expect(Math.abs(inclusion - experiment.selectedShare)).toBeLessThan(0.025);
    expect(Math.abs(1 - exclusion - experiment.selectedShare)).toBeLessThan(0.025);
  });

  it('changes nothing in the world', () => {
    const world = make({ villages: [50] });
    const before = digestWorld(world);
    for (const method of [0, 1, 2]) experimentErrors(world, method);
    expect(digestWorld(world)).toBe(before);
  });
});
