import { memo, useRef, useState, type ReactNode } from 'react';
import type { Drawing } from '../../view/chart';
import type { Language } from '../../words';
import { ChartActions } from './chart-actions';
import type { ChartLink, ChartPicture } from './chart-actions';
import type { ChartData, ChartRows } from './chart-table';
import './chart.css';
import { DrawingView } from './drawing-view';
import { useSize } from './use-size';

export type { ChartRows } from './chart-table';

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
  /** The same rows with all their digits, as a CSV holds them; `rowsOf` and `dataOf` make both of one list of columns. */
  readonly csv?: () => ChartData;
  /** To this very chart: `chartAddress` makes the address, and `linkedChart` must know the name that stands in it. */
  readonly link?: ChartLink;
  readonly tableCaption: string;
  /** The last column of the table holds words, not numbers. */
  readonly hasNotes?: boolean;
  /** The chart as a file that stands alone, with its caption. */
  readonly file: () => ChartPicture;
  /** Name of a file from what it holds and its ending, without the dot. */
  readonly nameFile: (what: string, ending: string) => string;
  readonly saveFile: (name: string, content: Blob) => void;
}

/**
 * A large chart with its words, as a drawing or as a table, and its files. Stands inside the page's dialog. Pass a title, a drawing, its
 * table as `rows` and `csv`, its picture as `file`, and a `link`: all five actions of a chart come with it.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { language, title, subtitle, what, file, csv, link, nameFile, saveFile } = props;
  const [isTable, setTable] = useState(false);
  const [message, setMessage] = useState('');
  return (
    <div className="chart-sheet">
      <div className="chart-tools">
        {props.chooser}
        {props.tools}
        <ChartActions layout="row" {...{ language, title, isTable, csv, link, saveFile }} onTable={setTable} picture={file} nameFile={(ending) => nameFile(what, ending)} tell={setMessage} />
      </div>
      <p className="chart-message" role="status">{message}</p>
      <h3 className="chart-title">{title}</h3>
      <p className="chart-subtitle">{subtitle}</p>
      {isTable ? <ChartTable {...props.rows()} caption={props.tableCaption} hasNotes={props.hasNotes ?? false} /> : <Chart drawing={props.drawing} title={title} />}
      {props.children}
    </div>
  );
}

function Chart({ drawing, title }: { readonly drawing: ChartFrameProps['drawing']; readonly title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const drawn = width > 0 ? drawing(width) : null;
  return (
    // A drawing that is wider than its room is scrolled, by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="chart-box" ref={box} tabIndex={drawn && drawn.width > width ? 0 : undefined}>
      {drawn && <DrawingView drawing={drawn} title={title} />}
    </div>
  );
}

/** A chart as a table. */
export const ChartTable = memo(function ChartTable({ titles, rows, caption, hasNotes = false }: ChartRows & { readonly caption: string; readonly hasNotes?: boolean }) {
  return (
    <table className={hasNotes ? 'chart-table number with-notes' : 'chart-table number'}>
      <caption className="visually-hidden">{caption}</caption>
      <thead><tr>{titles.map((title, index) => <th key={index} scope="col">{title}</th>)}</tr></thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => <td key={index}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
