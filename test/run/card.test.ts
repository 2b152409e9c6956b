import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/run/card';
import { worldOf } from '../../src/run/simulation';
import { householdNotes } from '../../src/run/types';
import { words } from '../../src/words';
import { smallSpec } from './small';

const at = (h: number, change: (household: ReturnType<typeof worldOf>['household']) => void = () => undefined) => {
  const world = worldOf(smallSpec());
  change(world.household);
  return cardOf(world, h);
};
const ids = (card: ReturnType<typeof cardOf>) => card.facts.map(({ id }) => id);

describe('the card of a household', () => {
  it('says what it receives and what struck it, and how that was answered', () => {
    const { notes } = at(0, (household) => {
      household.recipient[0] = 1 + 4;
      household.shock[0] = 7;
      household.served[0] = 2;
      household.unsafeMonths[0] = 3;
    });
    expect(notes.filter((note) => ['pkh', 'sembako', 'blt', 'eviction', 'violence', 'servedByNgo', 'notKnown', 'unsafe'].includes(note))).toEqual(['pkh', 'blt', 'eviction', 'servedByNgo', 'unsafe']);
  });

  it('leaves out debts that there are not, and schooling without children', () => {
    const childless = at(0, (household) => {
      for (const band of [household.under7, household.primary, household.junior, household.senior]) band[0] = 0;
      household.debtRp[0] = 0;
      household.loanRp[0] = 0;
    });
    expect(ids(childless)).toEqual(expect.not.arrayContaining(['debtRp', 'loanRp', 'schooling', 'parenting']));
    const parents = at(0, (household) => {
      household.primary[0] = 2;
      household.debtRp[0] = 300_000;
    });
    expect(ids(parents)).toEqual(expect.arrayContaining(['debtRp', 'schooling', 'parenting']));
  });

  it('has a unit for every number and words for every note', () => {
    expect(at(1).facts.filter(({ unit }) => !unit)).toEqual([]);
    for (const language of ['en', 'id'] as const) expect(householdNotes.filter((note) => !words[language].card.note[note])).toEqual([]);
  });
});
