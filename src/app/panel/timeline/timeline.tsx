import { useMemo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { monthAtX, stageShares, xOfMonth, type DecisionLabel, type RunSeries, type ShockLabel } from '../../../view/chart';
import { formatter, words as allWords, type Language } from '../../../words';
import { Icon } from '../../part/icon';
import { useSize } from '../../part/use-size';
import { Axis } from './axis';
import { Bands, Ghost } from './bands';
import { Flag } from './flag';
import { timelineLayout, type TimelineLayout } from './layout';
import { Names } from './names';
import { Pins } from './pins';
import { calendarOf, monthByKey, sliderSentence } from './reading';
import { Speeds, Transport } from './transport';
import './timeline.css';

export interface TimelineProps {
  readonly language: Language;
  readonly run: RunSeries | null;
  readonly baseline: RunSeries | null;
  /** Names what the ghost shows, beside the month. */
  readonly comparison?: ReactNode;
  /** Months of the whole run. */
  readonly horizon: number;
  /** Month that is shown. */
  readonly month: number;
  readonly isPlaying: boolean;
  readonly speeds: readonly number[];
  readonly speed: number;
  readonly decisions: readonly DecisionLabel[];
  /** Month of the lit pin, −1 for none. */
  readonly selectedMonth: number;
  readonly shocks: readonly ShockLabel[];
  /** Always a month that is known. */
  readonly onSeek: (month: number) => void;
  readonly onPlay: (isPlaying: boolean) => void;
  readonly onSpeed: (speed: number) => void;
  /** A pin was chosen; −1 when it was let go. */
  readonly onSelectMonth: (month: number) => void;
  /** Month in which this run left another one; null when it did not. */
  readonly fork?: number | null;
  /** The run is branched at the playhead; without it nothing offers that. */
  readonly onBranch?: () => void;
}

/** The stacked welfare stages of the run, which are the scrubber, with everything that plays the run. */
export function Timeline(props: TimelineProps) {
  const { language, run, horizon, month, onSeek } = props;
  const words = allWords[language];
  const format = formatter(language);
  const box = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const place = useMemo(() => timelineLayout(size.width, size.height), [size]);
  const last = Math.max(0, (run?.known ?? 0) - 1);
  const shares = stageShares(run, month);
  return (
    <section className={place.isNarrow ? 'timeline narrow' : 'timeline'} aria-label={words.timeline.title}>
      <div className="timeline-bar" ref={bar}>
        <Transport language={language} month={month} last={last} isPlaying={props.isPlaying} isNarrow={place.isNarrow} onSeek={onSeek} onPlay={props.onPlay} />
        <p className="timeline-month number">
          {words.timeline.month(format.number(month))}{' '}
          <small>
            {words.timeline.of(format.number(horizon))} · {calendarOf(words, format, month, place.isNarrow || (size.width > 0 && size.width < 900) ? 'short' : 'long')}
          </small>
        </p>
        {!place.isNarrow && props.comparison}
        {place.isNarrow && props.onBranch && (
          <button type="button" className="button line square timeline-branch" aria-label={words.branches.hereAt(format.number(month))} onClick={props.onBranch}>
            <Icon name="branch" size={18} />
          </button>
        )}
        {!place.isNarrow && props.onBranch && size.width > 0 && (
          <Flag label={words.branches.here} bar={bar} x={place.left + xOfMonth({ horizon, width: place.width }, month)} onBranch={props.onBranch} />
        )}
        <Speeds isNarrow={place.isNarrow} language={language} speeds={props.speeds} speed={props.speed} onSpeed={props.onSpeed} />
      </div>
      <div className="timeline-box" ref={box}>
        {size.width > 0 && (
          <>
            <Drawing {...props} place={place} sharesText={shares.map((share) => format.percent(share, 0)).join('|')} />
            <Slider
              label={words.timeline.slider} month={month} last={last} horizon={horizon} place={place} onSeek={onSeek}
              sentence={sliderSentence(words, format, month, horizon, shares, props.decisions, props.shocks)}
            />
            <Pins
              language={language} decisions={props.decisions} selectedMonth={props.selectedMonth} horizon={horizon}
              left={place.left} width={place.width} onSelectMonth={props.onSelectMonth}
            />
          </>
        )}
      </div>
    </section>
  );
}

/** Everything drawn. A new month only moves the veil and the playhead. */
function Drawing({ language, run, baseline, horizon, month, decisions, shocks, fork = null, place, sharesText }: TimelineProps & { place: TimelineLayout; sharesText: string }) {
  const words = allWords[language];
  const { left, top, width, height, isNarrow } = place;
  const x = xOfMonth({ horizon, width }, month);
  const stems = useMemo(() => [...new Set(decisions.map((decision) => decision.month))].map((at) => `M${xOfMonth({ horizon, width }, at).toFixed(1)} -7V${height}`).join(''), [decisions, horizon, width, height]);
  return (
    <svg className="timeline-drawing" aria-hidden="true">
      <g transform={`translate(${left} ${top})`}>
        <Bands run={run} horizon={horizon} width={width} height={height} />
        <svg width={width} height={height}>
          <rect className="timeline-veil" width={width} height={height} transform={`translate(${x} 0)`} />
        </svg>
        <Ghost baseline={baseline} horizon={horizon} width={width} height={height} />
        <path className="timeline-stem" d={stems} />
        {fork !== null && fork > 0 && <Fork label={words.branches.forkMark(formatter(language).number(fork))} x={xOfMonth({ horizon, width }, fork)} height={height} />}
        <Axis words={words} shocks={shocks} horizon={horizon} width={width} height={height} isNarrow={isNarrow} />
        {!isNarrow && <Names words={words} run={run} shares={sharesText} width={width} height={height} />}
        <g className="timeline-playhead" transform={`translate(${x} 0)`}>
          <path d={`M0 -18V${height + 2}`} />
          <circle cy={height + 2} r="5" />
        </g>
      </g>
    </svg>
  );
}

/** Where this run left another one: up to here both are the same. */
function Fork({ label, x, height }: { readonly label: string; readonly x: number; readonly height: number }) {
  return (
    <g className="timeline-fork" transform={`translate(${x} 0)`}>
      <title>{label}</title>
      <path className="timeline-fork-casing" d={`M0 0V${height}`} />
      <path d={`M0 0V${height}`} />
      <path className="timeline-fork-arms" d="M0 -13v3c0 3 -4.500 2.500 -4.500 6V0M0 -10c0 3 4.500 2.500 4.500 6V0" />
    </g>
  );
}

interface SliderProps {
  readonly label: string;
  readonly sentence: string;
  readonly month: number;
  readonly last: number;
  readonly horizon: number;
  readonly place: TimelineLayout;
  readonly onSeek: (month: number) => void;
}

/** Lies over the bands and takes hand and keyboard. */
function Slider({ label, sentence, month, last, horizon, place, onSeek }: SliderProps) {
  function seek(event: PointerEvent<HTMLDivElement>): void {
    const { left } = event.currentTarget.getBoundingClientRect();
    const at = monthAtX({ horizon, width: place.width }, event.clientX - left, last);
    if (at !== month) onSeek(at);
  }
  function press(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    seek(event);
  }
  function drag(event: PointerEvent<HTMLDivElement>): void {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
  }
  function type(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = monthByKey(event.key, event.shiftKey, month, last);
    if (at === null) return;
    event.preventDefault();
    event.stopPropagation(); // the page moves the month on the same keys
    if (at !== month) onSeek(at);
  }
  return (
    <div
      className="timeline-slider" role="slider" tabIndex={0} aria-label={label} aria-valuemin={0} aria-valuemax={horizon} aria-valuenow={month} aria-valuetext={sentence}
      style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
      onPointerDown={press} onPointerMove={drag} onKeyDown={type}
    />
  );
}
