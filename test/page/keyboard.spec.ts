import type { Locator, Page } from '@playwright/test';
import { exportingWords, words } from '../../src/words';
import { end, label, lever, logged, month, open, pins, seek, speak, timeline } from './person';
import { frames, openLesson } from './screens';
import { expect, test } from './test';

const say = words.id;
const involvement = 'government.activeShare';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Where the focus is, and whether a person sees it there. */
interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  /** The focus was here before. */
  readonly isAgain: boolean;
}

/** Describes what has the focus; an outline on it or, for controls drawn by something else, on that drawing beside it. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { name: '', isSeen: true, isAgain: false };
    const drawn = [at, ...Array.from(at.parentElement?.children ?? [])].filter((one) => one === at || one.matches(':focus-visible ~ *, :focus-visible + *'));
    const isSeen = drawn.some((one) => {
      const style = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      const isOnScreen = box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && Number(style.opacity) > 0.5 && isOnScreen;
    });
    const isAgain = at.dataset['seen'] === 'yes';
    at.dataset['seen'] = 'yes';
    return { name: `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40) ?? ''}`, isSeen, isAgain };
  });
}

/** Presses Tab until the focus is on the element. */
async function tabTo(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never led to ${String(element)}`);
}

const named = (page: Page, role: 'button' | 'switch', name: string | RegExp) => page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
const focusIsIn = (page: Page, selector: string) => page.evaluate((where) => document.activeElement?.closest(where) !== null || document.activeElement === document.body, selector);

test('Tab leads through everything that can be operated, and each stop is seen', async ({ page }) => {
  await openLesson(page, 'id');
  const expected = await page.evaluate(() => {
    const operable = 'a[href], button:not(:disabled), input:not([type=hidden]), select, textarea, [tabindex="0"], [role=slider], [role=switch]';
    return [...document.querySelectorAll<HTMLElement>(operable)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]')).length;
  });
  const stops: Stop[] = [];
  for (let presses = 0; presses <= expected + 5; presses++) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (here.isAgain) break;
    if (here.name !== '') stops.push(here);
  }
  expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name), 'stops where the focus is not seen').toEqual([]);
  expect(stops.length, stops.map(({ name }) => name).join('\n')).toBe(expected);
  for (const word of [say.page.skipToStage, say.timeline.slider, label(involvement, 'id'), say.page.exporting, say.timeline.play, say.page.undo]) {
    expect(stops.some(({ name }) => name.includes(word)), word).toBe(true);
  }
});

test('levers, the split bar, typed values, undo and the log are worked by keys alone', async ({ page }) => {
  await open(page);
  await seek(page, 14, 'id');
  const share = lever(page, involvement, 'id');
  await tabTo(page, share);
  await page.keyboard.press('ArrowLeft');
  await expect(share).toHaveAttribute('aria-valuetext', /45/);
  await expect(logged(page, 'id')).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(share, 'Home is the way back to the default').toHaveAttribute('aria-valuetext', /50/);
  await expect(logged(page, 'id')).toHaveCount(0);

  const border = page.getByRole('slider', { name: say.levers.handle(say.effort.enabling, say.effort.empowering) });
  await tabTo(page, border, 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(border).toHaveAttribute('aria-valuetext', `${say.effort.enabling} 42\u00a0%, ${say.effort.empowering} 48\u00a0%`);
  await expect(logged(page, 'id')).toHaveCount(1);
  await expect(logged(page, 'id')).toContainText('42');

  await tabTo(page, named(page, 'button', new RegExp(`^${label('ngo.facilitators', 'id')}: `)));
  await page.keyboard.press('Enter');
  await page.keyboard.type('empat');
  await page.keyboard.press('Enter');
  await expect(page.getByText(say.levers.notNumber('empat', '').slice(0, 22))).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(logged(page, 'id')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(logged(page, 'id')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+Z');
  await expect(logged(page, 'id')).toHaveCount(2);

  await seek(page, 20, 'id');
  await tabTo(page, pins(page, 'id'));
  for (const lit of ['false', 'true']) {
    await page.keyboard.press('Enter');
    await expect(pins(page, 'id'), 'the month of the latest decision is lit at first').toHaveAttribute('aria-pressed', lit);
  }
  await tabTo(page, logged(page, 'id').first().getByRole('button').first());
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(timeline(page, 'id'), 'a line of the log leads to its month').toHaveAttribute('aria-valuenow', '14');
  await tabTo(page, logged(page, 'id').first().getByRole('button').nth(1));
  await page.keyboard.press('Enter');
  await expect(logged(page, 'id')).toHaveCount(1);
});

test('menus and dialogs open by Enter, hold the focus, close by Escape and give the focus back', async ({ page }) => {
  await open(page);
  await end(page, 'id');
  const dialog = page.locator('dialog[open]');
  for (const opener of [
    named(page, 'button', new RegExp(`^${say.scenario.choose}`)), named(page, 'button', say.page.help), named(page, 'button', say.page.share), page.locator('.indicators button').nth(1),
    named(page, 'switch', label('ngo.present', 'id')),
  ]) {
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      expect(await focusIsIn(page, 'dialog[open]'), `${String(opener)}: the focus stays in the dialog`).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener, 'the focus comes back').toBeFocused();
  }
  const popover = page.locator(':popover-open');
  for (const opener of [named(page, 'button', say.page.exporting), named(page, 'button', say.levers.about(label(involvement, 'id')))]) {
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await expect(popover).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.soft(popover, `${String(opener)}: Escape closes what floats`).toHaveCount(0);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>(':popover-open').forEach((one) => one.hidePopover()));
    await expect(opener, 'the focus comes back').toBeFocused();
  }
  await tabTo(page, named(page, 'button', say.page.exporting), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, named(page, 'button', exportingWords.id.monthlyWhole));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toContain('indicators.csv');
  await expect(popover).toHaveCount(0);
});

test('scenario, language, theme, view, speed and isolated stages are chosen by keys', async ({ page }) => {
  await open(page);
  await tabTo(page, named(page, 'button', new RegExp(`^${say.scenario.choose}`)));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('button', { name: /Hanya LSM|LSM saja|LPM/ }).nth(1));
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: say.scenario.open, exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.locator('.scenario-button')).not.toContainText('Pemerintah + LPM');
  await page.locator('#stage').focus();
  await page.keyboard.press('2');
  await expect(page.locator('.notice')).toContainText(say.isolate(say.welfareStage[1]));
  await page.keyboard.press('Escape');
  await expect(page.locator('.notice')).toContainText(say.isolateAll);
  await tabTo(page, named(page, 'button', say.timeline.speedLong('12')));
  await page.keyboard.press('Enter');
  await page.locator('#stage').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => month(page, 'id')).toBeGreaterThan(3);
  await page.keyboard.press('Space');
  await tabTo(page, named(page, 'button', new RegExp(`^${say.page.theme}`)), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tabTo(page, page.getByRole('button', { name: say.page.english, exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await tabTo(page, named(page, 'button', words.en.page.model), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await speak(page, 'id');
});

test('on the stage the keys lead from actors to villages to families, and their cards open and close', async ({ page }) => {
  await openLesson(page, 'id');
  const glance = page.locator('.card:not(.full) h2, .card:not(.full) h3').first();
  const full = page.getByRole('region', { name: say.card.details });
  await tabTo(page, page.locator('#stage'));
  const seen: string[] = [];
  for (let presses = 0; presses < 23; presses++) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => ((await glance.count()) ? glance.textContent() : ''), `mark ${presses + 1}`).not.toBe(seen.at(-1) ?? '');
    seen.push((await glance.textContent()) ?? '');
  }
  expect(new Set(seen).size, seen.join(', ')).toBe(23); // five actors, six facilitators, twelve villages
  for (const name of ['Pemerintah Kabupaten', 'LPM Sriwijaya', say.actor.forum, say.card.facilitator('1'), 'Talang Jawa', 'Karang Endah']) expect(seen).toContain(name);
  await page.keyboard.press('Enter');
  await expect(full).toContainText('Karang Endah');
  await expect(page.getByRole('button', { name: say.stage.overview })).toBeVisible();
  await frames(page, 4);
  await page.locator('#stage').focus();
  await page.keyboard.press('ArrowUp');
  await expect(glance).toHaveText(say.card.household('1480'));
  await page.keyboard.press('Enter');
  await expect(full).toContainText(say.card.household('1480'));
  await expect(full.locator('dt').first(), 'what the model holds of this family').toBeVisible();
  await tabTo(page, full.getByRole('button', { name: say.page.close }));
  await page.keyboard.press('Enter');
  await expect(full).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.id), 'the focus comes back to the stage').toBe('stage');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: say.stage.overview })).toBeHidden();
});
