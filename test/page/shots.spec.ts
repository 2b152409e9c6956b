import { join } from 'node:path';
import { locales, seek } from './person';
import { frames, household, narrowScreens, openLesson, putAway, wideScreens } from './screens';
import { test } from './test';

/* Pictures of the main screens for people to look at: GOTONG_SHOTS=folder npm test -- page. Without a folder there is nothing to do. */
const folder = process.env['GOTONG_SHOTS'];

if (folder) {
  for (const [size, viewport, screens] of [
    ['wide', { width: 1440, height: 900 }, wideScreens],
    ['drawer', { width: 1024, height: 768 }, wideScreens.filter(({ name }) => ['simulate', 'model', 'chart', 'scenarios'].includes(name))],
    ['phone', { width: 390, height: 844 }, narrowScreens],
    ['small', { width: 360, height: 640 }, narrowScreens],
  ] as const) {
    for (const [language, theme] of [['id', 'light'], ['en', 'dark']] as const) {
      test.describe(() => {
        const touch = size === 'phone' || size === 'small';
        test.use({ viewport, locale: locales[language], isMobile: touch, hasTouch: touch, contextOptions: { reducedMotion: 'reduce' } });

        test(`${size} in ${language}, ${theme}`, async ({ page }) => {
          await page.addInitScript((wanted) => localStorage.setItem('gotong/preferences', JSON.stringify({ theme: wanted })), theme);
          await openLesson(page, language);
          const take = async (name: string) => {
            await frames(page, 4);
            await page.screenshot({ path: join(folder, `${size}-${language}-${name.replaceAll(' ', '-')}.png`) });
          };
          for (const { name, show } of screens) {
            await show(page, language);
            await page.waitForTimeout(300);
            await take(name);
            await putAway(page);
          }
        });
      });
    }
  }

  for (const scenario of ['oku-government-alone', 'oku-ngo-alone', 'oku-no-programme', 'pilang-pkh', 'mangkubumen-linked', 'lenteng-agung-p2kp', 'randublatung']) {
    test(`${scenario} at month 30`, async ({ page }) => {
      await page.goto(`./#s=${scenario}&end`);
      await seek(page, 30, 'id');
      await putAway(page);
      await frames(page, 4);
      await page.screenshot({ path: join(folder, `${scenario}.png`) });
      if (scenario !== 'randublatung') return;
      await household(page, 'id');
      await page.waitForTimeout(800);
      await page.screenshot({ path: join(folder, `${scenario}-household.png`) });
    });
  }
}
