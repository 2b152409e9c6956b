import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/model';
import { column, make, run, sum, type Settings } from '../world';

const still: Settings = { 'facilitator.meetingsPerMonth': 1, 'household.trustGain': 0.05, 'household.trustLoss': 0.1, 'household.trustReturn': 0.02 };

/** Eight households that trust both partners by 0.4, in a village where all do; the first facilitator is of government, the second of the NGO. */
function village(set: Settings = {}): World {
  const world = make({ villages: [8], set: { ...still, ...set } });
  const { household, facilitator } = world;
  household.trustGovernment.fill(0.4);
  household.trustNgo.fill(0.4);
  household.trustFacilitator.fill(0.4);
  household.aware.fill(1);
  world.village.governmentTrust[0] = world.village.ngoTrust[0] = world.village.facilitatorTrust[0] = 0.4;
  facilitator.employer.set([0, 1]);
  facilitator.skill.set([0.5, 0.9]);
  return world;
}
/** Trust in government and NGO after a month, each as the change that is left after a fiftieth has gone back to the mean. */
const change = (world: World): [government: number, ngo: number][] => {
  run(world, 'trust');
  const of = (trust: number) => Math.round(((trust - 0.4) / 0.98) * 1e5) / 1e5;
  return Array.from(world.household.trustGovernment, (trust, h) => [of(trust), of(world.household.trustNgo[h])]);
};
const alone = (h: number, how: (world: World) => void): [number, number] => {
  const world = village();
  how(world);
  return change(world)[h];
};

describe('trust', () => {
  it('stays where it is while nothing happens', () => {
    expect(change(village()).flat().every((moved) => moved === 0)).toBe(true);
  });

  const met = (h: number, f: number, contacted: 0 | 1, attended: 0 | 1) => ({ household }: World) => {
    household.invited[h] = 1;
    household.facilitator[h] = f;
    household.contacted[h] = contacted;
    household.attended[h] = attended;
  };

  it('gains a twentieth of what is missing by a meeting that took place, in the employer of the facilitator', () => {
    expect(alone(2, met(2, 1, 1, 1))).toEqual([0, 0.03]);
    expect(alone(2, met(2, 0, 1, 1))).toEqual([0.03, 0]);
  });

  it('loses a tenth of what there is by an invitation that nobody kept', () => {
    expect(alone(2, met(2, 1, 0, 0))).toEqual([0, -0.04]);
    expect(alone(2, met(2, 0, 0, 0))).toEqual([-0.04, 0]);
  });

  it.each([[0, 0], [0.25, 0.25], [1, 1], [2, 1]])('with %d meetings a month loses %d of that: a promise is broken only as often as one is made', (meetings, share) => {
    const missed = (f: number) => {
      const world = village({ 'facilitator.meetingsPerMonth': meetings });
      met(2, f, 0, 0)(world);
      return change(world)[2];
    };
    expect([missed(0), missed(1)]).toEqual([[-0.04 * share, 0], [0, -0.04 * share]].map((pair) => pair.map((moved) => expect.closeTo(moved, 6))));
    const world = village({ 'facilitator.meetingsPerMonth': meetings });
    met(2, 0, 0, 0)(world);
    expect((run(world, 'trust').household.trustFacilitator[2] - 0.4) / 0.98).toBeCloseTo(-0.04 * share, 6);
    // What is gained by a meeting that took place does not depend on how many there are.
    const kept = village({ 'facilitator.meetingsPerMonth': meetings });
    met(2, 0, 1, 1)(kept);
    expect(change(kept)[2]).toEqual([0.03, 0]);
  });

  it('in the facilitator moves with both, the more the more skilled: 0.05 × (1 − 0.8 × what is missing of skill)', () => {
    const facilitator = (how: (world: World) => void, set: Settings = {}) => {
      const world = village({ 'social.credibilityEffect': 0.8, ...set });
      how(world);
      return (run(world, 'trust').household.trustFacilitator[2] - 0.4) / 0.98;
    };
    expect(facilitator(met(2, 0, 1, 1))).toBeCloseTo(0.03 * 0.6, 6);
    expect(facilitator(met(2, 1, 1, 1))).toBeCloseTo(0.03 * 0.92, 6);
    expect(facilitator(met(2, 0, 1, 1), { 'social.credibilityEffect': 0 })).toBeCloseTo(0.03, 6);
    expect(facilitator(met(2, 0, 0, 0))).toBeCloseTo(-0.04, 6);
    expect(facilitator(met(2, 0, 1, 0))).toBeCloseTo(0, 6);
  });

  it('is not lost by an invitation that the family never heard of', () => {
    expect(alone(2, (world) => {
      met(2, 1, 0, 0)(world);
      world.household.aware[2] = 0;
    })).toEqual([0, 0]);
  });

  it('does not move for a family that was met and stayed away, nor for one never invited', () => {
    expect(alone(2, met(2, 1, 1, 0))).toEqual([0, 0]);
    expect(alone(2, ({ household }) => (household.contacted[2] = 0))).toEqual([0, 0]);
  });

  it.each([[0, 0, 0], [1, 0.03, 0], [2, 0, 0.03], [3, -0.04, 0], [4, 0, -0.04]])('after a shock with answer %d moves government by %d and the NGO by %d', (answer, government, ngo) => {
    expect(alone(5, ({ household }) => (household.served[5] = answer))).toEqual([government, ngo]);
  });

  it('counts a broken promise and help together', () => {
    expect(alone(1, (world) => {
      met(1, 1, 0, 0)(world);
      world.household.served[1] = 2;
    })).toEqual([0, Math.round(1e5 * (0.36 + 0.05 * 0.64 - 0.4)) / 1e5]);
  });

  it('falls further than it rises: from the middle a loss takes twice a gain', () => {
    const moved = (answer: number) => {
      const world = village();
      world.household.trustGovernment.fill(0.5);
      world.village.governmentTrust[0] = 0.5;
      world.household.served[0] = answer;
      return run(world, 'trust').household.trustGovernment[0] - 0.5;
    };
    expect(moved(3) / moved(1)).toBeCloseTo(-2, 4);
  });

  it('goes a fiftieth of the way to the mean of the village', () => {
    const world = village();
    world.household.trustNgo.set([0.1, 0.7]);
    run(world, 'trust');
    expect(column(world, 'household.trustNgo').slice(0, 3)).toEqual([0.106, 0.694, 0.4].map((trust) => expect.closeTo(trust, 6)));
  });

  it('stays between 0 and 1, however long it goes one way', () => {
    const world = village({ 'household.trustGain': 0.15, 'household.trustLoss': 0.15, 'household.trustReturn': 0 });
    world.household.served.set([1, 1, 1, 1, 3, 3, 3, 3]);
    for (let month = 0; month < 400; month++) run(world, 'trust');
    expect(world.household.trustGovernment.every((trust, h) => (h < 4 ? trust > 0.999 && trust <= 1 : trust < 0.001 && trust >= 0))).toBe(true);
  });

  it('is summed up by village', () => {
    const world = make({ villages: [3, 2], set: still });
    run(world, 'trust');
    expect(world.village.ngoTrust[0]).toBeCloseTo(sum(world.household.trustNgo.subarray(0, 3)) / 3, 6);
    expect(world.village.governmentTrust[1]).toBeCloseTo(sum(world.household.trustGovernment.subarray(3)) / 2, 6);
  });
});
