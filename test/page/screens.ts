import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chartActionWords, experimentWords, modelPageWords, words } from '../../src/words';
import type { Language } from '../../src/words';
import { drop } from './files';
import { label, logged, open, timeline } from './person';

/** Every screen of the page, one after another on one page: for looking at all of them in the same way. */

export interface Screen {
  readonly name: string;
  /** The part of the page that is new on it; the whole page where it is left out. */
  readonly part?: string;
  readonly show: (page: Page, language: Language) => Promise<void>;
}

/** A run with two decisions at months 14 and 31, shown at month 40: what a lesson looks like in the middle. */
export async function openLesson(page: Page, language: Language): Promise<void> {
  const decisions = '14:government.activeShare:0.8;31:government.enablingWeight:0.5;31:government.empoweringWeight:0.3;31:government.protectingWeight:0.2';
  await open(page, `./#s=oku-partnership&seed=1&months=120&d=${decisions}&end`);
  await dismiss(page);
  const slider = timeline(page, language);
  await slider.focus();
  await expect(async () => {
    for (const key of ['Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await expect(slider).toHaveAttribute('aria-valuenow', '40', { timeout: 250 });
  }).toPass();
}

/** Everything that floats is put away, and the stage shows the whole picture. */
export async function putAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
  });
  const dialog = page.locator('dialog[open]');
  if (await dialog.count()) await dialog.locator('header button').click();
  await page.locator('.bio-tools button').last().evaluateAll((buttons) => buttons.forEach((one) => one instanceof HTMLElement && one.click()));
  await expect(dialog).toHaveCount(0);
  await dismiss(page);
}

/** Messages of what is done also go by themselves, perhaps just now. */
async function dismiss(page: Page): Promise<void> {
  const button = page.locator('.notice button');
  await button.evaluateAll((buttons) => buttons.forEach((one) => one instanceof HTMLElement && one.click()));
  await expect(button).toHaveCount(0);
}

/** Waits for so many pictures. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (left) => {
    for (; left > 0; left--) await new Promise(requestAnimationFrame);
  }, count);
}

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const menu = (name: (language: Language) => string) => async (page: Page, language: Language) => {
  await page.getByRole('button', { name: name(language), exact: true }).click();
  await expect(page.locator('dialog[open], :popover-open')).toBeVisible();
};

const chart = (indicator: string, table = false) => async (page: Page, language: Language) => {
  await page.locator('.indicators button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption(indicator);
  if (table) await dialog.getByRole('button', { name: chartActionWords[language].asTable }).click();
};

/** Card of a mark: `keys` lead there from the top of the picture. */
export const card = (...keys: readonly string[]) => async (page: Page, language: Language) => {
  await page.locator('#stage').blur(); // the stage remembers where its focus was while it has it
  await page.locator('#stage').focus();
  await press(page, 'Escape', 'Escape');
  await expect(page.getByRole('button', { name: words[language].stage.overview })).toBeHidden();
  await frames(page, 4); // the camera has arrived
  await press(page, ...keys, 'Enter');
  await expect(page.getByRole('region', { name: words[language].card.details })).toBeVisible();
};

export const household = async (page: Page, language: Language) => {
  await card('ArrowUp')(page, language);
  await expect(page.getByRole('button', { name: words[language].stage.overview })).toBeVisible();
  await page.locator('#stage').focus();
  await press(page, 'ArrowUp', 'Enter');
  await expect(page.getByRole('region', { name: words[language].card.details })).toContainText(words[language].card.household(''));
};

/** The table of all families, and the story of one of them. */
const families = async (page: Page, language: Language) => {
  // On a phone an open card takes the place of the button.
  if (await page.getByRole('region', { name: words[language].card.details }).isVisible()) {
    await page.locator('#stage').focus();
    await press(page, 'Escape', 'Escape');
  }
  await page.getByRole('button', { name: words[language].stage.households, exact: true }).click();
  await expect(page.locator('dialog[open] .households-grid tbody button').first()).toBeVisible();
};
const story = async (page: Page, language: Language) => {
  await families(page, language);
  await page.locator('dialog[open] .households-grid tbody button').nth(5).click();
  await expect(page.locator('.bio-story')).toBeVisible();
};

const broken = async (page: Page) => {
  await drop(page, '{"format":"gotong-scenario/1","id":"my-own","extends":"oku-partnership","vilages":[]}');
  await expect(page.getByRole('alert')).toBeVisible();
};

/** A view of the page; on a phone it is chosen from a menu. */
const view = (name: (language: Language) => string) => async (page: Page, language: Language) => {
  const nav = page.getByRole('navigation', { name: words[language].page.modes });
  const button = nav.getByRole('button', { name: name(language), exact: true });
  if (!(await button.isVisible())) await nav.getByRole('button', { name: new RegExp(`^${words[language].tabs.modes}`) }).click();
  await button.click();
};

const model = async (page: Page, language: Language) => {
  await view(() => words[language].page.model)(page, language);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** Two runs side by side, when the first pairs are there. */
/** An experiment on few families, answered. */
const experiment = async (page: Page, language: Language) => {
  await view(() => words[language].page.experiment)(page, language);
  const text = experimentWords[language];
  await drop(page, JSON.stringify({ format: 'gotong-experiment/1', scenario: 'oku-partnership', months: 12, familyScale: 0.1, kind: 'oneSetting', axes: [{ parameter: 'shock.scale', from: 0, to: 2, points: 3 }], repeats: 8, watch: ['p0'] }));
  await page.locator('.lab-progress').getByRole('button', { name: text.start }).click();
  await expect(page.locator('.lab-told li').first()).toBeVisible({ timeout: 60_000 });
};

const compare = async (page: Page, language: Language) => {
  await view(() => words[language].page.compare)(page, language);
  await expect(page.locator('.compare-stage canvas').first()).toBeAttached();
  await expect(page.locator('.compare-panel h3').first()).toContainText(/\d/, { timeout: 60_000 });
};

const odd = async (page: Page, language: Language) => {
  await model(page, language);
  await page.getByRole('button', { name: modelPageWords[language].odd, exact: true }).click();
};

const dialogs: readonly Screen[] = [
  { name: 'scenarios', part: 'dialog[open]', show: async (page, language) => {
    await page.getByRole('button', { name: new RegExp(`^${words[language].scenario.choose}`) }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  } },
  { name: 'chart', part: 'dialog[open]', show: chart('p0') },
  { name: 'chart of stages', part: 'dialog[open]', show: chart('stages') },
  { name: 'all indicators', part: 'dialog[open]', show: async (page, language) => {
    await chart('p0')(page, language);
    await page.getByRole('dialog').getByRole('button', { name: words[language].indicators.all, exact: true }).click();
    await expect(page.locator('dialog[open] .numbers')).toBeVisible();
  } },
  { name: 'chart as table', part: 'dialog[open]', show: chart('p0', true) },
];

const messages: readonly Screen[] = [{ name: 'refused file', part: '.notice', show: broken }];

/** From 900 px on: levers beside the stage. */
export const wideScreens: readonly Screen[] = [
  { name: 'simulate', show: view((language) => words[language].page.simulate) },
  { name: 'help', part: 'dialog[open]', show: menu((language) => words[language].page.help) },
  { name: 'share', part: 'dialog[open]', show: menu((language) => words[language].page.share) },
  { name: 'export', part: ':popover-open', show: menu((language) => words[language].page.exporting) },
  ...dialogs,
  { name: 'about a lever', part: ':popover-open', show: menu((language) => words[language].levers.about(label('government.activeShare', language))) },
  { name: 'about a split', part: ':popover-open', show: menu((language) => words[language].levers.about(words[language].levers.splitTitle.government)) },
  { name: 'new run', part: 'dialog[open]', show: async (page, language) => page.getByRole('switch', { name: label('ngo.present', language) }).click() },
  { name: 'value being typed', part: '.side', show: async (page, language) => {
    await page.getByRole('button', { name: new RegExp(`^${label('government.activeShare', language)}: `) }).click();
    await page.getByRole('textbox', { name: label('government.activeShare', language) }).fill('7000');
  } },
  { name: 'decision lit', part: '.side', show: async (page, language) => logged(page, language).first().getByRole('button').first().click() },
  ...messages,
  { name: 'actor', part: '.stage-region', show: card('ArrowDown', 'ArrowDown', 'ArrowDown') },
  { name: 'facilitator', part: '.stage-region', show: card(...Array.from({ length: 7 }, () => 'ArrowDown')) },
  { name: 'village', part: '.stage-region', show: card('ArrowUp') },
  { name: 'household', show: household },
  { name: 'all families', part: 'dialog[open]', show: families },
  { name: 'story', part: '.bio', show: story },
  { name: 'all levers', part: '.side', show: async (page) => {
    const more = page.locator('.more-levers[aria-expanded=false]');
    while (await more.count()) await more.first().click();
  } },
  { name: 'lever looked for', part: '.side', show: async (page, language) => page.getByRole('searchbox', { name: words[language].levers.search }).fill('xyzzy') },
  { name: 'model', show: model },
  { name: 'model document', show: odd },
  { name: 'compare', show: compare },
  { name: 'experiment', show: experiment },
];

/** Below 900 px: a tab each for the stage, the levers, the log and the model. */
export const narrowScreens: readonly Screen[] = [
  { name: 'stage', show: view((language) => words[language].tabs.stage) },
  { name: 'more', part: ':popover-open', show: menu((language) => words[language].page.more) },
  ...dialogs,
  ...messages,
  { name: 'household', show: household },
  { name: 'all families', part: 'dialog[open]', show: families },
  { name: 'story', part: '.bio', show: story },
  { name: 'levers', part: '.app', show: view((language) => words[language].tabs.levers) },
  { name: 'log', part: '.app', show: view((language) => words[language].tabs.log) },
  { name: 'model', show: model },
  { name: 'model document', show: odd },
  { name: 'compare', show: compare },
  { name: 'experiment', show: experiment },
];
