import { afterEach, expect, it } from 'vitest';
import { createStage } from '../../src/view';
import type { Stage, StageOptions, TargetPlace } from '../../src/view';
import { frame, okuVillages, worldLayout } from '../view/network/fixture';
import { stageWords } from '../view/network/words';

const layout = worldLayout(okuVillages);
const names = { government: 'Pemerintah Kabupaten', governmentShort: 'Pemkab', ngo: 'LPM Sriwijaya', ngoShort: 'LPM' };
const options: StageOptions = { theme: 'light', words: stageWords, reducedMotion: true, povertyIndicator: 0, indicatorsPerVillage: 1 };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let stage: Stage | undefined;
let host: HTMLElement | undefined;

async function open(width = 800, height = 500): Promise<Stage> {
  host = document.createElement('div');
  host.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px`;
  document.body.append(host);
  stage = await createStage(host, options);
  stage.setLayout(layout, names);
  stage.setFrame(frame(layout, 30), 'jump');
  return stage;
}

afterEach(() => {
  stage?.destroy();
  host?.remove();
  stage = undefined;
});

/** Colours of a picture as `r,g,b`, with the number of pixels of each. */
async function colours(picture: Blob): Promise<Map<string, number>> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const key = `${data[i]},${data[i + 1]},${data[i + 2]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

it('draws homes in the colours of all five stages, on paper', async () => {
  const drawn = await open();
  const seen = await colours(await drawn.toPng(2));
  for (const colour of ['250,249,246', '74,17,48', '166,43,62', '217,102,50', '233,181,102', '216,211,198']) expect(seen.get(colour) ?? 0, colour).toBeGreaterThan(60);
});

it('shows one stage alone when asked', async () => {
  const drawn = await open();
  drawn.isolateStage(1);
  const seen = await colours(await drawn.toPng(2));
  expect(seen.get('74,17,48') ?? 0).toBeGreaterThan(60);
  // What is left of stage 2 is its square in the legend.
  expect(seen.get('166,43,62') ?? 0).toBeLessThan(500);
});

it('finds under the pointer what it says is there', async () => {
  const drawn = await open();
  const selected: (TargetPlace | null)[] = [];
  drawn.on('select', (place) => selected.push(place));
  const canvas = host!.querySelector('canvas')!;
  const click = (x: number, y: number) => {
    for (const type of ['pointerdown', 'pointerup']) canvas.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, button: 0, bubbles: true }));
  };
  canvas.setPointerCapture = () => undefined;
  const home = drawn.place({ kind: 'household', household: 700 })!;
  click(home.x, home.y);
  const office = drawn.place({ kind: 'actor', actor: 'government' })!;
  click(office.x, office.y);
  click(2, 2);
  expect(selected.map((place) => place?.target ?? null)).toEqual([{ kind: 'household', household: 700 }, { kind: 'actor', actor: 'government' }, null]);
});

it('opens a village by its name, by its rim and between houses, and shows it after a rest', async () => {
  const drawn = await open(1100, 606);
  await wait(200);
  const canvas = host!.querySelector('canvas')!;
  canvas.setPointerCapture = () => undefined;
  const seen: unknown[] = [];
  drawn.on('select', (place) => seen.push(place?.target ?? null));
  drawn.on('hover', (place) => place !== null && seen.push(['hover', place.target]));
  const village = drawn.place({ kind: 'village', village: 8 })!;
  const send = (type: string, x: number, y: number) => canvas.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, button: 0, bubbles: true }));
  // Straight down from the middle: between houses, over the rim and onto the name.
  const found: string[] = [];
  for (let y = village.y; y < 600; y += 1) {
    seen.length = 0;
    send('pointerdown', village.x, y);
    send('pointerup', village.x, y);
    found.push(JSON.stringify(seen[0]));
    if (seen[0] === null) break;
  }
  const own = JSON.stringify({ kind: 'village', village: 8 });
  expect(found.filter((target) => target === own).length).toBeGreaterThan(25);
  seen.length = 0;
  send('pointermove', village.x, village.y + village.radius * 0.9 + 6);
  await expect.poll(() => seen.length, { timeout: 2000 }).toBe(1);
});

it('tells whether the whole picture is seen, and goes back to it', async () => {
  const drawn = await open();
  const views: boolean[] = [];
  drawn.on('view', (view) => views.push(view.isHome));
  drawn.zoomBy(3);
  await expect.poll(() => views.at(-1), { timeout: 5000 }).toBe(false);
  drawn.home();
  await expect.poll(() => views.at(-1), { timeout: 5000 }).toBe(true);
  drawn.zoomBy(1.5);
  await expect.poll(() => views.at(-1), { timeout: 5000 }).toBe(false);
  drawn.zoomBy(1 / 1.45);
  await expect.poll(() => views.at(-1), { timeout: 5000 }).toBe(true);
});

it('writes a footer under its picture, wrapped to the width', async () => {
  const drawn = await open();
  const height = async (footer?: string) => (await createImageBitmap(await drawn.toPng(1, footer))).height;
  const without = await height();
  const one = await height('Ogan Komering Ulu');
  expect(one).toBeGreaterThan(without + 10);
  expect(await height('Ogan Komering Ulu, bulan 30, benih acak 1. '.repeat(6))).toBeGreaterThan(one + 10);
});

it('walks to a village and tells when it is there', async () => {
  const drawn = await open();
  const views: unknown[] = [];
  drawn.on('view', (view) => views.push([view.village, view.homes]));
  drawn.zoomToVillage(4);
  await expect.poll(() => views.at(-1), { timeout: 5000 }).toEqual([4, 'houses']);
  const place = drawn.place({ kind: 'village', village: 4 })!;
  expect(place.radius).toBeGreaterThan(100);
  drawn.zoomToVillage(null);
  await expect.poll(() => views.at(-1), { timeout: 5000 }).toEqual([null, 'dots']);
});

it('gives the keyboard actors, then villages, and the homes of a village walked to', async () => {
  const drawn = await open();
  const kinds = Array.from({ length: 5 + 13 + 11 }, () => drawn.focusMove(1)!.target.kind);
  expect(kinds.filter((kind) => kind === 'actor')).toHaveLength(5);
  expect(kinds.filter((kind) => kind === 'facilitator')).toHaveLength(13);
  expect(kinds.slice(-11).every((kind) => kind === 'village')).toBe(true);
  drawn.zoomToVillage(1);
  expect(drawn.focusMove(-1)?.target).toEqual({ kind: 'household', household: layout.firstHousehold_v[2] - 1 });
});

it('leaves absent actors out', async () => {
  const drawn = await open();
  expect(drawn.place({ kind: 'actor', actor: 'ngo' })).not.toBeNull();
  const alone = worldLayout(okuVillages, { ngo: false, government: true });
  drawn.setLayout(alone, names);
  drawn.setFrame(frame(alone, 3), 'jump');
  expect(drawn.place({ kind: 'actor', actor: 'ngo' })).toBeNull();
  expect(drawn.place({ kind: 'actor', actor: 'forum' })).toBeNull();
});

it('draws again after the browser took the surface away', async () => {
  const drawn = await open();
  await wait(100);
  const canvas = host!.querySelector('canvas')!;
  canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
  await expect.poll(() => host!.querySelector('canvas') !== null && host!.querySelector('canvas') !== canvas, { timeout: 5000 }).toBe(true);
  const seen = await colours(await drawn.toPng(1));
  expect(seen.get('74,17,48') ?? 0).toBeGreaterThan(20);
});

it('says that there is no WebGL instead of drawing nothing', async () => {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
  try {
    await expect(open()).rejects.toEqual({ code: 'noWebGL', detail: {} });
  } finally {
    HTMLCanvasElement.prototype.getContext = getContext;
  }
});
