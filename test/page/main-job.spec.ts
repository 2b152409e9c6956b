import { expect, test } from './test';
import { words } from '../../src/words';
import { end, label, lever, logged, month, open, pins, readings, seek, speak, timeline } from './person';

// The default scenario, its lever that the first of its suggestions names, and the value that is reached with eight keys.
const involvement = 'government.activeShare';
const decisionMonth = 14;

test('a lever moved at month 14 is pinned, logged, felt, undone and done again', async ({ page }) => {
  const say = words.id;
  await open(page);
  await end(page, 'id');
  const before = await readings(page);
  expect(before.join(' '), 'the run is compared with its baseline').toMatch(/(lebih rendah|lebih tinggi) daripada acuan/);
  await seek(page, decisionMonth, 'id');
  const atDecision = await readings(page);
  await expect(logged(page, 'id')).toHaveCount(0);

  await lever(page, involvement, 'id').focus();
  for (let key = 0; key < 8; key++) await page.keyboard.press('ArrowRight');
  await expect(logged(page, 'id')).toHaveCount(1);
  await expect(logged(page, 'id')).toContainText(`${say.page.month('14')}${label(involvement, 'id')} 50 → 90\u00a0%`);
  await expect(pins(page, 'id')).toHaveCount(1);
  await expect(pins(page, 'id')).toHaveAccessibleName(`Bulan 14: ${label(involvement, 'id')} 50 → 90\u00a0%`);
  expect(await readings(page), 'a decision does not change the month in which it is taken').toEqual(atDecision);
  await end(page, 'id');
  const after = await readings(page);
  expect(after).not.toEqual(before);

  await page.getByRole('button', { name: say.page.undo, exact: true }).click();
  await expect(logged(page, 'id')).toHaveCount(0);
  await expect(pins(page, 'id')).toHaveCount(0);
  await expect(lever(page, involvement, 'id')).toHaveValue('0.5');
  await end(page, 'id');
  await expect.poll(() => readings(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect(logged(page, 'id')).toHaveCount(1);
  await expect(pins(page, 'id')).toHaveCount(1);
  await end(page, 'id');
  await expect.poll(() => readings(page)).toEqual(after);
  await seek(page, decisionMonth, 'id');
  expect(await readings(page), 'going back is exact').toEqual(atDecision);
});

test('the run plays and pauses, and buttons and keys lead to the same months', async ({ page }) => {
  const { timeline: say } = words.id;
  await open(page);
  await page.getByRole('button', { name: say.play, exact: true }).click();
  await expect.poll(() => month(page, 'id')).toBeGreaterThan(2);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: say.play, exact: true })).toBeVisible();
  const paused = await month(page, 'id');
  await page.waitForTimeout(600);
  expect(await month(page, 'id'), 'a paused run stands still').toBe(paused);

  const slider = timeline(page, 'id');
  const at = (expected: number) => expect(slider).toHaveAttribute('aria-valuenow', String(expected));
  await seek(page, 30, 'id');
  const thirty = await readings(page);
  await page.getByRole('button', { name: say.stepForward, exact: true }).click();
  await at(31);
  await page.getByRole('button', { name: say.stepBack, exact: true }).click();
  await at(30);
  expect(await readings(page)).toEqual(thirty);
  await page.getByRole('button', { name: say.toStart, exact: true }).click();
  await at(0);
  await slider.focus();
  for (const [key, expected] of [
    ['ArrowRight', 1], ['Shift+ArrowRight', 13], ['PageUp', 25], ['ArrowLeft', 24], ['Shift+ArrowLeft', 12], ['PageDown', 0], ['ArrowLeft', 0], ['End', 120],
    ['ArrowRight', 120], ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await at(expected);
  }
  // Away from the slider the same keys move the page's month.
  await page.locator('#stage').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await at(12);
  await page.keyboard.press('ArrowLeft');
  await at(11);
  await slider.click({ position: { x: 0, y: 20 } });
  await at(0);
});

test('a reload brings back decisions, month, language and theme, and a decision can be taken away', async ({ page }) => {
  await open(page);
  await seek(page, decisionMonth, 'id');
  await lever(page, involvement, 'id').press('ArrowRight');
  await expect(logged(page, 'id')).toHaveCount(1);
  await seek(page, 40, 'id');
  await speak(page, 'en');
  await page.getByRole('button', { name: new RegExp(words.en.page.theme) }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveTitle(words.en.page.title('Ogan Komering Ulu'));
  const before = await readings(page);

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(timeline(page, 'en')).toHaveAttribute('aria-valuenow', '40');
  await expect(logged(page, 'en')).toHaveText([/Month 14Active involvement 50 → 55\u00a0%/]);
  await expect.poll(() => readings(page)).toEqual(before);

  const remove = logged(page, 'en').getByRole('button', { name: words.en.log.remove('14', label(involvement, 'en')) });
  await remove.click();
  await expect(logged(page, 'en')).toHaveCount(0);
  await expect(pins(page, 'en')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(logged(page, 'en')).toHaveCount(1);
});

test('a set-up lever after month 0 asks first, starts a new run, and undo brings the old one back', async ({ page }) => {
  const { levers } = words.id;
  await open(page);
  await seek(page, 120, 'id');
  const before = await readings(page);
  await page.getByRole('switch', { name: label('ngo.present', 'id') }).click();
  const dialog = page.getByRole('dialog', { name: levers.newRunTitle });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await readings(page), 'asking changes nothing').toEqual(before);
  await page.getByRole('switch', { name: label('ngo.present', 'id') }).click();
  await dialog.getByRole('button', { name: new RegExp(levers.newRunStart) }).click();
  await expect(timeline(page, 'id')).toHaveAttribute('aria-valuenow', '0');
  await expect(page.getByRole('switch', { name: label('ngo.present', 'id') })).not.toBeChecked();
  await end(page, 'id');
  expect(await readings(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('switch', { name: label('ngo.present', 'id') })).toBeChecked();
  await end(page, 'id');
  await expect.poll(() => readings(page)).toEqual(before);
});

test('another scenario is opened from the list with another seed, and undo leads back', async ({ page }) => {
  const { scenario } = words.en;
  await open(page);
  await speak(page, 'en');
  await end(page, 'en');
  const before = await readings(page);
  const picker = page.getByRole('button', { name: new RegExp(`^${scenario.choose}`) });
  await picker.click();
  const dialog = page.getByRole('dialog', { name: scenario.title });
  await dialog.getByRole('button', { name: /NGO alone/ }).click();
  await dialog.getByRole('button', { name: scenario.open, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(picker).toContainText('alone');
  await expect(timeline(page, 'en')).toHaveAttribute('aria-valuenow', '0');
  await end(page, 'en');
  const alone = await readings(page);
  expect(alone).not.toEqual(before);
  await picker.click();
  await dialog.getByRole('textbox', { name: scenario.seed }).fill('7');
  await dialog.getByRole('textbox', { name: scenario.months }).fill('24');
  await dialog.getByRole('button', { name: scenario.settingsApply }).click();
  await expect(timeline(page, 'en')).toHaveAttribute('aria-valuemax', '24');
  await end(page, 'en');
  expect(await readings(page)).not.toEqual(alone);
  await page.keyboard.press('Control+z');
  await expect(timeline(page, 'en')).toHaveAttribute('aria-valuemax', '120');
  await page.keyboard.press('Control+z');
  await end(page, 'en');
  await expect.poll(() => readings(page)).toEqual(before);
});
