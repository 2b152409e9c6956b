import { describe, expect, it } from 'vitest';
import { bondingWidth, bridgingWidth } from '../../../src/model';
import { make, mean, sum } from '../world';

const world = make({ villages: [700, { families: 400, assisted: false }, 36, 3, 1] });
const { household } = world;
const ties = (column: Int32Array, width: number, h: number) => Array.from(column.subarray(h * width, (h + 1) * width)).filter((other) => other >= 0);
const bonding = Array.from({ length: household.rows }, (_, h) => ties(household.bonding, bondingWidth, h));
const bridging = Array.from({ length: household.rows }, (_, h) => ties(household.bridging, bridgingWidth, h));

describe('bonding ties', () => {
  it('are mutual, with nobody twice and nobody with himself', () => {
    for (const [h, others] of bonding.entries()) {
      expect(new Set(others).size, `household ${h}`).toBe(others.length);
      expect(others, `household ${h}`).not.toContain(h);
      for (const other of others) expect(bonding[other], `household ${h}`).toContain(h);
    }
  });

  it('stay inside the neighbourhood', () => {
    for (const [h, others] of bonding.entries()) {
      for (const other of others) expect([household.village[other], household.neighbourhood[other]], `household ${h}`).toEqual([household.village[h], household.neighbourhood[h]]);
    }
  });

  it('are 7 to a household in whole neighbourhoods, as declared', () => {
    // 20 whole neighbourhoods of 35 in the first village; a tie of eight is dropped with chance 1/8: standard error 0.035.
    expect(Math.abs(mean(bonding.slice(0, 700).map(({ length }) => length)) - 7)).toBeLessThan(0.11);
    const few = make({ villages: [700], set: { 'village.bondingTies': 3 } }).household.bonding;
    expect(Math.abs(few.reduce((count, other) => count + (other >= 0 ? 1 : 0), 0) / 700 - 3)).toBeLessThan(0.2);
  });

  it('fill their places from the front', () => {
    for (let h = 0; h < household.rows; h++) {
      const places = Array.from(household.bonding.subarray(h * bondingWidth, (h + 1) * bondingWidth));
      expect(places.slice(places.findIndex((other) => other < 0) >>> 0).filter((other) => other >= 0), `household ${h}`).toEqual([]);
    }
  });

  it('in a neighbourhood of three join all, in one of a single household none', () => {
    const small = make({ villages: [3, 1], set: { 'village.bondingTies': 8 } }).household.bonding;
    const of = (h: number) => ties(small, bondingWidth, h).sort((a, b) => a - b);
    expect([of(0), of(1), of(2), of(3)]).toEqual([[1, 2], [0, 2], [0, 1], []]);
  });
});

describe('bridging ties', () => {
  it('are mutual, once each, and lead out of the neighbourhood', () => {
    for (const [h, others] of bridging.entries()) {
      expect(new Set(others).size, `household ${h}`).toBe(others.length);
      for (const other of others) {
        expect(bridging[other], `household ${h}`).toContain(h);
        expect(household.village[other] * 1000 + household.neighbourhood[other], `household ${h}`).not.toBe(household.village[h] * 1000 + household.neighbourhood[h]);
      }
    }
  });

  it('are one to a household on average, as declared, and none when there are none', () => {
    const degree = sum(bridging.map(({ length }) => length)) / household.rows;
    // A few pairs fall into one neighbourhood and are left out. Standard error 0.02.
    expect(degree).toBeGreaterThan(0.9);
    expect(degree).toBeLessThan(1.06);
    expect(Math.max(...make({ villages: [100], set: { 'village.bridgingTies': 0 } }).household.bridging)).toBe(-1);
    const full = make({ villages: [700, 700], set: { 'village.bridgingTies': 2 } });
    expect(full.regency.bridgingDegree[0]).toBeGreaterThan(1.85);
  });
});

it('a fifth of the households know somebody in office', () => {
  // Standard error of a share of 0.2 among 1,140: 0.012.
  expect(Math.abs(mean(household.linking) - 0.2)).toBeLessThan(0.036);
});
