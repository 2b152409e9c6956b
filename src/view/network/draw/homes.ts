import { Buffer, BufferImageSource, BufferUsage, Geometry, GlProgram, Mesh, Shader, UniformGroup } from 'pixi.js';
import { colourChannels, palettes } from '../../palette';
import type { Theme } from '../../palette';
import { encodePale, encodeStages } from '../encode';
import { homeSize } from '../layout/home-size';
import { fragmentHead, vertexHead } from './camera-uniforms';
import type { CameraUniforms } from './camera-uniforms';

const vertex = `${vertexHead}
in vec2 aPosition;
uniform sampler2D uStages;
uniform vec4 uFill[6];
uniform vec4 uEdge[6];
uniform vec4 uHome; // dot radius, house width, share of house, progress of the colour change
uniform vec4 uShow; // first and last household not dimmed, dim of the others, stage shown alone (0 all)
out vec2 vAt;
flat out vec4 vFill;
flat out vec4 vEdge;
flat out vec3 vSize;
void main() {
  int home = gl_VertexID >> 2;
  int corner = gl_VertexID & 3;
  int both = int(texelFetch(uStages, ivec2(home & 255, home >> 8), 0).r * 255.0 + 0.5);
  int before = (both >> 4) & 7;
  int now = both & 7;
  bool pale = (both & 8) != 0;
  float t = uHome.w;
  // A household that falls swells once; one that rises does not ask for attention.
  float pulse = now < before && now > 0 ? 1.0 + 0.25 * sin(3.14159265 * t) : 1.0;
  float ease = 1.0 - (1.0 - t) * (1.0 - t);
  vFill = mix(uFill[before], uFill[now], ease);
  vEdge = mix(uEdge[before], uEdge[now], ease);
  float alpha = float(home) < uShow.x || float(home) > uShow.y ? 1.0 - uShow.z : 1.0;
  if (uShow.w > 0.5 && abs(float(now) - uShow.w) > 0.5) alpha *= 0.14;
  if (pale) alpha *= 0.12;
  vFill.a *= alpha;
  vEdge.a *= alpha;
  vSize = vec3(uHome.x, uHome.y, uHome.z) * vec3(pulse, pulse, 1.0);
  float reach = mix(uHome.x, uHome.y * 0.56, uHome.z) * pulse + 1.0;
  vAt = vec2((corner & 1) == 0 ? -reach : reach, corner < 2 ? -reach : reach);
  gl_Position = place(aPosition, vAt);
}`;

const fragment = `${fragmentHead}
in vec2 vAt;
flat in vec4 vFill;
flat in vec4 vEdge;
flat in vec3 vSize;
void main() {
  float round = length(vAt) - vSize.x;
  float wall = vSize.y * 0.5;
  float house = max(max(abs(vAt.x) - wall, vAt.y - wall * 1.06), (abs(vAt.x) - (vAt.y + wall * 1.06)) * 0.7071);
  float away = mix(round, house, vSize.z);
  float fill = cover(away) * vFill.a;
  float edge = clamp(0.5 - (abs(away) - 0.36) * uCamera.w, 0.0, 1.0) * vEdge.a * clamp((vSize.x - 1.2) * 2.0, 0.0, 1.0);
  finalColor = vec4(vFill.rgb * fill * (1.0 - edge) + vEdge.rgb * edge, fill * (1.0 - edge) + edge);
}`;

type HomeUniforms = UniformGroup<{
  uFill: { value: Float32Array; type: 'vec4<f32>'; size: number };
  uEdge: { value: Float32Array; type: 'vec4<f32>'; size: number };
  uHome: { value: Float32Array; type: 'vec4<f32>' };
  uShow: { value: Float32Array; type: 'vec4<f32>' };
}>;

/** Every household as one mesh; its stage is a byte in a texture, so a month costs one small upload. */
export class Homes {
  readonly mesh: Mesh<Geometry, Shader>;
  /** The same homes, a few of them, above the ties of a selected one. */
  readonly raised: Mesh<Geometry, Shader>;
  readonly #uniforms: HomeUniforms;
  readonly #stages: BufferImageSource;
  readonly #bytes: Uint8Array;
  readonly #raisedIndex: Buffer;
  readonly count: number;

  constructor(camera: CameraUniforms, homes: Float32Array) {
    const count = homes.length / 2;
    this.count = count;
    const rows = Math.max(1, Math.ceil(count / 256));
    this.#bytes = new Uint8Array(rows * 256);
    this.#stages = new BufferImageSource({ resource: this.#bytes, width: 256, height: rows, format: 'r8unorm', scaleMode: 'nearest', alphaMode: 'no-premultiply-alpha', autoGarbageCollect: false });
    this.#uniforms = new UniformGroup({
      uFill: { value: new Float32Array(24), type: 'vec4<f32>', size: 6 },
      uEdge: { value: new Float32Array(24), type: 'vec4<f32>', size: 6 },
      uHome: { value: new Float32Array([1, 1, 0, 1]), type: 'vec4<f32>' },
      uShow: { value: new Float32Array([0, count, 0, 0]), type: 'vec4<f32>' },
    });
    const corners = new Float32Array(count * 8);
    const index = new Uint32Array(count * 6);
    for (let h = 0; h < count; h += 1) {
      for (let c = 0; c < 4; c += 1) corners.set([homes[2 * h], homes[2 * h + 1]], 8 * h + 2 * c);
      index.set([4 * h, 4 * h + 1, 4 * h + 2, 4 * h + 1, 4 * h + 3, 4 * h + 2], 6 * h);
    }
    const position = new Buffer({ data: corners, usage: BufferUsage.VERTEX | BufferUsage.COPY_DST | BufferUsage.STATIC });
    const shader = new Shader({ glProgram: GlProgram.from({ vertex, fragment, name: 'homes' }), resources: { camera, homes: this.#uniforms, uStages: this.#stages } });
    this.mesh = new Mesh({ geometry: new Geometry({ attributes: { aPosition: { buffer: position, format: 'float32x2' } }, indexBuffer: index }), shader });
    this.#raisedIndex = new Buffer({ data: new Uint32Array(6), usage: BufferUsage.INDEX | BufferUsage.COPY_DST });
    this.raised = new Mesh({ geometry: new Geometry({ attributes: { aPosition: { buffer: position, format: 'float32x2' } }, indexBuffer: this.#raisedIndex }), shader });
    this.raised.visible = false;
  }

  setTheme(theme: Theme): void {
    const palette = palettes[theme];
    const { uFill, uEdge } = this.#uniforms.uniforms;
    // Stage 0, not known yet, is an outlined home.
    uFill.set([...colourChannels(palette.island), 1], 0);
    uEdge.set([...colourChannels(palette.line2), 1], 0);
    palette.stages.forEach((colour, i) => {
      uFill.set([...colourChannels(colour), 1], 4 * (i + 1));
      const edge = palette.stageOutlines[i] ?? null;
      uEdge.set([...colourChannels(edge ?? colour), edge === null ? 0 : 1], 4 * (i + 1));
    });
    this.#uniforms.update();
  }

  setStages(stage_h: Uint8Array): void {
    encodeStages(stage_h, this.#bytes);
    this.#stages.update();
  }

  /** Pales the households marked 1; null pales none. */
  setPale(pale_h: Uint8Array | null): void {
    encodePale(pale_h, this.#bytes);
    this.#stages.update();
  }

  /** Progress of the colour change, 0 to 1. */
  setProgress(progress: number): void {
    this.#uniforms.uniforms.uHome[3] = progress;
    this.#uniforms.update();
  }

  /** Distance between homes on the screen, CSS pixels. */
  setPitch(pitch: number): void {
    const size = homeSize(pitch);
    this.#uniforms.uniforms.uHome.set([size.dot, size.house, size.share]);
    this.#uniforms.update();
  }

  /** Households `first` to `last` stay, the others are dimmed by `dim` (0 to 1). */
  setFocus(first: number, last: number, dim: number): void {
    this.#uniforms.uniforms.uShow.set([first, last, dim]);
    this.#uniforms.update();
  }

  isolate(stage: number | null): void {
    this.#uniforms.uniforms.uShow[3] = stage ?? 0;
    this.#uniforms.update();
  }

  raise(households: readonly number[]): void {
    const index = Uint32Array.from(households.flatMap((h) => [4 * h, 4 * h + 1, 4 * h + 2, 4 * h + 1, 4 * h + 3, 4 * h + 2]));
    this.raised.visible = households.length > 0;
    if (households.length === 0) return;
    this.#raisedIndex.data = index;
    this.raised.geometry.indexCount = index.length;
  }

  destroy(): void {
    const shader = this.mesh.shader;
    this.raised.geometry.destroy();
    this.mesh.geometry.destroy(true);
    this.#raisedIndex.destroy();
    this.raised.destroy();
    this.mesh.destroy();
    shader?.destroy();
    this.#stages.destroy();
  }
}
