import { memo, useMemo, useRef, useState } from 'react';
import type { Indicator } from '../../../model';
import { seriesOf, sparkline, type RunSeries } from '../../../view/chart';
import { formatter, words as allWords, type Against, type Language } from '../../../words';
import { useSize } from '../../part/use-size';
import { readCard } from './reading';
import './indicators.css';

export interface IndicatorsProps {
  readonly language: Language;
  /** The indicators shown, in this order. */
  readonly indicators: readonly Indicator[];
  readonly run: RunSeries | null;
  /** What the run is compared with; null for nothing. */
  readonly baseline: RunSeries | null;
  /** What the comparison is; the scenario's baseline unless told. */
  readonly against?: Against;
  /** Months of the whole run. */
  readonly horizon: number;
  /** Month that is shown. */
  readonly month: number;
  /** All families, for `358 dari 950`; 0 while they are not known. */
  readonly families: number;
  /** A card was chosen: its large chart is wanted. */
  readonly onOpen: (indicator: string) => void;
  /** All of them are wanted, as a table; without it nothing offers them. */
  readonly onAll?: () => void;
}

const perPage = 3;

/** The main indicators side by side; on narrow screens three at a time, to be swiped. */
export function Indicators(props: IndicatorsProps) {
  const words = allWords[props.language].indicators;
  const strip = useRef<HTMLUListElement>(null);
  const { width } = useSize(strip);
  const [page, setPage] = useState(0);
  const room = width < 600 ? 'narrow' : width < 1000 ? 'tight' : 'wide';
  const pages = width < 900 ? Math.ceil(props.indicators.length / perPage) : 1;
  return (
    <section className={pages > 1 ? `indicators paged ${room}` : 'indicators'} aria-label={words.title}>
      <ul ref={strip} onScroll={({ currentTarget }) => setPage(Math.round(currentTarget.scrollLeft / Math.max(1, currentTarget.clientWidth)))}>
        {props.indicators.map((indicator) => <Card key={indicator.id} {...props} indicator={indicator} room={room} />)}
        {props.onAll && pages === 1 && (
          <li className="indicators-all">
            <button type="button" aria-label={words.all} title={words.all} onClick={props.onAll}>
              {words.allShort}
            </button>
          </li>
        )}
      </ul>
      {pages > 1 && (
        <p className="indicators-pages" aria-hidden="true">
          {Array.from({ length: pages }, (_, index) => <span key={index} className={index === Math.min(page, pages - 1) ? 'on' : ''} />)}
        </p>
      )}
    </section>
  );
}

interface CardProps extends IndicatorsProps {
  readonly indicator: Indicator;
  /** Tight cards have short names; narrow ones also short units and a small line. */
  readonly room: 'narrow' | 'tight' | 'wide';
}

function Card({ language, indicator, run, baseline, against = 'scenario', horizon, month, families, onOpen, room }: CardProps) {
  const words = allWords[language];
  const reading = readCard(indicator, run, baseline, month, families, words, formatter(language), against);
  const isNarrow = room === 'narrow';
  const label = (room !== 'wide' && words.indicators.short[indicator.id]) || reading.label;
  return (
    <li>
      <button type="button" aria-label={`${reading.sentence} ${words.indicators.openChart}.`} title={reading.label} onClick={() => onOpen(indicator.id)}>
        <span className="indicator-label">{label} {!isNarrow && reading.symbol && <i>{reading.symbol}</i>}</span>
        <span className="indicator-row">
          {reading.currency && <small>{reading.currency}</small>}
          <span className="indicator-value">{reading.value}</span>
          <small>{isNarrow ? reading.shortUnit : reading.unit}</small>
          <Spark indicator={indicator.id} run={run} baseline={baseline} horizon={horizon} month={month} isNarrow={isNarrow} />
        </span>
        <span className="indicator-comparison number">
          {(reading.comparison === 'lower' || reading.comparison === 'higher') && (
            <>
              <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
                <path d={reading.comparison === 'lower' ? 'M.8 1.8h7.4L4.500 7.600z' : 'M.8 7.200h7.400L4.500 1.400z'} />
              </svg>
              <b>{isNarrow ? reading.shortDifference : reading.difference}</b> {room === 'wide' && words.comparison.against[against].short}
            </>
          )}
          {reading.comparison === 'equal' && words.indicators.same}
        </span>
      </button>
    </li>
  );
}

interface SparkProps {
  readonly indicator: string;
  readonly run: RunSeries | null;
  readonly baseline: RunSeries | null;
  readonly horizon: number;
  readonly month: number;
  readonly isNarrow: boolean;
}

/** Solid up to the playhead, faint after it, the baseline dashed. Paths are made anew only for new series. */
const Spark = memo(function Spark({ indicator, run, baseline, horizon, month, isNarrow }: SparkProps) {
  const [width, height] = isNarrow ? [42, 24] : [66, 30];
  const line = useMemo(
    () => sparkline(seriesOf(run, indicator), seriesOf(baseline, indicator), horizon, width, height),
    [indicator, run, baseline, horizon, width, height],
  );
  const dot = line.at(month);
  return (
    <svg className="indicator-spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="baseline" d={line.baseline} />
      <path className="ahead" d={line.run} />
      {dot && (
        <>
          <svg width={dot.x} height={height}><path className="past" d={line.run} /></svg>
          <circle cx={dot.x} cy={dot.y} r="2.6" />
        </>
      )}
    </svg>
  );
});
