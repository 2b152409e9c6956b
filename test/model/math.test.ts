import { describe, expect, it } from 'vitest';
import { clamp, exp, expNear, log, logistic, normalNear, normalQuantile, normalShare, pow } from '../../src/model/math';
import { bits, references, type FunctionName } from './golden/golden';

/** Largest error over the reference values, relative or absolute. */
function worst(name: FunctionName, kind: 'relative' | 'absolute', wanted: (...given: number[]) => boolean = () => true): number {
  const errors = references()
    .filter((each) => each.name === name && wanted(...each.given))
    .map(({ got, exact }) => (got === exact ? 0 : Math.abs(got - exact) / (kind === 'relative' ? Math.abs(exact) : 1)));
  if (errors.length < 40) throw new Error(`only ${errors.length} reference values of ${name}`);
  return Math.max(...errors);
}

const ascending = (f: (x: number) => number, from: number, to: number, steps: number) => {
  for (let i = 0; i < steps; i++) {
    const [a, b] = [from + ((to - from) * i) / steps, from + ((to - from) * (i + 1)) / steps];
    if (!(f(b) >= f(a))) return `f(${b}) = ${f(b)} < f(${a}) = ${f(a)}`;
  }
  return 'ascending';
};

describe('against arithmetic with 60 digits', () => {
  it('exp is off by less than 1e-15 of the value', () => expect(worst('exp', 'relative')).toBeLessThan(1e-15));
  it('log is off by less than 1e-15 of the value', () => expect(worst('log', 'relative')).toBeLessThan(1e-15));
  it('pow is off by less than 1e-14 of the value for exponents that the model uses', () => expect(worst('pow', 'relative')).toBeLessThan(1e-14));
  it('logistic is off by less than 2e-6 inside its table and by less than 1e-5 beyond', () => {
    expect(worst('logistic', 'absolute', (x) => Math.abs(x) < 12)).toBeLessThan(2e-6);
    expect(worst('logistic', 'absolute')).toBeLessThan(1e-5);
  });
  it('expNear is off by less than 2e-8 of the value', () => expect(worst('expNear', 'relative')).toBeLessThan(2e-8));
  it('normalShare is off by less than 1.5e-7', () => expect(worst('normalShare', 'absolute')).toBeLessThan(1.5e-7));
  it('normalQuantile is off by less than 1.2e-9 of the value, normalNear by less than 4e-5, out to the last number that luck can give', () => {
    expect(worst('normalQuantile', 'relative')).toBeLessThan(1.2e-9);
    expect(worst('normalNear', 'absolute')).toBeLessThan(4e-5);
    expect(references().some(({ name, given }) => name === 'normalQuantile' && given[0] === 0.5 * 2 ** -32)).toBe(true);
  });
});

describe('from tables, quick and near', () => {
  it('expNear is off by less than 2e-8 everywhere between -17 and 17', () => {
    let off = 0;
    for (let x = -17; x < 17; x += 0.000_37) off = Math.max(off, Math.abs(expNear(x) / exp(x) - 1));
    expect(off).toBeLessThan(2e-8);
  });
  it('normalNear is off by less than 4e-5 everywhere luck can fall, and exact in the tails', () => {
    let off = 0;
    for (let p = 0.000_001; p < 1; p += 0.000_007_3) off = Math.max(off, Math.abs(normalNear(p) - normalQuantile(p)));
    expect(off).toBeLessThan(4e-5);
    for (const p of [1e-10, 0.003, 0.997, 1 - 1e-10]) expect(normalNear(p)).toBe(normalQuantile(p));
  });
});

describe('at the edges', () => {
  it('exp', () => {
    expect([exp(0), exp(-0), exp(1000), exp(Infinity), exp(-1000), exp(-Infinity), exp(NaN)]).toEqual([1, 1, Infinity, Infinity, 0, 0, NaN]);
    // What would be too small for full precision is 0.
    expect([exp(-708.01), exp(-707.9) > 0]).toEqual([0, true]);
    expect(exp(709.782712893384)).toBeGreaterThan(1.79e308);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
  });
  it('log', () => {
    expect([log(1), log(0), log(-0), log(-1), log(NaN), log(Infinity)]).toEqual([0, -Infinity, -Infinity, NaN, NaN, Infinity]);
    expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 10);
  });
  it('pow', () => {
    expect([pow(0, 0), pow(5, 0), pow(0, 2), pow(0, -2), pow(1, 1e6), pow(-1, 0.5)]).toEqual([1, 1, 0, Infinity, 1, NaN]);
  });
  it('logistic stays inside 0 to 1 and passes on what is not a number', () => {
    expect([logistic(0), logistic(NaN)]).toEqual([0.5, NaN]);
    for (const x of [-Infinity, -1e9, -12, 12, 1e9, Infinity]) expect(logistic(x)).toSatisfy((p: number) => p > 0 && p < 1);
    expect(logistic(-Infinity)).toBeLessThan(1e-5);
    expect(logistic(Infinity)).toBeGreaterThan(1 - 1e-5);
  });
  it('the quantile and the share of a normal number undo one another, and are even on both sides', () => {
    for (const p of [0.001, 0.02, 0.1264, 0.5, 0.9, 0.999]) {
      expect(normalShare(normalQuantile(p))).toBeCloseTo(p, 6);
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 9);
    }
  });
  it('clamp', () => expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2]));
});

describe('more in gives no less out', () => {
  it('exp', () => {
    expect(ascending(exp, -708, 709, 200_000)).toBe('ascending');
    expect(ascending(exp, 0.34, 0.35, 200_000)).toBe('ascending'); // over the first half power of two
  });
  it('log', () => {
    expect(ascending(log, 0.001, 3, 200_000)).toBe('ascending');
    expect(ascending(log, 1.4142, 1.4143, 200_000)).toBe('ascending'); // over the root of two
  });
  it('logistic', () => expect(ascending(logistic, -13, 13, 200_000)).toBe('ascending'));
  it('normalNear', () => expect(ascending(normalNear, 0.003, 0.997, 200_000)).toBe('ascending'));
  it('normalQuantile, also where its two formulas meet', () => {
    expect(ascending(normalQuantile, 1e-9, 1 - 1e-9, 200_000)).toBe('ascending');
    expect(ascending(normalQuantile, 0.0242, 0.0243, 20_000)).toBe('ascending');
    expect(ascending(normalQuantile, 0.9757, 0.9758, 20_000)).toBe('ascending');
  });
});

it('the recorded bits are fine enough to tell this arithmetic from the engine’s own', () => {
  const ours = references().filter(({ name }) => name === 'exp' || name === 'log');
  expect(ours.filter(({ name, given, got }) => Math[name as 'exp' | 'log'](given[0]) !== got).length).toBeGreaterThan(0);
});

it('arithmetic and luck give the recorded bits', async () => {
  await expect(`${JSON.stringify(bits(), null, 1)}\n`).toMatchFileSnapshot('./golden/bits.json');
});
