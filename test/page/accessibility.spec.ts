import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { words } from '../../src/words';
import type { Language } from '../../src/words';
import { both, locales, open, seek } from './person';
import { narrowScreens, openLesson, putAway, wideScreens } from './screens';
import type { Screen } from './screens';
import { expect, test } from './test';

/** What axe finds, short enough to read: rule, what it means, the first places. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}. ${nodes.length} × ${nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join(' | ')}`);
}

async function lookAtAll(page: Page, screens: readonly Screen[], language: Language, of: string): Promise<void> {
  for (const { name, show } of screens) {
    await show(page, language);
    expect.soft(await violations(page), `${of}, ${name}`).toEqual([]);
    await putAway(page);
  }
}

for (const language of both) {
  test.describe(`in ${language}`, () => {
    // Floating things are judged where they come to rest.
    test.use({ locale: locales[language], contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on any screen', async ({ page }) => {
      await openLesson(page, language);
      await lookAtAll(page, wideScreens, language, 'light');
    });

    test('axe finds nothing on any screen in the projector theme', async ({ page }) => {
      await openLesson(page, language);
      await page.getByRole('button', { name: new RegExp(`^${words[language].page.theme}`) }).click();
      await lookAtAll(page, wideScreens, language, 'projector');
    });
  });

  test.describe(`on a phone in ${language}`, () => {
    test.use({ locale: locales[language], viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on any tab or sheet', async ({ page }) => {
      await openLesson(page, language);
      await lookAtAll(page, narrowScreens, language, 'phone');
    });
  });
}

test.describe('without a picture', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing on the tables that stand for the stage, seen and unseen', async ({ page }) => {
    await open(page);
    await seek(page, 14, 'id');
    // The tables are there for screen readers beside the picture too.
    await expect(page.getByRole('heading', { name: words.id.twin.title })).toBeAttached();
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
