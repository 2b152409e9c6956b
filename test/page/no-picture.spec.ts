import { exportingWords, twinWords, words } from '../../src/words';
import { take } from './files';
import { choose, end, lever, logged, open, readings, seek } from './person';
import { expect, test } from './test';

const say = words.id;

test('without WebGL words and tables stand for the stage, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    const usual = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl|webgpu/.test(kind) ? null : Reflect.apply(usual, this, [kind, ...rest]);
    } as typeof usual;
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(say.run.noWebgl);
  await expect(page.getByRole('alert')).toContainText(say.run.noWebglNext);
  const villages = page.getByRole('table', { name: 'Desa', exact: true });
  await expect(villages).toBeVisible();
  await expect(villages.getByRole('row')).toHaveCount(14); // two of heads, twelve villages
  await expect(page.getByRole('heading', { name: 'Talang Jawa' })).toBeAttached();

  await seek(page, 14, 'id');
  await expect(page.getByText(twinWords.id.intro('14', 'Ogan Komering Ulu'))).toBeVisible();
  const rows = await villages.getByRole('row').allTextContents();
  await lever(page, 'government.activeShare', 'id').press('ArrowRight');
  await expect(logged(page, 'id')).toHaveCount(1);
  await end(page, 'id');
  await expect(page.getByText(twinWords.id.intro('120', 'Ogan Komering Ulu'))).toBeVisible();
  expect(await villages.getByRole('row').allTextContents(), 'the tables follow the month').not.toEqual(rows);
  const { text } = await take(page, () => choose(page, exportingWords.id.record, 'id'));
  expect(text).toContain('"gotong-run/1"');
  await page.getByRole('button', { name: say.page.exporting, exact: true }).click();
  await expect(page.getByRole('button', { name: exportingWords.id.stagePng })).toBeDisabled();
});

test('a lost drawing surface comes back by itself and the run goes on', async ({ page }) => {
  await open(page);
  await end(page, 'id');
  const before = await readings(page);
  const lost = await page.locator('#stage canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return false;
    canvas.dataset['lost'] = 'yes';
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    return canvas.getContext('webgl2')?.isContextLost() ?? false;
  });
  expect(lost, 'the surface was taken away').toBe(true);
  await expect(page.locator('#stage canvas:not([data-lost])')).toBeAttached();
  expect(await readings(page)).toEqual(before);
});

test.describe('motion', () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test.describe(() => {
      test.use({ contextOptions: { reducedMotion }, viewport: { width: 1000, height: 640 } });

      test(reducedMotion === 'reduce' ? 'with reduced motion nothing moves between one month and the next' : 'without the wish for less motion money moves on the stage', async ({ page }) => {
        // So that the picture can be read at any time, not only in the moment in which it is drawn.
        await page.addInitScript(() => {
          const usual = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, settings?: object) {
            return Reflect.apply(usual, this, [kind, { ...settings, preserveDrawingBuffer: true }]);
          } as typeof usual;
        });
        await open(page);
        await seek(page, 20, 'id');
        await page.getByRole('button', { name: say.timeline.speedLong('1'), exact: true }).click();
        await page.getByRole('button', { name: say.timeline.play, exact: true }).click();
        const pictures = await page.evaluate(picturesByMonth, { ms: 3500, restMs: 400 });
        console.log(`${reducedMotion}: months and different pictures of each: ${JSON.stringify(pictures)}`);
        expect(pictures.length, 'months that were watched').toBeGreaterThan(0);
        if (reducedMotion === 'reduce') expect(pictures.filter(({ different }) => different !== 1)).toEqual([]);
        else expect(Math.max(...pictures.map(({ different }) => different))).toBeGreaterThan(1);
        expect(new Set(pictures.map(({ month: at }) => at)).size, 'months go by').toBe(pictures.length);
      });
    });
  }
});

/**
 * Watches the stage for a while: how many different pictures each month had, `restMs` after it began and later. Runs in the page.
 */
async function picturesByMonth({ ms, restMs }: { ms: number; restMs: number }): Promise<{ month: string; different: number; looks: number }[]> {
  const source = document.querySelector<HTMLCanvasElement>('#stage canvas');
  const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!source || !copy) throw new Error('there is no picture to watch');
  copy.canvas.width = source.width / 2;
  copy.canvas.height = source.height / 2;
  const seen = new Map<string, { hashes: Set<number>; looks: number }>();
  const start = performance.now();
  let [at, since] = ['', start];
  while (performance.now() - start < ms) {
    await new Promise(requestAnimationFrame);
    const month = document.querySelector('.timeline [role=slider]')?.getAttribute('aria-valuenow') ?? '';
    if (month !== at) [at, since] = [month, performance.now()];
    if (performance.now() - since < restMs) continue;
    copy.drawImage(source, 0, 0, copy.canvas.width, copy.canvas.height);
    let hash = 0;
    for (const word of new Uint32Array(copy.getImageData(0, 0, copy.canvas.width, copy.canvas.height).data.buffer)) hash = (Math.imul(hash, 31) + word) | 0;
    const known = seen.get(month) ?? { hashes: new Set(), looks: 0 };
    known.hashes.add(hash);
    known.looks++;
    seen.set(month, known);
  }
  return [...seen].filter(([, { looks }]) => looks > 1).map(([month, { hashes, looks }]) => ({ month, different: hashes.size, looks }));
}
