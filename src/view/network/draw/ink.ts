import { Buffer, BufferUsage, Geometry, GlProgram, Mesh, Shader } from 'pixi.js';
import { colourNumber } from '../../palette';
import { fragmentHead, vertexHead } from './camera-uniforms';
import type { CameraUniforms } from './camera-uniforms';

/** How a line or shape is inked. Widths, dashes and offsets are CSS pixels at any zoom. */
export interface Inking {
  readonly colour: string;
  readonly alpha?: number;
  readonly width?: number;
  /** Length of dash and of gap; a dash of at most 1 gives round dots. */
  readonly dash?: readonly [number, number];
  /** Shifts a closed line outward along its normals. */
  readonly outward?: number;
  /** Village it belongs to: dimmed when another village is walked to. */
  readonly village?: number;
}

const vertex = `${vertexHead}
in vec2 aWorld;
in vec2 aOffset;
in vec4 aEdge;
in vec2 aDash;
in float aVillage;
in vec4 aColour;
out vec3 vEdge;
flat out vec2 vDash;
out vec4 vColour;
void main() {
  gl_Position = place(aWorld, aOffset);
  vEdge = vec3(aEdge.xy, aEdge.z * uCamera.x + aEdge.w);
  vDash = aDash;
  float dim = aVillage < 0.0 || uFocus.x < 0.0 || abs(aVillage - uFocus.x) < 0.5 ? 1.0 : 1.0 - uFocus.y;
  vColour = vec4(aColour.rgb, aColour.a * dim);
}`;

const fragment = `${fragmentHead}
in vec3 vEdge;
flat in vec2 vDash;
in vec4 vColour;
void main() {
  float away = abs(vEdge.x) - vEdge.y;
  if (vDash.y > 0.0) {
    float period = vDash.x + vDash.y;
    float beyond = abs(mod(vEdge.z, period) - vDash.x * 0.5) - vDash.x * 0.5;
    beyond = min(beyond, period - vDash.x - beyond);
    away = vDash.x <= 1.0 ? length(vec2(max(beyond, 0.0), vEdge.x)) - vEdge.y : max(away, beyond);
  }
  float alpha = vColour.a * cover(away);
  finalColor = vec4(vColour.rgb * alpha, alpha);
}`;

/** World xy, offset xy, edge (across, half width, along in world, along in pixels), dash, village, colour. */
const floats = 12;

let program: GlProgram | null = null;

/** One mesh of lines and filled shapes that keep their widths at any zoom, with soft edges drawn in the shader. */
export class Ink {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #vertices: Buffer;
  readonly #indices: Buffer;
  #data = new Float32Array(floats * 1024);
  #bytes = new Uint32Array(this.#data.buffer);
  #index = new Uint32Array(3 * 1024);
  #vertexCount = 0;
  #indexCount = 0;

  constructor(camera: CameraUniforms) {
    program ??= GlProgram.from({ vertex, fragment, name: 'ink' });
    this.#vertices = new Buffer({ data: this.#data, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST });
    this.#indices = new Buffer({ data: this.#index, usage: BufferUsage.INDEX | BufferUsage.COPY_DST });
    const at = (format: 'float32' | 'float32x2' | 'float32x4' | 'unorm8x4', offset: number) => ({ buffer: this.#vertices, format, stride: floats * 4, offset: offset * 4 });
    const geometry = new Geometry({
      attributes: {
        aWorld: at('float32x2', 0),
        aOffset: at('float32x2', 2),
        aEdge: at('float32x4', 4),
        aDash: at('float32x2', 8),
        aVillage: at('float32', 10),
        aColour: at('unorm8x4', 11),
      },
      indexBuffer: this.#indices,
    });
    this.mesh = new Mesh({ geometry, shader: new Shader({ glProgram: program, resources: { camera } }) });
    this.mesh.visible = false;
  }

  /** Starts afresh: nothing is drawn until `end`. */
  begin(): void {
    this.#vertexCount = 0;
    this.#indexCount = 0;
  }

  /** Sends what was drawn since `begin` to the screen. */
  end(): void {
    this.mesh.visible = this.#indexCount > 0;
    this.mesh.geometry.indexCount = this.#indexCount;
    this.#vertices.setDataWithSize(this.#data, this.#vertexCount * floats, true);
    this.#indices.setDataWithSize(this.#index, this.#indexCount, true);
  }

  /** A line through world points. */
  line(points: ArrayLike<number>, closed: boolean, inking: Inking): void {
    this.#stroke(points, closed, inking, null);
  }

  /** A line through points given in CSS pixels around one world point: rings, arcs, leaders. */
  lineAt(x: number, y: number, points: ArrayLike<number>, closed: boolean, inking: Inking): void {
    this.#stroke(points, closed, inking, [x, y]);
  }

  /** An arc around a world point, angles in radians clockwise from the right, radius in CSS pixels. */
  arc(x: number, y: number, radius: number, from: number, to: number, inking: Inking): void {
    const whole = Math.abs(to - from) >= 2 * Math.PI - 1e-6;
    const steps = Math.max(4, Math.ceil((Math.abs(to - from) * Math.max(8, radius)) / 3));
    const points: number[] = [];
    for (let i = 0; i < steps + (whole ? 0 : 1); i += 1) {
      const angle = from + ((to - from) * i) / steps;
      points.push(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    this.lineAt(x, y, points, whole, inking);
  }

  /** A shape that its middle can see all of, filled; give the edge a line too, for a soft rim. */
  fill(points: ArrayLike<number>, x: number, y: number, inking: Inking): void {
    const start = this.#vertexCount;
    const n = points.length / 2;
    this.#vertex(x, y, 0, 0, 0, 1e4, 0, 0, inking);
    for (let i = 0; i < n; i += 1) this.#vertex(points[2 * i], points[2 * i + 1], 0, 0, 0, 1e4, 0, 0, inking);
    for (let i = 0; i < n; i += 1) this.#triangle(start, start + 1 + i, start + 1 + ((i + 1) % n));
  }

  destroy(): void {
    this.mesh.destroy();
    this.#vertices.destroy();
    this.#indices.destroy();
  }

  #stroke(points: ArrayLike<number>, closed: boolean, inking: Inking, anchor: readonly [number, number] | null): void {
    const n = points.length / 2;
    const half = (inking.width ?? 1) / 2;
    const reach = half + 1;
    const outward = inking.outward ?? 0;
    const start = this.#vertexCount;
    const last = closed ? n : n - 1;
    let along = 0;
    for (let i = 0; i <= last; i += 1) {
      const k = i % n;
      const before = closed ? (i + n - 1) % n : Math.max(0, i - 1);
      const after = closed ? (i + 1) % n : Math.min(n - 1, i + 1);
      const px = points[2 * k];
      const py = points[2 * k + 1];
      const tx = points[2 * after] - points[2 * before];
      const ty = points[2 * after + 1] - points[2 * before + 1];
      const length = Math.hypot(tx, ty) || 1;
      // Shores and rings run clockwise on the screen, so this normal points outward.
      const nx = ty / length;
      const ny = -tx / length;
      if (i > 0) along += Math.hypot(px - points[2 * ((i - 1) % n)], py - points[2 * ((i - 1) % n) + 1]);
      for (const side of [-1, 1]) {
        const ox = nx * (outward + side * reach);
        const oy = ny * (outward + side * reach);
        if (anchor === null) this.#vertex(px, py, ox, oy, side * reach, half, along, 0, inking);
        else this.#vertex(anchor[0], anchor[1], px + ox, py + oy, side * reach, half, 0, along, inking);
      }
      if (i > 0) {
        const v = start + 2 * i;
        this.#triangle(v - 2, v - 1, v);
        this.#triangle(v - 1, v + 1, v);
      }
    }
  }

  #vertex(x: number, y: number, ox: number, oy: number, across: number, half: number, alongWorld: number, alongPixels: number, inking: Inking): void {
    if ((this.#vertexCount + 1) * floats > this.#data.length) {
      const grown = new Float32Array(this.#data.length * 2);
      grown.set(this.#data);
      this.#data = grown;
      this.#bytes = new Uint32Array(grown.buffer);
    }
    const at = this.#vertexCount * floats;
    const d = this.#data;
    d[at] = x;
    d[at + 1] = y;
    d[at + 2] = ox;
    d[at + 3] = oy;
    d[at + 4] = across;
    d[at + 5] = half;
    d[at + 6] = alongWorld;
    d[at + 7] = alongPixels;
    d[at + 8] = inking.dash?.[0] ?? 0;
    d[at + 9] = inking.dash?.[1] ?? 0;
    d[at + 10] = inking.village ?? -1;
    const rgb = colourNumber(inking.colour);
    this.#bytes[at + 11] = ((Math.round((inking.alpha ?? 1) * 255) << 24) | ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16)) >>> 0;
    this.#vertexCount += 1;
  }

  #triangle(a: number, b: number, c: number): void {
    if (this.#indexCount + 3 > this.#index.length) {
      const grown = new Uint32Array(this.#index.length * 2);
      grown.set(this.#index);
      this.#index = grown;
    }
    this.#index[this.#indexCount] = a;
    this.#index[this.#indexCount + 1] = b;
    this.#index[this.#indexCount + 2] = c;
    this.#indexCount += 3;
  }
}
