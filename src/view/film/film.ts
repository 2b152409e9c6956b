import type * as StageModule from '../network/stage';
import { palettes } from '../palette';
import type { Film, FilmOptions } from './types';

/** What draws; it was fetched with the stage of the page, and is not fetched again or before it for films. */
type StageParts = typeof StageModule.stageParts;

/** The picture is laid out for this width, CSS pixels, and drawn as large as is asked for: a larger film is sharper, not emptier. */
const layoutWidth = 1280;
const headHeight = 66;
const margin = 24;
/** A footer that would take more than this of the stage is cut, CSS pixels. */
const mostBelow = 110;

/** A stage of its own whose time is counted in frames; see `createFilm`. */
export class PixiFilm implements Film {
  readonly canvas: HTMLCanvasElement;
  readonly #options: FilmOptions;
  readonly #context: CanvasRenderingContext2D;
  readonly #scale: number;
  readonly #family: string;
  readonly #parts: StageParts;
  readonly #director: InstanceType<StageParts['Director']>;
  readonly #camera: InstanceType<StageParts['Camera']>;
  readonly #motion: InstanceType<StageParts['Motion']>;
  readonly #loop: InstanceType<StageParts['Loop']>;
  #nowMs = 0;
  #shown = -1;

  constructor(options: FilmOptions, { stageParts }: typeof StageModule) {
    const { Camera, Director, Loop, Meter, Motion } = stageParts;
    const { width, height, layout, names, frames } = options;
    this.#options = options;
    this.#parts = stageParts;
    this.#camera = new Camera();
    this.#motion = new Motion();
    this.#scale = width / layoutWidth;
    this.#family = getComputedStyle(document.body).fontFamily;
    this.canvas = document.createElement('canvas');
    this.canvas.width = width;
    this.canvas.height = height;
    const context = this.canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('There is no canvas to draw on.');
    this.#context = context;
    this.#director = new Director(options);
    this.#loop = new Loop(this.#director, this.#camera, this.#motion, new Meter(), {
      pointed: () => ({ selected: null, hovered: null, focused: null }),
      viewChanged: () => undefined,
    });
    // Nothing is drawn at the pace of the screen: parts that are due wait for the next frame of the film.
    this.#loop.stop();
    this.#loop.playing = true;
    this.#director.setLayout(layout, names);
    this.#director.setRun(frames, []);
  }

  async open(): Promise<void> {
    const { Scene, typeface } = this.#parts;
    await typeface(this.#family);
    const height = Math.round(this.#options.height / this.#scale) - headHeight;
    const scene = await Scene.open(document.body, this.#director.theme, layoutWidth, height, this.#scale);
    this.#loop.scene = scene;
    this.#director.footer = this.#options.footer;
    this.#director.fit(scene, layoutWidth, height);
    // Legend and footer take their room from the stage; how much is known once they are set.
    let below = this.#director.composeForPicture(scene, this.#camera, this.#options.footer);
    if (below > mostBelow) {
      this.#director.footer = this.#options.shortFooter;
      below = this.#director.composeForPicture(scene, this.#camera, this.#options.shortFooter);
    }
    this.#director.fit(scene, layoutWidth, height - below);
    this.#camera.setBounds(layoutWidth, height - below, 1);
  }

  draw(month: number, ms: number): void {
    const { scene } = this.#loop;
    const frame = this.#options.frames[month];
    if (scene === null || scene.lost || frame === undefined) throw new Error('The drawing surface was lost.');
    this.#nowMs += ms;
    if (month !== this.#shown) {
      const isNext = month === this.#shown + 1 && this.#shown >= 0;
      this.#director.setFrame(scene, frame, isNext ? 'play' : 'jump');
      this.#motion.setFrame(frame, isNext && !this.#director.reducedMotion, this.#nowMs);
      this.#shown = month;
      this.#loop.all();
    }
    this.#loop.draw(scene, ms, this.#nowMs);
    this.#compose(scene.canvas, month);
  }

  destroy(): void {
    this.#loop.stop();
    this.#loop.scene?.destroy();
    this.#loop.scene = null;
  }

  /** Puts the head over the stage: title on the left, month on the right, and how far the run is. */
  #compose(stage: HTMLCanvasElement, month: number): void {
    const { title, subtitle, monthText, frames } = this.#options;
    const palette = palettes[this.#director.theme];
    const context = this.#context;
    context.setTransform(this.#scale, 0, 0, this.#scale, 0, 0);
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, layoutWidth, headHeight);
    const write = (text: string, x: number, y: number, font: string, colour: string, align: CanvasTextAlign, room: number) => {
      context.font = `${font} ${this.#family}`;
      context.fillStyle = colour;
      context.textAlign = align;
      context.fillText(text, x, y, room);
    };
    write(title, margin, 30, '700 20px', palette.ink1, 'left', 860);
    write(subtitle, margin, 50, '500 14px', palette.ink2, 'left', 860);
    write(monthText(month), layoutWidth - margin, 30, '700 20px', palette.ink1, 'right', 340);
    const width = layoutWidth - 2 * margin;
    context.fillStyle = palette.line2;
    context.fillRect(margin, headHeight - 5, width, 1);
    context.fillStyle = palette.ink1;
    context.fillRect(margin, headHeight - 6, (width * month) / Math.max(1, frames.length - 1), 3);
    context.setTransform(1, 0, 0, 1, 0, 0);
    // In the same turn in which it was drawn: afterwards the browser may have emptied it.
    context.drawImage(stage, 0, Math.round(headHeight * this.#scale));
  }
}
