import type { Locator, Page } from '@playwright/test';
import { chartActionWords, compareWords, experimentWords, exportingWords, words } from '../../src/words';
import { drop, take } from './files';
import { choose, notice, open, seek } from './person';
import { lookAt, textsOf } from './pictures';
import { expect, test } from './test';

const say = words.id;
const text = chartActionWords.id;

test.use({ contextOptions: { reducedMotion: 'reduce' }, permissions: ['clipboard-read', 'clipboard-write'] });

/** The five actions of a chart, whether they stand in a row or in a menu. */
interface Chart {
  /** What holds the actions and the table. */
  readonly around: Locator;
  /** Opens the menu by the keyboard, where there is one. */
  readonly menu: Locator | null;
  /** Rows that the table has. */
  readonly rows: number;
}

const act = async ({ around, menu }: Chart, label: string) => {
  if (menu) await menu.press('Enter');
  await around.getByRole('button', { name: label, exact: true }).press('Enter');
};

/** Does all five with the keyboard alone; answers the address that was copied. */
async function allFive(page: Page, chart: Chart, said: string, from: string): Promise<string> {
  const png = await take(page, () => act(chart, text.png));
  expect([png.name.endsWith('.png'), png.bytes.subarray(1, 4).toString('latin1')]).toEqual([true, 'PNG']);
  const picture = await lookAt(page, png.bytes);
  expect(picture.colours, 'something is drawn').toBeGreaterThan(10);
  expect(textsOf(png.bytes).join('')).toContain(from);

  const svg = await take(page, () => act(chart, text.svg));
  const parsed = await page.evaluate((source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    return { name: root.nodeName, isBroken: root.querySelector('parsererror') !== null, width: Number(root.getAttribute('width')), isUnresolved: /var\(--|undefined|NaN/.test(source) };
  }, svg.text);
  expect(parsed).toEqual({ name: 'svg', isBroken: false, width: picture.width / 2, isUnresolved: false });
  expect(svg.text).toContain(from);

  const csv = await take(page, () => act(chart, text.csv));
  const lines = csv.text.trimEnd().split('\r\n');
  expect(csv.text.charCodeAt(0), 'Excel sees that it is UTF-8').toBe(0xfeff);
  expect(lines.length).toBe(chart.rows + 1);
  expect(lines[1].split(';').length).toBe(lines[0].split(';').length);
  expect(lines.slice(1).join(), 'decimal commas').toMatch(/\d,\d|;\d+;/);

  await act(chart, text.asTable);
  await expect(chart.around.locator('tbody tr')).toHaveCount(chart.rows);
  if (chart.menu) await expect(chart.menu, 'the focus is back at the menu').toBeFocused();
  await act(chart, text.asChart);
  await expect(chart.around.locator('tbody')).toHaveCount(0);

  await act(chart, text.link);
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('an indicator and the stages: all five, and the link opens that chart at that month', async ({ page }) => {
  await open(page, './#s=oku-partnership&seed=3&months=24&end');
  await seek(page, 18, 'id');
  await choose(page, exportingWords.id.charts, 'id');
  const dialog = page.getByRole('dialog');
  const chart: Chart = { around: dialog, menu: null, rows: 25 };
  await allFive(page, chart, text.holds.dashed, 'oku-partnership');
  await dialog.getByRole('combobox').selectOption('p0');
  const link = await allFive(page, chart, text.holds.dashed, 'oku-partnership');
  expect(link).toMatch(/#s=oku-partnership&seed=3&months=24&month=18&chart=p0&end$/);

  const other = await page.context().newPage();
  await open(other, link);
  await expect(other.getByRole('dialog').getByRole('combobox')).toHaveValue('p0');
  await expect(other.locator('dialog .chart-title')).toContainText('pada bulan 18');
  await other.goto('./#s=oku-partnership&chart=kemiskinan&end');
  await expect(other.getByRole('alert'), 'a chart that is not known is said to be so').toContainText('“kemiskinan”');
});

test('two runs compared: all five of both charts, the link holds both runs, and the picture of the stage both stages', async ({ page }) => {
  await open(page, './#s=oku-partnership&seed=3&months=24&end');
  await page.getByRole('navigation', { name: say.page.modes }).getByRole('button', { name: say.page.compare, exact: true }).click();
  await expect(page.locator('.compare-progress')).toContainText(compareWords.id.difference.progress('30', '30'), { timeout: 90_000 });
  await page.locator('.compare-slider').fill('24');
  const large = page.getByRole('button', { name: compareWords.id.difference.large, exact: true });
  await expect(large).toHaveCount(2);
  const dialog = page.getByRole('dialog');
  await large.first().click();
  const link = await allFive(page, { around: dialog, menu: null, rows: 25 }, text.holds.pairs, 'oku-no-programme');
  const title = (await dialog.locator('.chart-title').textContent()) ?? '';
  await page.keyboard.press('Escape');
  await large.last().click();
  await allFive(page, { around: dialog, menu: null, rows: 6 }, text.holds.gains, 'oku-no-programme');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: say.page.exporting, exact: true }).click();
  const stages = await take(page, () => page.getByRole('button', { name: exportingWords.id.stagePng, exact: true }).click());
  const [picture, host] = [await lookAt(page, stages.bytes), await page.locator('#stage-a').boundingBox()];
  expect(picture.width).toBeGreaterThan(3.9 * (host?.width ?? Infinity));
  expect(picture.plain).toBeLessThan(0.95);
  expect(JSON.parse(/\{.*\}/s.exec(textsOf(stages.bytes).join(''))?.[0] ?? '{}')).toMatchObject({ a: { scenario: 'oku-no-programme' }, b: { scenario: 'oku-partnership' } });

  const other = await page.context().newPage();
  await other.goto(link);
  await expect(other.locator('#stage-b canvas')).toBeAttached();
  await expect(other.getByRole('dialog').locator('.chart-title'), 'the same runs, and in the end the same result').toHaveText(title, { timeout: 90_000 });
});

test('the welfare and the ACTORS profile of a household: all five from their menus, and the link opens its story', async ({ page }) => {
  await open(page, './#s=oku-partnership&seed=3&months=24&month=18&chart=household.41&end');
  const panel = page.locator('.bio');
  await expect(panel.locator('.bio-chart svg')).toBeVisible();
  const [welfare, actors] = [0, 1].map((place) => panel.locator('.bio-section:has(.chart-more)').nth(place));
  await allFive(page, { around: actors, menu: actors.locator('.chart-more'), rows: 6 }, text.holds.household, 'oku-partnership');
  const link = await allFive(page, { around: welfare, menu: welfare.locator('.chart-more'), rows: 25 }, text.holds.household, 'oku-partnership');
  expect(link).toMatch(/&month=18&chart=household\.41&end$/);
});

test('an answer of an experiment: all five, and the link holds the question', async ({ page }) => {
  await open(page);
  await drop(page, JSON.stringify({ format: 'gotong-experiment/1', scenario: 'oku-partnership', months: 12, familyScale: 0.1, kind: 'oneSetting', axes: [{ parameter: 'shock.scale', from: 0, to: 2, points: 3 }], repeats: 6, watch: ['p0'] }));
  await page.locator('.lab-progress').getByRole('button', { name: experimentWords.id.start }).click();
  await expect(page.locator('.lab-cell').first().locator('svg[role=img]')).toBeVisible();
  await expect(page.locator('.lab-progress')).toContainText('18', { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 2, name: /^Sejauh ini/ })).toHaveCount(0);
  const cell = page.locator('.lab-cell').first();
  const link = await allFive(page, { around: cell, menu: cell.locator('.chart-more'), rows: 3 }, text.holds.experiment, 'oku-partnership');

  const other = await page.context().newPage();
  await other.goto(link);
  await expect(notice(other, 'id')).toContainText('terbuka');
  await expect(other.locator('.lab-progress').getByRole('button', { name: experimentWords.id.start })).toBeVisible();
});

test('the money flow of a year: all five, and the link opens that year', async ({ page }) => {
  await open(page, './#s=oku-partnership&seed=3&months=24&month=18&chart=money.public.year.1&end');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.chart-box svg')).toBeVisible();
  await dialog.getByRole('button', { name: text.asTable, exact: true }).click();
  const rows = await dialog.locator('.chart-table tbody tr').count();
  await dialog.getByRole('button', { name: text.asChart, exact: true }).click();
  const link = await allFive(page, { around: dialog, menu: null, rows }, text.holds.run, 'oku-partnership');
  expect(link).toMatch(/&month=18&chart=money\.public\.year\.1&end$/);
});
