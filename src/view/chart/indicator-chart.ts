import type { Indicator } from '../../model';
import { chartWords } from '../../words';
import type { Against, Formatter, Words } from '../../words';
import { tickText, valueText } from './axis-text';
import type { DecisionLabel, ShockLabel } from './events';
import type { Figure } from './figure';
import { chartSubtitle, chartTitle, stagesSubtitle, stagesTitle, villageText } from './sentence';
import { seriesOf, type RunSeries, type Series } from './series';

/** What a chart is drawn from; `indicator` null stands for the stacked welfare stages. */
export interface ChartContent {
  readonly indicator: Indicator | null;
  readonly run: RunSeries | null;
  readonly baseline: RunSeries | null;
  /** What the dashed line is; the scenario's baseline unless told. */
  readonly against?: Against;
  /** Months of the whole run. */
  readonly horizon: number;
  /** Month that is shown. */
  readonly month: number;
  readonly families: number;
  /** Seed of the luck. */
  readonly seed: number;
  readonly decisions: readonly DecisionLabel[];
  /** Month of the lit pin, −1 for none. */
  readonly selectedMonth: number;
  readonly shocks: readonly ShockLabel[];
  readonly villageNames: readonly string[];
  /** What one of them is called within a sentence. */
  readonly villageWord: string;
  /** An indicator of one village in the run and in the baseline; null where there is none. */
  readonly villageSeries: (indicator: string, village: number) => { readonly run: Series | null; readonly baseline: Series | null };
}

/** Title and subtitle of a chart. */
export function chartCaption(content: ChartContent, words: Words, format: Formatter): { readonly title: string; readonly subtitle: string } {
  const { indicator, month } = content;
  return indicator
    ? { title: chartTitle(indicator, content, month, words, format), subtitle: chartSubtitle(indicator, content, format) }
    : { title: stagesTitle(content, month, words, format), subtitle: stagesSubtitle(content, words, format) };
}

/** What is drawn, for the page or, with a caption, for a file. */
export function chartFigure(content: ChartContent, width: number, chartHeight: number, caption: Figure['caption'], words: Words, format: Formatter): Figure {
  const { indicator, run, baseline, horizon, month, decisions, selectedMonth, shocks } = content;
  const events = { decisions, selectedMonth, shocks, monthZero: words.timeline.monthZero };
  const shared = { width, chartHeight, caption, villagesTitle: chartWords[format.language].perVillage(content.villageWord) };
  if (!indicator) {
    const stages = { ...events, run, baseline, horizon, month, names: words.welfareStage, shareText: (share: number) => format.percent(share, 0) };
    return { ...shared, chart: { kind: 'stages', stages }, villages: null };
  }
  const villages = indicator.scope === 'both' ? content.villageNames.map((name, village) => ({ name, ...content.villageSeries(indicator.id, village) })) : [];
  return {
    ...shared,
    chart: {
      kind: 'line',
      line: {
        ...events,
        run: seriesOf(run, indicator.id),
        baseline: seriesOf(baseline, indicator.id),
        horizon,
        month,
        runName: chartWords[format.language].thisRun,
        baselineName: words.comparison.against[content.against ?? 'scenario'].line,
        tickText: (value, step) => tickText(value, step, indicator, format),
        valueText: (value) => valueText(value, indicator, format),
      },
    },
    villages: { villages, horizon, month, valueText: (value) => villageText(value, indicator, format) },
  };
}
