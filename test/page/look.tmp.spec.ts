import { test } from '@playwright/test';
import { open, end, seek, lever } from './person';
test('time', async ({ page }) => {
  const t = Date.now();
  await open(page);
  console.log('open', Date.now() - t);
  await end(page, 'id');
  console.log('computed', Date.now() - t);
  await seek(page, 14, 'id');
  console.log('seek', Date.now() - t);
  await page.screenshot({ path: '/tmp/shots/a.png' });
  console.log('shot', Date.now() - t);
  await lever(page, 'government.activeShare', 'id').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(600);
  await page.screenshot({ path: '/tmp/shots/b.png' });
  console.log('shot', Date.now() - t);
});
