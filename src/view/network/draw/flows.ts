import { Buffer, BufferImageSource, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { colourChannels, palettes } from '../../palette';
import type { Theme } from '../../palette';
import { pieces } from '../layout/curve';
import type { Path } from '../layout/curve';
import { fragmentHead, vertexHead } from './camera-uniforms';
import type { CameraUniforms } from './camera-uniforms';

/** How one flow is drawn now. Lengths are CSS pixels of the overview. */
export interface FlowLook {
  readonly width: number;
  readonly spacing: number;
  /** Grains that have left the source so far; its fraction is where the first one is. */
  readonly phase: number;
  readonly alpha: number;
  /** Share of the path drawn so far, from the source. */
  readonly reveal: number;
  /** 0 free, 1 squeezed at its end, -1 at its start: who stands there has more work than time. */
  readonly squeeze: number;
}

const vertex = `${vertexHead}
in vec2 aPoint;
in vec2 aNormal;
in vec3 aWhere; // distance along, side, flow
uniform sampler2D uFlows;
uniform vec4 uGrain; // radius, ribbon opacity, 1 if grains stand still, 0
out vec2 vAt; // across and along, CSS pixels of the screen
flat out vec4 vLook; // half width, phase, alpha, effort
flat out vec4 vEnd; // length on the screen, reveal, squeeze, spacing on the screen
void main() {
  int flow = int(aWhere.z + 0.5);
  ivec2 texel = ivec2((flow & 127) * 2, flow >> 7);
  vec4 a = texelFetch(uFlows, texel, 0); // width, spacing, phase, alpha
  vec4 b = texelFetch(uFlows, texel + ivec2(1, 0), 0); // length, reveal, squeeze, effort
  float reach = max(max(max(a.x * 0.5, uGrain.x * 1.9), uGrain.z * 6.0), 6.0 * abs(b.z)) + 1.0;
  vAt = vec2(aWhere.y * reach, aWhere.x * uCamera.x);
  vLook = vec4(a.x * 0.5, a.z, a.w, b.w);
  vEnd = vec4(b.x * uCamera.x, b.y, b.z, a.y * uCamera.x);
  gl_Position = place(aPoint, aNormal * aWhere.y * reach);
}`;

const fragment = `${fragmentHead}
in vec2 vAt;
flat in vec4 vLook;
flat in vec4 vEnd;
uniform vec4 uGrain;
uniform vec4 uEffort[3];
// In front of the ring of someone overloaded the ribbon dams up and passes through a narrow; grains stand packed there, and
// the same money per month passes. What leaves comes out from under the count below the ring. CSS pixels of the screen.
const float ringAbove = 17.0;
const float ringBelow = 34.0;
const float zone = 62.0;
const float packing = 4.4;
void main() {
  if (vLook.z <= 0.0 || vAt.y > vEnd.x * vEnd.y) discard;
  vec3 colour = vLook.w < 0.5 ? uEffort[0].rgb : vLook.w < 1.5 ? uEffort[1].rgb : uEffort[2].rgb;
  float squeeze = abs(vEnd.z);
  float away = vEnd.z < 0.0 ? vAt.y : vEnd.x - vAt.y;
  float crowded = min(zone, vEnd.x * 0.6);
  float u = clamp(1.0 - (away - (vEnd.z < 0.0 ? ringBelow : ringAbove)) / crowded, 0.0, 1.0);
  float more = squeeze * clamp(vEnd.w / packing - 1.0, 0.0, 14.0);
  // Grains between the source and here: the free ones, and those that crowd.
  float crowd = more * crowded / vEnd.w * (vEnd.z < 0.0 ? 1.0 - u * u : u * u) * 0.5;
  float grains = vAt.y / vEnd.w + crowd;
  float spacing = vEnd.w / (1.0 + more * u);
  float dammed = mix(vLook.x, max(vLook.x * 1.7, 5.0), smoothstep(0.0, 0.5, u));
  float halfWidth = mix(vLook.x, mix(dammed, 0.9, smoothstep(0.5, 0.95, u)), squeeze);
  float ribbon = cover(abs(vAt.x) - halfWidth) * uGrain.y * (1.0 + squeeze * 1.3 * smoothstep(0.0, 0.4, u));
  float along = (fract(grains - vLook.y + 0.5) - 0.5) * spacing;
  float r = uGrain.x;
  float grain;
  if (vLook.w < 0.5) grain = length(vec2(along, vAt.x)) - r;
  else if (vLook.w < 1.5) grain = (abs(along) * 0.5 + abs(vAt.x) - r * 0.98) * 0.9;
  else grain = max(abs(along), abs(vAt.x)) - r * 0.92;
  float solid = cover(grain);
  if (uGrain.z > 0.5) {
    // Standing grains: an arrowhead at mid-curve tells the direction.
    float tip = vAt.y - vEnd.x * 0.5;
    solid = max(solid, cover(max(abs(vAt.x) - (4.0 - tip) * 0.62, -tip - 4.0)));
  }
  float alpha = max(solid, ribbon) * vLook.z;
  finalColor = vec4(colour * alpha, alpha);
}`;

/** All flows as one mesh: paths are fixed, and what changes lies in a small texture, two texels per flow. */
export class Flows {
  readonly mesh: Mesh<Geometry, Shader>;
  readonly #looks: BufferImageSource;
  readonly #data: Float32Array;
  readonly #uniforms: UniformGroup<{
    uGrain: { value: Float32Array; type: 'vec4<f32>' };
    uEffort: { value: Float32Array; type: 'vec4<f32>'; size: number };
  }>;

  constructor(camera: CameraUniforms, paths: readonly { readonly path: Path; readonly effort: number }[]) {
    const corners = pieces + 1;
    const count = paths.length;
    const floats = 7;
    const vertices = new Float32Array(count * corners * 2 * floats);
    const index = new Uint32Array(count * pieces * 6);
    const rows = Math.max(1, Math.ceil(count / 128));
    this.#data = new Float32Array(rows * 256 * 4);
    let at = 0;
    let into = 0;
    paths.forEach(({ path, effort }, f) => {
      const first = f * corners * 2;
      for (let i = 0; i < corners; i += 1) {
        const before = Math.max(0, i - 1);
        const after = Math.min(corners - 1, i + 1);
        const tx = path.points[2 * after] - path.points[2 * before];
        const ty = path.points[2 * after + 1] - path.points[2 * before + 1];
        const length = Math.hypot(tx, ty) || 1;
        for (const side of [-1, 1]) {
          vertices.set([path.points[2 * i], path.points[2 * i + 1], ty / length, -tx / length, path.along[i], side, f], at);
          at += floats;
        }
        if (i > 0) {
          const v = first + 2 * i;
          index.set([v - 2, v - 1, v, v - 1, v + 1, v], into);
          into += 6;
        }
      }
      this.#data.set([1.6, 1e6, 0, 0, path.length, 1, 0, effort], 8 * f);
    });
    this.#looks = new BufferImageSource({ resource: this.#data, width: 256, height: rows, format: 'rgba32float', scaleMode: 'nearest', alphaMode: 'no-premultiply-alpha', autoGarbageCollect: false });
    this.#uniforms = new UniformGroup({
      uGrain: { value: new Float32Array([1.75, 0.2, 0, 0]), type: 'vec4<f32>' },
      uEffort: { value: new Float32Array(12), type: 'vec4<f32>', size: 3 },
    });
    const buffer = new Buffer({ data: vertices, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST | BufferUsage.STATIC });
    const attribute = (format: 'float32x2' | 'float32x3', offset: number) => ({ buffer, format, stride: floats * 4, offset: offset * 4 });
    const geometry = new Geometry({ attributes: { aPoint: attribute('float32x2', 0), aNormal: attribute('float32x2', 2), aWhere: attribute('float32x3', 4) }, indexBuffer: index });
    const shader = new Shader({ glProgram: GlProgram.from({ vertex, fragment, name: 'flows' }), resources: { camera, flows: this.#uniforms, uFlows: this.#looks } });
    this.mesh = new Mesh({ geometry, shader });
    this.mesh.visible = count > 0;
  }

  /** `radius`: of a grain in CSS pixels; `still`: grains stand and arrowheads show the direction. */
  setStyle(theme: Theme, radius: number, still: boolean): void {
    const palette = palettes[theme];
    this.#uniforms.uniforms.uGrain.set([radius, palette.flowOpacity, still ? 1 : 0, 0]);
    palette.efforts.forEach((colour, e) => this.#uniforms.uniforms.uEffort.set([...colourChannels(colour), 1], 4 * e));
    this.#uniforms.update();
  }

  set(flow: number, look: FlowLook): void {
    const at = 8 * flow;
    this.#data[at] = look.width;
    this.#data[at + 1] = look.spacing;
    this.#data[at + 2] = look.phase;
    this.#data[at + 3] = look.alpha;
    this.#data[at + 5] = look.reveal;
    this.#data[at + 6] = look.squeeze;
  }

  /** Sends the looks to the screen. */
  update(): void {
    this.#looks.update();
  }

  destroy(): void {
    const shader = this.mesh.shader;
    this.mesh.geometry.destroy(true);
    this.mesh.destroy();
    shader?.destroy();
    this.#looks.destroy();
  }
}
