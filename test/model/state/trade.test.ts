import { describe, expect, it } from 'vitest';
import { ownSheet } from '../../../src/model/luck';
import { returnRp, tradeOf, tradersAtHeart } from '../../../src/model/state/trade';
import { calm, make, pass, run, type Settings } from '../world';

describe('who thinks of trading', () => {
  const thinks = (confidence: number, mindset: number, gate: number): boolean => {
    const world = make({ set: { 'market.aspirationGate': gate } });
    world.household.confidence[0] = confidence;
    world.household.mindset[0] = mindset;
    return tradersAtHeart(world)(0);
  };

  it('has more confidence than it needs, raised to the gate', () => {
    expect([thinks(0.5, 0.4, 1), thinks(0.5, 0.5, 1), thinks(0.5, 0.6, 1)]).toEqual([true, false, false]);
    // 0.5² is 0.25, √0.5 is 0.71.
    expect([thinks(0.5, 0.24, 2), thinks(0.5, 0.26, 2), thinks(0.5, 0.7, 0.5), thinks(0.5, 0.72, 0.5)]).toEqual([true, false, true, false]);
  });

  it('is everybody where there is no gate, however timid', () => expect([thinks(0, 0.99, 0), thinks(0.1, 0.9, 0)]).toEqual([true, true]));

  it('needs the same confidence for life: drawn evenly at the start, whatever the policy and the months', () => {
    const [plain, helped] = [make({ villages: [400] }), make({ villages: [400], set: { 'ngo.present': 0, 'facilitator.visitShare': 1 } })];
    const start = Array.from(plain.household.mindset);
    expect(Array.from(pass(plain, 6).household.mindset)).toEqual(start);
    expect(Array.from(pass(helped, 6).household.mindset)).toEqual(start);
    const { enterprise, mindset } = make({ villages: [400] }).household;
    const drawn = ownSheet(1, 'mindset', 0, 400);
    const others = start.map((_, h) => h).filter((h) => !enterprise[h]);
    expect(others.length).toBeGreaterThan(200);
    for (const h of others) expect(mindset[h]).toBe(Math.fround(drawn[h]));
  });

  it('is every owner at the start', () => {
    const world = make({ villages: [400], set: { 'household.startingConfidence': 0.1 } });
    const wants = tradersAtHeart(world);
    const owners = Array.from(world.household.enterprise, (runs, h) => (runs ? h : -1)).filter((h) => h >= 0);
    expect(owners.length).toBeGreaterThan(20);
    expect(owners.filter((h) => !wants(h))).toEqual([]);
  });
});

describe('what a million of assets returns', () => {
  /** Rupiah at a scale of 0.15 and a skill effect of 0.4, where facilitators have a skill of 0.8. */
  const returns = (skill: number, support: number, femaleHead: 0 | 1 = 0, set: Settings = {}) => {
    const world = run(make({ set: { ...calm, 'market.returnScale': 0.15, 'market.skillEffect': 0.4, 'facilitator.skill': 0.8, 'market.womenReturnShare': 0.6, ...set } }), 'calendar');
    world.household.skill[0] = skill;
    world.household.support[0] = support;
    world.household.femaleHead[0] = femaleHead;
    return returnRp(tradeOf(world), world.household, 0);
  };

  it('rises with own skill: 150,000 × (1 + 0.4 skill)', () => {
    expect(returns(0, 0)).toBeCloseTo(150_000, 2);
    expect(returns(0.4, 0)).toBeCloseTo(174_000, 2);
    expect(returns(0.4, 0, 1)).toBeCloseTo(104_400, 2);
  });

  it('is made with the facilitator’s skill as far as a facilitator handles the affairs: a quarter of the way from 0.4 to 0.8', () => {
    expect(returns(0.4, 0.25)).toBeCloseTo(150_000 * (1 + 0.4 * 0.5), 2);
    expect(returns(0, 0.5)).toBeCloseTo(150_000 * (1 + 0.4 * 0.4), 2);
    expect(returns(0.4, 1)).toBeCloseTo(198_000, 2);
  });

  it('gains nothing by help from who knows no more', () => {
    expect(returns(0.8, 0.5)).toBeCloseTo(returns(0.8, 0), 6);
    expect(returns(0.9, 0.5)).toBeCloseTo(204_000, 2);
  });
});
