import type { Page } from '@playwright/test';
import { problemSentences, words } from '../../src/words';
import type { Language } from '../../src/words';
import { dropAddress } from './files';
import { both, end, label, lever, locales, logged, month, notice, open, pins, readings, seek, timeline } from './person';
import { expect, test } from './test';

const involvement = 'government.activeShare';

async function shareLink(page: Page, language: Language): Promise<string> {
  await page.getByRole('button', { name: words[language].page.share, exact: true }).click();
  const link = await page.getByRole('textbox', { name: words[language].share.link }).inputValue();
  await page.keyboard.press('Escape');
  return link;
}

test('a shared link opens the same decisions, seed and months somewhere else, once', async ({ page, browser, baseURL }) => {
  await open(page);
  await seek(page, 14, 'id');
  await lever(page, involvement, 'id').press('ArrowRight');
  await expect(logged(page, 'id')).toHaveCount(1);
  await end(page, 'id');
  const here = await readings(page);
  const link = await shareLink(page, 'id');
  expect(link.startsWith(`${baseURL}#`)).toBe(true);

  const context = await browser.newContext({ locale: locales.en });
  const other = await context.newPage();
  await open(other, link);
  await expect(logged(other, 'en')).toHaveText([/Month 14Active involvement 50 → 55\u00a0%/]);
  await expect(pins(other, 'en')).toHaveCount(1);
  await expect(notice(other, 'en')).toContainText(words.en.restore.linkOpened);
  expect(new URL(other.url()).hash, 'the link is opened once').toBe('');
  await other.getByRole('button', { name: words.en.page.indonesian }).click();
  await end(other, 'id');
  expect(await readings(other)).toEqual(here);
  // What is done after opening belongs to the person and outlives a reload.
  await logged(other, 'id').getByRole('button', { name: words.id.log.remove('14', label(involvement, 'id')) }).click();
  await other.reload();
  await expect(timeline(other, 'id')).toHaveAttribute('aria-valuenow', '120');
  await expect(logged(other, 'id')).toHaveCount(0);
  await context.close();
});

for (const language of both) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] });

    test('broken links are refused in clear words and touch nothing', async ({ page }) => {
      await open(page);
      await seek(page, 14, language);
      await lever(page, involvement, language).press('ArrowRight');
      await expect(logged(page, language)).toHaveCount(1);
      const link = await shareLink(page, language);
      const hash = link.slice(link.indexOf('#'));
      const sentences = problemSentences[language];
      const refused = [
        { what: 'half a link', address: hash.slice(0, Math.ceil(hash.length / 2)), says: [sentences.linkNoEnd({})] },
        { what: 'a link without its last letter', address: hash.slice(0, -1), says: [sentences.linkNoEnd({})] },
        { what: 'an unknown parameter', address: '#s=oku-partnership&seed=1&months=60&d=10:government.activeShar:0.7&end', says: ['government.activeShar”', 'government.activeShare”'] },
        { what: 'an unknown part', address: '#s=oku-partnership&sed=1&end', says: ['“sed”', '“seed”'] },
        { what: 'a month beyond the end', address: '#s=oku-partnership&seed=1&months=60&d=90:government.activeShare:0.7&end', says: ['90', '60', involvement] },
        { what: 'a set-up parameter', address: '#s=oku-partnership&seed=1&months=60&d=10:ngo.present:0&end', says: ['ngo.present', '10'] },
        { what: 'an unknown scenario', address: '#s=oku-partnershp&seed=1&end', says: ['oku-partnershp', 'oku-partnership”'] },
        { what: 'a value that is no number', address: '#s=oku-partnership&seed=1&d=10:government.activeShare:lots&end', says: ['“d”'] },
        { what: 'a share over 1', address: '#s=oku-partnership&seed=1&d=10:government.activeShare:7&end', says: [involvement, '7'] },
        { what: 'a million months', address: '#s=oku-partnership&seed=1&months=1000000&end', says: ['600'] },
        { what: 'a broken scenario of one’s own', address: '#c=e30&seed=1&end', says: ['gotong-scenario/1'] },
        { what: 'a scenario of one’s own that is no text', address: '#c=%%%&seed=1&end', says: [sentences.linkCut({})] },
      ];
      const told = notice(page, language);
      for (const { what, address, says } of refused) {
        // Each way in: the address of the page, and an address dropped on it.
        if (what.startsWith('half')) await dropAddress(page, new URL(address, page.url()).href);
        else await page.evaluate((text) => (location.hash = text), address);
        const alert = told.getByRole('alert');
        await expect(alert, what).toContainText(words[language].page.nothingChanged);
        const said = (await alert.textContent()) ?? '';
        for (const part of says) expect.soft(said, what).toContain(part);
        expect.soft(said, what).not.toMatch(/⁇|undefined|NaN|\[object/);
        expect.soft(await logged(page, language).count(), what).toBe(1);
        expect.soft(await month(page, language), what).toBe(14);
        await told.getByRole('button', { name: words[language].page.dismiss }).click();
        await expect(alert).toBeHidden();
      }
      await page.getByRole('button', { name: words[language].timeline.play, exact: true }).click();
      await expect.poll(() => month(page, language), 'the page works on').toBeGreaterThan(15);
    });

    test('a page opened with half a link says so and shows the default run', async ({ page }) => {
      await open(page, './#s=randublatung&seed=1&d=10:govern');
      await expect(notice(page, language)).toContainText(problemSentences[language].linkNoEnd({}));
      await expect(page).toHaveTitle(/Ogan Komering Ulu/);
      await end(page, language);
    });
  });
}
