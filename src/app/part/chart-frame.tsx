import { memo, useRef, useState, type ReactNode } from 'react';
import type { Drawing } from '../../view/chart';
import { words as allWords, type Language } from '../../words';
import { DrawingView } from './drawing-view';
import { pngOfSvg, svgFile } from './picture';
import { useSize } from './use-size';

/** A chart as a table: titles of the columns and the rows, whose first cell names them. */
export interface ChartRows {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartFrameProps {
  readonly language: Language;
  /** The result in a sentence, and measure, unit and sample. */
  readonly title: string;
  readonly subtitle: string;
  /** What the chart is of, for the name of its files. */
  readonly what: string;
  /** Before the tools: what can be chosen. */
  readonly chooser?: ReactNode;
  /** Between the choice and the tools that every chart has. */
  readonly tools?: ReactNode;
  /** Below the chart. */
  readonly children?: ReactNode;
  readonly drawing: (width: number) => Drawing;
  readonly rows: () => ChartRows;
  readonly tableCaption: string;
  /** The last column of the table holds words, not numbers. */
  readonly hasNotes?: boolean;
  /** The chart as a file that stands alone, with its caption. */
  readonly file: () => { readonly svg: string; readonly width: number; readonly height: number };
  /** Name of a file from what it holds and its ending, without the dot. */
  readonly nameFile: (what: string, ending: string) => string;
  readonly saveFile: (name: string, content: Blob) => void;
}

/** A large chart with its words, as a drawing or as a table, and its files. Stands inside the page's dialog. */
export function ChartFrame(props: ChartFrameProps) {
  const { language, title, subtitle, what, nameFile } = props;
  const text = allWords[language].charts;
  const [isTable, setTable] = useState(false);
  const [message, setMessage] = useState('');

  async function save(ending: 'svg' | 'png'): Promise<void> {
    const { svg, width, height } = props.file();
    const name = nameFile(what, ending);
    try {
      props.saveFile(name, ending === 'svg' ? await svgFile(svg) : await pngOfSvg(svg, width, height));
      setMessage(text.saved(name));
    } catch {
      setMessage(text.notSaved);
    }
  }

  return (
    <div className="chart-sheet">
      <div className="chart-tools">
        {props.chooser}
        {props.tools}
        <button type="button" className="button line" aria-pressed={isTable} onClick={() => setTable(!isTable)}>{isTable ? text.asChart : text.asTable}</button>
        <button type="button" className="button line" onClick={() => void save('png')}>{text.savePng}</button>
        <button type="button" className="button line" onClick={() => void save('svg')}>{text.saveSvg}</button>
      </div>
      <p className="chart-message" role="status">{message}</p>
      <h3 className="chart-title">{title}</h3>
      <p className="chart-subtitle">{subtitle}</p>
      {isTable ? <Rows {...props.rows()} caption={props.tableCaption} hasNotes={props.hasNotes ?? false} /> : <Chart drawing={props.drawing} title={title} />}
      {props.children}
    </div>
  );
}

function Chart({ drawing, title }: { readonly drawing: ChartFrameProps['drawing']; readonly title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  return <div className="chart-box" ref={box}>{width > 0 && <DrawingView drawing={drawing(width)} title={title} />}</div>;
}

const Rows = memo(function Rows({ titles, rows, caption, hasNotes }: ChartRows & { readonly caption: string; readonly hasNotes: boolean }) {
  return (
    <table className={hasNotes ? 'chart-table number with-notes' : 'chart-table number'}>
      <caption className="visually-hidden">{caption}</caption>
      <thead><tr>{titles.map((title) => <th key={title} scope="col">{title}</th>)}</tr></thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => <td key={index}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
