import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ExperimentFile } from '../../../lab';
import { encodeExperimentLink } from '../../../run';
import { figure, svgText } from '../../../view/chart';
import { chartActionWords, experimentWords } from '../../../words';
import type { Language } from '../../../words';
import { tell } from '../../actions';
import { addressOf } from '../../chart-link';
import { ChartActions } from '../../part/chart-actions';
import type { ChartPicture } from '../../part/chart-actions';
import { ChartTable } from '../../part/chart-frame';
import { DrawingView } from '../../part/drawing-view';
import { Icon } from '../../part/icon';
import { colourOnPage } from '../../part/picture';
import { saveFile } from '../../part/save-file';
import { useSize } from '../../part/use-size';
import { useWords } from '../../part/use-words';
import { choosePoint } from './actions';
import type { AnswerChart, Place } from './answer';

const fileWidth = 1_200;
const fileMargin = 32;

interface CellProps {
  readonly chart: AnswerChart;
  /** The experiment that it answers, for a link. */
  readonly file: ExperimentFile;
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
  const { chart, file, fileName, made, metadata } = props;
  const { language } = useWords();
  const [isTable, setTable] = useState(false);
  const title = useId();
  return (
    <section className="lab-cell" aria-labelledby={title}>
      <header>
        <div>
          <h2 id={title}>{chart.title}</h2>
          <p className="lab-sub">{chart.subtitle}</p>
        </div>
        <ChartActions
          layout="menu"
          language={language}
          title={chart.title}
          isTable={isTable}
          onTable={setTable}
          picture={() => pictureOf(chart, made, metadata, language)}
          csv={chart.data}
          link={{ address: () => addressOf(encodeExperimentLink(file)), holds: chartActionWords[language].holds.experiment }}
          nameFile={(ending) => fileName(chart.id, ending)}
          saveFile={saveFile}
          tell={tell}
        />
      </header>
      {isTable ? (
        // Scrolled by keys too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="lab-table" tabIndex={0} role="region" aria-label={chart.title}>
          <ChartTable {...chart.rows()} caption={chart.title} />
        </div>
      ) : (
        <Chart {...props} />
      )}
    </section>
  );
}

/** The chart as a file of its own, with its words around it. */
function pictureOf(chart: AnswerChart, made: string, metadata: string, language: Language): ChartPicture {
  const caption = { title: chart.title, subtitle: chart.subtitle, notes: [made] };
  const drawing = figure({ width: fileWidth, chart: { kind: 'drawn', draw: chart.draw }, chartHeight: chart.height(fileWidth - 2 * fileMargin), villages: null, villagesTitle: '', caption });
  return { svg: svgText(drawing, { title: chart.title, language, metadata, colour: colourOnPage }), width: drawing.width, height: drawing.height };
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
