import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { twinWords, words } from '../../src/words';
import type { Language } from '../../src/words';
import { locales, open, seek } from './person';
import { narrowScreens, openLesson, putAway, wideScreens } from './screens';
import type { Screen } from './screens';
import { expect, test } from './test';

/** Everything that axe finds in a part of the page, short enough to read: rule, meaning, first places. */
async function violations(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(); // the page has no frames, and a second page to gather results in costs most of the time
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}. ${nodes.length} × ${nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join(' | ')}`);
}

async function expectNothing(page: Page, screens: readonly Screen[], language: Language): Promise<void> {
  const found: Record<string, string[]> = {};
  for (const { name, part, show } of screens) {
    await show(page, language);
    const here = await violations(page, part);
    if (here.length > 0) found[name] = here;
    await putAway(page);
  }
  expect(found).toEqual({});
}

// Each language meets one theme, so that every screen is seen in both of both.
for (const [language, theme] of [['id', 'light'], ['en', 'dark']] as const) {
  test.describe(`in ${language}, ${theme}`, () => {
    // Floating things are judged where they come to rest.
    test.use({ locale: locales[language], contextOptions: { reducedMotion: 'reduce' } });
    const dress = (page: Page) => page.addInitScript((wanted) => localStorage.setItem('gotong/preferences', JSON.stringify({ theme: wanted })), theme);

    test('axe finds nothing on any screen', async ({ page }) => {
      await dress(page);
      await openLesson(page, language);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectNothing(page, wideScreens, language);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

      test('axe finds nothing on any tab or sheet', async ({ page }) => {
        await dress(page);
        await openLesson(page, language);
        await expectNothing(page, narrowScreens, language);
      });
    });
  });
}

test.describe('without a picture', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing on the tables that stand for the stage, seen and unseen', async ({ page }) => {
    await open(page);
    await seek(page, 14, 'id');
    // The tables are there for screen readers beside the picture too.
    await expect(page.getByRole('heading', { name: twinWords.id.title })).toBeAttached();
    expect.soft(await violations(page), 'unseen').toEqual([]);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.reload();
    await expect(page.getByText(words.id.run.noWebgl)).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    expect.soft(await violations(page), 'seen').toEqual([]);
  });
});
