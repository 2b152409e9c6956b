import { describe, expect, it } from 'vitest';
import { fits, framesOf, framesPerMonth, secondsOf, videoSpeeds } from '../../../src/app/video/choices';
import { frameMs, framesPerSecond } from '../../../src/export';
import { bitrateOf } from '../../../src/export/video/write';

describe('frames of a video', () => {
  it('are whole ones in every month, each of whole milliseconds', () => {
    expect(videoSpeeds.map((speed) => framesPerMonth({ speed }))).toEqual([25, 10, 5]);
    expect(videoSpeeds.map((speed) => framesPerMonth({ speed }) * speed)).toEqual(videoSpeeds.map(() => framesPerSecond));
    expect([Number.isInteger(frameMs), frameMs * framesPerSecond]).toEqual([true, 1000]);
  });

  it('show the first and the last month as long as the others', () => {
    expect(framesOf({ from: 0, to: 120, speed: 5 })).toBe(605);
    expect(secondsOf({ from: 0, to: 120, speed: 5 })).toBe(24.2);
    expect(framesOf({ from: 7, to: 7, speed: 1 })).toBe(25);
  });

  it('are of months that the run has', () => {
    expect([[0, 120], [3, 3]].map(([from, to]) => fits({ from, to }, 120))).toEqual([true, true]);
    expect([[-1, 3], [4, 3], [0, 121], [0.5, 3], [NaN, 3]].map(([from, to]) => fits({ from, to }, 120))).toEqual([false, false, false, false, false]);
  });

  it('take more bits the more pixels they have', () => {
    expect(bitrateOf({ width: 1920, height: 1080 }) / bitrateOf({ width: 1280, height: 720 })).toBe(2.25);
  });
});
