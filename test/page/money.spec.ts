import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { moneyWords, words } from '../../src/words';
import { take } from './files';
import { open, seek } from './person';
import { expect, test } from './test';

const say = words.id;
const text = moneyWords.id;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the money flow of the year at the playhead opens by a key, and every branch of it sums to the books', async ({ page }) => {
  await open(page);
  await seek(page, 30, 'id');
  await page.locator('#stage').focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: text.dialog });
  await expect(dialog.locator('.chart-title')).toContainText('tahun 3 (bulan 25 sampai 36)');
  const [incoming, outgoing, difference] = await checked(dialog);
  expect([incoming > 1e9, outgoing, difference]).toEqual([true, incoming, 0]);

  // The same ribbons as a file, with all their digits: what leaves the sources is what arrives.
  const { text: csv } = await take(page, () => dialog.getByRole('button', { name: 'CSV', exact: true }).click());
  const [heads, ...rows] = csv.replace('\uFEFF', '').trim().split('\r\n').map((line) => line.split(';'));
  const sumOf = (end: string, layer: string) => rows.filter((row) => row[heads.indexOf(end)].startsWith(layer)).reduce((sum, row) => sum + Number(row[heads.indexOf('rupiah')]), 0);
  expect([sumOf('from', 'source:'), sumOf('to', 'fate:')]).toEqual([incoming, incoming]);

  // A place that is reached with the keyboard says what it is made of; the lines of the books sum to it.
  await dialog.getByRole('button', { name: /^LPM Sriwijaya/ }).focus();
  const detail = dialog.locator('.money-detail');
  await expect(detail.getByRole('heading', { level: 4 })).toHaveText('LPM Sriwijaya');
  const lines = await detail.locator('.money-sides > div').last().locator('.number').allTextContents();
  expect(lines.map(rupiah).reduce((sum, each) => sum + each, 0)).toBe(rupiah((await detail.locator('p.number').textContent()) ?? ''));

  await dialog.getByRole('button', { name: text.kinds.run, exact: true }).click();
  await expect(dialog.locator('.chart-title')).toContainText('seluruh simulasi');
  expect((await checked(dialog))[2]).toBe(0);
  await dialog.getByRole('combobox', { name: text.view }).selectOption('families');
  await expect(dialog.locator('.chart-title')).toContainText('Keluarga');
  expect((await checked(dialog))[2]).toBe(0);
});

test('money leads to its flow: from a chart of money, month by month, as an SVG that says so', async ({ page }) => {
  await open(page);
  await seek(page, 14, 'id');
  await page.locator('.indicators button').filter({ hasText: 'Dana terpakai' }).click();
  await page.getByRole('dialog').getByRole('button', { name: text.open }).press('Enter');
  const dialog = page.getByRole('dialog', { name: text.dialog });
  await dialog.getByRole('button', { name: text.kinds.month, exact: true }).click();
  await dialog.getByRole('button', { name: text.later.month }).click();
  await expect(dialog.locator('.chart-title')).toContainText('bulan 15');

  // A ribbon under the pointer.
  const drawing = await dialog.locator('.chart-box svg').boundingBox();
  if (!drawing) throw new Error('no drawing');
  await expect(async () => {
    for (let y = 60; y < drawing.height && (await dialog.locator('.money-tip').count()) === 0; y += 12) await page.mouse.move(drawing.x + drawing.width * 0.4, drawing.y + y);
    await expect(dialog.locator('.money-tip h4')).toContainText('→', { timeout: 250 });
  }).toPass();
  const tip = (await dialog.locator('.money-tip h4').textContent()) ?? '';
  await page.mouse.down();
  await page.mouse.up();
  await expect(dialog.locator('.money-detail h4')).toHaveText(tip);

  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'SVG', exact: true }).click()]);
  const svg = await readFile(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/money-public-month-15\.svg$/);
  for (const written of ['bulan 15', text.layer.source, say.effort.enabling, 'Cocok dengan pembukuan', 'oku-partnership']) expect(svg).toContain(written);
});

/** What the check line says: in, out, difference. */
async function checked(dialog: Locator): Promise<number[]> {
  const line = (await dialog.locator('.money-check').textContent()) ?? '';
  return [...line.matchAll(/Rp\s([\d.]*\d)/g)].map(([, digits]) => Number(digits.replaceAll('.', '')));
}

/** The first amount in a text. */
function rupiah(printed: string): number {
  return Number(/Rp\s([\d.]*\d)/.exec(printed)?.[1].replaceAll('.', ''));
}
