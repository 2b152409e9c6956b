import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { parameterIndex, parameters } from '../../src/model';
import { words } from '../../src/words';
import type { Language } from '../../src/words';

/** What a person does at the page, by the words that stand there. */

export const both: readonly Language[] = ['id', 'en'];
/** Browser settings of a reader of a language. */
export const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** The page with its stage drawn. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#stage canvas')).toBeAttached();
}

/** The label of a parameter. */
export function label(id: string, language: Language): string {
  return parameters[parameterIndex[id]].label[language];
}

export function lever(page: Page, id: string, language: Language): Locator {
  return page.getByRole('slider', { name: label(id, language), exact: true });
}

export function timeline(page: Page, language: Language): Locator {
  return page.getByRole('slider', { name: words[language].timeline.slider });
}

/** Month that the playhead stands at. */
export async function month(page: Page, language: Language): Promise<number> {
  return Number(await timeline(page, language).getAttribute('aria-valuenow'));
}

/** Moves the playhead with the keyboard, from wherever it is, once the whole run is there. */
export async function seek(page: Page, to: number, language: Language): Promise<void> {
  const slider = timeline(page, language);
  await end(page, language);
  await page.keyboard.press('Home');
  for (let year = 0; year < Math.floor(to / 12); year++) await page.keyboard.press('Shift+ArrowRight');
  for (let rest = 0; rest < to % 12; rest++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuenow', String(to));
}

/** Goes to the last month, waiting until it is computed: the slider goes no further than what is there. */
export async function end(page: Page, language: Language): Promise<void> {
  const slider = timeline(page, language);
  await slider.focus();
  const last = (await slider.getAttribute('aria-valuemax')) ?? '';
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(slider).toHaveAttribute('aria-valuenow', last, { timeout: 250 });
  }).toPass({ timeout: 30_000 });
}

/** Chooses an item of the export menu. */
export async function choose(page: Page, item: string, language: Language): Promise<void> {
  await page.getByRole('button', { name: words[language].page.exporting, exact: true }).click();
  await page.getByRole('button', { name: item, exact: true }).click();
}

export async function speak(page: Page, language: Language): Promise<void> {
  const name = language === 'id' ? words.id.page.indonesian : words.id.page.english;
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** What the page last told. */
export function notice(page: Page, language: Language): Locator {
  return page.getByRole('region', { name: words[language].page.notices });
}

/** Lines of the log that are decisions, the latest first. */
export function logged(page: Page, language: Language): Locator {
  return page.getByRole('region', { name: words[language].log.title }).getByRole('listitem').filter({ has: page.locator('.log-remove') });
}

export function pins(page: Page, language: Language): Locator {
  return page.getByRole('list', { name: words[language].timeline.pins }).getByRole('button');
}

/** What the cards of the indicators say, one sentence each. */
export async function readings(page: Page): Promise<string[]> {
  return page.locator('.indicators button').evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label') ?? ''));
}
