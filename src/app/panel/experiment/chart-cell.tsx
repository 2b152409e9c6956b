import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { csvBytes, toCsv } from '../../../export';
import { figure, svgText } from '../../../view/chart';
import { experimentWords } from '../../../words';
import { DrawingView } from '../../part/drawing-view';
import { Icon } from '../../part/icon';
import { colourOnPage, pngOfSvg } from '../../part/picture';
import { closeAround, PopoverButton } from '../../part/popover';
import { useSize } from '../../part/use-size';
import { useWords } from '../../part/use-words';
import { choosePoint } from './actions';
import type { AnswerChart, Place } from './answer';
import { save } from './files';

const fileWidth = 1_200;
const fileMargin = 32;

interface CellProps {
  readonly chart: AnswerChart;
  /** Name of the experiment, for its files. */
  readonly fileName: (what: string, ending: string) => string;
  /** Where the numbers come from, at the foot of a saved picture, and for programs. */
  readonly made: string;
  readonly metadata: string;
  readonly chosen: number | null;
  /** The run of the chosen point is wanted on the stage. */
  readonly onOpen: (point: number) => void;
  /** What is said beside the button that opens it. */
  readonly openNote: (point: number) => string;
}

/** One chart: its result in a sentence, the drawing or the table, what a point says, its files. */
export function ChartCell(props: CellProps) {
  const { chart } = props;
  const { language } = useWords();
  const text = experimentWords[language].chart;
  const [isTable, setTable] = useState(false);
  const title = useId();
  return (
    <section className="lab-cell" aria-labelledby={title}>
      <header>
        <div>
          <h2 id={title}>{chart.title}</h2>
          <p className="lab-sub">{chart.subtitle}</p>
        </div>
        <PopoverButton className="button quiet lab-more" label={text.tools(chart.title)} content={<Icon name="more" size={16} />}>
          <Tools {...props} isTable={isTable} onTable={() => setTable(!isTable)} />
        </PopoverButton>
      </header>
      {isTable ? <ChartTable chart={chart} /> : <Chart {...props} />}
    </section>
  );
}

function Tools({ chart, fileName, made, metadata, isTable, onTable }: CellProps & { readonly isTable: boolean; readonly onTable: () => void }) {
  const { language } = useWords();
  const { chart: text } = experimentWords[language];
  const picture = (): { svg: string; height: number } => {
    const width = fileWidth - 2 * fileMargin;
    const drawing = figure({ width: fileWidth, chart: { kind: 'drawn', draw: chart.draw }, chartHeight: chart.height(width), villages: null, villagesTitle: '', caption: { title: chart.title, subtitle: chart.subtitle, notes: [made] } });
    return { svg: svgText(drawing, { title: chart.title, language, metadata, colour: colourOnPage }), height: drawing.height };
  };
  const item = (label: string, act: () => unknown) => (
    <button
      type="button"
      className="button"
      onClick={(event) => {
        closeAround(event.currentTarget);
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="menu-list lab-menu">
      {item(isTable ? text.asChart : text.asTable, onTable)}
      <hr />
      {item(text.png, async () => {
        const { svg, height } = picture();
        save(fileName(chart.id, 'png'), await pngOfSvg(svg, fileWidth, height));
      })}
      {item(text.svg, () => save(fileName(chart.id, 'svg'), new Blob([picture().svg], { type: 'image/svg+xml' })))}
      {item(text.csv, () => {
        const { heads, rows } = chart.data();
        save(fileName(chart.id, 'csv'), new Blob([csvBytes(toCsv(heads, rows, language))], { type: 'text/csv;charset=utf-8' }));
      })}
    </div>
  );
}

function Chart({ chart, chosen, onOpen, openNote }: CellProps) {
  const { language } = useWords();
  const text = experimentWords[language].chart;
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const [pointed, setPointed] = useState<Place | null>(null);
  const height = width > 0 ? chart.height(width) : 300;
  const frame = useMemo(() => ({ x: 0, y: 0, width, height }), [width, height]);
  const drawing = useMemo(() => ({ width, height, marks: width > 0 ? chart.draw(frame) : [] }), [chart, frame, width, height]);
  const places = useMemo(() => (width > 0 ? (chart.places?.(frame) ?? []) : []), [chart, frame, width]);
  const own = places.find(({ point }) => point === chosen);
  return (
    <>
      <div className="lab-chart" ref={box} style={{ height }} onPointerLeave={() => setPointed(null)}>
        {width > 0 && <DrawingView drawing={drawing} title={chart.title} />}
        {places.length > 0 && <Places places={places} chosen={own?.point ?? null} onPoint={setPointed} />}
      </div>
      {places.length > 0 && (
        <div className="lab-readout">
          <p role="status" className="number">
            {(pointed ?? own)?.label ?? text.chooseHint}
          </p>
          {own && (
            <button type="button" className="button line" title={openNote(own.point)} onClick={() => onOpen(own.point)}>
              <Icon name="gauge" size={14} />
              {text.openRun}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** The points of a chart as buttons that lie over it: arrows go from one to the next one in their direction. */
function Places({ places, chosen, onPoint }: { readonly places: readonly Place[]; readonly chosen: number | null; readonly onPoint: (place: Place | null) => void }) {
  const { language } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const reached = places.some(({ point }) => point === chosen) ? chosen : places[0].point;
  const move = (event: KeyboardEvent<HTMLButtonElement>, from: Place) => {
    const to = next(places, from, event.key);
    if (!to) return;
    event.preventDefault();
    choosePoint(to.point);
    list.current?.querySelector<HTMLButtonElement>(`[data-point="${to.point}"]`)?.focus();
  };
  return (
    <div className="lab-places" role="group" aria-label={experimentWords[language].chart.places} ref={list}>
      {places.map((place) => (
        <button
          key={place.point}
          type="button"
          data-point={place.point}
          tabIndex={place.point === reached ? 0 : -1}
          aria-label={place.label}
          aria-pressed={place.point === chosen}
          style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
          onClick={() => choosePoint(place.point === chosen ? null : place.point)}
          onPointerEnter={() => onPoint(place)}
          onFocus={() => onPoint(null)}
          onKeyDown={(event) => move(event, place)}
        />
      ))}
    </div>
  );
}

const directions: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The nearest place in the direction of a key; null when there is none, or for another key. */
export function next(places: readonly Place[], from: Place, key: string): Place | null {
  const direction = directions[key];
  if (!direction) return null;
  const middle = ({ x, y, width, height }: Place) => [x + width / 2, y + height / 2];
  const [x, y] = middle(from);
  let best: Place | null = null;
  let nearest = Infinity;
  for (const place of places) {
    const [dx, dy] = [middle(place)[0] - x, middle(place)[1] - y];
    const along = dx * direction[0] + dy * direction[1];
    const across = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (along > 1 && along + 4 * across < nearest) [best, nearest] = [place, along + 4 * across];
  }
  return best;
}

function ChartTable({ chart }: { readonly chart: AnswerChart }) {
  const { titles, rows } = chart.rows();
  return (
    // Scrolled by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="lab-table" tabIndex={0} role="region" aria-label={chart.title}>
      <table className="number">
        <thead>
          <tr>
            {titles.map((title, i) => (
              <th key={i} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], i) => (
            <tr key={i}>
              <th scope="row">{name}</th>
              {cells.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
