import type { Against } from '../../words';
import { comparisonOf } from '../baseline';
import { useStore } from '../store';

/** What differences are taken from now. */
export function useAgainst(): Against {
  return useStore(({ draft, comparison }) => (draft && comparisonOf(draft, comparison) === 'withoutDecisions' ? 'withoutDecisions' : 'scenario'));
}
