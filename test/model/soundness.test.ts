import { expect, it } from 'vitest';
import type { World } from '../../src/model';
import { faults } from './soundness';
import { fund, make, pass } from './world';

const plant: [words: string, how: (world: World) => void][] = [
  ['household.skill of row 1 is NaN', ({ household }) => household.skill.set([NaN], 1)],
  ['household.trustNgo of row 2 is 1.5', ({ household }) => household.trustNgo.set([1.5], 2)],
  ['household.registered of row 0 is 2', ({ household }) => household.registered.set([2])],
  ['regency.dueRp of row 0 is Infinity', ({ regency }) => regency.dueRp.set([Infinity])],
  ['an indicator is NaN', ({ indicators }) => indicators.set([NaN], 3)],
  ['workRp of household 4 is -5', ({ household }) => household.workRp.set([-5], 4)],
  ['claimRp of household 4 is 2000000000', ({ household }) => household.claimRp.set([2e9], 4)],
  ['savingsRp of household 0 is -1', ({ household }) => household.savingsRp.set([-1])],
  ['assetRp of household 0 is 0.5', ({ household }) => household.assetRp.set([0.5])],
  ['stage of household 9 is 6', ({ household }) => household.stage.set([6], 9)],
  ['household 3 was last met in month 9', ({ household }) => household.lastContactMonth.set([9], 3)],
  ['household 3 was served without a shock', ({ household }) => {
    household.shock[3] = 0;
    household.served[3] = 1;
  }],
  ['enterprises, villages say', ({ village }) => village.enterprises.set([99])],
  ['members, groups say', ({ group }) => group.members.set([99])],
  ['families in care, facilitators say', ({ facilitator }) => facilitator.families.set([99])],
  ['rupiah that government released', ({ regency }) => regency.governmentLateRp.set([1e12])],
  ['rupiah of the NGO', ({ regency }) => regency.ngoLateRp.set([1e12])],
  ['the accounts sum to 1 rupiah', (world) => {
    fund(world, 'apbd', 0, 1);
    world.account.balanceRp[0] += 1;
  }],
];

it('a sound world has no faults', () => {
  expect(faults(pass(make({ villages: [12] }), 5))).toEqual([]);
});

it.each(plant)('finds: %s', (words, how) => {
  const world = pass(make({ villages: [12] }), 5);
  how(world);
  expect(faults(world).join('\n')).toContain(words);
});
