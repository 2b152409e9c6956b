import type { Locator, Page } from '@playwright/test';
import { findingWords, words } from '../../src/words';
import { notice, open, timeline } from './person';
import { expect, test } from './test';

const text = findingWords.id;

/** The page of findings, reached as a reader reaches it. */
async function findings(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('navigation', { name: words.id.page.modes }).getByRole('button', { name: words.id.page.experiment, exact: true }).click();
  await page.getByRole('navigation', { name: text.views }).getByRole('button', { name: text.findings, exact: true }).click();
  await expect(page.getByRole('heading', { name: text.title })).toBeVisible();
}

const item = (page: Page, id: string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(`^${id}\\. `) }) });

test('a finding is opened by keyboard, run here, and its verdict comes while runs come in', async ({ page }) => {
  await findings(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: text.title }), 'a reload comes back to where the reader was').toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(27);
  const finding = item(page, 'S24');
  await finding.locator('summary').focus();
  await page.keyboard.press('Enter');
  await finding.getByRole('combobox', { name: text.again.seeds }).selectOption('5');
  await finding.getByRole('button', { name: text.again.start, exact: true }).click();
  await expect(finding.getByRole('status')).toHaveText(/ simulasi dijalankan di sini$/, { timeout: 90_000 });
  await expect(finding.getByText(text.here, { exact: true }).first()).toBeVisible();
  await expect(finding.getByText(/dari 5 benih/).first()).toBeVisible();
});

test('an arm opens on the stage, two of them side by side, and the page about the model leads back', async ({ page }) => {
  await findings(page);
  const finding = item(page, 'S4');
  await finding.locator('summary').click();
  await finding.getByRole('button', { name: new RegExp(`^${text.openArm}`) }).first().click();
  await expect(notice(page, 'id')).toContainText('S4');
  await expect(timeline(page, 'id')).toHaveAttribute('aria-valuemax', '60');
  // Heading and run log say which finding and arm it is, and still do after a reload.
  const named = async () => {
    for (const place of ['.scenario-button', '.log > .hint']) await expect(page.locator(place).first()).toContainText('S4 · ');
  };
  await named();
  await page.reload();
  await named();
  const modes = page.getByRole('navigation', { name: words.id.page.modes });
  await modes.getByRole('button', { name: words.id.page.model, exact: true }).click();
  await page.getByRole('button', { name: /^S4\. / }).click();
  await expect(item(page, 'S4').locator('details')).toHaveAttribute('open', '');
  await expect(item(page, 'S4').locator('summary')).toBeFocused();
  await item(page, 'S4').getByRole('button', { name: text.compare }).click();
  await expect(page.getByText('S4 · ').first()).toBeVisible();
});
