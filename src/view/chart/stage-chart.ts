import { axisSpaceOf, monthMarks, pinMarks, pinSpace, type ChartEvents } from './event-marks';
import { areaPath, linePath } from './line';
import type { Box } from './line-chart';
import { tenth, type Ink, type Mark } from './marks';
import { xOfMonth } from './months';
import type { RunSeries } from './series';
import { spread } from './spread';
import { stageBorders, stageShares } from './stack';
import { textWidth } from './text';

/** The stacked welfare stages, as the timeline draws them. */
export interface StageChart extends ChartEvents {
  readonly run: RunSeries | null;
  readonly baseline: RunSeries | null;
  readonly horizon: number;
  readonly month: number;
  /** Names of the five stages, poorest first. */
  readonly names: readonly string[];
  readonly shareText: (share: number) => string;
}

const bands: readonly Ink[] = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5'];
const swatches: readonly Ink[] = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5Swatch'];

/** Marks of the bands, pale after the playhead, with the baseline's borders, pins, shocks and the names of the stages. */
export function stageChart(chart: StageChart, box: Box): Mark[] {
  const run = stageBorders(chart.run);
  const baseline = stageBorders(chart.baseline);
  const shares = stageShares(chart.run, chart.month).map(chart.shareText);
  const namesWidth = Math.max(...chart.names.map((name, stage) => textWidth(`${name} ${shares[stage]}`, 12))) + 34;
  const axis = { horizon: chart.horizon, width: Math.max(40, box.width - namesWidth) };
  const [top, bottom, right] = [box.y + pinSpace, box.y + box.height - axisSpaceOf(axis), box.x + axis.width];
  const x = (month: number) => box.x + xOfMonth(axis, month);
  const y = (share: number) => bottom - share * (bottom - top);
  const now = tenth(x(chart.month));

  const marks: Mark[] = [];
  if (run) bands.forEach((ink, stage) => marks.push({ kind: 'path', d: areaPath(run[stage], run[stage + 1], x, y), ink }));
  marks.push({ kind: 'path', d: `M${now} ${top}H${tenth(right)}V${bottom}H${now}z`, ink: 'veil' });
  if (baseline) {
    const d = baseline.slice(1, 5).map((border) => linePath(border, x, y)).join('');
    marks.push({ kind: 'path', d, ink: 'ghostCasing' }, { kind: 'path', d, ink: 'ghost' });
  }
  marks.push(...pinMarks(chart, axis, box.x, top, bottom, 'stem'), ...monthMarks(chart, axis, box.x, bottom));
  marks.push({ kind: 'path', d: `M${now} ${top - 4}V${bottom + 2}`, ink: 'playhead' }, { kind: 'circle', x: now, y: bottom + 2, radius: 5, ink: 'dot' });
  if (!run) return marks;

  const last = run[0].known - 1;
  const middles = bands.map((_, stage) => y((run[stage].values[last] + run[stage + 1].values[last]) / 2));
  spread(middles, 15.5, top + 5, bottom - 4).forEach((place, stage) => {
    marks.push({ kind: 'path', d: `M${tenth(right + 2)} ${tenth(middles[stage])}L${tenth(right + 13)} ${tenth(place)}`, ink: 'leader' });
    marks.push({ kind: 'path', d: `M${tenth(right + 16)} ${tenth(place - 4.5)}h9v9h-9z`, ink: swatches[stage] });
    marks.push({ kind: 'text', x: tenth(right + 30), y: tenth(place + 4), text: chart.names[stage], ink: 'label' });
    marks.push({ kind: 'text', x: tenth(box.x + box.width), y: tenth(place + 4), text: shares[stage], ink: 'labelValue', anchor: 'end' });
  });
  return marks;
}
