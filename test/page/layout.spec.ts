import type { Page } from '@playwright/test';
import type { Language } from '../../src/words';
import { words } from '../../src/words';
import { smallTargets, troubles } from './boxes';
import { both, locales, speak } from './person';
import { frames, narrowScreens, openLesson, putAway, wideScreens } from './screens';
import type { Screen } from './screens';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Screens that lie differently in every size of window; cards lie on the picture wherever there is room. */
const chosen = (screens: readonly Screen[], ...names: readonly string[]) => screens.filter(({ name }) => names.includes(name));
const onDesk = chosen(wideScreens, 'simulate', 'export', 'scenarios', 'chart', 'share', 'about a split', 'value being typed', 'refused file', 'all levers', 'model', 'compare');
const inHand = chosen(narrowScreens, 'stage', 'more', 'scenarios', 'chart', 'chart as table', 'refused file', 'household', 'tab levers', 'tab log', 'tab stage', 'model', 'compare');

async function measure(page: Page, screens: readonly Screen[], language: Language, measured: (page: Page) => Promise<string[]>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, show } of screens) {
    await show(page, language);
    await frames(page, 2);
    const here = await measured(page);
    if (here.length > 0) found[name] = here;
    await putAway(page);
  }
  return found;
}

for (const [width, height] of [[1440, 900], [1280, 720], [1024, 768]] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, locale: locales.id });

    for (const language of both) {
      test(`in ${language} no text overlaps, is cut off or leaves the window`, async ({ page }) => {
        await openLesson(page, 'id');
        await speak(page, language);
        if (width < 1280) await page.getByRole('button', { name: words[language].levers.title, exact: true }).click();
        expect(await measure(page, onDesk, language, troubles)).toEqual({});
      });
    }
  });
}

for (const [width, height] of [[390, 844], [360, 640]] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, isMobile: true, hasTouch: true });

    for (const language of both) {
      test.describe(() => {
        test.use({ locale: locales[language] });

        test(`in ${language} no text overlaps, is cut off or leaves the window, and fingers hit every control`, async ({ page }) => {
          await openLesson(page, language);
          const known = new Set<string>();
          const small = async (here: Page) => (await smallTargets(here)).filter((one) => known.size < known.add(one).size).map((one) => `small: ${one}`);
          expect(await measure(page, inHand, language, async (here) => [...(await troubles(here)), ...(await small(here))])).toEqual({});
        });
      });
    }
  });
}
