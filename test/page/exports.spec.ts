import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { formatById } from '../../src/export/formats';
import { indicators } from '../../src/model';
import { chartActionWords, exportingWords, words } from '../../src/words';
import type { Language } from '../../src/words';
import { gotong, runInNode } from './command-line';
import type { RunResult } from './command-line';
import { take } from './files';
import type { Taken } from './files';
import { choose, end, label, lever, logged, notice, open, seek, speak, timeline } from './person';
import { lookAt, textsOf } from './pictures';
import { expect, test } from './test';

const involvement = 'government.activeShare';
const decision = `14:${involvement}=0.55`;
let inNode: RunResult;

test.beforeAll(async () => {
  inNode = await runInNode('oku-partnership', '--at', decision);
});

/** The page with the run that was also made in Node. */
async function openRun(page: Page): Promise<void> {
  await open(page);
  await seek(page, 14, 'id');
  await lever(page, involvement, 'id').press('ArrowRight');
  await expect(logged(page, 'id')).toHaveCount(1);
}

/** Takes a file of numbers and reads it as the spreadsheets of a country do. */
async function takeTable(page: Page, item: string, language: Language, numbers: Language): Promise<{ file: Taken; heads: string[]; rows: Record<string, string>[] }> {
  const file = await take(page, async () => {
    await page.getByRole('button', { name: words[language].page.exporting, exact: true }).click();
    const { indonesian, international } = exportingWords[language];
    await page.getByRole('radio', { name: numbers === 'id' ? indonesian : international }).check();
    await page.getByRole('button', { name: item, exact: true }).click();
  });
  expect([...file.bytes.subarray(0, 3)], 'a byte order mark, for Excel').toEqual([0xef, 0xbb, 0xbf]);
  const rows = dsvFormat(numbers === 'id' ? ';' : ',').parse(file.text.slice(1));
  return { file, heads: rows.columns, rows };
}

/** A number as it stands in a file; what is not known is an empty cell. */
function read(cell: string, numbers: Language): number | null {
  // Thrown rather than expected: this happens a hundred thousand times.
  if (numbers === 'id' && cell.includes('.')) throw new Error(`“${cell}” has a decimal point`);
  return cell === '' ? null : Number(numbers === 'id' ? cell.replace(',', '.') : cell);
}

/** The first line in which two long lists differ: printing them whole says less and takes minutes. */
function firstDifference(found: readonly string[], expected: readonly string[]): string {
  const at = found.length < expected.length ? expected.findIndex((line, i) => line !== found[i]) : found.findIndex((line, i) => line !== expected[i]);
  return at < 0 ? 'none' : `line ${at}: ${found[at]} instead of ${expected[at]}`;
}

function expectProvenance(row: Record<string, string>): void {
  expect(row).toMatchObject({ scenario: 'oku-partnership', seed: '1', months: '120', engine: inNode.engine, digest: inNode.digest, decisions: decision });
}

test('tables leave the page with the same numbers as from the command line, in Indonesian and international writing', async ({ page }) => {
  await openRun(page);
  const text = exportingWords.id;
  for (const numbers of ['id', 'en'] as const) {
    const { file, rows } = await takeTable(page, text.monthlyWhole, 'id', numbers);
    expect(file.name).toMatch(/^gotong_oku-partnership_seed-1_120-months_changed-[0-9a-f]{6}_indicators\.csv$/);
    expect(file.text.split('\r\n')[1].split(numbers === 'id' ? ';' : ','), 'as many cells as heads').toHaveLength(Object.keys(rows[0]).length);
    expect(rows).toHaveLength(121);
    for (const { id } of indicators) expect(rows.map((row) => read(row[id], numbers)), id).toEqual(inNode.indicators[id]);
    await expect(notice(page, 'id')).toContainText(text.done(file.name));
    expect(rows.map((row) => row['month'])).toEqual(rows.map((_, month) => String(month)));
    expectProvenance(rows[120]);
  }
  await expect(notice(page, 'id')).toContainText(text.done('gotong_oku-partnership_seed-1_120-months_changed-').slice(0, 20));

  const villages = await takeTable(page, text.monthlyVillages('desa'), 'id', 'id');
  for (const [name, series] of Object.entries(inNode.villages)) {
    const own = villages.rows.filter((row) => row['village'] === name);
    expect(Object.fromEntries(Object.keys(series).map((id) => [id, own.map((row) => read(row[id], 'id'))])), name).toEqual(series);
  }
  expect(villages.rows).toHaveLength(121 * Object.keys(inNode.villages).length);
  expect(villages.heads).toContain('p0');
  expectProvenance(villages.rows[0]);

  const books = await takeTable(page, text.ledger, 'id', 'id');
  const keys = ['month', 'from', 'to', 'effort', 'fate', 'rupiah'] as const;
  // In files an account is named by its kind; its village has a column of its own.
  const plain = (rows: readonly Record<string, string | number>[]) => rows.map((row) => keys.map((key) => String(row[key]).replace(/:\d+$/, '')).join(' '));
  expect(firstDifference(plain(books.rows), plain(inNode.ledger))).toBe('none');
  expectProvenance(books.rows[0]);
});

/** What lies in a zip, by name, as text. */
const unzipped = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

test('workbook and data package leave the page as the command line writes them, with the columns that were chosen', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gotong-page-'));
  const { code, err } = await gotong('run', 'oku-partnership', '--at', decision, '--lang', 'id', '--out', folder, '--format', 'xlsx,datapackage', '--columns', 'p0,gini,household.savingsRp', '--households', '24');
  expect(code, err).toBe(0);
  await openRun(page);
  const text = exportingWords.id;
  await page.getByRole('button', { name: words.id.page.exporting, exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${text.columns}`) }).click();
  await page.getByRole('button', { name: text.noColumns, exact: true }).click();
  for (const [query, name] of [['p0', /^Angka kemiskinan/], ['gini', /^Rasio Gini/], ['household.savingsRp', /^Tabungan$/]] as const) {
    await page.getByRole('searchbox', { name: text.search }).fill(query);
    await page.getByRole('checkbox', { name }).check();
  }
  await page.getByRole('spinbutton', { name: text.householdMonth }).fill('24');
  await page.getByRole('button', { name: text.back }).click();
  await expect(page.getByText(text.columnsChosen('3'))).toBeVisible();
  for (const format of ['xlsx', 'datapackage'] as const) {
    const { label: name, ending } = formatById(format)!;
    if (!(await page.getByRole('button', { name: name.id, exact: true }).isVisible())) await page.getByRole('button', { name: words.id.page.exporting, exact: true }).click();
    const file = await take(page, () => page.getByRole('button', { name: name.id, exact: true }).click());
    expect(readdirSync(folder)).toContain(file.name);
    const found = unzipped(file.bytes);
    const expected = unzipped(readFileSync(join(folder, file.name)));
    expect(Object.keys(found).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const part of Object.keys(expected)) expect(firstDifference(found[part].split('\n'), expected[part].split('\n')), `${ending}: ${part}`).toBe('none');
    await expect(page.locator(':popover-open')).toHaveCount(0);
  }
  rmSync(folder, { recursive: true });
});

test('a file that is being written shows how far it is, and can be given up', async ({ page }) => {
  await open(page, './#s=randublatung');
  await end(page, 'id');
  await expect(page.getByText(exportingWords.id.waitForRun)).toBeHidden();
  await page.getByRole('button', { name: words.id.page.exporting, exact: true }).click();
  await page.getByRole('button', { name: formatById('datapackage')!.label.id, exact: true }).click();
  const progress = page.getByRole('progressbar');
  await expect(progress).toBeVisible();
  await expect.poll(() => progress.evaluate((bar) => (bar as HTMLProgressElement).value)).toBeGreaterThan(0);
  let downloads = 0;
  page.on('download', () => downloads++);
  await page.getByRole('button', { name: exportingWords.id.cancel, exact: true }).click();
  await expect(notice(page, 'id')).toContainText(exportingWords.id.cancelled);
  await expect(progress).toBeHidden();
  expect(downloads).toBe(0);
});

test('the stage leaves the page as a real picture that says where it comes from', async ({ page }) => {
  await openRun(page);
  await page.getByRole('button', { name: words.id.page.exporting, exact: true }).click();
  await expect(page.getByRole('button', { name: exportingWords.id.record, exact: true })).toBeEnabled(); // the picture names the digest of the whole run
  const file = await take(page, () => page.getByRole('button', { name: exportingWords.id.stagePng, exact: true }).click());
  const host = await page.locator('#stage').boundingBox();
  const picture = await lookAt(page, file.bytes);
  expect(file.name).toMatch(/^gotong_oku-partnership_seed-1_.*_stage-month-14\.png$/);
  expect(picture.width).toBe(2 * Math.round(host?.width ?? 0));
  expect(picture.height).toBeGreaterThanOrEqual(2 * Math.round(host?.height ?? 0));
  expect(picture.colours).toBeGreaterThan(200);
  expect(picture.plain).toBeLessThan(0.95);
  const texts = textsOf(file.bytes).join('\n');
  for (const part of ['oku-partnership', inNode.digest, decision]) expect(texts, `text inside the PNG names ${part}`).toContain(part);
});

test('charts leave the page as SVG and PNG with scenario, seed, decisions, engine and digest', async ({ page }) => {
  await openRun(page);
  await speak(page, 'en');
  await choose(page, exportingWords.en.charts, 'en');
  const dialog = page.getByRole('dialog');
  for (const chart of ['stages', 'p0'] as const) {
    await dialog.getByRole('combobox').selectOption(chart);
    const svg = await take(page, () => dialog.getByRole('button', { name: chartActionWords.en.svg, exact: true }).click());
    const parsed = await page.evaluate((source) => {
      const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        name: root.nodeName, broken: root.querySelector('parsererror') !== null, width: Number(root.getAttribute('width')), paths: root.querySelectorAll('path').length,
        text: root.textContent ?? '', outside: /(?:href|src)="(?!#|data:)|url\((?!['"]?#|['"]?data:)/.test(source), unresolved: /var\(--|undefined|NaN/.test(source),
      };
    }, svg.text);
    expect(parsed).toMatchObject({ name: 'svg', broken: false, outside: false, unresolved: false });
    expect(parsed.width).toBeGreaterThan(600);
    expect(parsed.paths).toBeGreaterThan(3);
    for (const part of ['oku-partnership', inNode.digest, label(involvement, 'en')]) expect(parsed.text).toContain(part);
    expect(svg.text).toContain(decision);
    expect(svg.name).toContain(chart);

    const png = await take(page, () => dialog.getByRole('button', { name: chartActionWords.en.png, exact: true }).click());
    const picture = await lookAt(page, png.bytes);
    expect(picture.width).toBe(2 * parsed.width);
    expect(picture.colours).toBeGreaterThan(20);
    expect(picture.plain).toBeLessThan(0.97);
  }
});

test('while a run is still being computed its tables wait, and say so', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: new RegExp(`^${words.id.scenario.choose}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Randublatung Pemerintah/ }).click();
  await dialog.getByRole('button', { name: words.id.scenario.open, exact: true }).click();
  await page.getByRole('button', { name: words.id.page.exporting, exact: true }).click();
  await expect(page.getByText(exportingWords.id.waitForRun)).toBeVisible();
  await expect(page.getByRole('button', { name: exportingWords.id.record })).toBeDisabled();
  await expect(timeline(page, 'id')).toHaveAttribute('aria-valuenow', '0');
});
