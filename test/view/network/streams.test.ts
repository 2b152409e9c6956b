import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../src/view/network/encode';
import { flowPath } from '../../../src/view/network/layout/curve';
import { Streams, grainSpeed } from '../../../src/view/network/streams';
import type { StreamSetting } from '../../../src/view/network/streams';

const flow = (rupiah: number, to: Flow['to'] = { kind: 'village', row: 0 }, from: Flow['from'] = { kind: 'government', row: 0 }): Flow => ({ key: `${from.kind}>${to.kind}${to.row}`, from, to, effort: 0, rupiah });
const setting: StreamSetting = { referenceLength: 240, tightest: 8, widen: 1, route: () => flowPath({ x: 0, y: 0 }, { x: 0, y: 300 }, 'vertical', 0), load: (f) => (f === 1 ? 1.5 : 0.8) };

describe('a path', () => {
  it('starts and ends where it should, measures its length and lands straight down', () => {
    const path = flowPath({ x: 10, y: 0 }, { x: 110, y: 200 }, 'vertical', 12);
    const last = path.points.length - 2;
    expect([path.points[0], path.points[1]]).toEqual([10, 0]);
    expect([path.points[last], path.points[last + 1]]).toEqual([110, 212]);
    expect(path.length).toBeGreaterThan(Math.hypot(100, 200));
    expect(path.points[last - 2]).toBe(110);
  });
});

describe('grains', () => {
  it('move 42 px a second whatever the spacing, and stand while paused', () => {
    const streams = new Streams();
    streams.set([flow(2e6)], 'jump', setting);
    const [stream] = streams.list;
    const before = stream.phase;
    streams.step(100, false, 1);
    expect(stream.phase).toBe(before);
    streams.step(100, true, 1);
    const moved = (((stream.phase - before + 1) % 1) * stream.spacing);
    expect(moved).toBeCloseTo(grainSpeed / 10, 6);
  });

  it('keep their speed on the screen when the stage is magnified', () => {
    const streams = new Streams();
    streams.set([flow(2e6)], 'jump', setting);
    const [stream] = streams.list;
    const before = stream.phase;
    streams.step(100, true, 4);
    expect((((stream.phase - before + 1) % 1) * stream.spacing) * 4).toBeCloseTo(grainSpeed / 10, 6);
  });

  it('keep the grain at mid-path where it is when the density changes', () => {
    const streams = new Streams();
    streams.set([flow(2e6)], 'jump', setting);
    const [stream] = streams.list;
    const at = () => (((stream.path.length / 2 / stream.spacing - stream.phase) % 1) + 1) % 1;
    const before = at();
    streams.set([flow(5e6)], 'play', setting);
    expect(at()).toBeCloseTo(before, 6);
  });
});

describe('flows', () => {
  it('that end fade and those that come back are the same stream', () => {
    const streams = new Streams();
    expect(streams.set([flow(2e6)], 'jump', setting)).toBe(true);
    streams.set([], 'play', setting);
    for (let i = 0; i < 60; i += 1) streams.step(16, true, 1);
    expect(streams.list[0].alpha).toBe(0);
    expect(streams.set([flow(3e6)], 'play', setting)).toBe(false);
    expect(streams.list).toHaveLength(1);
  });

  it('of an NGO that joins during play are drawn from their source', () => {
    const streams = new Streams();
    streams.set([flow(2e6)], 'jump', setting);
    streams.set([flow(2e6), flow(1e6, { kind: 'facilitator', row: 0 }, { kind: 'ngo', row: 0 })], 'play', setting);
    expect(streams.list.map((s) => s.reveal)).toEqual([1, 0]);
    streams.step(250, true, 1);
    expect(streams.list[1].reveal).toBeCloseTo(0.5);
  });

  it('are squeezed where they enter or leave an overloaded facilitator, and only there', () => {
    const streams = new Streams();
    const [rested, overloaded] = [0, 1].map((row) => ({ kind: 'facilitator', row }) as const);
    const groups = [0, 1].map((row) => ({ kind: 'groups', row }) as const);
    streams.set([flow(1e6, rested), flow(1e6, overloaded), flow(1e6, groups[0], rested), flow(1e6, groups[1], overloaded)], 'jump', setting);
    expect(streams.list.map((s) => s.squeeze + 0)).toEqual([0, 1, 0, -1]);
  });

  it('share one value of a grain over the run when the run is known', () => {
    const streams = new Streams();
    streams.setRun([100e6, 100e6, 100e6]);
    streams.set([flow(2e6)], 'jump', setting);
    expect(streams.scale).toEqual({ grainRp: 5e6, packed: false });
    streams.clear();
    streams.set([flow(2e6)], 'jump', setting);
    expect(streams.scale.grainRp).toBe(5e5);
  });
});
