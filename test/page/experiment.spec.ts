import { availableParallelism, loadavg } from 'node:os';
import type { Browser, Locator, Page } from '@playwright/test';
import { experimentWords, words } from '../../src/words';
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
  await open(page);
  await laboratory(page);
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

/*
 * What an ensemble costs in this browser: GOTONG_BENCH=1 and this file. Seconds depend on what else the machine does, and where a session
 * gets one share of the processors, so does the ratio of two workers to one: only a quiet machine says something about both. Tasks of the
 * main thread are measured in its own processor time, which other programs do not stretch.
 */
if (process.env['GOTONG_BENCH']) {
  const ensemble = file({ kind: 'howSure', axes: undefined, repeats: 200, months: 60, familyScale: 0.68 });
  const levers = [
    'shock.scale', 'ngo.facilitators', 'government.facilitators', 'group.invitedShare', 'national.pkhQuotaShare', 'government.activeShare', 'government.grantShare', 'registry.transparency',
    'national.sanctionShare', 'facilitator.meetingsPerMonth', 'facilitator.visitShare', 'facilitator.style', 'group.parentingShare', 'assistance.capitalShare', 'credit.fundShare', 'village.gotongRoyong',
    'social.socialisationShare', 'forum.leadership', 'shock.coverShare', 'government.partnershipBudgetRpPerYear', 'ngo.ownFundsRpPerYear', 'registry.lagMonths', 'government.enablingWeight', 'government.empoweringWeight',
  ];
  const screening = file({ kind: 'whichMatter', axes: levers.map((parameter) => ({ parameter })), repeats: 1, months: 60, familyScale: 0.68 });
  const isQuiet = () => loadavg()[0] < availableParallelism() + 1;

  interface Measured {
    /** Seconds from the click to the first drawing, and to the last run. */
    readonly first: number;
    readonly all: number;
    /** Longest tasks of the main thread, milliseconds of its own time. */
    readonly tasks: readonly number[];
  }

  async function measured(browser: Browser, content: string, workers: number): Promise<Measured> {
    const page = await browser.newPage({ locale: 'id-ID', viewport: { width: 1440, height: 900 } });
    await page.addInitScript((count) => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count }), workers);
    await open(page);
    await laboratory(page);
    await expect(page.locator('.lab-cost')).not.toContainText(text.size.measuring);
    await drop(page, content);
    await expect(told(page).getByRole('button', { name: text.start })).toBeVisible();
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    const times = await page.evaluate(async (start) => {
      const began = performance.now();
      [...document.querySelectorAll<HTMLButtonElement>('.lab-progress button')].find((one) => one.textContent === start)?.click();
      let first = 0;
      for (;;) {
        await new Promise(requestAnimationFrame);
        if (first === 0 && document.querySelector('.lab-chart svg path')) first = performance.now() - began;
        if (first > 0 && !document.querySelector('.lab-bar')) return { first: first / 1_000, all: (performance.now() - began) / 1_000 };
      }
    }, text.start);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: { name: string; ph: string; pid: number; tid: number; tdur?: number; args: { name?: string } }[] };
    const threads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
    const tasks = traceEvents.filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid} ${tid}`)).map(({ tdur = 0 }) => tdur / 1_000);
    await page.close();
    return { ...times, tasks: tasks.sort((a, b) => b - a).slice(0, 3) };
  }

  const report = (what: string, { first, all, tasks }: Measured) => console.log(`${what}: first drawing after ${first.toFixed(2)} s, all after ${all.toFixed(1)} s; longest tasks ${tasks.map((ms) => ms.toFixed(0)).join(', ')} ms; load ${loadavg()[0].toFixed(1)} of ${availableParallelism()}`);

  test('200 runs of a thousand families over 60 months, by one worker and by two', async ({ browser }) => {
    test.setTimeout(600_000);
    const times: Record<1 | 2, number[]> = { 1: [], 2: [] };
    for (let round = 0; round < 3; round++) {
      for (const workers of [1, 2] as const) {
        const result = await measured(browser, ensemble, workers);
        report(`${workers} worker${workers > 1 ? 's' : ''}`, result);
        times[workers].push(result.all);
        expect(result.tasks[0]).toBeLessThan(50);
      }
    }
    const ratio = Math.min(...times[1]) / Math.min(...times[2]);
    console.log(`two workers are ${ratio.toFixed(2)} times as fast as one`);
    if (isQuiet()) expect(ratio).toBeGreaterThan(1.8);
  });

  test('a screening of 24 levers at that size', async ({ browser }) => {
    test.setTimeout(300_000);
    const result = await measured(browser, screening, 2);
    report('250 runs', result);
    expect(result.tasks[0]).toBeLessThan(50);
    if (isQuiet()) expect(result.all).toBeLessThan(60);
  });
}
