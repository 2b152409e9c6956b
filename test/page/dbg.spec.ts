import { expect, test } from './test';
import AxeBuilder from '@axe-core/playwright';
import { openLesson, card, frames, putAway } from './screens';
test.use({ contextOptions: { reducedMotion: 'reduce' } });
test('dbg', async ({ page }) => {
  let t = Date.now();
  const lap = (w: string) => { console.log(w, Date.now() - t); t = Date.now(); };
  await openLesson(page, 'id'); lap('open');
  await new AxeBuilder({ page }).analyze(); lap('axe');
  await new AxeBuilder({ page }).analyze(); lap('axe');
  await new AxeBuilder({ page }).exclude('.visually-hidden').analyze(); lap('axe no hidden');
  await new AxeBuilder({ page }).setLegacyMode(true).analyze(); lap('axe legacy');
  await new AxeBuilder({ page }).setLegacyMode(true).exclude('.visually-hidden').analyze(); lap('axe legacy no hidden');
  await new AxeBuilder({ page }).setLegacyMode(true).include('.bar').analyze(); lap('axe legacy bar');
  console.log(await page.evaluate(() => document.querySelectorAll('*').length));
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight'); lap('10 keys');
  for (let i = 0; i < 10; i++) await page.evaluate(() => 1); lap('10 evals');
});
