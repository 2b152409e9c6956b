import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/app/draft';
import { householdMonthOf } from '../../src/app/exports';
import { initialState } from '../../src/app/store';
import { defaultScenario } from '../../src/run';

describe('the month of which households and their network are written', () => {
  const draft = { ...draftOf(defaultScenario), months: 36 };
  const shown = (playhead: number, computed = 36) => ({ ...initialState, draft, playhead, run: { kind: 'computing' as const, computed } });

  it('is the one that is shown', () => {
    expect(householdMonthOf(shown(24), null)).toBe(24);
    expect(householdMonthOf(shown(24, 10), null)).toBe(10);
  });

  it('is the one that was chosen, as far as the run goes', () => {
    expect(householdMonthOf(shown(24), 6)).toBe(6);
    expect(householdMonthOf(shown(24), 120)).toBe(36);
  });
});
