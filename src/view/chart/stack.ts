import { seriesOf, valueAt, type RunSeries, type Series } from './series';

/** Indicators that hold the share of each welfare stage, poorest first. */
export const stageIndicators = ['stagePraSejahtera', 'stageKs1', 'stageKs2', 'stageKs3', 'stageKs3Plus'] as const;

/** Borders of the stacked stages: share of families at or below each stage, from none (all zero) to all five. Null without data. */
export function stageBorders(run: RunSeries | null): readonly Series[] | null {
  const stages = stageIndicators.flatMap((id) => seriesOf(run, id) ?? []);
  if (stages.length < stageIndicators.length) return null;
  const { known } = stages[0];
  const borders: Series[] = [{ values: new Float64Array(known), known }];
  for (const share of stages) {
    const below = borders[borders.length - 1].values;
    borders.push({ values: below.map((sum, month) => sum + share.values[month]), known });
  }
  return borders;
}

/** Share of each stage at a month, poorest first; NaN where it is not known. */
export function stageShares(run: RunSeries | null, month: number): readonly number[] {
  return stageIndicators.map((id) => valueAt(seriesOf(run, id), month));
}
