import type { Against } from '../../words';
import { comparisonOf } from '../baseline';
import { useStore } from '../store';

/** What differences are taken from now. */
export function useAgainst(): Against {
  return useStore(({ draft, comparison, branches }) => {
    const shown = draft ? comparisonOf(draft, comparison, branches) : 'none';
    return shown === 'none' ? 'scenario' : shown;
  });
}
