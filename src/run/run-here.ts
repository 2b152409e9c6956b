import { digestWorld } from '../model';
import { Delivered } from './delivered';
import { cardOf } from './card';
import { frameOf, layoutOf } from './frame';
import { problem, ProblemError } from './problem';
import type { Biography } from './biography/life';
import type { HouseholdTable } from './household-table';
import { makeRecord } from './record';
import { sharedMonths } from './decisions';
import { Simulation } from './simulation';
import { breathe, inSlices, until } from './slices';
import type { Frame, HouseholdCard, LedgerRow, RunEvent, Runner, RunRecord, RunSpec, Watch } from './types';

type Listener = (event: RunEvent) => void;

/** Frames are handed over this often, so that a listener is neither kept waiting nor flooded. */
const batchMs = 50;

/** Runs in this thread, in slices: the fallback of the page, the runner of the command line, and what the worker has inside. */
export class RunHere implements Runner {
  private readonly sliceMs: number;
  private delivered = new Delivered();
  private call = 0;
  private spec: RunSpec | null = null;
  private simulation: Simulation | null = null;
  /** Last month of which the state can be made again. */
  private computed = -1;
  /** Settled when the latest call has turned the simulation, and when it is done. */
  private ready: Promise<unknown> = Promise.resolve();
  private done: Promise<unknown> = Promise.resolve();

  /** @param sliceMs longest time in which the thread does nothing else. */
  constructor(sliceMs = 12) {
    this.sliceMs = sliceMs;
  }

  start(spec: RunSpec, listener: Listener): void {
    this.startAfter(spec, this.delivered.turn(spec), (event) => {
      if (event.kind === 'frames') this.delivered.upTo(event.frames.at(-1)?.month ?? -1);
      listener(event);
    });
  }

  /** The same for a listener that already has the right months up to `received`; -1 for none. */
  startAfter(spec: RunSpec, received: number, listener: Listener): void {
    const call = ++this.call;
    const current = () => call === this.call;
    this.spec = spec;
    // A listener may start the next run while it listens to this one; from then on it hears nothing of this one.
    const tell = (event: RunEvent) => (current() ? listener(event) : undefined);
    this.ready = breathe().then(() => (current() ? this.prepare(spec, received) : undefined));
    this.done = this.ready.then(() => (current() ? this.run(spec, received, tell, current) : undefined)).catch((error: unknown) => {
      const month = Math.max(0, this.simulation?.world.month ?? 0);
      if (current()) this.simulation = null;
      tell({ kind: 'failed', month, problem: problem('runFailed', { month, message: messageOf(error) }) });
    });
  }

  async household(month: number, household: number): Promise<HouseholdCard> {
    await this.ready.catch(() => undefined);
    const { simulation } = this;
    if (!simulation || !Number.isInteger(month) || month < 0 || month > this.computed) throw new ProblemError(problem('notComputed', { month }));
    const families = simulation.spec.scenario.villages.reduce((sum, village) => sum + village.families, 0);
    if (!Number.isInteger(household) || household < 0 || household >= families) throw new ProblemError(problem('noHousehold', { household, families }));
    return cardOf(simulation.worldAt(month), household);
  }

  async households(month: number): Promise<HouseholdTable> {
    await this.ready.catch(() => undefined);
    const { simulation } = this;
    if (!simulation || !Number.isInteger(month) || month < 0 || month > this.computed) throw new ProblemError(problem('notComputed', { month }));
    return simulation.householdsAt(month);
  }

  async biography(household: number, { progress, signal }: Watch = {}): Promise<Biography> {
    const { spec } = await this.finished();
    const { makeBiography } = await import('./biography/biography');
    return inSlices(until(signal, makeBiography(spec, household)), this.sliceMs, progress);
  }

  async record(): Promise<RunRecord> {
    const { spec } = await this.finished();
    return inSlices(makeRecord(spec), this.sliceMs);
  }

  async ledger(): Promise<readonly LedgerRow[]> {
    const simulation = await this.finished();
    return simulation.ledger(simulation.spec.months);
  }

  stop(): void {
    this.call++;
    this.simulation = null;
    this.spec = null;
    this.delivered = new Delivered();
    this.computed = -1;
  }

  /** The simulation of the latest call, once it is at its end. */
  private async finished(): Promise<Simulation> {
    for (let spec: RunSpec | null = null; spec !== this.spec; ) {
      spec = this.spec;
      await this.done;
    }
    if (!this.simulation) throw new ProblemError(problem('notComputed', { month: 0 }));
    return this.simulation;
  }

  private prepare(spec: RunSpec, received: number): void {
    const shared = this.simulation ? sharedMonths(this.simulation.spec, spec) : -1;
    if (this.simulation && shared >= 0) this.simulation.turn(spec, shared, received);
    else this.simulation = new Simulation(spec);
    this.computed = Math.max(this.simulation.world.month, received);
  }

  private async run(spec: RunSpec, received: number, listener: Listener, current: () => boolean): Promise<void> {
    const { simulation } = this;
    if (!simulation) return;
    const { world } = simulation;
    if (received < 0) listener({ kind: 'layout', layout: layoutOf(world, spec.scenario) });
    let frames: Frame[] = [];
    let batchSince = 0; // month 0 goes out at once
    let sliceSince = performance.now();
    for (;;) {
      const { month } = world;
      if (month > received) frames.push(frameOf(world));
      this.computed = Math.max(this.computed, month);
      const now = performance.now();
      const last = month >= spec.months;
      if (frames.length > 0 && (last || now - batchSince >= batchMs)) {
        listener({ kind: 'frames', frames, restartedAt: received + 1 });
        frames = [];
        batchSince = now;
      }
      if (last || !current()) break;
      if (now - sliceSince >= this.sliceMs) {
        await breathe();
        if (!current()) return;
        sliceSince = performance.now();
      }
      simulation.advance();
    }
    listener({ kind: 'finished', digest: digestWorld(world), months: spec.months });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
