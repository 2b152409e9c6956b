import { useId } from 'react';
import type { CSSProperties } from 'react';
import { seek, togglePlay } from '../../actions';
import { Icon } from '../../part/icon';
import { useWords } from '../../part/use-words';
import { shownMonth, useStore } from '../../store';
import { setDimSame, setSharedLuck, swapSides } from './choosing';
import type { Pair } from './choices';
import { useCompareWords } from './use-compare-words';
import { comparedVillages } from './village-words';

/** The clock and the playhead of both runs, what they share, and what is dimmed. */
export function PlayBar({ pair }: { readonly pair: Pair }) {
  const speech = useWords();
  const { words, format } = speech;
  const text = useCompareWords();
  const month = useStore(shownMonth);
  const isPlaying = useStore((state) => state.play === 'playing');
  const known = useStore((state) => Math.max(0, state.twins?.known ?? 0));
  const { dimSame } = useStore((state) => state.compared);
  const { months, sharedLuck, sameVillages, a, b } = pair;
  const luck = !sharedLuck
    ? text.luck.apart(String(a.draft.seed), String(b.draft.seed))
    : sameVillages ? text.luck.shared(String(a.draft.seed)) : text.luck.otherVillages(String(a.draft.seed), comparedVillages(pair, speech).many);
  const canDim = sharedLuck && sameVillages;
  return (
    <>
      <div id="timeline" className="compare-bar" tabIndex={-1}>
        <button type="button" className="compare-play" aria-label={isPlaying ? words.timeline.pause : words.timeline.play} onClick={togglePlay}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={isPlaying ? 'M4.4 3.4h2.6v9.2H4.4zM9 3.4h2.6v9.2H9z' : 'M5 3.2v9.6l8-4.8z'} fill="currentColor" />
          </svg>
        </button>
        <p className="compare-month number">
          {words.timeline.month(format.number(month))} <small>{words.timeline.of(format.number(months))}</small>
        </p>
        <input
          type="range"
          className="compare-slider"
          aria-label={words.timeline.slider}
          aria-valuetext={words.timeline.monthOf(format.number(month), format.number(months))}
          min={0}
          max={months}
          value={month}
          style={{ '--done': months > 0 ? month / months : 0, '--known': months > 0 ? known / months : 0 } as CSSProperties}
          onChange={({ currentTarget }) => seek(Math.min(known, Number(currentTarget.value)))}
        />
        <button type="button" className="button square compare-swap" aria-label={text.swap} title={text.swap} onClick={swapSides}>
          <Icon name="swap" />
        </button>
      </div>
      <div className="compare-options">
        <Switch label={text.sharedLuck} note={luck} isOn={sharedLuck} onChange={setSharedLuck} />
        <Switch label={text.dim} note="" isOn={dimSame && canDim} disabled={!canDim} title={canDim ? undefined : text.dimNot} onChange={setDimSame} />
      </div>
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly note: string;
  readonly isOn: boolean;
  readonly disabled?: boolean;
  readonly title?: string;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, note, isOn, disabled, title, onChange }: SwitchProps) {
  const id = useId();
  return (
    <span className="compare-switch" title={title}>
      <button type="button" role="switch" aria-checked={isOn} aria-label={label} aria-describedby={note ? id : undefined} disabled={disabled} onClick={() => onChange(!isOn)}>
        <i aria-hidden="true" />
        {label}
      </button>
      {note && (
        <span id={id} title={note}>
          {note}
        </span>
      )}
    </span>
  );
}
