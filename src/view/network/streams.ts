import { scatter } from './encode';
import type { Flow } from './encode';
import { chooseGrain, flowToFit, grainSpacing, isPacked, ribbonWidth } from './grain';
import type { GrainScale } from './grain';
import type { Path } from './layout/curve';

/** Speed of grains, CSS pixels per second: constant, whatever the speed of the run. */
export const grainSpeed = 42;
const glideMs = 200;
const drawMs = 500;

/** A flow that has been seen in this world, with its look now and the look it goes to. */
export interface Stream {
  readonly flow: Flow;
  readonly path: Path;
  width: number;
  spacing: number;
  phase: number;
  alpha: number;
  reveal: number;
  squeeze: number;
  targetWidth: number;
  targetAlpha: number;
  targetSqueeze: number;
}

/** What the streams need to know of the stage. */
export interface StreamSetting {
  readonly referenceLength: number;
  /** Multiplies the width of ribbons: narrower on a narrow stage. */
  readonly widen: number;
  /** Smallest distance between grains that still reads as grains, pixels. */
  readonly tightest: number;
  readonly route: (flow: Flow) => Path | null;
  /** Load of a facilitator row; over 1 squeezes what enters and leaves. */
  readonly load: (facilitator: number) => number;
}

/** How much a load squeezes: nothing up to 1, then plainly, and fully at 1.4. */
const squeezeOf = (load: number): number => (load > 1 ? Math.min(1, 0.6 + (load - 1)) : 0);

/** All flows of a world: grains move, ribbons widen and fade, flows that join late are drawn from their source. */
export class Streams {
  readonly list: Stream[] = [];
  readonly #byKey = new Map<string, Stream>();
  scale: GrainScale = { grainRp: 500_000, packed: false };
  #first = true;
  #toFitInRun: number | null = null;

  /** Forgets everything: a new world. */
  clear(): void {
    this.list.length = 0;
    this.#byKey.clear();
    this.#first = true;
    this.#toFitInRun = null;
  }

  /** Keeps the flows but asks for their paths again, after a new layout. */
  reroute(setting: StreamSetting): void {
    const before = [...this.list];
    this.list.length = 0;
    this.#byKey.clear();
    for (const stream of before) {
      const path = setting.route(stream.flow);
      if (path !== null) this.#add({ ...stream, path });
    }
  }

  /** Flows of all months known, rupiah: the value of a grain is then the same in every month. */
  setRun(flowsRp: readonly number[]): void {
    this.#toFitInRun = flowToFit(flowsRp);
  }

  /** Takes the flows of a month; true when a flow was new, so that the mesh has to be made again. */
  set(flows: readonly Flow[], how: 'play' | 'jump', setting: StreamSetting): boolean {
    const jump = how === 'jump' || this.#first;
    const rupiah = flows.map((flow) => flow.rupiah);
    const grainRp = chooseGrain(this.#toFitInRun ?? flowToFit(rupiah), setting.referenceLength, setting.tightest);
    this.scale = { grainRp, packed: isPacked(rupiah, grainRp, setting.referenceLength, setting.tightest) };
    let grew = false;
    for (const stream of this.list) stream.targetAlpha = 0;
    for (const flow of flows) {
      let stream = this.#byKey.get(flow.key);
      if (stream === undefined) {
        const path = setting.route(flow);
        if (path === null) continue;
        const joins = !jump && [flow.from.kind, flow.to.kind].some((kind) => kind === 'forum' || kind === 'ngo');
        stream = { flow, path, width: 1.6, spacing: 1e6, phase: scatter(flow.key), alpha: joins ? 1 : 0, reveal: joins ? 0 : 1, squeeze: 0, targetWidth: 1.6, targetAlpha: 1, targetSqueeze: 0 };
        this.#add(stream);
        grew = true;
      }
      stream.targetAlpha = 1;
      stream.targetWidth = setting.widen * ribbonWidth(flow.rupiah, this.scale.grainRp, setting.referenceLength, setting.tightest);
      stream.targetSqueeze = flow.to.kind === 'facilitator' ? squeezeOf(setting.load(flow.to.row)) : flow.from.kind === 'facilitator' ? -squeezeOf(setting.load(flow.from.row)) : 0;
      this.#respace(stream, grainSpacing(flow.rupiah, this.scale.grainRp, setting.referenceLength, setting.tightest));
    }
    if (jump) {
      for (const stream of this.list) {
        stream.alpha = stream.targetAlpha;
        stream.width = stream.targetWidth;
        stream.squeeze = stream.targetSqueeze;
        stream.reveal = 1;
      }
    }
    this.#first = false;
    return grew;
  }

  /** Advances by `ms`; grains move only when `playing`. Returns whether anything is still gliding. */
  step(ms: number, playing: boolean, zoom: number): boolean {
    let gliding = false;
    const part = 1 - Math.exp((-3 * ms) / glideMs);
    for (const stream of this.list) {
      if (playing) stream.phase = (stream.phase + (grainSpeed * ms) / 1000 / (stream.spacing * zoom)) % 1;
      if (stream.reveal < 1) {
        stream.reveal = Math.min(1, stream.reveal + ms / drawMs);
        gliding = true;
      }
      const glide = (from: number, to: number): number => {
        if (Math.abs(from - to) < 0.004) return to;
        gliding = true;
        return from + (to - from) * part;
      };
      stream.alpha = glide(stream.alpha, stream.targetAlpha);
      stream.width = glide(stream.width, stream.targetWidth);
      stream.squeeze = glide(stream.squeeze, stream.targetSqueeze);
    }
    return gliding;
  }

  #add(stream: Stream): void {
    this.list.push(stream);
    this.#byKey.set(stream.flow.key, stream);
  }

  /** A new spacing keeps the grain at mid-path where it is, so that the picture breathes instead of jumping. */
  #respace(stream: Stream, spacing: number): void {
    if (spacing === stream.spacing) return;
    const middle = stream.path.length / 2;
    if (stream.spacing < 1e5) stream.phase = (((stream.phase + middle / spacing - middle / stream.spacing) % 1) + 1) % 1;
    stream.spacing = spacing;
  }
}
