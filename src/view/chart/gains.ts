import type { Box } from './line-chart';
import { tenth, type Ink, type Mark } from './marks';

/** Households in bins from the greatest loss to the greatest gain, and how many were never reached. */
export interface GainsChart {
  readonly bins: readonly { readonly from: number; readonly to: number; readonly zone: 'worse' | 'same' | 'better'; readonly byStage: readonly number[] }[];
  /** An edge of a bin as it is written under the dots. */
  readonly edgeText: (value: number) => string;
  /** Under the three zones: `6 % worse off`. */
  readonly zoneTexts: Readonly<Record<'worse' | 'same' | 'better', string>>;
  /** Never reached in either run: a sentence, and for every fifth its share, name and number. */
  readonly never: { readonly title: string; readonly fifths: readonly { readonly share: number; readonly name: string; readonly text: string }[] };
}

const pitch = 6;
const radius = 2.75;
const homes: readonly Ink[] = ['home1', 'home2', 'home3', 'home4', 'home5'];
/** What a dot may stand for. */
const figures = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
/** Under the dots: edges, zones, those never reached. */
const foot = 106;
const gap = 8;

interface Column {
  readonly bin: GainsChart['bins'][number];
  readonly x: number;
  readonly width: number;
  readonly columns: number;
}

/** The middle zone has no length, only number: it gets a quarter of the width. Both sides are on one scale, each bin as wide as the next. */
function columnsOf({ bins }: Pick<GainsChart, 'bins'>, box: Pick<Box, 'x' | 'width'>): Column[] {
  const sameWidth = Math.round(box.width * 0.26);
  const sides = bins.length - 1;
  const width = (box.width - sameWidth - 2 * gap) / sides;
  let x = box.x;
  return bins.map((bin) => {
    const isSame = bin.zone === 'same';
    const column = { bin, x: isSame ? x + gap : x, width: isSame ? sameWidth : width, columns: Math.max(1, Math.floor((isSame ? sameWidth : width) / pitch)) };
    x += isSame ? sameWidth + 2 * gap : width;
    return column;
  });
}

const rowsIn = (height: number): number => Math.max(1, Math.floor((height - foot) / pitch));
const countOf = (byStage: readonly number[]): number => byStage.reduce((sum, count) => sum + count, 0);

/** Households that one dot stands for: the fewest at which all dots have a place. */
export function dotValue(chart: Pick<GainsChart, 'bins'>, width: number, height: number): number {
  const rows = rowsIn(height);
  const columns = columnsOf(chart, { x: 0, width });
  return figures.find((value) => columns.every((column) => Math.ceil(countOf(column.bin.byStage) / value) <= column.columns * rows)) ?? figures[figures.length - 1];
}

/** Marks of the chart: dots by stage, poorest at the bottom, over the edges of their bins; the three zones; those never reached. */
export function gainsChart(chart: GainsChart, box: Box): Mark[] {
  const value = dotValue(chart, box.width, box.height);
  const ground = box.y + rowsIn(box.height) * pitch;
  const columns = columnsOf(chart, box);
  const paths = homes.map(() => '');
  for (const { bin, x, width, columns: across } of columns) {
    const left = x + (width - across * pitch) / 2 + pitch / 2;
    dotsOf(bin.byStage, value).forEach((stage, place) => {
      const [cx, cy] = [tenth(left + (place % across) * pitch - radius), tenth(ground - pitch / 2 - Math.floor(place / across) * pitch)];
      paths[stage] += `M${cx} ${cy}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
    });
  }
  const right = box.x + box.width;
  const same = columns.find(({ bin }) => bin.zone === 'same')!;
  const marks: Mark[] = [
    { kind: 'path', d: `M${box.x} ${ground + 3}H${tenth(same.x - gap)}M${tenth(same.x)} ${ground + 3}h${same.width}M${tenth(same.x + same.width + gap)} ${ground + 3}H${right}`, ink: 'grid' },
    ...paths.flatMap((d, stage): Mark[] => (d ? [{ kind: 'path', d, ink: homes[stage] }] : [])),
  ];
  // Every third edge is named: those between are about twice the one before.
  columns.forEach(({ bin, x, width }) => {
    const edge = bin.zone === 'worse' ? bin.to : bin.from;
    if (bin.zone === 'same' || !isNamed(edge, columns)) return;
    marks.push({ kind: 'text', x: tenth(bin.zone === 'worse' ? x + width : x), y: ground + 17, text: chart.edgeText(edge), ink: 'axis', anchor: 'middle' });
  });
  const zone = ground + 26;
  marks.push({ kind: 'path', d: `M${box.x} ${zone}H${tenth(same.x - gap)}M${tenth(same.x)} ${zone}h${same.width}M${tenth(same.x + same.width + gap)} ${zone}H${right}`, ink: 'zone' });
  marks.push(
    { kind: 'text', x: box.x, y: zone + 16, text: chart.zoneTexts.worse, ink: 'label' },
    { kind: 'text', x: tenth(same.x + same.width / 2), y: zone + 16, text: chart.zoneTexts.same, ink: 'label', anchor: 'middle' },
    { kind: 'text', x: right, y: zone + 16, text: chart.zoneTexts.better, ink: 'label', anchor: 'end' },
  );
  return [...marks, ...neverMarks(chart.never, { x: box.x, y: zone + 36, width: box.width })];
}

/** Whole dots of a bin from the poorest stage on, so that their number is that of the bin and no stage gains or loses more than one. */
export function dotsOf(byStage: readonly number[], value: number): number[] {
  const dots: number[] = [];
  let before = 0;
  byStage.forEach((count, stage) => {
    before += count;
    while (dots.length < Math.round(before / value)) dots.push(stage);
  });
  return dots;
}

function isNamed(edge: number, columns: readonly Column[]): boolean {
  const edges = columns.filter(({ bin }) => bin.zone === 'better').map(({ bin }) => bin.from);
  return edges.indexOf(Math.abs(edge)) % 3 === 0;
}

/** A sentence and five bars: how many of each fifth nobody reached. */
function neverMarks({ title, fifths }: GainsChart['never'], { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }): Mark[] {
  const cell = (width + gap) / fifths.length;
  const marks: Mark[] = [{ kind: 'text', x, y, text: title, ink: 'label' }];
  fifths.forEach(({ share, name, text }, i) => {
    const left = tenth(x + i * cell);
    const long = cell - gap;
    marks.push({ kind: 'path', d: `M${left} ${y + 8}h${tenth(long)}v5h${-tenth(long)}z`, ink: 'barTrack' });
    marks.push({ kind: 'path', d: `M${left} ${y + 8}h${tenth(long * share)}v5h${-tenth(long * share)}z`, ink: 'bar' });
    marks.push({ kind: 'text', x: left, y: y + 26, text, ink: 'axis' }, { kind: 'text', x: left, y: y + 39, text: name, ink: 'axis' });
  });
  return marks;
}
