import { UniformGroup } from 'pixi.js';

/** What every shader of the stage knows of the camera: screen = world × scale + shift, and device pixels per CSS pixel. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly resolution: number;
}

export type CameraUniforms = UniformGroup<{
  uCamera: { value: Float32Array; type: 'vec4<f32>' };
  /** Village walked to (-1 none), how much the others are dimmed (0 to 1). */
  uFocus: { value: Float32Array; type: 'vec2<f32>' };
}>;

export function createCameraUniforms(): CameraUniforms {
  return new UniformGroup({
    uCamera: { value: new Float32Array([1, 0, 0, 1]), type: 'vec4<f32>' },
    uFocus: { value: new Float32Array([-1, 0]), type: 'vec2<f32>' },
  });
}

/** Opens every vertex shader: Pixi's own matrices, and places in world coordinates with offsets in CSS pixels. */
export const vertexHead = `#version 300 es
precision highp float;
precision highp int;
uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec4 uCamera;
uniform vec2 uFocus;
vec4 place(vec2 world, vec2 offset) {
  vec2 screen = world * uCamera.x + uCamera.yz + offset;
  return vec4((uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix * vec3(screen, 1.0)).xy, 0.0, 1.0);
}
`;

export const fragmentHead = `#version 300 es
precision highp float;
precision highp int;
uniform vec4 uCamera;
out vec4 finalColor;
// 1 inside (away < 0), 0 outside, one device pixel of transition.
float cover(float away) { return clamp(0.5 - away * uCamera.w, 0.0, 1.0); }
`;
