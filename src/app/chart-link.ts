import { limits, nearest } from '../derive';
import { indicatorIndex } from '../model';
import { encodeLink, moneyViews, periodKinds, periodsIn, problem, scenarios } from '../run';
import type { Checked, LinkView, RunSpec } from '../run';
import { chartActionWords } from '../words';
import { openDialog, setMode } from './actions';
import { specOf } from './draft';
import { openStory } from './telling';
import { computedMonth, shownMonth, useStore } from './store';
import type { MoneyChoice } from './store';

const { getState: get, setState: set } = useStore;

/** The page's own address with what `encodeLink` gave. */
export function addressOf(link: Checked<string>): Checked<string> {
  return link.ok ? { ok: true, value: location.href.replace(/#.*$/, '') + link.value } : link;
}

/**
 * The address that opens a run, the month that is shown, and a chart of it.
 * @param chart name that `linkedChart` knows.
 * @param runs unless told, the run of the page alone.
 */
export function chartAddress(chart: string, runs: { readonly spec: RunSpec; readonly beside: RunSpec } | null = null): Checked<string> {
  const state = get();
  const spec = runs?.spec ?? (state.draft && specOf(state.draft));
  if (!spec) throw new Error('there is no run to link to');
  const view: LinkView = { month: Math.min(spec.months, shownMonth(state)), chart, ...(runs && { beside: runs.beside }) };
  return addressOf(encodeLink(spec, scenarios, limits.linkCharacters, view));
}

/** What opens a chart of a run that is open already; null when the rest of its name means nothing. */
type Opener = (of: string, spec: RunSpec, beside: RunSpec | undefined) => (() => void) | null;

/** Charts with a first part of their name; every other name is that of an indicator. */
const openers: Readonly<Record<string, Opener>> = {
  stages: (of) => (of === '' ? () => openOfPage('stages') : null),
  difference: (of, _, beside) => (beside && Object.hasOwn(indicatorIndex, of) && of !== withoutDistance ? () => openPair(beside, 'difference', of) : null),
  gains: (of, _, beside) => (beside && of === '' ? () => openPair(beside, 'gains') : null),
  money: (of, { months }) => {
    const choice = moneyChoiceOf(of, months);
    return choice && (() => openMoney(choice));
  },
  household: (of, { scenario }) => {
    const families = scenario.villages.reduce((sum, village) => sum + village.families, 0);
    return /^\d{1,7}$/.test(of) && Number(of) >= 1 && Number(of) <= families ? () => openHousehold(Number(of) - 1) : null;
  },
};

/** Charts of two runs. */
const ofTwo: readonly string[] = ['difference', 'gains'];
/** An indicator that names a letter: two runs have no difference in it. */
const withoutDistance = 'actorsBinding';

/** What opens the chart that a link names, checked before anything is opened: to be called when the run is the page's. */
export function linkedChart(chart: string, spec: RunSpec, beside?: RunSpec): Checked<() => void> {
  const [name, ...rest] = chart.split('.');
  const of = rest.join('.');
  if (ofTwo.includes(name) && !beside) return { ok: false, problems: [problem('linkNoSideA', { chart })] };
  const opener = Object.hasOwn(openers, name) ? openers[name](of, spec, beside) : Object.hasOwn(indicatorIndex, chart) ? () => openOfPage(chart) : null;
  if (opener) return { ok: true, value: opener };
  const known = [...Object.keys(openers).filter((one) => one !== 'household' && one !== 'money'), ...Object.keys(indicatorIndex)];
  return { ok: false, problems: [problem('linkUnknownChart', { chart, nearest: nearest(ofTwo.includes(name) ? of : name, known) })] };
}

/** How a link names the money flow of a period. */
export const moneyChart = ({ view, kind, number }: MoneyChoice): string => `money.${view}.${kind}.${number}`;

function moneyChoiceOf(of: string, months: number): MoneyChoice | null {
  const [wantedView, wantedKind, which = '', ...more] = of.split('.');
  const view = moneyViews.find((one) => one === wantedView);
  const kind = periodKinds.find((one) => one === wantedKind);
  if (!view || !kind || more.length > 0 || !/^\d{1,4}$/.test(which)) return null;
  const number = Number(which);
  return number >= 1 && number <= periodsIn(months, kind) ? { view, kind, number } : null;
}

function openMoney(choice: MoneyChoice): void {
  setMode('simulate');
  openDialog({ kind: 'money', choice });
}

function openOfPage(indicator: string): void {
  setMode('simulate');
  openDialog({ kind: 'chart', indicator });
}

/** The run of the page stands on side B. */
function openPair(beside: RunSpec, chart: 'difference' | 'gains', indicator?: string): void {
  const { records, draft, compared, language } = get();
  const record = 1 + Math.max(0, ...records.map((one) => one.record));
  set({
    records: [...records, { record, name: chartActionWords[language].fromLink, spec: beside }],
    compared: { ...compared, a: { kind: 'record', record }, b: { kind: 'current' }, sharedLuck: draft?.seed === beside.seed, ...(indicator !== undefined && { indicator }) },
  });
  setMode('compare');
  openDialog({ kind: 'compared', chart });
}

function openHousehold(household: number): void {
  openStory(household);
  if (computedMonth(get().run) >= 0) return;
  // It can be walked to once its villages are laid out.
  const end = useStore.subscribe(({ run }) => computedMonth(run), (known) => {
    if (known < 0) return;
    end();
    if (get().story?.household === household) openStory(household);
  });
}
