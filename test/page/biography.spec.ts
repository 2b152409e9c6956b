import { biographyPageWords, words } from '../../src/words';
import { take } from './files';
import { month, open, seek } from './person';
import { expect, test } from './test';

const say = words.id;
const panelWords = biographyPageWords.id;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a family is found by its number with the keyboard alone, and its story leads to its months and to the model', async ({ page }) => {
  await open(page);
  await seek(page, 40, 'id');
  await page.getByRole('button', { name: say.stage.households }).press('Enter');
  const table = page.getByRole('dialog', { name: panelWords.tableTitle('40') });
  // Every heading is in sight, also beside the widest rows.
  const reached = table.getByRole('columnheader').filter({ hasText: panelWords.short.reached });
  await reached.getByRole('button').press('Enter');
  await reached.getByRole('button').press('Enter');
  await expect(reached).toHaveAttribute('aria-sort', 'descending');
  expect(await table.locator('.households-grid').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await table.getByRole('searchbox').fill('41');
  await expect(table.getByRole('status')).toContainText(panelWords.shown('1', '1.480'));
  await table.locator('tbody th button').press('Enter');

  const panel = page.getByRole('complementary', { name: panelWords.panel });
  await expect(panel.locator('.bio-story')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(/^Keluarga /);
  expect(await page.evaluate(() => document.activeElement?.closest('.bio') !== null)).toBe(true);

  // The ledger of the month sums to what is left over, and that is the change of savings.
  const amounts = (await panel.locator('.bio-ledger tbody td').allTextContents()).map(rupiah);
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(rupiah((await panel.locator('.bio-ledger tfoot td').first().textContent()) ?? ''));

  // A month of the story moves the playhead; what is told stays, and who did it is named.
  const told = await panel.locator('.bio-story p').nth(1).locator('span').count();
  const first = panel.locator('.bio-story button').first();
  const to = Number(await first.getAttribute('data-month'));
  await first.press('Enter');
  await expect.poll(() => month(page, 'id')).toBe(to);
  expect(await panel.locator('.bio-story p').nth(1).locator('span').count()).toBe(told);
  await expect(panel.locator('.bio-doers')).toContainText(panelWords.didIt(String(to)));

  await panel.locator('.bio-doers button').first().press('Enter');
  await expect(page.locator('[id^="process-"]:focus')).toBeVisible();
  await page.getByRole('button', { name: say.page.simulate, exact: true }).click();
  await expect(panel.locator('.bio-story')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: say.levers.title })).toBeVisible();
});

test('poor families leave as CSV as they are sifted, and one of them is followed while the levers are there', async ({ page }) => {
  await open(page);
  await seek(page, 40, 'id');
  await page.getByRole('button', { name: say.stage.households }).click();
  const table = page.getByRole('dialog');
  await table.getByRole('button', { name: panelWords.onlyPoor, exact: true }).click();
  await table.getByRole('columnheader', { name: panelWords.short.perPersonRp }).getByRole('button').click();
  const count = Number(/^(\d+) /.exec((await table.getByRole('status').textContent()) ?? '')?.[1]);
  const { name, text } = await take(page, () => table.getByRole('button', { name: panelWords.csv }).click());
  const [head, ...rows] = text.trim().split('\r\n').map((line) => line.split(';'));
  expect(name).toContain(`_families-40-filtered-${count}-of-1480.csv`);
  expect(rows.map((row) => row[head.indexOf('selection')])).toEqual(rows.map(() => `${count} of 1480 families: poor`));
  expect(rows.length).toBe(count);
  const poor = head.indexOf('poor');
  expect(rows.filter((row) => row[poor] !== '1')).toEqual([]);
  // The largest come first when a column of numbers is chosen.
  const spending = rows.map((row) => Number(row[head.indexOf('perPersonRp')]));
  expect(spending).toEqual([...spending].sort((a, b) => b - a));

  // The whole row leads to the story, not the name alone.
  await table.locator('tbody tr[data-row]').first().locator('td').last().click();
  const panel = page.getByRole('complementary', { name: panelWords.panel });
  await expect(panel.locator('.bio-story')).toBeVisible();
  await panel.getByRole('button', { name: panelWords.follow }).click();
  const card = page.getByRole('region', { name: panelWords.following });
  await expect(card).toContainText(panelWords.readOn);
  await expect(page.getByRole('complementary', { name: say.levers.title })).toBeVisible();
  await page.locator('#stage').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: panelWords.stop }).click();
  await expect(card).toHaveCount(0);
});

/** A printed amount as a number. */
function rupiah(text: string): number {
  return Number(text.replaceAll('.', '').replace('−', '-').replace('+', ''));
}
