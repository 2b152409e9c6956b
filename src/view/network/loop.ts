import type { Camera } from './camera';
import type { Pointed } from './compose/ties';
import type { Director } from './director';
import type { Meter } from './meter';
import { dimming } from './motion';
import type { Motion } from './motion';
import type { Scene } from './scene';

/** Parts of the picture that can need doing again. */
type Part = 'compose' | 'rings' | 'ties' | 'flows' | 'view';

/** What the loop asks of the stage around it. */
export interface LoopHooks {
  readonly pointed: () => Pointed;
  /** The camera moved or came to rest. */
  readonly viewChanged: (resting: boolean) => void;
}

/** Draws when something changed and keeps drawing while something moves; at rest it costs nothing. */
export class Loop {
  scene: Scene | null = null;
  playing = false;
  /** 1 while a village is walked to or stayed at, 0 towards and in the overview. */
  walkGoal: 0 | 1 = 0;
  readonly #director: Director;
  readonly #camera: Camera;
  readonly #motion: Motion;
  readonly #meter: Meter;
  readonly #hooks: LoopHooks;
  readonly #due = new Set<Part>();
  #scheduled = 0;
  #last = 0;
  #stopped = false;

  constructor(director: Director, camera: Camera, motion: Motion, meter: Meter, hooks: LoopHooks) {
    this.#director = director;
    this.#camera = camera;
    this.#motion = motion;
    this.#meter = meter;
    this.#hooks = hooks;
  }

  /** Asks for a picture in which the given parts are done again. */
  request(...parts: readonly Part[]): void {
    for (const part of parts) this.#due.add(part);
    if (this.#scheduled === 0 && !this.#stopped) this.#scheduled = requestAnimationFrame((now) => this.#tick(now));
  }

  all(): void {
    this.request('compose', 'rings', 'ties', 'flows', 'view');
  }

  stop(): void {
    this.#stopped = true;
    cancelAnimationFrame(this.#scheduled);
  }

  #tick(now: number): void {
    this.#scheduled = 0;
    const { scene } = this;
    if (scene === null || scene.lost) return;
    this.#meter.start();
    // After a rest the first step must not make up for the time that passed.
    const ms = Math.min(50, Math.max(0, now - this.#last));
    this.#last = now;
    const moving = this.draw(scene, ms, now);
    this.#meter.commit();
    if (moving) this.request();
  }

  /** Draws one picture, `ms` after the one before; true while something still moves. */
  draw(scene: Scene, ms: number, now: number): boolean {
    const director = this.#director;
    const motion = this.#motion;
    const still = director.reducedMotion;
    const walking = this.#camera.step(now);
    const coming = motion.stepAlong(still ? Infinity : ms, this.walkGoal);
    if (this.walkGoal === 0 && motion.along === 0 && director.focus >= 0) {
      director.focus = -1;
      this.#due.add('ties').add('flows').add('compose');
    }
    if (walking || coming) this.#due.add('view');
    if (motion.stepColour(ms) || this.#due.has('view')) scene.homes?.setProgress(motion.colour);
    const coloured = motion.colour < 1;
    const loading = motion.stepLoads(still ? Infinity : ms);
    if (loading) this.#due.add('rings');
    const grains = this.playing && !still;
    const flowing = director.streams.step(still ? Infinity : ms, grains, this.#camera.scale);
    if (grains || flowing || coming || this.#due.has('flows')) director.sendFlows(scene, motion.along);
    const view = this.#due.has('view');
    if (director.escort(this.#camera, motion.along) || view) this.#due.add('compose').add('ties');
    if (view && motion.along > 0) this.#due.add('rings');
    let more = false;
    if (this.#due.has('compose')) more = director.compose(scene, this.#camera);
    if (this.#due.has('rings') || view) director.inkRings(scene, this.#camera, motion.loads, motion.forum);
    if (this.#due.has('ties')) director.inkTies(scene, this.#camera, this.#hooks.pointed());
    if (this.#due.has('compose') || view) this.look(scene, scene.resolution);
    const sweeping = motion.stepBand(ms);
    const plan = director.plan;
    if (plan !== null) scene.sweep(motion.band, plan.tiers.width, plan.tiers.height);
    this.#due.clear();
    if (more) this.#due.add('compose');
    scene.render();
    const walksOn = this.#camera.walking || motion.along !== this.walkGoal;
    if (view) this.#hooks.viewChanged(!walksOn);
    return walksOn || coloured || loading || grains || flowing || sweeping || more;
  }

  /** Points the scene's camera, for a picture of `resolution` pixels per CSS pixel. */
  look(scene: Scene, resolution: number): void {
    const { focus, plan, layout } = this.#director;
    const dim = this.#motion.along * dimming;
    scene.look({ scale: this.#camera.scale, x: this.#camera.x, y: this.#camera.y, resolution }, focus, dim);
    if (plan === null || layout === null) return;
    scene.homes?.setPitch(plan.pitch * this.#camera.scale);
    const first = focus < 0 ? 0 : layout.firstHousehold_v[focus];
    const last = focus < 0 ? plan.homes.length : layout.firstHousehold_v[focus + 1] - 1;
    scene.homes?.setFocus(first, last, dim);
  }
}
