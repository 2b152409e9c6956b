import { describe, expect, it } from 'vitest';
import { examine } from '../../src/lab';
import type { FindingTest, Value } from '../../src/lab';
import { vanished } from '../../src/lab/verdict';

const words = { en: 'test', id: 'uji' };
const test: FindingTest = { id: 't', label: words, outcome: 'p0', contrast: { a: 1, b: -1 }, expect: { above: 0 } };
/** Arm b has 10, arm a what `effect` adds to it. */
const arms = (effect: (seed: number) => number): Value => (arm, _, seed) => 10 + (arm === 'a' ? effect(seed) : 0);
const wobble = (seed: number): number => ((seed * 7) % 10) / 10; // 0 to 0.9, mean 0.45

describe('an effect', () => {
  it('holds when it has the right sign in nine of ten seeds and its interval leaves out zero', () => {
    const result = examine(test, arms((seed) => (seed % 10 === 0 ? -0.1 : 1 + wobble(seed))), 30);
    expect(result).toMatchObject({ seeds: 30, rightShare: 0.9, verdict: 'holds', soFar: 'holds' });
    expect(result.mean).toBeCloseTo((27 * 1.5 - 0.3) / 30, 9);
  });

  it('does not hold in four of five seeds, however sure its mean', () => {
    expect(examine(test, arms((seed) => (seed % 5 === 0 ? -0.1 : 1)), 30)).toMatchObject({ rightShare: 0.8, verdict: 'fails' });
  });

  it('does not hold on the other side', () => {
    expect(examine({ ...test, expect: { below: 0 } }, arms(() => 1), 30)).toMatchObject({ rightShare: 0, verdict: 'fails' });
  });

  it('has no verdict with too few seeds, and says what it would be', () => {
    expect(examine(test, arms(() => 1), 29)).toMatchObject({ verdict: 'tooFew', soFar: 'holds' });
    expect(examine({ ...test, interaction: true }, arms(() => 1), 59)).toMatchObject({ verdict: 'tooFew', soFar: 'holds' });
    expect(examine({ ...test, interaction: true }, arms(() => 1), 60)).toMatchObject({ verdict: 'holds' });
  });

  it('leaves out the seeds in which something could not be read', () => {
    expect(examine(test, arms((seed) => (seed > 30 ? NaN : 1)), 40)).toMatchObject({ seeds: 30, verdict: 'holds' });
  });

  it('may be a share of a reference, whatever the sign of that', () => {
    const share = { ...test, relativeTo: { b: -1 }, expect: { above: 0.2 } };
    const result = examine(share, arms((seed) => 2 + wobble(seed)), 30);
    expect(result.mean).toBeCloseTo(0.245, 9);
    expect(result.rightShare).toBe(0.9); // only a seed with exactly 2 of 10 is not above a fifth
  });

  it('may weigh arms and read other outcomes', () => {
    const value: Value = (arm, outcome) => (outcome === 'p1' ? 100 : 1) * (arm === 'a' ? 2 : 1);
    expect(examine({ ...test, contrast: { a: 1, 'b:p1': -0.01 } }, value, 30).mean).toBe(1);
  });
});

describe('a null result', () => {
  const none: FindingTest = { ...test, expect: { between: [-1, 1] } };

  it('holds when the interval lies inside the band', () => {
    expect(examine(none, arms((seed) => wobble(seed) - 0.45), 30).verdict).toBe('holds');
  });

  it('needs more runs when the interval is wider than the band', () => {
    expect(examine(none, arms((seed) => 20 * (wobble(seed) - 0.45)), 30).verdict).toBe('tooFew');
  });

  it('does not hold when the mean lies outside', () => {
    expect(examine(none, arms((seed) => 2 + wobble(seed)), 30).verdict).toBe('fails');
  });
});

describe('without its cause', () => {
  const strong = examine(test, arms((seed) => 1 + wobble(seed)), 30);
  const weak = examine(test, arms((seed) => 0.1 + wobble(seed) / 10), 30);
  const turned = examine(test, arms((seed) => -0.1 - wobble(seed)), 30);

  it('an effect vanishes when little of it is left', () => {
    expect(vanished({ belowShare: 0.25 }, strong, weak, test.expect)).toBe(true);
    expect(vanished({ belowShare: 0.05 }, strong, weak, test.expect)).toBe(false);
    expect(vanished({ belowShare: 0.05 }, strong, turned, test.expect)).toBe(true);
  });

  it('an effect vanishes when its interval reaches zero or it turns round', () => {
    const nothing = examine(test, arms((seed) => wobble(seed) - 0.45), 30);
    expect([weak, nothing, turned].map((without) => vanished({ coversZero: true }, strong, without, test.expect))).toEqual([false, true, true]);
  });

  it('a null result vanishes when there is an effect', () => {
    const none: FindingTest = { ...test, expect: { between: [-1, 1] } };
    const before = examine(none, arms(() => 0), 30);
    expect(vanished({ leavesBand: true }, before, examine(none, arms(() => 3), 30), none.expect)).toBe(true);
    expect(vanished({ leavesBand: true }, before, examine(none, arms(() => 0.5), 30), none.expect)).toBe(false);
  });
});
