import type { Box } from './line-chart';
import { tenth, type Ink, type Mark } from './marks';
import { denseGap, isDense, labelSize, layMoney, nameWidth, type LaidPlace, type LaidRibbon, type MoneyChart, type MoneyMark } from './money-layout';
import { textWidth, wrapText } from './text';

const ribbonInks = { enabling: 'ribbonEnabling', empowering: 'ribbonEmpowering', protecting: 'ribbonProtecting', bar: 'ribbonPlain' } as const satisfies Record<LaidRibbon['ribbon']['ink'], Ink>;
const litInks = { enabling: 'litEnabling', empowering: 'litEmpowering', protecting: 'litProtecting', bar: 'litPlain' } as const satisfies typeof ribbonInks | Record<string, Ink>;
const lineHeight = 14;

/** Ribbons of money between places: as thick as there is money, the lit ones on top. Names outside the first and the last column, above the places between. */
export function moneyChart(chart: MoneyChart, box: Box): Mark[] {
  const layout = layMoney(chart, box);
  const last = Math.max(0, ...chart.places.map(({ column }) => column));
  const isLit = (ribbon: LaidRibbon) => chart.lit !== null && touches(chart.lit, ribbon);
  const ribbons = [...layout.ribbons].sort((a, b) => Number(isLit(a)) - Number(isLit(b)));
  /** Where a name stands in one line with its amount: room for the one of them that is nearer to the place. */
  const inner = ({ place }: LaidPlace) => {
    const beside = chart.places.filter(({ column }) => column === place.column);
    return isDense(chart) ? (place.column === 0 ? Math.max(...beside.map(({ amount }) => textWidth(amount, labelSize))) : nameWidth(beside)) : null;
  };
  return [
    ...chart.headings.map((heading) => headingMark(heading, layout.places, last, box.y + 11)),
    ...ribbons.map((ribbon): Mark => ({ kind: 'path', d: ribbonPath(ribbon), ink: (isLit(ribbon) ? litInks : ribbonInks)[ribbon.ribbon.ink] })),
    ...layout.places.flatMap((laid): Mark[] => [
      { kind: 'path', d: `M${tenth(laid.x0)} ${tenth(laid.y0)}H${tenth(laid.x1)}V${tenth(laid.y1)}H${tenth(laid.x0)}z`, ink: laid.place.ink },
      ...(chart.lit?.kind === 'place' && chart.lit.id === laid.place.id ? [outline(laid)] : []),
    ]),
    ...layout.places.flatMap((laid) => labelMarks(laid, last, inner(laid), (box.width / (last + 1)) * 0.98)),
  ];
}

function touches(lit: MoneyMark, { ribbon, index }: LaidRibbon): boolean {
  return lit.kind === 'ribbon' ? lit.index === index : ribbon.from === lit.id || ribbon.to === lit.id;
}

/** A filled band: a stroke as wide as the ribbon would bulge where it is steep. Past other places it goes level. */
function ribbonPath({ legs, width }: LaidRibbon): string {
  const half = Math.max(width, 0.6) / 2;
  const there = legs.map(({ x0, x1, y0, y1 }) => edge(x0, y0 - half, x1, y1 - half));
  const back = [...legs].reverse().map(({ x0, x1, y0, y1 }) => edge(x1, y1 + half, x0, y0 + half));
  return `M${[...there, ...back].join('L')}z`;
}

function edge(x0: number, y0: number, x1: number, y1: number): string {
  const middle = tenth((x0 + x1) / 2);
  return `${tenth(x0)} ${tenth(y0)}C${middle} ${tenth(y0)} ${middle} ${tenth(y1)} ${tenth(x1)} ${tenth(y1)}`;
}

function outline({ x0, x1, y0, y1 }: LaidPlace): Mark {
  return { kind: 'path', d: `M${tenth(x0 - 3)} ${tenth(y0 - 3)}H${tenth(x1 + 3)}V${tenth(y1 + 3)}H${tenth(x0 - 3)}z`, ink: 'chosen' };
}

function headingMark({ text, from, to }: MoneyChart['headings'][number], places: readonly LaidPlace[], last: number, y: number): Mark {
  const spanned = places.filter(({ place }) => place.column >= from && place.column <= to);
  const [left, right] = [Math.min(...spanned.map(({ x0 }) => x0)), Math.max(...spanned.map(({ x1 }) => x1))];
  if (from === 0) return { kind: 'text', x: tenth(right), y, text, ink: 'axis', anchor: 'end' };
  if (to === last) return { kind: 'text', x: tenth(left), y, text, ink: 'axis' };
  return { kind: 'text', x: tenth((left + right) / 2), y, text, ink: 'axis', anchor: 'middle' };
}

function labelMarks({ place, x0, x1, y0, y1 }: LaidPlace, last: number, inner: number | null, room: number): Mark[] {
  const { column, name, amount } = place;
  const isFirst = column === 0;
  if (!isFirst && column !== last) {
    const lines = wrapText(name, labelSize, room).slice(0, 2);
    const bottom = y0 - 7 - lineHeight;
    const middle = tenth((x0 + x1) / 2);
    return [
      ...lines.map((text, i): Mark => ({ kind: 'text', x: middle, y: tenth(bottom - (lines.length - 1 - i) * lineHeight), text, ink: 'label', anchor: 'middle' })),
      { kind: 'text', x: middle, y: tenth(bottom + lineHeight), text: amount, ink: 'labelValue', anchor: 'middle' },
    ];
  }
  const middle = (y0 + y1) / 2 + 4;
  const [x, anchor] = isFirst ? [tenth(x0 - 8), 'end' as const] : [tenth(x1 + 8), undefined];
  if (inner !== null) {
    const outer = tenth(isFirst ? x - inner - denseGap : x + inner + denseGap);
    return [
      { kind: 'text', x: isFirst ? outer : x, y: tenth(middle), text: name, ink: 'label', anchor },
      { kind: 'text', x: isFirst ? x : outer, y: tenth(middle), text: amount, ink: 'labelValue', anchor },
    ];
  }
  return [
    { kind: 'text', x, y: tenth(middle - lineHeight / 2), text: name, ink: 'label', anchor },
    { kind: 'text', x, y: tenth(middle + lineHeight / 2), text: amount, ink: 'labelValue', anchor },
  ];
}
