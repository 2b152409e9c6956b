import { describe, expect, it } from 'vitest';
import type { World } from '../../src/model';
import { balance, column, columnsOf, force, fund, hold, make, mean, pass, run, type Settings } from './world';

/** What connects villages: partners' money, facilitators' hours, training places, the forum and bridging ties. Nothing else does. */

const villages = [{ families: 40, assisted: true }, { families: 40, assisted: false }];

/** Columns of the second village whose values differ between two worlds. */
function differing(a: World, b: World): string[] {
  const first = a.village.firstHousehold[1];
  return columnsOf('household').filter((id) => {
    const width = column(a, id).length / a.household.rows;
    return column(a, id).slice(first * width).join() !== column(b, id).slice(first * width).join();
  });
}

function compare(a: World, b: World, months: number): string[] {
  const found = new Set<string>();
  for (let i = 0; i < months; i++) {
    pass(a, 1);
    pass(b, 1);
    for (const id of differing(a, b)) found.add(id);
  }
  return [...found].sort();
}

const noGovernment: Settings = { 'government.partnershipBudgetRpPerYear': 0, 'government.facilitators': 0 };

const none: Settings = { ...noGovernment, 'ngo.present': 0, 'ngo.facilitators': 0, 'ngo.ownFundsRpPerYear': 0 };

/** A household of the first village suddenly has ten million more. */
function windfall(world: World): World {
  hold(world, 0, world.household.savingsRp[0] + 10_000_000);
  return world;
}

describe('a village outside the working area of the NGO', () => {
  it('lives through the very same months when the NGO hires twice the staff and raises three times the money', () => {
    const a = make({ villages, set: { ...noGovernment, 'ngo.facilitators': 2 } });
    const b = make({ villages, set: { ...noGovernment, 'ngo.facilitators': 4, 'ngo.ownFundsRpPerYear': 1_260_000_000 } });
    expect(compare(a, b, 30)).toEqual([]);
    // In the first village it made a difference.
    expect(column(a, 'household.skill').slice(0, 40)).not.toEqual(column(b, 'household.skill').slice(0, 40));
  });

  it('is the same also beside a government of its own, as long as nothing is granted to the NGO, the two do not meet and no tie reaches over', () => {
    const apart: Settings = { 'government.grantShare': 0, 'forum.engagement': 0, 'village.bridgingTies': 0, 'ngo.facilitators': 2 };
    const a = make({ villages, set: apart });
    const b = make({ villages, set: { ...apart, 'ngo.ownFundsRpPerYear': 1_260_000_000 } });
    expect(compare(a, b, 30)).toEqual([]);
  });

  it('feels the NGO through government facilitators, who have it to themselves once the NGO hires', () => {
    const set: Settings = { 'government.grantShare': 0, 'government.facilitators': 1, 'facilitator.visitShare': 1, 'facilitator.hoursPerMonth': 60 };
    const changed = compare(make({ villages, set: { ...set, 'ngo.facilitators': 0 } }), make({ villages, set: { ...set, 'ngo.facilitators': 2 } }), 12);
    expect(changed).toContain('household.contacted');
    expect(changed).not.toContain('household.shock');
  });
});

describe('a windfall in one village', () => {
  it('never reaches another village where there are no partners', () => {
    const a = make({ villages, set: none });
    const b = windfall(make({ villages, set: none }));
    expect(compare(a, b, 30)).toEqual([]);
    expect(column(a, 'household.savingsRp').slice(0, 40)).not.toEqual(column(b, 'household.savingsRp').slice(0, 40));
  });

  it('reaches the neighbours through the market, once it has become an enterprise', () => {
    const set: Settings = { ...none, 'market.entryPerYear': 2, 'household.startingConfidence': 0.8, 'market.stallDemandRpPerMonth': 2e5 };
    const [a, b] = [0, 1].map(() => {
      const world = make({ villages, set });
      world.village.baseDemandRp[0] *= 0.7; // customers buy less than what is offered
      world.village.baseSlots[0] = 40;
      return world;
    });
    for (let h = 0; h < 20; h++) hold(b, h, 10_000_000);
    // As soon as the windfall has made one more enterprise than there would have been, the next month feels it.
    while (b.village.enterprises[0] <= a.village.enterprises[0] && a.month < 24) for (const world of [a, b]) pass(world, 1);
    for (const world of [a, b]) pass(world, 1);
    const other = Array.from({ length: 20 }, (_, i) => 20 + i).filter((h) => a.household.enterprise[h] && b.household.enterprise[h]);
    expect(b.village.enterprises[0]).toBeGreaterThan(a.village.enterprises[0]);
    expect(other.length).toBeGreaterThan(0);
    expect(b.village.marketShare[0]).toBeLessThan(a.village.marketShare[0]);
    const profit = ({ household }: World) => mean(other.map((h) => household.profitRp[h]));
    expect(profit(b)).toBeLessThan(profit(a));
  });
});

describe('protecting money of government', () => {
  it('is one pot: a dearer case in one village leaves less for the other when the pot is short, and takes nothing when it is full', () => {
    const helped = (claimRp: number, potRp: number): number => {
      const world = make({ villages: [1, 1], set: { ...none, 'shock.kinCoverShare': 0, 'shock.coverShare': 1, 'shock.coverCapRp': 1e7 } });
      force(world, 'shock.knownAlone', 1); // every case is known
      force(world, 'shock.knownDesk', 1);
      let rupiah = 0;
      for (let month = 0; month < 200; month++) {
        world.month = month;
        world.household.shock.fill(1);
        world.household.helpRp.fill(0);
        world.household.claimRp.set([claimRp, 1_000_000]);
        fund(world, 'government', 2, potRp - balance(world, 'government', 2));
        run(world, 'cover');
        rupiah += world.household.helpRp[1];
      }
      return rupiah;
    };
    // Two small cases are both paid; beside one that takes all, the other is paid only when it is first.
    expect(helped(1_000_000, 2_000_000)).toBe(200 * 1_000_000);
    expect(helped(2_000_000, 2_000_000)).toBeLessThan(0.7 * 200 * 1_000_000);
    expect(helped(2_000_000, 1e9)).toBe(200 * 1_000_000);
  });
});
