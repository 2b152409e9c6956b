import { useEffect, useState } from 'react';
import type { LedgerRow } from '../../../run';
import { session } from '../../running';
import { useStore } from '../../store';

/** The books of the run of the page: read once it is computed. */
export type Books =
  | { readonly kind: 'waiting' | 'reading' | 'failed' }
  | { readonly kind: 'read'; readonly rows: readonly LedgerRow[] };

interface Read {
  readonly key: string;
  readonly books: Books;
}

/** Those of the last run that was asked for: opening the flow again costs nothing. */
let kept: { readonly digest: string; readonly rows: readonly LedgerRow[] } | null = null;

export function useBooks(): { readonly books: Books; readonly again: () => void } {
  const digest = useStore((state) => (state.run.kind === 'ready' ? state.run.digest : null));
  const isBroken = useStore((state) => state.run.kind === 'failed');
  const [attempt, setAttempt] = useState(0);
  const [read, setRead] = useState<Read | null>(null);
  const key = `${digest} ${attempt}`;
  useEffect(() => {
    if (digest === null || kept?.digest === digest) return;
    let wanted = true;
    const tell = (books: Books) => wanted && setRead({ key, books });
    session().runner.ledger().then(
      (rows) => {
        kept = { digest, rows };
        tell({ kind: 'read', rows });
      },
      () => tell({ kind: 'failed' }),
    );
    return () => void (wanted = false);
  }, [digest, key]);

  const again = () => setAttempt(attempt + 1);
  if (digest === null) return { books: { kind: isBroken ? 'failed' : 'waiting' }, again };
  if (kept?.digest === digest) return { books: { kind: 'read', rows: kept.rows }, again };
  return { books: read?.key === key ? read.books : { kind: 'reading' }, again };
}
