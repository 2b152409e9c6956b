import { words } from '../../src/words';
import { open, timeline } from './person';
import { expect, test } from './test';

test('the page opens with the default scenario, asks nobody else for anything and reports no error', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await expect(page).toHaveTitle(words.id.page.title('Ogan Komering Ulu'));
  await expect(timeline(page, 'id')).toHaveAttribute('aria-valuemax', '120');
  await page.waitForLoadState('networkidle');
  // Who was asked, and what went wrong, is watched in every test, see test.ts; this shows that there was something to watch.
  expect(asked.length).toBeGreaterThan(5);
  // What .ci/budget.mjs does not count because it is never fetched.
  expect(asked.filter((path) => /WebGPURenderer|CanvasRenderer|webworkerAll|browserAll/.test(path))).toEqual([]);
});
