import type { Frame, WorldLayout } from '../../run';
import type { Theme } from '../palette';
import { Camera } from './camera';
import { noTies } from './compose/ties';
import { Director } from './director';
import { typeface } from './draw/text';
import { Listeners } from './listeners';
import { Loop } from './loop';
import { Meter } from './meter';
import { Motion } from './motion';
import { listenToPointer } from './pointer';
import { Pointing } from './pointing';
import { Scene } from './scene';
import type { HouseholdTies, Stage, StageNames, StageOptions, StageStatistics, StageTarget, StageView, StageWords } from './types';

/** Homes are never drawn farther apart than this, CSS pixels; nor farther than the second when a village is walked to. */
const widestPitch = 96;
const walkPitch = 52;

/** For films, which are drawn by the same. */
export const stageParts = { Camera, Director, Loop, Meter, Motion, Scene, typeface };

/** The stage; see `createStage`. */
export class PixiStage implements Stage {
  readonly #host: HTMLElement;
  readonly #director: Director;
  readonly #camera = new Camera();
  readonly #motion = new Motion();
  readonly #listeners = new Listeners();
  readonly #meter = new Meter();
  readonly #pointing: Pointing;
  readonly #loop: Loop;
  readonly #observer: ResizeObserver;
  #stopPointer: (() => void) | null = null;
  #width = 2;
  #height = 2;
  #destroyed = false;
  #resizeTimer = 0;
  #told: StageView = { zoom: 1, village: null, homes: 'dots', isHome: true };
  readonly #onFonts = () => this.#relabel();

  constructor(host: HTMLElement, options: StageOptions) {
    this.#host = host;
    this.#director = new Director(options);
    this.#pointing = new Pointing(this.#director, this.#camera, this.#listeners, () => this.#loop.request('ties'));
    this.#loop = new Loop(this.#director, this.#camera, this.#motion, this.#meter, {
      pointed: () => ({
        selected: this.#pointing.place(this.#director.selected),
        hovered: this.#pointing.place(this.#pointing.hovered),
        focused: this.#pointing.place(this.#pointing.focused),
      }),
      viewChanged: (resting) => this.#tellView(resting),
    });
    this.#observer = new ResizeObserver(() => {
      clearTimeout(this.#resizeTimer);
      this.#resizeTimer = window.setTimeout(() => this.resize(), 90);
    });
  }

  async open(): Promise<void> {
    this.#measureHost();
    await typeface(getComputedStyle(this.#host).fontFamily);
    const scene = await Scene.open(this.#host, this.#director.theme, this.#width, this.#height);
    if (this.#destroyed) {
      scene.destroy();
      return;
    }
    this.#loop.scene = scene;
    this.#host.append(scene.canvas);
    scene.canvas.addEventListener('webglcontextlost', () => this.#reopen([200, 800, 2000]), { once: true });
    this.#stopPointer = listenToPointer(scene.canvas, {
      zoomAt: (factor, x, y) => this.#look(() => this.#camera.zoomAt(factor, x, y)),
      pan: (dx, dy) => this.#look(() => this.#camera.pan(dx, dy)),
      over: (point) => {
        const target = this.#pointing.over(point);
        scene.canvas.style.cursor = target !== null ? 'pointer' : this.#camera.scale > 1.01 ? 'grab' : 'default';
      },
      click: (x, y, touch) => this.#pointing.click(x, y, touch),
    });
    this.#observer.observe(this.#host);
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    this.#refit();
  }

  setLayout(layout: WorldLayout, names: StageNames): void {
    this.#director.setLayout(layout, names);
    this.#motion.reset();
    this.#pointing.leave();
    this.#pointing.focusClear();
    this.#showAllAtOnce();
    this.#refit();
  }

  setRun(frames: readonly Frame[], beside: readonly Frame[] = []): void {
    this.#director.setRun(frames, beside);
    this.#loop.all();
  }

  setFrame(frame: Frame, how: 'play' | 'jump'): void {
    this.#meter.start();
    this.#director.setFrame(this.#loop.scene, frame, how);
    this.#motion.setFrame(frame, how === 'play' && !this.#director.reducedMotion, performance.now());
    this.#meter.pause();
    this.#loop.all();
  }

  setTheme(theme: Theme): void {
    if (theme === this.#director.theme) return;
    this.#director.theme = theme;
    this.#relabel();
  }

  setWords(words: StageWords): void {
    this.#director.words = words;
    this.#relabel();
  }

  setReducedMotion(reduced: boolean): void {
    this.#director.reducedMotion = reduced;
    if (this.#loop.scene !== null) this.#director.style(this.#loop.scene);
    this.#loop.request('flows');
  }

  setPlaying(playing: boolean): void {
    this.#loop.playing = playing;
    this.#loop.request();
  }

  isolateStage(stage: number | null): void {
    this.#director.isolated = stage;
    this.#loop.scene?.homes?.isolate(stage);
    this.#loop.request();
  }

  setPale(households: Uint8Array | null): void {
    this.#director.pale = households;
    this.#loop.scene?.homes?.setPale(households);
    this.#loop.request();
  }

  select(target: StageTarget | null, ties: HouseholdTies = noTies): void {
    this.#director.selected = target;
    this.#director.selectedTies = ties;
    this.#loop.request('compose', 'ties');
  }

  zoomToVillage(village: number | null): void {
    this.#walk(village, this.#director.reducedMotion ? null : performance.now());
    this.#pointing.leave();
    this.#pointing.focusClear();
  }

  home(): void {
    this.zoomToVillage(null);
  }

  /** Sends the camera; `now` null arrives at once. */
  #walk(village: number | null, now: number | null): void {
    const { plan } = this.#director;
    if (plan === null) return;
    const island = village === null ? undefined : plan.islands[village];
    if (village === null || island === undefined) {
      // On the way back the village left stays the bright one.
      this.#camera.showAll(now);
      this.#loop.walkGoal = 0;
    } else {
      const side = plan.tiers.compact ? 24 : 60;
      const margins = { left: side, right: side, top: plan.tiers.compact ? 110 : 128, bottom: 56 };
      this.#camera.show(island, margins, Math.max(1.5, walkPitch / plan.pitch), now);
      this.#director.focus = village;
      this.#loop.walkGoal = 1;
    }
    this.#loop.all();
  }

  zoomBy(factor: number): void {
    this.#look(() => this.#camera.zoomAt(factor, this.#width / 2, this.#height / 2));
  }

  panBy(dx: number, dy: number): void {
    this.#look(() => this.#camera.pan(dx, dy));
  }

  focusMove: Stage['focusMove'] = (step) => this.#pointing.focusMove(step);
  focusActivate: Stage['focusActivate'] = () => this.#pointing.focusActivate();
  focusClear: Stage['focusClear'] = () => this.#pointing.focusClear();
  place: Stage['place'] = (target) => this.#pointing.place(target);
  on: Stage['on'] = (event, listener) => this.#listeners.add(event, listener);

  async toPng(scale: number, footer = ''): Promise<Blob> {
    const { scene } = this.#loop;
    if (scene === null || this.#director.plan === null) throw new Error('There is no picture before the first layout.');
    const resolution = Math.min(4, Math.max(1, scale));
    const family = getComputedStyle(this.#host).fontFamily;
    // Text and marks are drawn anew at the picture's own resolution, so that they are sharp in it.
    scene.setLook(this.#director.theme, family, resolution);
    const legend = this.#director.composeForPicture(scene, this.#camera, footer);
    this.#loop.look(scene, resolution);
    const written = scene.png(this.#width, this.#height + legend, resolution);
    scene.setLook(this.#director.theme, family, scene.resolution);
    this.#loop.all();
    return written;
  }

  resize(): void {
    const { width, height } = this.#host.getBoundingClientRect();
    if (width < 2 || height < 2 || (Math.round(width) === this.#width && Math.round(height) === this.#height)) return;
    this.#measureHost();
    this.#loop.scene?.resize(this.#width, this.#height);
    const village = this.#loop.walkGoal === 1 ? this.#director.focus : null;
    this.#showAllAtOnce();
    this.#refit();
    if (village !== null) this.#walk(village, null);
  }

  statistics(): StageStatistics {
    const { layoutMs, plan, streams } = this.#director;
    return { ...this.#meter.read(), layoutMs, households: (plan?.homes.length ?? 0) / 2, grainRp: streams.scale.grainRp };
  }

  destroy(): void {
    this.#destroyed = true;
    this.#loop.stop();
    clearTimeout(this.#resizeTimer);
    this.#pointing.leave();
    this.#observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#close();
  }

  #close(): void {
    this.#stopPointer?.();
    this.#stopPointer = null;
    const { scene } = this.#loop;
    this.#loop.scene = null;
    scene?.canvas.remove();
    scene?.destroy();
  }

  /** The browser took the drawing surface away: make another one, a few times, then say so. */
  #reopen(waits: readonly number[]): void {
    if (this.#destroyed) return;
    this.#close();
    const [wait, ...later] = waits;
    if (wait === undefined) this.#listeners.tell('lost', null);
    else window.setTimeout(() => void this.open().catch(() => this.#reopen(later)), wait);
  }

  #measureHost(): void {
    const { width, height } = this.#host.getBoundingClientRect();
    this.#width = Math.max(2, Math.round(width));
    this.#height = Math.max(2, Math.round(height));
  }

  #showAllAtOnce(): void {
    this.#camera.showAll(null);
    this.#loop.walkGoal = 0;
    this.#motion.along = 0;
    this.#director.focus = -1;
  }

  #refit(): void {
    const { scene } = this.#loop;
    if (scene === null) return;
    this.#director.fit(scene, this.#width, this.#height);
    this.#camera.setBounds(this.#width, this.#height, Math.max(6, widestPitch / (this.#director.plan?.pitch ?? 16)));
    this.#motion.colour = 1;
    this.#loop.all();
  }

  /** Everything drawn with words or colours, anew: a theme, a language, a font that has arrived. */
  #relabel(): void {
    const { scene } = this.#loop;
    if (scene === null) return;
    scene.setLook(this.#director.theme, getComputedStyle(this.#host).fontFamily);
    this.#director.ground(scene);
    this.#loop.all();
  }

  #look(change: () => void): void {
    change();
    if (this.#director.focus >= 0 && this.#camera.scale < 1.15) this.#loop.walkGoal = 0;
    this.#pointing.leave();
    this.#loop.request('view');
  }

  #tellView(resting: boolean): void {
    const { focus, plan } = this.#director;
    const homes = plan !== null && plan.pitch * this.#camera.scale >= 10 ? 'houses' : 'dots';
    const view: StageView = { zoom: this.#camera.scale, village: this.#loop.walkGoal === 1 && focus >= 0 ? focus : null, homes, isHome: this.#camera.isHome };
    this.#listeners.tell('move', null);
    if (view.homes === this.#told.homes && view.village === this.#told.village && view.isHome === this.#told.isHome && (!resting || view.zoom === this.#told.zoom)) return;
    this.#told = view;
    this.#listeners.tell('view', view);
  }
}
