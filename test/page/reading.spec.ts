import type { Page } from '@playwright/test';
import { indicators, parameterIndex, parameters } from '../../src/model';
import { chartWords, indicatorGroups, modelPageWords, words } from '../../src/words';
import type { Language } from '../../src/words';
import { gotong } from './command-line';
import { take } from './files';
import { both, label, lever, locales, logged, open, seek } from './person';
import { expect, test } from './test';

/* What is long is found, read and chosen: choices, levers, indicators, the model. */

const method = parameters[parameterIndex['registry.method']];
const search = (page: Page, language: Language) => page.getByRole('searchbox', { name: words[language].levers.search });

for (const language of both) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] });
    const say = words[language];

    test('a rule is chosen by its name, logged by its name, and read about', async ({ page }) => {
      await open(page);
      await seek(page, 14, language);
      const name = label('registry.method', language);
      const choice = page.getByRole('combobox', { name, exact: true });
      await expect(choice.locator('option')).toHaveText(method.choices!.map((one) => one[language]));
      await choice.focus();
      await page.keyboard.press('ArrowDown');
      await expect(logged(page, language)).toHaveText([new RegExp(`${name}.*${method.choices![0][language]}.*${method.choices![1][language]}`)]);
      await page.keyboard.press('Control+z');
      await expect(choice).toHaveValue('0');
      await page.getByRole('button', { name: say.levers.about(name), exact: true }).click();
      const facts = page.getByRole('dialog', { name: say.levers.about(name) });
      await expect(facts).toContainText(method.about[language]);
      await expect(facts).toContainText(method.source[language]);
      for (const one of method.choices!) await expect(facts).toContainText(one[language]);
    });

    test('a lever is found by its name, wherever it stands', async ({ page }) => {
      await open(page);
      const hidden = lever(page, 'credit.lenderInterestPerMonth', language);
      await expect(hidden).toHaveCount(0);
      await search(page, language).fill(label('credit.lenderInterestPerMonth', language).toUpperCase());
      await expect(hidden).toBeVisible();
      await expect(page.locator('.lever')).toHaveCount(1);
      await search(page, language).fill('xyzzy');
      await expect(page.getByText(say.levers.noneFound)).toBeVisible();
      await search(page, language).fill('');
      await page.getByRole('button', { name: say.levers.changed, exact: true }).click();
      await expect(lever(page, 'ngo.facilitators', language), 'set by the scenario').toBeVisible();
      await expect(lever(page, 'shock.scale', language), 'as it is by default').toHaveCount(0);
    });

    test('all indicators stand under their headings and lead to their charts', async ({ page }) => {
      await open(page);
      await seek(page, 24, language);
      await page.getByRole('button', { name: say.indicators.all, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: say.indicators.allTitle('24') });
      await expect(dialog.getByRole('rowheader')).toHaveCount(indicators.length + indicatorGroups.length);
      await expect(dialog).not.toContainText(/NaN|undefined/);
      const name = indicators.find(({ id }) => id === 'jealousy')!.label[language];
      await dialog.getByRole('button', { name, exact: true }).click();
      const chart = page.getByRole('dialog', { name: chartWords[language].choose });
      await expect(chart.getByRole('combobox')).toHaveValue('jealousy');
      await expect(chart.locator('optgroup')).toHaveCount(indicatorGroups.length);
      await expect(chart).toContainText(indicators.find(({ id }) => id === 'jealousy')!.about[language]);
    });

    test('the model document of the page is the one that the command line prints', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: say.page.model, exact: true }).click();
      await page.getByRole('button', { name: modelPageWords[language].odd, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(9);
      const { name, text } = await take(page, () => page.getByRole('button', { name: modelPageWords[language].oddSave }).click());
      expect(name).toBe(`gotong_odd_${language}.md`);
      expect(text).toBe((await gotong('odd', '--lang', language)).out);
    });
  });
}
