import { memo } from 'react';
import { formatter, words as allWords, type Language } from '../../../words';

interface TransportProps {
  readonly language: Language;
  readonly month: number;
  readonly last: number;
  readonly isPlaying: boolean;
  readonly isNarrow: boolean;
  readonly onSeek: (month: number) => void;
  readonly onPlay: (isPlaying: boolean) => void;
}

const icons = {
  toStart: 'M13 3.5v9L7.8 8zM7.4 3.5v9L2.2 8z',
  back: 'M12 3.5v9L5.5 8zM4 3.5v9',
  forward: 'M4 3.5v9L10.5 8zM12 3.5v9',
  play: 'M5 3.2v9.6l8-4.8z',
  pause: 'M4.4 3.4h2.6v9.2H4.4zM9 3.4h2.6v9.2H9z',
};

/** To the start, back, play or pause, on. On narrow timelines play comes first and the start is left to the slider. */
export const Transport = memo(function Transport({ language, month, last, isPlaying, isNarrow, onSeek, onPlay }: TransportProps) {
  const words = allWords[language].timeline;
  const play = (
    <button type="button" className="timeline-play" aria-label={isPlaying ? words.pause : words.play} onClick={() => onPlay(!isPlaying)}>
      <Symbol d={isPlaying ? icons.pause : icons.play} isSolid />
    </button>
  );
  return (
    <div className="timeline-transport" role="group" aria-label={words.transport}>
      {isNarrow ? play : <button type="button" aria-label={words.toStart} title={words.toStart} onClick={() => onSeek(0)}><Symbol d={icons.toStart} /></button>}
      <button type="button" aria-label={words.stepBack} title={words.stepBack} onClick={() => onSeek(Math.max(0, month - 1))}><Symbol d={icons.back} /></button>
      {!isNarrow && play}
      <button type="button" aria-label={words.stepForward} title={words.stepForward} onClick={() => onSeek(Math.min(last, month + 1))}><Symbol d={icons.forward} /></button>
    </div>
  );
});

interface SpeedsProps {
  readonly language: Language;
  readonly speeds: readonly number[];
  readonly speed: number;
  readonly isNarrow: boolean;
  readonly onSpeed: (speed: number) => void;
}

/** Months a second: all choices side by side, or where room is short one button that goes to the next. */
export const Speeds = memo(function Speeds({ language, speeds, speed, isNarrow, onSpeed }: SpeedsProps) {
  const words = allWords[language].timeline;
  const format = formatter(language);
  if (isNarrow) {
    const next = speeds[(speeds.indexOf(speed) + 1) % speeds.length];
    return (
      <button type="button" className="button line number timeline-next-speed" aria-label={`${words.speed}: ${words.speedLong(format.number(speed))}`} onClick={() => onSpeed(next)}>
        {words.speedOf(format.number(speed))}
      </button>
    );
  }
  return (
    <div className="segmented timeline-speeds number" role="group" aria-label={words.speed}>
      {speeds.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === speed} aria-label={words.speedLong(format.number(choice))} onClick={() => onSpeed(choice)}>
          {words.speedOf(format.number(choice))}
        </button>
      ))}
    </div>
  );
});

function Symbol({ d, isSolid = false }: { d: string; isSolid?: boolean }) {
  return (
    <svg className={isSolid ? 'timeline-symbol-solid' : 'icon'} width={isSolid ? 18 : 16} height={isSolid ? 18 : 16} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
