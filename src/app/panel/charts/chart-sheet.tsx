import { memo, Suspense, useId, useMemo, useRef, useState } from 'react';
import type { Indicator } from '../../../model';
import type { Provenance } from '../../../export';
import { figure } from '../../../view/chart';
import { formatter, indicatorGroups, words as allWords, type Language } from '../../../words';
import { colourOnPage, pngOfSvg } from '../../part/picture';
import { useDeclared } from '../../part/use-declared';
import { useSize } from '../../part/use-size';
import { chartCaption, chartFigure, chartFile, type ChartContent } from './chart-figure';
import { chartRows } from './chart-rows';
import { DrawingView } from './drawing-view';
import './charts.css';

export interface ChartSheetProps extends Omit<ChartContent, 'indicator' | 'seed'> {
  readonly language: Language;
  /** All indicators that can be chosen. */
  readonly indicators: readonly Indicator[];
  /** Id of the one that is shown, or `stages` for the stacked welfare stages. */
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
  /** All indicators are wanted as a table; without it nothing offers them. */
  readonly onAll?: () => void;
  /** Written into saved pictures. */
  readonly provenance: Provenance;
  /** Name of a file from what it holds and its ending, without the dot. */
  readonly nameFile: (what: string, ending: string) => string;
  readonly saveFile: (name: string, content: Blob) => void;
}

/** A large chart of one indicator, as a drawing or as a table, and its files. Stands inside the page's dialog. */
export function ChartSheet(props: ChartSheetProps) {
  const { language, indicators, chosen, onChoose, nameFile } = props;
  const words = allWords[language];
  const text = words.charts;
  const format = formatter(language);
  const [isTable, setTable] = useState(false);
  const [message, setMessage] = useState('');
  const choice = useId();
  const indicator = indicators.find(({ id }) => id === chosen) ?? null;
  const content: ChartContent = { ...props, indicator, seed: props.provenance.seed };
  const caption = chartCaption(content, words, format);

  async function save(ending: 'svg' | 'png'): Promise<void> {
    const { svg, width, height } = chartFile(content, props.provenance, language, colourOnPage);
    const name = nameFile(chosen, ending);
    try {
      props.saveFile(name, ending === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOfSvg(svg, width, height));
      setMessage(text.saved(name));
    } catch {
      setMessage(text.notSaved);
    }
  }

  return (
    <div className="chart-sheet">
      <div className="chart-tools">
        <label className="chart-choice" htmlFor={choice}>{text.choose}</label>
        <select id={choice} value={indicator ? chosen : 'stages'} onChange={(event) => onChoose(event.target.value)}>
          <option value="stages">{text.stages}</option>
          {indicatorGroups.map(({ title, ids }) => (
            <optgroup key={title.en} label={title[language]}>
              {indicators.filter(({ id }) => ids.includes(id)).map(({ id, label, symbol }) => <option key={id} value={id}>{label[language]}{symbol ? ` ${symbol}` : ''}</option>)}
            </optgroup>
          ))}
        </select>
        {props.onAll && <button type="button" className="button line" onClick={props.onAll}>{words.indicators.all}</button>}
        <button type="button" className="button line" aria-pressed={isTable} onClick={() => setTable(!isTable)}>{isTable ? text.asChart : text.asTable}</button>
        <button type="button" className="button line" onClick={() => void save('png')}>{text.savePng}</button>
        <button type="button" className="button line" onClick={() => void save('svg')}>{text.saveSvg}</button>
      </div>
      <p className="chart-message" role="status">{message}</p>
      <h3 className="chart-title">{caption.title}</h3>
      <p className="chart-subtitle">{caption.subtitle}</p>
      {isTable
        ? <ChartTable content={content} language={language} caption={indicator ? text.tableCaption(indicator.label[language]) : text.tableCaption(text.stages)} />
        : <Chart content={content} language={language} title={caption.title} />}
      {indicator && (
        <Suspense fallback={null}>
          <About id={indicator.id} language={language} />
        </Suspense>
      )}
    </div>
  );
}

function About({ id, language }: { readonly id: string; readonly language: Language }) {
  const indicator = useDeclared().indicators.find((one) => one.id === id);
  return <p className="chart-about">{indicator?.about[language]}</p>;
}

interface ViewProps {
  readonly content: ChartContent;
  readonly language: Language;
}

function Chart({ content, language, title }: ViewProps & { readonly title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const words = allWords[language];
  const drawing = width > 0 ? figure(chartFigure(content, width, width < 600 ? 260 : 340, null, words, formatter(language))) : null;
  return <div className="chart-box" ref={box}>{drawing && <DrawingView drawing={drawing} title={title} />}</div>;
}

function ChartTable({ content, language, caption }: ViewProps & { readonly caption: string }) {
  const { indicator, run, baseline, against, decisions, shocks } = content;
  const table = useMemo(
    () => chartRows({ ...content }, allWords[language], formatter(language)),
    // The month shown changes nothing in the table.
    // oxlint-disable-next-line react/exhaustive-deps
    [indicator, run, baseline, against, decisions, shocks, language],
  );
  return <Rows titles={table.titles} rows={table.rows} caption={caption} />;
}

const Rows = memo(function Rows({ titles, rows, caption }: { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly caption: string }) {
  return (
    <table className="chart-table number">
      <caption className="visually-hidden">{caption}</caption>
      <thead><tr>{titles.map((title) => <th key={title} scope="col">{title}</th>)}</tr></thead>
      <tbody>
        {rows.map(([month, ...cells]) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {cells.map((cell, index) => <td key={index}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
