import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type * as Mediabunny from 'mediabunny';
import { exportingWords, reportWords, verifyingWords, videoWords, words } from '../../src/words';
import { dropBytes, take } from './files';
import type { Taken } from './files';
import { choose, month, notice, open, seek } from './person';
import { expect, test } from './test';

const text = videoWords.id;
const mediabunny = readFileSync(join(dirname(createRequire(import.meta.url).resolve('mediabunny')), 'mediabunny.min.mjs')).toString('base64');

/** Chooses months and a file in the dialog and takes the video. */
async function film(page: Page, from: number, to: number, container: RegExp): Promise<Taken> {
  await choose(page, exportingWords.id.video, 'id');
  const dialog = page.getByRole('dialog', { name: text.title });
  await dialog.getByRole('textbox', { name: text.from }).fill(String(from));
  await dialog.getByRole('textbox', { name: text.to }).fill(String(to));
  await dialog.getByRole('radio', { name: container }).check();
  const file = await take(page, () => dialog.getByRole('button', { name: text.make }).click());
  await expect(dialog).toBeHidden();
  await expect(notice(page, 'id')).toContainText(exportingWords.id.done(file.name));
  return file;
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly times: readonly number[];
  readonly pictures: readonly number[];
  readonly tags: Readonly<Record<string, unknown>>;
}

/** All frames of a video, decoded: their times in milliseconds, and a number for what is seen. */
async function decoded(page: Page, { bytes }: Taken): Promise<Decoded> {
  // Beside the page, which has the library of its own; only a page of a server may decode.
  const reader = await page.context().newPage();
  await reader.goto('./gotong.png');
  const found = await reader.evaluate(
    async ([library, base64]) => {
      const bytesOf = (coded: string) => Uint8Array.from(atob(coded), (character) => character.charCodeAt(0));
      const address = URL.createObjectURL(new Blob([bytesOf(library)], { type: 'text/javascript' }));
      const { ALL_FORMATS, BlobSource, CanvasSink, Input } = (await import(/* @vite-ignore */ address)) as typeof Mediabunny;
      const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(new Blob([bytesOf(base64)])) });
      const track = await input.getPrimaryVideoTrack();
      if (!track) throw new Error('no video');
      const [times, pictures]: [number[], number[]] = [[], []];
      for await (const { canvas, timestamp } of new CanvasSink(track).canvases()) {
        const { data } = (canvas as OffscreenCanvas).getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        let hash = 0x811c9dc5;
        for (let i = 0; i < data.length; i += 1) hash = Math.imul(hash ^ data[i], 0x01000193);
        times.push(timestamp * 1000);
        pictures.push(hash >>> 0);
      }
      const { title, comment } = await input.getMetadataTags();
      return { width: await track.getDisplayWidth(), height: await track.getDisplayHeight(), times, pictures, tags: { title, ...(JSON.parse(comment ?? '{}') as object) } };
    },
    [mediabunny, bytes.toString('base64')] as const,
  );
  await reader.close();
  return found;
}

test('a video has every month in exact frames, twice the same; the page stays as it is, and the file repeats its run', async ({ page }) => {
  await open(page);
  await seek(page, 14, 'id');
  const first = await film(page, 12, 14, /^WebM/);
  expect(await month(page, 'id')).toBe(14);
  const frames = await decoded(page, first);
  // Five months a second at 25 frames a second: five frames a month, 40 ms each.
  expect(frames.times.map((time) => Math.round(time * 1000) / 1000)).toEqual(Array.from({ length: 15 }, (_, i) => i * 40));
  expect([frames.width, frames.height]).toEqual([1280, 720]);
  expect(frames.tags).toMatchObject({ title: 'Ogan Komering Ulu · Gotong', scenario: 'oku-partnership', seed: 1, months: 120, decisions: '' });
  expect(new Set(frames.pictures).size, 'no frame is the one before it').toBe(15);
  const second = await film(page, 12, 14, /^WebM/);
  expect((await decoded(page, second)).pictures).toEqual(frames.pictures);

  await dropBytes(page, first.bytes, 'film.bin');
  const verdict = page.getByRole('dialog', { name: verifyingWords.id.title });
  await expect(verdict.getByRole('status')).toHaveText(verifyingWords.id.video, { timeout: 60_000 });
  await expect(verdict.getByRole('listitem')).toHaveCount(0);
});

test('a video that is given up leaves no file, and months that are none are refused in words', async ({ page }) => {
  await open(page);
  await seek(page, 1, 'id');
  let downloads = 0;
  page.on('download', () => downloads++);
  await choose(page, exportingWords.id.video, 'id');
  const dialog = page.getByRole('dialog', { name: text.title });
  const [make, to] = [dialog.getByRole('button', { name: text.make }), dialog.getByRole('textbox', { name: text.to })];
  await expect(make).toBeEnabled();
  await to.fill('121');
  await expect(dialog.getByRole('status')).toHaveText(text.wrongMonths('0', '120'));
  await expect(make).toBeDisabled();
  await to.fill('120');
  await make.click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await expect(dialog.getByText(/^Bingkai \d+ dari 605/)).toBeVisible();
  await dialog.getByRole('button', { name: text.cancel }).click();
  await expect(notice(page, 'id')).toContainText(exportingWords.id.cancelled);
  await expect(make).toBeEnabled();
  expect(downloads).toBe(0);
});

test('where the browser has no encoder, that is said and nothing is offered', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'));
  await open(page);
  await seek(page, 1, 'id');
  await choose(page, exportingWords.id.video, 'id');
  const dialog = page.getByRole('dialog', { name: text.title });
  await expect(dialog.getByRole('status')).toHaveText(text.none);
  await expect(dialog.getByRole('button', { name: text.make })).toHaveCount(0);
});

test('the report is sent to the printer from a page of its own', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => void Object.assign(window.top ?? window, { printed: document.body.innerText });
  });
  await open(page);
  await seek(page, 14, 'id');
  await choose(page, exportingWords.id.print, 'id');
  const printed = () => page.evaluate(() => (window as unknown as { printed?: string }).printed ?? '');
  await expect.poll(printed, { timeout: 60_000 }).toContain(reportWords.id.oneRun('1'));
  for (const part of ['Ogan Komering Ulu', reportWords.id.charts, words.id.comparison.against.scenario.line, reportWords.id.sources]) expect(await printed()).toContain(part);
  expect(await month(page, 'id')).toBe(14);
});
