import { linePath } from './line';
import { valueRange } from './line-chart';
import { tenth, type Mark } from './marks';
import { xOfMonth } from './months';
import { valueAt, type Series } from './series';

/** One small chart per village, all on the same two axes so that they can be compared. */
export interface VillageCharts {
  readonly villages: readonly { readonly name: string; readonly run: Series | null; readonly baseline: Series | null }[];
  readonly horizon: number;
  readonly month: number;
  readonly valueText: (value: number) => string;
}

const narrowest = 148;
const gap = 20;
const rowHeight = 92;
const nameHeight = 22;

/** Marks in rows of as many charts as fit `width`, from (x, y) down, and the height they take. */
export function villageCharts(charts: VillageCharts, x: number, y: number, width: number): { readonly marks: readonly Mark[]; readonly height: number } {
  const columns = Math.max(1, Math.min(charts.villages.length, Math.floor((width + gap) / (narrowest + gap))));
  const cell = (width - (columns - 1) * gap) / columns;
  const [low, high] = valueRange(charts.villages.flatMap(({ run, baseline }) => [run, baseline]));
  const axis = { horizon: charts.horizon, width: cell };
  const marks = charts.villages.flatMap(({ name, run, baseline }, index): Mark[] => {
    const left = Math.round(x + (index % columns) * (cell + gap));
    const top = y + Math.floor(index / columns) * rowHeight;
    const bottom = top + rowHeight - 18;
    const placeX = (month: number) => left + xOfMonth(axis, month);
    const placeY = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top - nameHeight);
    const now = valueAt(run, charts.month);
    const past = run && { values: run.values, known: Math.min(run.known, charts.month + 1) };
    return [
      { kind: 'text', x: left, y: top + 13, text: name, ink: 'label' },
      { kind: 'text', x: Math.round(left + cell), y: top + 13, text: charts.valueText(now), ink: 'labelValue', anchor: 'end' },
      { kind: 'path', d: `M${left} ${bottom}h${Math.round(cell)}`, ink: low === 0 ? 'tick' : 'grid' },
      ...(baseline ? [{ kind: 'path', d: linePath(baseline, placeX, placeY), ink: 'baselineSmall' } as const] : []),
      ...(run ? [{ kind: 'path', d: linePath(run, placeX, placeY), ink: 'aheadSmall' } as const] : []),
      ...(past ? [{ kind: 'path', d: linePath(past, placeX, placeY), ink: 'runSmall' } as const] : []),
      ...(Number.isFinite(now) ? [{ kind: 'circle', x: tenth(placeX(charts.month)), y: tenth(placeY(now)), radius: 3.2, ink: 'dot' } as const] : []),
    ];
  });
  return { marks, height: Math.ceil(charts.villages.length / columns) * rowHeight };
}
