import { lineChart, type Box, type LineChart } from './line-chart';
import { stageChart, type StageChart } from './stage-chart';
import type { Drawing, Mark } from './marks';
import { wrapText } from './text';
import { villageCharts, type VillageCharts } from './village-charts';

/** A chart as it is shown or saved: caption (only in files), the line of the whole or the stacked stages, and a small chart per village. */
export interface Figure {
  readonly width: number;
  readonly chart:
    | { readonly kind: 'line'; readonly line: LineChart }
    | { readonly kind: 'stages'; readonly stages: StageChart }
    /** Any other chart, by what draws it. */
    | { readonly kind: 'drawn'; readonly draw: (box: Box) => readonly Mark[] };
  /** Height of the large chart, labels included. */
  readonly chartHeight: number;
  readonly villages: VillageCharts | null;
  readonly villagesTitle: string;
  /** Written around the drawing; null on the page, where the words stand in the document. */
  readonly caption: { readonly title: string; readonly subtitle: string; readonly notes: readonly string[] } | null;
}

/** The whole drawing, as high as its parts need. */
export function figure(input: Figure): Drawing {
  const margin = input.caption ? 32 : 0;
  const width = input.width - 2 * margin;
  const marks: Mark[] = [];
  let y = margin;

  function write(lines: readonly string[], ink: 'title' | 'subtitle' | 'note', lineHeight: number): void {
    for (const text of lines) {
      y += lineHeight;
      marks.push({ kind: 'text', x: margin, y, text, ink });
    }
  }

  if (input.caption) {
    write(wrapText(input.caption.title, 15, width), 'title', 19);
    write(wrapText(input.caption.subtitle, 12, width), 'subtitle', 17);
    y += 16;
  }
  const box = { x: margin, y, width, height: input.chartHeight };
  marks.push(...chartMarks(input.chart, box));
  y += input.chartHeight;
  if (input.villages && input.villages.villages.length > 0) {
    y += 16;
    write([input.villagesTitle], 'subtitle', 16);
    const small = villageCharts(input.villages, margin, y + 12, width);
    marks.push(...small.marks);
    y += 12 + small.height;
  }
  if (input.caption) {
    y += 10;
    write(input.caption.notes.flatMap((note) => wrapText(note, 11, width)), 'note', 15);
  }
  return { width: input.width, height: Math.ceil(y + margin), marks };
}

function chartMarks(chart: Figure['chart'], box: Box): readonly Mark[] {
  switch (chart.kind) {
    case 'line': return lineChart(chart.line, box);
    case 'stages': return stageChart(chart.stages, box);
    case 'drawn': return chart.draw(box);
  }
}
