import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import type { Locator, Page } from '@playwright/test';
import { formatById, formats } from '../../src/export/formats';
import { sealedSvg } from '../../src/export/picture';
import { engineVersion } from '../../src/model';
import { exportingWords, verifyingWords, words } from '../../src/words';
import type { Language } from '../../src/words';
import { gotong } from './command-line';
import { drop, dropBytes, take } from './files';
import { end, logged, month, notice, open, seek, timeline } from './person';
import { expect, test } from './test';

const say = verifyingWords.id;
const folder = mkdtempSync(join(tmpdir(), 'gotong-verifying-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Files of every format that the command line has written of the same run. */
let files: Readonly<Record<string, Buffer>>;
test.beforeAll(async () => {
  const { code, err } = await gotong('run', 'oku-partnership', '--months', '12', '--lang', 'id', '--out', folder, '--format', formats.map(({ id }) => id).join(','));
  expect(code, err).toBe(0);
  files = Object.fromEntries(readdirSync(folder).map((name) => [/_([a-z0-9.-]+)$/.exec(name)?.[1] ?? name, readFileSync(join(folder, name))]));
});

const verdict = (page: Page, language: Language = 'id'): Locator => page.getByRole('dialog', { name: verifyingWords[language].title });

test('every file dropped back is repeated and found identical; the run that is open stays', async ({ page }) => {
  await open(page);
  await seek(page, 14, 'id');
  for (const name of ['indicators.csv', 'workbook.xlsx', 'datapackage.zip', 'households.parquet', 'network-month-12.graphml', 'report.html']) {
    await dropBytes(page, files[name], name);
    await expect(verdict(page).getByRole('status'), name).toHaveText(say.identical, { timeout: 60_000 });
    await expect(verdict(page)).toContainText(say.run('Ogan Komering Ulu', '1', '12'));
    await page.keyboard.press('Escape');
    await expect(verdict(page)).toBeHidden();
  }
  expect(await month(page, 'id')).toBe(14);
});

test('a changed cell is named with its month and column; the run can be opened, and undone', async ({ page }) => {
  await open(page);
  const lines = files['indicators.csv'].toString('utf8').split('\r\n');
  const cells = lines[8].split(';');
  await drop(page, [...lines.slice(0, 8), cells.with(1, '0,5').join(';'), ...lines.slice(9)].join('\r\n'), 'indikator.csv');
  const place = [say.place.month('7'), say.place.column('p0')].join(', ');
  await expect(verdict(page).getByRole('status')).toHaveText(say.content.cell(place, '0,5', cells[1]), { timeout: 60_000 });
  await expect(verdict(page).getByRole('listitem')).toHaveText(say.edited);
  await verdict(page).getByRole('button', { name: say.openRun }).click();
  await expect(notice(page, 'id')).toContainText(say.opened('Ogan Komering Ulu'));
  await expect(timeline(page, 'id')).toHaveAttribute('aria-valuemax', '12');
  await page.keyboard.press('Control+z');
  await expect(timeline(page, 'id')).toHaveAttribute('aria-valuemax', '120');
});

test('a record of an older engine says what differs and is run again when asked', async ({ page }) => {
  await open(page);
  const record = JSON.parse(files['record.json'].toString('utf8')) as { engine: string; settings: Record<string, number>; decisions: unknown[] };
  Object.assign(record, { engine: '0.9', settings: { ...record.settings, 'group.size': 11, 'government.zeal': 1 }, decisions: [{ month: 4, parameter: 'ngo.facilitators', value: 5 }] });
  await drop(page, JSON.stringify(record));
  await expect(verdict(page).getByRole('status')).toHaveText(say.engine('0.9', engineVersion), { timeout: 60_000 });
  await expect(verdict(page)).toContainText(say.gone('government.zeal'));
  await expect(verdict(page)).toContainText('group.size dahulu 11, kini');
  await expect(logged(page, 'id')).toHaveCount(0);
  await verdict(page).getByRole('button', { name: say.runAgain(engineVersion) }).click();
  await expect(logged(page, 'id')).toHaveCount(1);
  await end(page, 'id');
});

test('a damaged file is refused in words and nothing is touched', async ({ page }) => {
  await open(page);
  await seek(page, 14, 'id');
  await dropBytes(page, files['workbook.xlsx'].subarray(0, 20_000), 'setengah.xlsx');
  await expect(notice(page, 'id').getByRole('alert')).toContainText('“setengah.xlsx” rusak atau terpotong', { timeout: 60_000 });
  await expect(notice(page, 'id')).toContainText(words.id.page.nothingChanged);
  expect(await month(page, 'id')).toBe(14);
});

const large = (months: number) => JSON.stringify({
  format: 'gotong-scenario/1', id: 'large', extends: 'oku-partnership', months, decisions: [],
  villages: Array.from({ length: 14 }, (_, v) => ({ name: `Desa ${v + 1}`, families: 3_000, assisted: v < 4 })),
});

/** A place on disk as a person would choose it: the browser's own dialog cannot be clicked here. */
async function withPlace(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }) });
  });
}

const onDisk = (page: Page) => page.evaluate(async () => {
  const found: [string, number, string][] = [];
  for await (const [name, handle] of (await navigator.storage.getDirectory()) as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
    const file = await handle.getFile();
    const tail = new Uint8Array(await file.slice(-200_000).arrayBuffer());
    found.push([name, file.size, btoa(Array.from(tail, (byte) => String.fromCharCode(byte)).join(''))]);
  }
  return found;
});

test('a large panel grows on disk; given up it leaves nothing', async ({ page }) => {
  await withPlace(page);
  await open(page);
  const panel = formatById('parquet')!.label.id;
  const ready = async (months: number) => {
    await drop(page, large(months));
    await expect(timeline(page, 'id')).toHaveAttribute('aria-valuemax', String(months));
    await end(page, 'id');
    await page.getByRole('button', { name: words.id.page.exporting, exact: true }).click();
    await expect(page.getByText(exportingWords.id.waitForRun)).toBeHidden({ timeout: 60_000 });
  };
  await ready(12);
  await page.getByRole('button', { name: panel, exact: true }).click();
  await expect(notice(page, 'id')).toContainText('tersimpan di tempat yang Anda pilih', { timeout: 90_000 });
  const [[name, bytes, tail]] = await onDisk(page);
  expect(name).toMatch(/^gotong_large_seed-1_12-months_changed-[0-9a-f]{6}_households\.parquet$/);
  expect(bytes).toBeGreaterThan(20_000_000);
  const whole = new Uint8Array(bytes);
  whole.set(Buffer.from(tail, 'base64'), bytes - Buffer.from(tail, 'base64').length);
  expect(Number(parquetMetadata(whole.buffer).num_rows)).toBe(42_000 * 13);

  await ready(13);
  await page.getByRole('button', { name: panel, exact: true }).click();
  await expect.poll(() => page.getByRole('progressbar').evaluate((bar) => (bar as HTMLProgressElement).value)).toBeGreaterThan(0);
  await page.getByRole('button', { name: exportingWords.id.cancel, exact: true }).click();
  await expect(notice(page, 'id')).toContainText(exportingWords.id.cancelled);
  expect((await onDisk(page)).map(([there]) => there)).toEqual([name]);
});

test('the stage saved as a picture names its run when it is dropped back', async ({ page }) => {
  await open(page);
  await end(page, 'id');
  await page.getByRole('button', { name: words.id.page.exporting, exact: true }).click();
  await expect(page.getByText(exportingWords.id.waitForRun)).toBeHidden();
  const { bytes, name } = await take(page, () => page.getByRole('button', { name: exportingWords.id.stagePng, exact: true }).click());
  await dropBytes(page, bytes, name);
  await expect(verdict(page).getByRole('status')).toHaveText(say.picture, { timeout: 60_000 });
  await expect(verdict(page).getByRole('listitem')).toHaveCount(0);
});

test('households and network are of the month that is shown, say so, and are identical when they come back', async ({ page }) => {
  await open(page);
  await end(page, 'id');
  await seek(page, 14, 'id');
  for (const [name, told, file] of [[exportingWords.id.households, words.id.page.month('14'), /_households-month-14\.csv$/], [formatById('graphml')!.label.id, exportingWords.id.networkAt('14'), /_network-month-14\.graphml$/]] as const) {
    if (!(await page.getByRole('button', { name, exact: true }).isVisible())) await page.getByRole('button', { name: words.id.page.exporting, exact: true }).click();
    const button = page.getByRole('button', { name, exact: true });
    await expect(button).toHaveAccessibleDescription(told);
    const taken = await take(page, () => button.click());
    expect(taken.name).toMatch(file);
    await dropBytes(page, taken.bytes, taken.name);
    await expect(verdict(page).getByRole('status'), name).toHaveText(say.identical, { timeout: 60_000 });
    await page.keyboard.press('Escape');
  }
});

test('a picture of a comparison and one of an experiment are known, checked as far as they can be, and opened', async ({ page }) => {
  await open(page);
  const { digest } = JSON.parse(files['record.json'].toString('utf8')) as { digest: string };
  const side = { scenario: 'oku-partnership', seed: 1, months: 12, engine: engineVersion, digest, parameters: '', decisions: '', link: '' };
  const picture = (said: object) => sealedSvg(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${JSON.stringify(said).replaceAll('"', '&quot;')}</metadata></svg>`);
  await drop(page, picture({ a: side, b: { ...side, digest: '' } }), 'selisih.svg');
  await expect(verdict(page).getByRole('status')).toHaveText(say.comparison.unchecked, { timeout: 60_000 });
  await expect(verdict(page).getByRole('listitem')).toHaveCount(2);
  await verdict(page).getByRole('button', { name: say.comparison.open }).click();
  await expect(page.getByRole('navigation', { name: words.id.page.modes }).getByRole('button', { name: words.id.page.compare, exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(timeline(page, 'id')).toHaveAttribute('max', '12');

  const title = { en: 'How sure?', id: 'Seberapa pasti?' };
  await drop(page, picture({ experiment: { format: 'gotong-experiment/1', title, scenario: 'oku-partnership', kind: 'howSure', watch: ['p0'], months: 12, repeats: 2 }, engine: engineVersion, plan: '', runs: 2 }), 'kipas.svg');
  await expect(verdict(page).getByRole('status')).toHaveText(say.experiment.of(title.id, '2', engineVersion));
  await verdict(page).getByRole('button', { name: say.experiment.open }).click();
  await expect(notice(page, 'id')).toContainText(title.id);
});
