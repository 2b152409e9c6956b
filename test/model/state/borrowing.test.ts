import { describe, expect, it } from 'vitest';
import { loanPurpose } from '../../../src/model/state/borrowing';
import { own, village } from '../process/traders';
import { hold, type Settings } from '../world';

const million = 1_000_000;

/** Whether household 0 of a village of traders, who lack nothing but capital, has a use for half a million. */
function asks(holdsRp: number, set: Settings = {}, alter: (world: ReturnType<typeof village>) => void = () => {}): boolean {
  const world = village(1, { 'credit.heldShare': 0.05, 'credit.interestPerMonth': 0.015, 'market.deathPerYear': 0.083, ...set });
  hold(world, 0, holdsRp);
  alter(world);
  return loanPurpose(world)(0, 500_000);
}

describe('who asks for a loan', () => {
  it('can open with it: 475,000 in hand, so that 1,525,000 of two million must be there', () => {
    expect([asks(1_525_000), asks(1_524_999), asks(1_999_999)]).toEqual([true, false, true]);
  });

  it('needs it: who has the whole capital does not borrow', () => expect(asks(2 * million)).toBe(false));

  it('thinks of trading', () => expect(asks(1_600_000, {}, (world) => world.household.mindset.fill(0.6))).toBe(false));

  it('expects to gain by it, interest counted', () => {
    expect(asks(1_600_000, { 'market.returnScale': 0.1125 })).toBe(true);
    expect(asks(1_600_000, { 'market.returnScale': 0.1125 }, (world) => world.village.marketShare.fill(0.8))).toBe(false);
  });

  it('or owes a moneylender', () => expect(asks(0, {}, (world) => world.household.debtRp.fill(1))).toBe(true));

  it('or trades with so little that the loan adds more than it costs: 160,500 × (√1.5 − 1) less wear, risk and 7,500 with one million', () => {
    const owner = (assetRp: number, set: Settings = {}): boolean => asks(0, set, (world) => own(world, 0, assetRp));
    expect([owner(million), owner(9 * million), owner(9 * million, { 'credit.interestPerMonth': 0 })]).toEqual([true, false, true]);
  });
});
