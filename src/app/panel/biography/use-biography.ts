import { useEffect, useRef, useState } from 'react';
import type { Biography } from '../../../run';
import { session } from '../../running';
import { useStore } from '../../store';

/** How far the reading of a household's story is. */
export type Reading =
  /** The run itself is still being computed. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read' | 'cancelled' | 'failed' };

/** Stories that were read, by run and household: coming back to one costs nothing. */
const kept = new Map<string, Biography>();
const mostKept = 12;

function keep(key: string, biography: Biography): void {
  kept.set(key, biography);
  const [oldest] = kept.keys();
  if (kept.size > mostKept) kept.delete(oldest);
}

export interface ReadStory {
  readonly reading: Reading;
  /** The story; while another is being read, the one of the run before it. Null when there is none yet. */
  readonly biography: Biography | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** The story of a household in the run of the page, read anew when the run has changed, and how to give up and to begin again. */
export function useBiography(household: number): ReadStory {
  const digest = useStore((state) => (state.run.kind === 'ready' ? state.run.digest : null));
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ readonly key: string; readonly reading: Reading } | null>(null);
  const [last, setLast] = useState<Biography | null>(null);
  const control = useRef<AbortController | null>(null);
  const story = `${digest} ${household}`;
  const key = `${story} ${attempt}`;
  useEffect(() => {
    if (digest === null || kept.has(story)) return;
    const current = new AbortController();
    control.current = current;
    const tell = (reading: Reading) => !current.signal.aborted && setState({ key, reading });
    session()
      .runner.biography(household, { signal: current.signal, progress: ({ month, months }) => tell({ kind: 'reading', share: month / months }) })
      .then(
        (biography) => {
          keep(story, biography);
          tell({ kind: 'read' });
          if (!current.signal.aborted) setLast(biography);
        },
        () => tell({ kind: 'failed' }),
      );
    return () => current.abort();
  }, [digest, household, story, key]);

  const known = kept.get(story);
  const reading: Reading = digest === null ? { kind: 'waiting' } : known ? { kind: 'read' } : state?.key === key ? state.reading : { kind: 'reading', share: 0 };
  return {
    reading,
    biography: known ?? (last?.household === household ? last : null),
    cancel() {
      control.current?.abort();
      setState({ key, reading: { kind: 'cancelled' } });
    },
    again: () => setAttempt(attempt + 1),
  };
}

/** The same household in the run that the dashed lines show; null while it is not known or there is none. */
export function useTwinBiography(household: number): Biography | null {
  const digest = useStore((state) => (state.run.kind === 'ready' ? state.run.digest : null));
  const comparison = useStore((state) => state.comparison);
  const key = `${digest} ${comparison} ${household}`;
  const [twin, setTwin] = useState<{ readonly key: string; readonly biography: Biography } | null>(null);
  useEffect(() => {
    const runner = digest === null ? null : session().twinRunner;
    if (!runner) return;
    const control = new AbortController();
    runner.biography(household, { signal: control.signal }).then(
      (biography) => !control.signal.aborted && setTwin({ key, biography }),
      () => undefined, // the chart then has one line
    );
    return () => control.abort();
  }, [digest, comparison, household, key]);
  return twin?.key === key ? twin.biography : null;
}
