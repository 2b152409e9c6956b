import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { columns } from '../../src/model';
import { exportingWords, verifyingWords, words } from '../../src/words';
import { gotong, runInNode } from './command-line';
import { drop, take } from './files';
import type { Taken } from './files';
import { choose, label, lever, logged, notice, open, seek, timeline } from './person';
import { sealOf } from './seal';
import { expect, test } from './test';

const say = words.id;
const involvement = 'government.activeShare';
const staff = 'ngo.facilitators';

function recordOf(page: Page): Promise<Taken> {
  return take(page, () => choose(page, exportingWords.id.record, 'id'));
}

/** The text of a record with one part changed, and the seal that belongs to it when it is sealed again. */
function changed(record: string, change: (parts: { monthly: string[][] }) => void): string {
  const parts = JSON.parse(record) as { monthly: string[][]; seal: string };
  change(parts);
  return JSON.stringify({ ...parts, seal: sealOf(parts) }, null, 2);
}

async function replayInNode(record: string, info: TestInfo) {
  const file = info.outputPath('record.json');
  await writeFile(file, record);
  return gotong('replay', file);
}

test('the default run has the same digest on the page and in Node', async ({ page }, info) => {
  const [inNode] = await Promise.all([runInNode('oku-partnership', '--seed', '1', '--months', '120'), open(page)]);
  const { name, text } = await recordOf(page);
  const record = JSON.parse(text) as { digest: string; engine: string; monthly: string[][] };
  console.log(`digest of oku-partnership, seed 1, 120 months: ${record.digest} on the page, ${inNode.digest} in Node`);
  expect(record.digest).toBe(inNode.digest);
  expect(record.engine).toBe(inNode.engine);
  expect(record.monthly).toHaveLength(121);
  expect(name).toBe('gotong_oku-partnership_seed-1_120-months_record.json');
  const replayed = await replayInNode(text, info);
  expect(replayed, replayed.err).toMatchObject({ code: 0 });
});

test('two decisions taken on the page lead to the same digest as the same decisions in Node', async ({ page }, info) => {
  await open(page);
  await seek(page, 14, 'id');
  const share = lever(page, involvement, 'id');
  for (let key = 0; key < 4; key++) await share.press('ArrowRight');
  await expect(logged(page, 'id')).toHaveCount(1);
  await seek(page, 30, 'id');
  await page.getByRole('button', { name: new RegExp(`^${label(staff, 'id')}: .*`) }).click();
  await page.getByRole('textbox', { name: label(staff, 'id') }).fill('9');
  await page.keyboard.press('Enter');
  await expect(logged(page, 'id')).toHaveCount(2);
  const inNode = await runInNode('oku-partnership', '--at', `14:${involvement}=0.7`, '--at', `30:${staff}=9`);
  const { text } = await recordOf(page);
  const record = JSON.parse(text) as { digest: string; decisions: unknown };
  expect(record.decisions).toEqual([{ month: 14, parameter: involvement, value: 0.7 }, { month: 30, parameter: staff, value: 9 }]);
  expect(record.digest).toBe(inNode.digest);
  const replayed = await replayInNode(text, info);
  expect(replayed, replayed.err).toMatchObject({ code: 0 });
});

test('a record dropped on a fresh page is repeated and judged: identical, edited, or different from a month and column on', async ({ page, browser }, info) => {
  await open(page);
  await seek(page, 24, 'id');
  await lever(page, involvement, 'id').press('ArrowRight');
  await expect(logged(page, 'id')).toHaveCount(1);
  const { text } = await recordOf(page);
  const digest = (JSON.parse(text) as { digest: string }).digest;
  const context = await browser.newContext();
  const fresh = await context.newPage();
  await open(fresh);
  const told = (sentence: string | RegExp) => expect(notice(fresh, 'id')).toContainText(sentence, { timeout: 20_000 });

  await drop(fresh, text);
  await told(say.restore.identical(digest));
  await told(verifyingWords.id.runBefore);
  await expect(notice(fresh, 'id')).not.toContainText(say.restore.edited);
  await expect(logged(fresh, 'id')).toHaveCount(1);
  await expect(timeline(fresh, 'id')).toHaveAttribute('aria-valuemax', '120');

  await fresh.keyboard.press('Control+z');
  await expect(logged(fresh, 'id'), 'the run before it is in undo').toHaveCount(0);

  // Edited by hand: another value of the decision, so other numbers from the next month on.
  await drop(fresh, text.replace('"value": 0.55', '"value": 0.6'));
  await told(`${say.restore.edited} `);
  const verdict = await notice(fresh, 'id').textContent();
  const inNode = await replayInNode(text.replace('"value": 0.55', '"value": 0.6'), info);
  const [, month, column] = /bulan (\d+), kolom (.+?)\. /.exec(verdict ?? '') ?? [];
  expect(Number(month), verdict ?? '').toBeGreaterThanOrEqual(24);
  expect(inNode.code).toBe(1);
  expect(inNode.out).toMatch(new RegExp(`\\b${month}\\b`));
  expect(inNode.out).toContain(column);

  // Sealed again, so that only repeating the run can tell.
  const place = 3;
  const forged = changed(text, ({ monthly }) => (monthly[37][place] = '00000000'));
  await drop(fresh, forged);
  await told(say.restore.differs('37', columns[place].id));
  await expect(notice(fresh, 'id')).not.toContainText(say.restore.edited);
  const forgedInNode = await replayInNode(forged, info);
  expect(forgedInNode.code).toBe(1);
  expect(forgedInNode.out).toMatch(/\b37\b/);
  expect(forgedInNode.out).toContain(columns[place].id);
  await context.close();
});
