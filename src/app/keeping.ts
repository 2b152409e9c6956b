import { shallow } from 'zustand/shallow';
import { scenarioById } from '../run';
import { languages } from '../words';
import type { Language } from '../words';
import type { Theme } from '../view';
import type { Branches } from './branches';
import type { Draft } from './draft';
import { modes } from './modes';
import type { KeptRun } from './restoring';
import { comparisons, speeds, useStore } from './store';
import type { Comparison, Mode, PageState, Speed } from './store';

/** Where the page keeps its state, in the tab and in the browser. The month has a place of its own because it changes many times a second. */
const keys = { preferences: 'gotong/preferences', run: 'gotong/run', mode: 'gotong/mode', month: 'gotong/month', looked: 'gotong/run-looked-at', broken: 'gotong/run-unreadable' } as const;
const format = 'gotong-page/1';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly speed: Speed;
  readonly comparison: Comparison;
  readonly comparisonFound: boolean;
}

export type Kept =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'run'; readonly draft: Draft; readonly branches: Branches | null; readonly month: number }
  | { readonly kind: 'broken' };

/** What was chosen on an earlier visit; what is missing or strange is left to the page. */
export function keptPreferences(storage: Storage): Partial<Preferences> {
  const found = parsed(storage.getItem(keys.preferences));
  if (!isObject(found)) return {};
  const { language, theme, speed, comparison, comparisonFound } = found;
  return {
    ...(isOneOf(language, languages) && { language }),
    ...(isOneOf(theme, ['light', 'dark'] as const) && { theme }),
    ...(isOneOf(speed, speeds) && { speed }),
    ...(isOneOf(comparison, comparisons) && { comparison }),
    ...(typeof comparisonFound === 'boolean' && { comparisonFound }),
  };
}

/** The view that was open last, in this tab or else in any. */
export function keptMode(tab: Storage, shared: Storage): Mode {
  const kept = tab.getItem(keys.mode) ?? shared.getItem(keys.mode);
  return modes.find(({ mode }) => mode === kept)?.mode ?? 'simulate';
}

/**
 * The run of an earlier visit: of this tab, else the last of any tab. One that cannot be read is moved aside and never blocks the page.
 * @param tab storage of this tab alone, which outlives a reload.
 * @param shared storage of all tabs.
 */
export async function keptRun(tab: Storage, shared: Storage): Promise<Kept> {
  let kind: 'nothing' | 'broken' = 'nothing';
  for (const storage of [tab, shared]) {
    const text = storage.getItem(keys.run);
    if (text === null) continue;
    const kept = parsed(text);
    const { runFrom } = await import('./restoring');
    const run = isObject(kept) && kept.format === format ? await runFrom(kept).catch(() => null) : null;
    if (run && storage === tab && tab.getItem(keys.looked)) useStore.setState({ lookedAt: run.draft });
    if (run) return { kind: 'run', ...run, month: monthFrom(storage.getItem(keys.month), run.draft.months) };
    kind = 'broken';
    try {
      shared.setItem(keys.broken, text);
      storage.removeItem(keys.run);
    } catch {
      // Where nothing can be written the unreadable run stays where it is.
    }
  }
  return { kind };
}

function keptForm({ original, scenario, seed, months, decisions }: Draft, branches: Branches | null): KeptRun & { readonly format: string } {
  const own = scenarioById(original.id) === original ? null : original;
  return { format, scenario: original.id, own, parameters: scenario.parameters, scenarioDecisions: scenario.decisions, seed, months, decisions, ...(branches && { branches }) };
}

/** Writes every change at once, so that a tab that is killed loses nothing. Each tab keeps its own run; `shared` has the last that was worked on in any tab, for a tab that has none. */
export function keepState(tab: Storage, shared: Storage): () => void {
  const put = (key: string, value: string, storages: readonly Storage[]) => {
    for (const storage of storages) {
      try {
        storage.setItem(key, value);
      } catch {
        // A full or closed storage must not stop the page; the run is still there and can be saved as a file.
      }
    }
  };
  const places = ({ draft, branches, lookedAt }: PageState) => (draft === lookedAt && !branches ? [tab] : [tab, shared]);
  const putMonth = () => put(keys.month, String(useStore.getState().playhead), places(useStore.getState()));
  const putRun = () => {
    const state = useStore.getState();
    if (!state.draft) return;
    put(keys.run, JSON.stringify(keptForm(state.draft, state.branches)), places(state));
    put(keys.looked, places(state).includes(shared) ? '' : 'yes', [tab]);
    putMonth();
  };
  // Until somebody chooses a theme, each visit begins in that of the system.
  let isThemeChosen = keptPreferences(shared).theme !== undefined;
  const ends = [
    useStore.subscribe((state) => state.theme, () => (isThemeChosen = true)),
    useStore.subscribe(({ draft, branches }) => ({ draft, branches }), putRun, { equalityFn: shallow, fireImmediately: true }),
    useStore.subscribe((state) => state.playhead, putMonth),
    useStore.subscribe((state) => state.mode, (mode) => put(keys.mode, mode, [tab, shared]), { fireImmediately: true }),
    useStore.subscribe(
      ({ language, theme, speed, comparison, comparisonFound }) => JSON.stringify({ language, ...(isThemeChosen && { theme }), speed, comparison, comparisonFound }),
      (preferences) => put(keys.preferences, preferences, [shared]),
    ),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function monthFrom(text: string | null, months: number): number {
  const month = Number(text ?? '0');
  return Number.isInteger(month) && month >= 0 && month <= months ? month : 0;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<T>(value: unknown, known: readonly T[]): value is T {
  return known.includes(value as T);
}
