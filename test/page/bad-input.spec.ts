import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { words } from '../../src/words';
import type { Language } from '../../src/words';
import { drop, dropJunk } from './files';
import { both, end, label, lever, locales, logged, month, notice, open, seek, timeline } from './person';
import { expect, test } from './test';

const involvement = 'government.activeShare';
const good = JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/oku-partnership.json'), 'utf8')) as Record<string, unknown>;
const village = { name: 'Satu', families: 100 };
const own = { format: good['format'], id: 'my-own', extends: 'oku-partnership' };
const nested = `{"format":"gotong-scenario/1","id":"my-own","notes":${'{"in":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;

/** Files that must be refused, and what the refusal must name. */
const refused: readonly { readonly what: string; readonly content: string; readonly names: readonly (string | RegExp)[] }[] = [
  { what: 'an unknown key', content: JSON.stringify({ ...own, vilages: [village] }), names: ['vilages', 'villages'] },
  { what: 'an unknown parameter', content: JSON.stringify({ ...own, parameters: { 'government.zeal': 1 } }), names: ['government.zeal'] },
  { what: 'a wrong type', content: JSON.stringify({ ...own, months: 'twelve' }), names: ['months', 'twelve'] },
  { what: 'NaN', content: JSON.stringify({ ...own, parameters: { [involvement]: 1 } }, null, 2).replace(': 1\n', ': NaN\n'), names: [/NaN|baris 6|line 6/] },
  { what: 'Infinity', content: JSON.stringify({ ...own, parameters: { 'shock.scale': 7 } }).replace(':7}', ':1e999}'), names: [/Infinity|∞/, /shock\.scale|guncangan|shocks/i] },
  { what: 'a fractional count', content: JSON.stringify({ ...own, villages: [{ ...village, families: 10.5 }] }), names: [/10[.,]5/, 'families'] },
  { what: 'a negative count', content: JSON.stringify({ ...own, villages: [{ ...village, families: -3 }] }), names: [/[−-]3/, 'families'] },
  { what: 'a share over 1', content: JSON.stringify({ ...own, parameters: { [involvement]: 1.4 } }), names: [/1[.,]4/, /activeShare|Keterlibatan aktif|Active involvement/] },
  { what: 'an empty village', content: JSON.stringify({ ...own, villages: [{ ...village, families: 0 }] }), names: ['families', '0'] },
  { what: 'no village', content: JSON.stringify({ ...own, villages: [] }), names: ['villages'] },
  { what: '10 million households', content: JSON.stringify({ ...own, villages: [{ ...village, families: 10_000_000 }] }), names: [/200[.,]000/] },
  { what: '10 million households in many villages', content: JSON.stringify({ ...own, villages: Array.from({ length: 100 }, (_, i) => ({ name: `Desa ${i}`, families: 100_000 })) }), names: [/10[.,]000[.,]000/, /200[.,]000/] },
  { what: 'deep nesting', content: nested, names: ['16'] },
  { what: 'a key that pollutes prototypes', content: `{"format":"gotong-scenario/1","id":"my-own","extends":"oku-partnership","parameters":{"__proto__":{"polluted":1}}}`, names: ['__proto__'] },
  { what: 'another such key', content: `{"format":"gotong-scenario/1","id":"my-own","constructor":{"prototype":{"polluted":1}}}`, names: ['constructor'] },
  { what: 'a decision on a set-up parameter', content: JSON.stringify({ ...own, decisions: [{ month: 3, parameter: 'ngo.present', value: 0 }] }), names: [/ngo\.present|LSM ikut serta|NGO takes part/, '3'] },
  { what: 'a decision beyond the end', content: JSON.stringify({ ...own, months: 24, decisions: [{ month: 30, parameter: involvement, value: 0.5 }] }), names: ['30', '24'] },
  { what: 'half a file', content: JSON.stringify(good).slice(0, 900), names: ['JSON'] },
  { what: 'no JSON at all', content: 'MZ\u0000\u0001 not a scenario', names: ['dropped.json', 'Gotong'] },
  { what: 'an empty file', content: '', names: [/kosong|is empty/] },
  { what: 'a PDF', content: '%PDF-1.4 no more', names: ['PDF', 'HTML'] },
  { what: 'another format', content: '{"format":"excel"}', names: ['excel', 'gotong-scenario/1'] },
  { what: 'half a record', content: '{"format":"gotong-run/1","engine":"1","months":3', names: ['JSON'] },
];

async function openRun(page: Page, language: Language): Promise<void> {
  await open(page);
  await seek(page, 14, language);
  await lever(page, involvement, language).press('ArrowRight');
  await expect(logged(page, language)).toHaveCount(1);
}

for (const language of both) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] });

    test('bad files are refused in clear words and the run in progress is untouched', async ({ page }) => {
      await openRun(page, language);
      const log = await logged(page, language).allTextContents();
      const told = notice(page, language);
      const alert = told.getByRole('alert');
      const refusedWith = async (what: string, names: readonly (string | RegExp)[]) => {
        await expect(alert, what).toContainText(words[language].page.nothingChanged);
        const said = (await alert.textContent()) ?? '';
        for (const name of names) expect.soft(said, what).toMatch(name);
        expect.soft(said, what).not.toMatch(/⁇|undefined|\[object|SyntaxError|TypeError/);
        expect.soft(await logged(page, language).allTextContents(), what).toEqual(log);
        expect.soft(await month(page, language), what).toBe(14);
        await told.getByRole('button', { name: words[language].page.dismiss }).click();
        await expect(alert).toBeHidden();
      };
      for (const { what, content, names } of refused) {
        await drop(page, content);
        await refusedWith(what, names);
      }
      for (const [what, bytes] of [['50 MB of junk', 50_000_000], ['more than is ever read', 60_000_000]] as const) {
        await dropJunk(page, bytes);
        await refusedWith(what, ['MB']);
      }
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
      await expect(page).toHaveTitle(/Ogan Komering Ulu/);

      // A good file still opens, and the run before it is one step of undo away.
      await drop(page, JSON.stringify({ ...own, title: { en: 'My village', id: 'Desaku' }, villages: [village, { ...village, name: 'Dua' }], months: 24 }));
      await expect(told).toContainText(words[language].scenario.opened(language === 'id' ? 'Desaku' : 'My village'));
      await expect(timeline(page, language)).toHaveAttribute('aria-valuemax', '24');
      await end(page, language);
      await page.keyboard.press('Control+z');
      await expect(logged(page, language)).toHaveText(log);
      await end(page, language);
    });
  });
}

test('an earlier visit that cannot be read is said so, kept aside, and never keeps the page from opening', async ({ page }) => {
  await openRun(page, 'id');
  const kept = await page.evaluate(() => localStorage.getItem('gotong/run') ?? '');
  expect(kept).toContain(involvement);
  const broken = [
    kept.slice(0, kept.length / 2),
    '[]',
    kept.replace('oku-partnership', 'oku-partnershp'),
    kept.replace(/"month":\s*14/, '"month":14e9'),
    kept.replace('"decisions":[', '"decisions":[null,'),
    kept.replace('"parameters":{', '"parameters":{"government.zeal":1,'),
  ];
  for (const text of broken) {
    await page.evaluate((value) => {
      // Both what this tab keeps and the last run of any tab.
      for (const storage of [sessionStorage, localStorage]) storage.setItem('gotong/run', value);
      localStorage.setItem('gotong/preferences', '{"language":"xx","theme":7,"speed":"fast"}');
      localStorage.setItem('gotong/month', '1e9');
    }, text);
    await page.reload();
    await expect(notice(page, 'id'), text.slice(0, 80)).toContainText(words.id.restore.broken);
    await expect(timeline(page, 'id')).toHaveAttribute('aria-valuenow', '0');
    await expect(logged(page, 'id')).toHaveCount(0);
    expect(await page.evaluate((value) => Object.values(localStorage).includes(value), text), 'a copy is kept').toBe(true);
  }
  await end(page, 'id');
  await expect(lever(page, involvement, 'id')).toHaveAccessibleName(label(involvement, 'id'));
});

for (const [what, script] of [
  ['forbids the storage', () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } })],
  ['has a full storage with a broken run in it', () => {
    localStorage.setItem('gotong/run', '{"half":');
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  }],
] as const) {
  test(`the page opens and plays in a browser that ${what}`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page);
    await page.getByRole('button', { name: words.id.timeline.play, exact: true }).click();
    await expect.poll(() => month(page, 'id')).toBeGreaterThan(0);
  });
}
