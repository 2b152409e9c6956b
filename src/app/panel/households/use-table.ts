import { useEffect, useState } from 'react';
import type { HouseholdTable } from '../../../run';
import { session } from '../../running';
import { useStore } from '../../store';

export type Loaded = { readonly kind: 'reading' } | { readonly kind: 'failed' } | { readonly kind: 'table'; readonly table: HouseholdTable };

/** All families of the run of the page at a month. */
export function useHouseholdTable(month: number): Loaded {
  const digest = useStore((state) => (state.run.kind === 'ready' ? state.run.digest : ''));
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'reading' });
  useEffect(() => {
    let wanted = true;
    session()
      .runner.households(month)
      .then(
        (table) => wanted && setLoaded({ kind: 'table', table }),
        () => wanted && setLoaded({ kind: 'failed' }),
      );
    return () => {
      wanted = false;
    };
  }, [month, digest]);
  return loaded;
}
