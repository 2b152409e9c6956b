import { CanvasSource, Container, extensions, MeshPipe, Rectangle, Sprite, Texture, WebGLRenderer } from 'pixi.js';
import { colourNumber, palettes } from '../palette';
import type { Theme } from '../palette';
import { createCameraUniforms } from './draw/camera-uniforms';
import type { View } from './draw/camera-uniforms';
import { Captions } from './draw/captions';
import { Flows } from './draw/flows';
import { Homes } from './draw/homes';
import { Ink } from './draw/ink';
import { Marks } from './draw/marks';
import { TextPress } from './draw/text';
import type { Path } from './layout/curve';

// The renderer is opened without extras: meshes are the one kind of thing it has to be told of.
extensions.add(MeshPipe);

/** The drawing surface with its layers, from the bottom up. It knows how to draw, not what. */
export class Scene {
  readonly canvas: HTMLCanvasElement;
  readonly press: TextPress;
  readonly #renderer: WebGLRenderer<HTMLCanvasElement>;
  readonly #root = new Container();
  readonly #camera = createCameraUniforms();
  readonly #pinnedCamera = createCameraUniforms();
  /** Tier rules, under everything. */
  readonly rules: Ink;
  /** Islands: ground, shore, waterlines, contour of assistance. */
  readonly land: Ink;
  flows: Flows | null = null;
  homes: Homes | null = null;
  readonly #flowsHere = new Container();
  readonly #homesHere = new Container();
  readonly #raisedHere = new Container();
  readonly marks: Marks;
  /** Load rings and forum arcs. */
  readonly rings: Ink;
  /** Ties of a selected household, under the homes it touches. */
  readonly ties: Ink;
  /** Rings of selection, hover and focus, over everything but text. */
  readonly pointers: Ink;
  readonly captions: Captions;
  /** Legend shapes that stay where they are on the screen. */
  readonly pinned: Ink;
  readonly #band: Sprite;
  #theme: Theme;

  private constructor(renderer: WebGLRenderer<HTMLCanvasElement>, theme: Theme, family: string) {
    this.#renderer = renderer;
    this.canvas = renderer.canvas;
    this.#theme = theme;
    this.press = new TextPress(family, theme, renderer.resolution);
    this.rules = new Ink(this.#camera);
    this.land = new Ink(this.#camera);
    this.marks = new Marks(theme, renderer.resolution);
    this.rings = new Ink(this.#camera);
    this.ties = new Ink(this.#camera);
    this.pointers = new Ink(this.#camera);
    this.captions = new Captions(this.press);
    this.pinned = new Ink(this.#pinnedCamera);
    this.#band = new Sprite();
    this.#band.visible = false;
    this.#root.addChild(
      this.rules.mesh, this.#flowsHere, this.land.mesh, this.#homesHere, this.marks.container, this.rings.mesh, this.ties.mesh,
      this.#raisedHere, this.pointers.mesh, this.#band, this.pinned.mesh, this.captions.container,
    );
  }

  /** Opens a drawing surface; rejects when the browser has no WebGL 2. */
  static async open(host: HTMLElement, theme: Theme, width: number, height: number, resolution = Math.min(3, Math.max(1, window.devicePixelRatio))): Promise<Scene> {
    const renderer = new WebGLRenderer<HTMLCanvasElement>();
    await renderer.init({
      width,
      height,
      resolution,
      autoDensity: true,
      antialias: false,
      background: colourNumber(palettes[theme].paper),
      // Events, accessibility and other extras are not used: the stage has its own.
      skipExtensionImports: true,
    });
    if (renderer.context.webGLVersion !== 2) {
      renderer.destroy();
      throw new Error('WebGL 2 is not there');
    }
    const scene = new Scene(renderer, theme, getComputedStyle(host).fontFamily);
    scene.canvas.style.display = 'block';
    scene.canvas.style.touchAction = 'none';
    scene.#paintBand();
    return scene;
  }

  get resolution(): number {
    return this.#renderer.resolution;
  }

  get lost(): boolean {
    return this.#renderer.context.isLost;
  }

  setLook(theme: Theme, family: string, resolution = this.resolution): void {
    this.captions.clear();
    // Drawn anew even in the same look: a font may have arrived since.
    this.press.setLook(family, theme, resolution);
    this.marks.setLook(theme, resolution);
    if (theme !== this.#theme) {
      this.#theme = theme;
      this.#renderer.background.color = colourNumber(palettes[theme].paper);
      this.#paintBand();
    }
    this.homes?.setTheme(theme);
  }

  resize(width: number, height: number): void {
    this.#renderer.resize(width, height, Math.min(3, Math.max(1, window.devicePixelRatio)));
  }

  setHomes(homes: Float32Array): void {
    this.homes?.destroy();
    this.homes = new Homes(this.#camera, homes);
    this.homes.setTheme(this.#theme);
    this.#homesHere.addChild(this.homes.mesh);
    this.#raisedHere.addChild(this.homes.raised);
  }

  setPaths(paths: readonly { readonly path: Path; readonly effort: number }[]): void {
    this.flows?.destroy();
    this.flows = new Flows(this.#camera, paths);
    this.#flowsHere.addChild(this.flows.mesh);
  }

  /** Points the camera: `focus` is the village walked to (-1 none), `dim` how much the others pale. */
  look(view: View, focus: number, dim: number): void {
    this.#camera.uniforms.uCamera.set([view.scale, view.x, view.y, view.resolution]);
    this.#camera.uniforms.uFocus.set([focus, dim]);
    this.#camera.update();
    this.#pinnedCamera.uniforms.uCamera.set([1, 0, 0, view.resolution]);
    this.#pinnedCamera.update();
    this.marks.move(view, focus, dim);
    this.captions.move(view, focus, dim);
  }

  /** The band of a shock: `progress` 0 to 1 across the stage, null for none. */
  sweep(progress: number | null, width: number, height: number): void {
    this.#band.visible = progress !== null;
    if (progress === null) return;
    const band = width * 0.28;
    this.#band.setSize(band, height);
    this.#band.x = -band + (width + band) * progress;
  }

  render(): void {
    this.#renderer.render({ container: this.#root });
  }

  /** The picture at `resolution` pixels per CSS pixel. It is drawn at once and written later. */
  png(width: number, height: number, resolution: number): Promise<Blob> {
    const options = { target: this.#root, frame: new Rectangle(0, 0, width, height), resolution, clearColor: palettes[this.#theme].paper, antialias: false };
    const canvas = this.#renderer.extract.canvas(options) as HTMLCanvasElement;
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser could not write the picture.')) : resolve(blob)), 'image/png');
    });
  }

  destroy(): void {
    this.captions.clear();
    this.press.clear();
    this.flows?.destroy();
    this.homes?.destroy();
    for (const ink of [this.rules, this.land, this.rings, this.ties, this.pointers, this.pinned]) ink.destroy();
    this.marks.set([]);
    this.#root.destroy({ children: true });
    this.#renderer.destroy({ removeView: true });
  }

  #paintBand(): void {
    const canvas = document.createElement('canvas');
    canvas.width = 128;
    canvas.height = 1;
    const context = canvas.getContext('2d')!;
    const paper = palettes[this.#theme].paper;
    const gradient = context.createLinearGradient(0, 0, 128, 0);
    gradient.addColorStop(0, `${paper}00`);
    gradient.addColorStop(0.5, `${paper}E6`);
    gradient.addColorStop(1, `${paper}00`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, 128, 1);
    this.#band.texture = new Texture({ source: new CanvasSource({ resource: canvas, autoGarbageCollect: false }) });
  }
}
