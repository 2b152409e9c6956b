import { createStore } from 'zustand/vanilla';
import { parameters } from '../../../model';
import { allDecisions, RunInWorker } from '../../../run';
import type { Runner, RunSpec } from '../../../run';
import { seek } from '../../actions';
import { sides } from '../../compared';
import type { Side } from '../../compared';
import { specOf } from '../../draft';
import type { Draft } from '../../draft';
import { session as pageSession } from '../../running';
import { Session } from '../../session';
import type { RunSource, ShownRun } from '../../shown-run';
import { useStore } from '../../store';
import type { RunState } from '../../store';
import { pairOf } from './choices';
import type { Pair } from './choices';
import { sameStages } from './gains';

/** The two runs that are compared, as the stages and the panels show them. A new object whenever something of them changed. */
export interface TwinRuns {
  readonly pair: Pair;
  readonly a: ShownRun;
  readonly b: ShownRun;
}

/** Computes one side. The run of the page and the one of its ghost are not computed a second time. */
class SideRun {
  session: Session | null = null;
  run: RunState = { kind: 'idle' };
  private own: Session | null = null;
  /** What its own session computes. */
  private shown: unknown = null;
  private readonly makeRunner: () => Runner;
  private readonly changed: () => void;

  constructor(makeRunner: () => Runner, changed: () => void) {
    this.makeRunner = makeRunner;
    this.changed = changed;
  }

  show(draft: Draft): void {
    const spec = specOf(draft);
    const page = useStore.getState().draft;
    if (page && JSON.stringify(specOf(page)) === JSON.stringify(spec)) {
      this.session = pageSession();
      this.run = useStore.getState().run;
      return;
    }
    const { ghost } = pageSession();
    if (ghost?.spec && ghost.digest && outcome(ghost.spec) === outcome(spec)) {
      this.session = ghost;
      this.run = { kind: 'ready', computed: ghost.computed, digest: ghost.digest };
      return;
    }
    this.own ??= new Session(this.makeRunner(), null, {
      computing: (computed) => this.tell({ kind: 'computing', computed }),
      ready: (computed, digest) => this.tell({ kind: 'ready', computed, digest }),
      failed: (computed, problem) => this.tell({ kind: 'failed', computed, problem }),
      baseline: () => undefined,
    });
    if (this.session !== this.own || JSON.stringify(this.shown) !== JSON.stringify(spec)) {
      this.session = this.own;
      this.shown = spec;
      this.own.show(spec);
    }
  }

  /** The page's own run went on. */
  follow(): void {
    if (this.session === pageSession()) this.run = useStore.getState().run;
  }

  stop(): void {
    this.own?.stop();
    this.own = null;
    this.session = null;
    this.shown = null;
  }

  private tell(run: RunState): void {
    if (this.session !== this.own) return;
    this.run = run;
    this.changed();
  }
}

/** The same for two runs that must come out the same, whichever way their settings are written. */
const outcome = (spec: RunSpec): string => {
  const { scenario, seed, months } = spec;
  return JSON.stringify([scenario.villages, parameters.map(({ id, default: usual }) => scenario.parameters[id] ?? usual), allDecisions(spec), seed, months]);
};

/** What is compared now; null before it is opened. */
export const twins = createStore<TwinRuns | null>(() => null);

/** The run on a side, for a stage and its cards. Only while a comparison is open. */
export const twinSource: Readonly<Record<Side, RunSource>> = { a: sourceOf('a'), b: sourceOf('b') };

function sourceOf(side: Side): RunSource {
  return {
    now() {
      const shown = twins.getState();
      if (!shown) throw new Error('nothing is compared');
      return shown[side];
    },
    subscribe: twins.subscribe,
  };
}

let revision = 0;

/**
 * Keeps both runs at what is chosen, and the page told of how far they are. Returns the function that ends it.
 * @param chosen hears of every choice of two runs, when what is there of them is published.
 */
export function startTwins(chosen: (pair: Pair) => void, makeRunner: () => Runner = () => new RunInWorker()): () => void {
  let pair: Pair | null = null;
  const runs = { a: new SideRun(makeRunner, publish), b: new SideRun(makeRunner, publish) };

  function choose(): void {
    const { draft, branches, records, compared } = useStore.getState();
    if (!draft) return;
    pair = pairOf(compared, { draft, branches, records });
    for (const side of sides) runs[side].show(pair[side].draft);
    publish();
    chosen(pair);
    if (useStore.getState().playhead > pair.months) seek(pair.months);
  }

  function publish(): void {
    const [first, second] = [runs.a.session, runs.b.session];
    if (!pair || !first || !second) return;
    revision += 1;
    const { sameVillages: paired, sharedLuck, months } = pair;
    const { dimSame } = useStore.getState().compared;
    const pale = (month: number) => {
      const [a, b] = [first.frame(month), second.frame(month)];
      return a && b ? sameStages(a.stage_h, b.stage_h) : null;
    };
    const shown = (side: Side, session: Session, beside: Session): ShownRun => ({
      side, session, draft: pair![side].draft, run: runs[side].run, revision, paired, beside, pale: dimSame && paired && sharedLuck ? pale : null,
    });
    twins.setState({ pair, a: shown('a', first, second), b: shown('b', second, first) }, true);
    const known = Math.min(months, first.computed, second.computed);
    useStore.setState({ twins: { months, known, failed: [runs.a, runs.b].some(({ run }) => run.kind === 'failed') } });
  }

  const ends = [
    useStore.subscribe(({ draft, branches, records, compared }) => [draft, branches, records, compared], choose, { equalityFn: sameList, fireImmediately: true }),
    useStore.subscribe(({ run, revision: page }) => [run, page], () => {
      for (const side of sides) runs[side].follow();
      publish();
    }, { equalityFn: sameList }),
  ];
  return () => {
    for (const end of ends) end();
    for (const side of sides) runs[side].stop();
    useStore.setState({ twins: null });
  };
}

const sameList = (a: readonly unknown[], b: readonly unknown[]) => a.every((one, i) => one === b[i]);
