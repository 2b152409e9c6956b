import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { experimentWords, words } from '../../src/words';
import { gotong } from './command-line';
import { drop, take } from './files';
import { notice, open, speak } from './person';
import { expect, test } from './test';

const say = words.id;
const text = experimentWords.id;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const charts = (page: Page) => page.locator('.lab-chart svg');
const told = (page: Page) => page.locator('.lab-progress');

/** How many runs are there, by what the page says. */
const runs = async (page: Page): Promise<number> => Number((await told(page).getByRole('progressbar').getAttribute('value')) ?? 'NaN');

async function laboratory(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: say.page.modes }).getByRole('button', { name: say.page.experiment, exact: true }).click();
  await expect(button(page, text.start)).toBeVisible();
}

async function type(page: Page, control: string, value: string): Promise<void> {
  await page.getByRole('textbox', { name: control, exact: true }).fill(value);
  await page.keyboard.press('Enter');
}

/** An experiment on few families, so that a run takes hardly any time. */
const file = (changes: object) => JSON.stringify({ format: 'gotong-experiment/1', scenario: 'oku-partnership', months: 12, familyScale: 0.1, kind: 'oneSetting', axes: [{ parameter: 'shock.scale', from: 0, to: 2, points: 3 }], repeats: 6, watch: ['p0'], ...changes });

test('a question is asked in a sentence, answered while the runs come in, stopped, and one of its runs opened on the stage', async ({ page }) => {
  await open(page, './#s=oku-partnership&seed=3&months=24&end');
  await laboratory(page);
  await type(page, `${text.control.to[0]}: Staf lapangan`, 'seribu');
  await expect(page.getByRole('status').filter({ hasText: 'seribu' }), 'what cannot be read is told in the reader’s language').toContainText('bukan bilangan');
  await expect(button(page, text.start)).toBeDisabled();
  await type(page, `${text.control.to[0]}: Staf lapangan`, '20');
  await type(page, text.control.repeats, '300');
  await type(page, text.control.at, '12');
  await expect(page.locator('.lab-cost')).toContainText(text.size.runs('3.300'));
  await button(page, text.start).click();
  await expect(charts(page).first(), 'the first fan is there while nearly all runs are still to come').toBeVisible();
  await expect(told(page)).toContainText(text.progress.of('', '3.300').trim());
  await expect(page.getByRole('heading', { level: 2, name: /^Sejauh ini/ })).toBeVisible();

  await button(page, text.progress.pause).click();
  await expect(told(page)).toContainText(text.progress.paused);
  await button(page, text.progress.cancel).click();
  await expect(button(page, text.progress.resume)).toBeVisible();
  await expect(page.locator('.lab-earlier-name')).toContainText('3.300');

  const places = page.getByRole('group', { name: text.chart.places }).first().getByRole('button');
  await places.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.lab-readout').first()).toContainText(/Staf lapangan \d+\sorang: \d+,\d+\s%/);
  await button(page, text.chart.openRun).first().click();
  await expect(page.locator('#stage canvas')).toBeAttached();
  await expect(notice(page, 'id')).toContainText(text.chart.opened);
  await expect(page.getByRole('slider', { name: 'Staf lapangan', exact: true })).toHaveValue('2');
});

test('a tab that was closed in the middle goes on where it was, and what it made leaves as files', async ({ page }) => {
  await open(page);
  await drop(page, file({ repeats: 4_000 }));
  await expect(notice(page, 'id')).toContainText('terbuka');
  await told(page).getByRole('button', { name: text.start }).click();
  await expect.poll(() => runs(page)).toBeGreaterThan(20);
  // Rows are written down every second.
  await page.waitForTimeout(1_500);
  await page.goto('about:blank');
  // The page comes back to where the reader was.
  await page.goto('./');
  await expect(notice(page, 'id'), 'what was made before is there').toContainText(/^Dilanjutkan dari [\d.]+ dari 12\.000 simulasi/);
  const before = await runs(page);
  expect(before).toBeGreaterThan(20);
  await expect.poll(() => runs(page), 'and the rest follows').toBeGreaterThan(before);
  await button(page, text.progress.cancel).click();
  await expect(button(page, text.progress.resume)).toBeVisible();
  const made = await runs(page);

  const menu = page.getByRole('button', { name: /^Lainnya tentang/ });
  await menu.click();
  const csv = await take(page, () => button(page, text.earlier.exportRows).click());
  const lines = csv.text.trim().split('\r\n');
  expect([lines.length - 1, lines[0].replace('\ufeff', '').split(';').slice(0, 6)]).toEqual([made, ['run', 'point', 'repeat', 'seed', 'shock.scale', 'p0@12']]);
  await menu.click();
  const written = JSON.parse((await take(page, () => button(page, text.earlier.exportFile).click())).text) as { format: string; repeats: number; familyScale: number };
  expect(written).toMatchObject({ format: 'gotong-experiment/1', repeats: 4_000, familyScale: 0.1 });

  await menu.click();
  await page.getByRole('textbox', { name: text.earlier.renameTo }).fill('Guncangan di desa');
  await button(page, text.earlier.rename).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guncangan di desa');
  await page.getByRole('button', { name: /^Lainnya tentang/ }).click();
  await button(page, text.earlier.delete).click();
  await expect(page.locator('.lab-earlier-name')).toHaveCount(0);
  await button(page, text.earlier.undo).click();
  await expect(page.locator('.lab-earlier-name')).toContainText('12.000');
});

test('a broken experiment file is refused in whole sentences and leaves everything as it is', async ({ page }) => {
  await open(page);
  await laboratory(page);
  for (const [content, says] of [
    [file({ axes: [{ parameter: 'ngo.facilitator' }] }), /ngo\.facilitators/],
    [file({ kind: 'howSure' }), /axes/],
    [file({ repeats: 1e9 }), /repeats/],
    [file({ watch: ['p9'] }), /p9/],
    [`${file({})}}`, /JSON/],
  ] as const) {
    await drop(page, content);
    await expect(page.getByRole('alert')).toContainText(says);
  }
  await expect(page.locator('.lab-earlier-name')).toHaveCount(0);
  await speak(page, 'en');
  await expect(page.getByRole('alert'), 'in the language of the reader').toContainText('Nothing on the page was changed');
});

test('results of the command line are opened, a shard of them goes on here, and one that was edited is refused', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gotong-page-'));
  const [given, results] = ['given.json', 'shard.jsonl'].map((name) => join(folder, name));
  writeFileSync(given, file({}));
  expect(await gotong('sweep', given, '--shard', '2/3', '--out', results)).toMatchObject({ code: 0 });
  const lines = readFileSync(results, 'utf8');
  await open(page);
  await drop(page, lines.replace(/"values":\[0\.\d/, '"values":[0.9'), 'shard.jsonl');
  await expect(page.getByRole('alert')).toContainText('“shard.jsonl” rusak: baris 2');
  await drop(page, lines, 'shard.jsonl');
  await expect(notice(page, 'id')).toContainText('terbuka dengan 6 dari 18 simulasi: pecahan 2 dari 3');
  await expect(charts(page).first()).toBeVisible();
  await button(page, text.progress.resume).click();
  await expect(told(page)).toContainText('18 simulasi dalam');
});
