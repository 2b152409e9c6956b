import { describe, expect, it } from 'vitest';
import { ownSheet } from '../../../src/model/luck';
import { closingRisk, gainRp, returnRp, tradeOf, tradersAtHeart } from '../../../src/model/state/trade';
import { own, village } from '../process/traders';
import { calm, force, make, pass, run, type Settings } from '../world';

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

  it.each([0.5, 1, 2])('is every owner at the start, at a gate of %d', (gate) => {
    const world = make({ villages: [400], set: { 'household.startingConfidence': 0.1, 'market.aspirationGate': gate } });
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

describe('what opening promises', () => {
  /** Two million of capital in a village of traders whose enterprises close at 0.12 a year and fetch half; 1 million of cash income. */
  const gain = (loanRp: number, set: Settings = {}, femaleHead: 0 | 1 = 0): number => {
    const world = village(1, { 'market.skillEffect': 0, 'market.womenReturnShare': 1, 'market.ownWorkReturn': 1, 'credit.interestPerMonth': 0.015, ...set });
    force(world, 'market.deathPerYear', 0.12);
    world.household.femaleHead[0] = femaleHead;
    return gainRp(tradeOf(world), world.household, 0, 2e6, loanRp, 1, 1e6);
  };
  /** 150,000 × √2 less rent of 60,000, wear of 40,000 and half of two million times the hazard of a young enterprise, 1.5 %. */
  const own2 = 150_000 * Math.SQRT2 - 60_000 - 40_000 - 15_000;

  it('counts what closing would cost, by its risk: half of the capital', () => {
    expect(gain(0)).toBeCloseTo(own2, 4);
    expect(gain(0, { 'market.resaleShare': 1 })).toBeCloseTo(own2 + 15_000, 4);
    expect(gain(0, {}, 1)).toBeCloseTo(own2 - 3000, 4);
  });

  it('counts interest on what is borrowed, and none on own savings', () => {
    expect(gain(500_000)).toBeCloseTo(own2 - 7500, 4);
    expect(gain(500_000, { 'credit.interestPerMonth': 0 })).toBeCloseTo(own2, 4);
  });

  it('is judged by the risk that enterprises then run', () => {
    const world = village(1);
    force(world, 'market.deathPerYear', 0.12);
    const risk = (months: number, profitRp: number): number => {
      own(world, 0, 2e6, months);
      world.household.profitRp[0] = profitRp;
      return closingRisk(tradeOf(world), world.household, 0);
    };
    expect([risk(23, 1), risk(24, 1), risk(24, -1)].map((x) => x.toFixed(6))).toEqual(['0.015000', '0.009000', '0.018000']);
  });
});
