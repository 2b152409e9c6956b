import { describe, expect, it } from 'vitest';
import { chooseGrain, flowToFit, grainSpacing, isPacked, ribbonWidth } from '../../../src/view/network/grain';

const million = 1e6;

const choose = (flows: readonly number[]) => chooseGrain(flowToFit(flows), 240, 8);

describe('the value of a grain', () => {
  it('is Rp 500 thousand a month while the flows fit', () => {
    expect(choose([2 * million, 10 * million])).toBe(0.5 * million);
    expect(choose([])).toBe(0.5 * million);
  });

  it('rises for the whole stage to the first step at which they fit: 240 px hold 30 grains 8 px apart', () => {
    expect(choose([15 * million])).toBe(0.5 * million);
    expect(choose([16 * million])).toBe(1 * million);
    expect(choose([50 * million])).toBe(2 * million);
    expect(choose([300 * million])).toBe(10 * million);
  });

  it('does not rise for one lump among many flows: that one is packed', () => {
    const flows = [...Array.from({ length: 40 }, () => 5 * million), 400 * million];
    expect(choose(flows)).toBe(0.5 * million);
    expect(isPacked(flows, 0.5 * million, 240, 8)).toBe(true);
    expect(isPacked(flows.slice(0, 40), 0.5 * million, 240, 8)).toBe(false);
  });
});

describe('density', () => {
  it('is rupiah per month: twice the money, half the distance, within a step of 8 %', () => {
    const one = grainSpacing(2 * million, 0.5 * million, 240, 8);
    const two = grainSpacing(4 * million, 0.5 * million, 240, 8);
    expect(one).toBeGreaterThan(60 / 1.04);
    expect(one).toBeLessThan(60 * 1.04);
    expect(one / two).toBeCloseTo(2, 0);
  });

  it('never packs grains closer than can be read, and draws none without money', () => {
    expect(grainSpacing(1e12, 0.5 * million, 240, 8)).toBe(8);
    expect(grainSpacing(0, 0.5 * million, 240, 8)).toBe(Infinity);
  });

  it('widens the ribbon from 1.6 to 6 px with the money', () => {
    expect(ribbonWidth(0, million, 240, 8)).toBe(1.6);
    expect(ribbonWidth(15 * million, million, 240, 8)).toBeCloseTo(3.8);
    expect(ribbonWidth(1e12, million, 240, 8)).toBeCloseTo(6);
  });
});
