import { describe, expect, it } from 'vitest';
import { Camera, walkMs } from '../../../src/view/network/camera';

const camera = () => {
  const made = new Camera();
  made.setBounds(1000, 600, 8);
  return made;
};

describe('the camera', () => {
  it('keeps the point under the pointer while it zooms', () => {
    const c = camera();
    const before = c.toWorld(400, 300);
    c.zoomAt(2, 400, 300);
    expect(c.scale).toBe(2);
    c.toWorld(400, 300).forEach((value, i) => expect(value).toBeCloseTo(before[i], 6));
  });

  it('stays between the overview and the nearest view', () => {
    const c = camera();
    c.zoomAt(0.2, 500, 300);
    expect([c.scale, c.x, c.y]).toEqual([1, -0, -0]);
    c.zoomAt(100, 500, 300);
    expect(c.scale).toBeCloseTo(8);
  });

  it('knows whether it is at home, and goes all the way there when zoomed out nearly so', () => {
    const c = camera();
    expect(c.isHome).toBe(true);
    c.zoomAt(1.5, 900, 500);
    expect(c.isHome).toBe(false);
    c.zoomAt(0.68, 100, 100);
    expect(c.scale).toBeCloseTo(1, 9);
    expect(c.isHome).toBe(true);
  });

  it('does not leave the world behind', () => {
    const c = camera();
    c.zoomAt(2, 500, 300);
    c.pan(1e6, 1e6);
    const [left, top] = c.toWorld(0, 0);
    expect(left).toBeGreaterThan(-200);
    expect(top).toBeGreaterThan(-200);
    c.pan(-1e6, 0);
    expect(c.toWorld(1000, 0)[0]).toBeLessThan(1200);
  });

  it('walks to a rectangle in 450 ms and shows all of it inside the margins', () => {
    const c = camera();
    const island = { left: 700, top: 400, right: 800, bottom: 480 };
    c.show(island, { left: 50, top: 100, right: 50, bottom: 50 }, 6, 1000);
    expect(c.walking).toBe(true);
    c.step(1000 + walkMs / 2);
    expect(c.scale).toBeGreaterThan(1);
    c.step(1000 + walkMs);
    expect(c.walking).toBe(false);
    const [left, top] = c.toScreen(island.left, island.top);
    const [right, bottom] = c.toScreen(island.right, island.bottom);
    expect(left).toBeGreaterThanOrEqual(49.9);
    expect(top).toBeGreaterThanOrEqual(99.9);
    expect(right).toBeLessThanOrEqual(950.1);
    expect(bottom).toBeLessThanOrEqual(550.1);
  });

  it('goes at once when told no time, and back to the overview', () => {
    const c = camera();
    c.show({ left: 100, top: 400, right: 200, bottom: 480 }, { left: 0, top: 0, right: 0, bottom: 0 }, 4, null);
    expect(c.scale).toBeCloseTo(4);
    c.showAll(null);
    expect(c.scale).toBeCloseTo(1);
    expect(c.toWorld(0, 0)[0]).toBeCloseTo(0);
  });
});
