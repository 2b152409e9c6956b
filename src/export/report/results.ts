import { indicatorGroups } from '../../words';
import { chartCaption, chartFigure, chartTitle, figure, seriesOf, svgText, valueAt } from '../../view/chart';
import type { ChartContent } from '../../view/chart';
import { cssTokens } from '../../view';
import { line, list, table } from './html';
import { headline, villageSeries } from './subject';
import type { Subject } from './subject';
import { changeText, decisionsOf } from './decisions';

/** Indicators that get a chart of their own after the welfare stages. */
const charted = ['p0', 'm0', 'reachedEver', 'actorsIndex', 'programmeSpentRp'] as const;
/** Every sum of the books that is measured. */
const sums = ['programmeSpentRp', 'deliveredRp', 'lateRp', 'overheadRp', 'leakedRp', 'unspentRp', 'enablingRp', 'empoweringRp', 'protectingRp', 'transfersRp'] as const;

const tokens = new Map(Array.from(cssTokens('light').matchAll(/(--\w+): ([^;]+);/g), ([, name, value]) => [name, value]));
/** Colours on white paper. */
const colour = (token: string): string => (token === '--paper' ? '#FFFFFF' : (tokens.get(token) ?? '#000000'));

const drawingWidth = 680;
const drawingHeight = 206;

/** What the run shows in sentences, each with the numbers that it is made of. */
export function sentences(subject: Subject): string[] {
  const { run, other, series, words, format, text, indicator } = subject;
  const { months } = run.spec;
  const lead = other ? text.resultLead.beside(other.name) : text.resultLead.alone(format.number(months));
  const said = headline.flatMap((id) => {
    const measured = indicator(id);
    const [own, compared] = [seriesOf(series, id), seriesOf(other?.series ?? null, id)];
    const read = (value: number) => format.reading(value, measured.unit).text;
    const [start, end] = [valueAt(own, 0), valueAt(own, months)];
    if (!Number.isFinite(end)) return [];
    const title = chartTitle(measured, { run: series, baseline: other?.series ?? null, ...(other && { against: other.against }) }, months, words, format);
    const than = other && words.comparison.against[other.against].than;
    const beside = valueAt(compared, months);
    const detail = than !== null && Number.isFinite(beside) ? text.detailBeside(read(end), read(start), than, read(beside)) : text.detail(read(end), read(start));
    return [`${title} (${detail}).`];
  });
  return [line('p', lead, ' class="lead"'), ...list(said, ' class="said"'), line('p', text.oneRun(String(run.spec.seed)), ' class="limit"')];
}

/** The welfare stages and the main indicators, each under its sentence. */
export function charts(subject: Subject): string[] {
  return [line('p', subject.text.chartsLead, ' class="lead"'), ...[null, ...charted].flatMap((id) => chart(subject, id))];
}

function chart(subject: Subject, id: string | null): string[] {
  const { run, other, series, words, format, language, say, families, villageWord } = subject;
  const { spec } = run;
  const decisions = decisionsOf(subject).map((decision) => ({ month: decision.month, label: `${decision.name} ${changeText(decision)}` }));
  const content: ChartContent = {
    indicator: id === null ? null : subject.indicator(id),
    run: series,
    baseline: other?.series ?? null,
    ...(other && { against: other.against }),
    horizon: spec.months,
    month: spec.months,
    families,
    seed: spec.seed,
    decisions,
    selectedMonth: -1,
    shocks: run.shocks.map(({ month, label }) => ({ month, label: say(label) })),
    // Villages side by side once; on paper they take much room.
    villageNames: id === 'p0' ? spec.scenario.villages.map(({ name }) => name) : [],
    villageWord,
    villageSeries: (indicator, village) => ({ run: villageSeries(run.measured, indicator, village), baseline: other && villageSeries(other.months, indicator, village) }),
  };
  const { title, subtitle } = chartCaption(content, words, format);
  const drawing = figure(chartFigure(content, drawingWidth, drawingHeight, null, words, format));
  return ['<figure>', '<figcaption>', line('h3', title), line('p', subtitle), '</figcaption>', '<div class="wide">', svgText(drawing, { title, language, metadata: '', colour }).trim(), '</div>', '</figure>'];
}

/** Headline indicators and the money as tables: at the start, at the end, and in the run beside it. */
export function numbers(subject: Subject): string[] {
  const { text } = subject;
  return [...numbersTable(subject, [...headline, ...restOf('Welfare stages')]), line('h3', text.money), ...numbersTable(subject, sums)];
}

const restOf = (title: string): readonly string[] => indicatorGroups.find((group) => group.title.en === title)?.ids ?? [];

function numbersTable({ run, other, series, words, format, text, indicator }: Subject, ids: readonly string[]): string[] {
  const { months } = run.spec;
  const columns = [
    { title: text.head.indicator },
    { title: text.head.start, isNumber: true },
    { title: text.head.end(format.number(months)), isNumber: true },
    ...(other ? [{ title: words.comparison.against[other.against].line, isNumber: true }, { title: text.head.difference, isNumber: true }] : []),
  ];
  const rows = ids.map((id) => {
    const measured = indicator(id);
    const own = seriesOf(series, id);
    const read = (value: number) => format.reading(value, measured.unit).text;
    const [end, beside] = [valueAt(own, months), valueAt(seriesOf(other?.series ?? null, id), months)];
    const label = measured.symbol ? `${measured.label[format.language]} (${measured.symbol})` : measured.label[format.language];
    return [label, read(valueAt(own, 0)), read(end), ...(other ? [read(beside), format.difference(format.apart(end, beside, measured.unit), measured.unit, end)] : [])];
  });
  return table(columns, rows);
}
