import { useEffect, useRef, useState } from 'react';
import type { Container, Encodable, VideoSize } from '../../export';
import { loadVideo } from '../../export';
import { videoWords } from '../../words';
import { closeDialog } from '../actions';
import { Modal } from '../part/modal';
import { useWords } from '../part/use-words';
import { useStore } from '../store';
import { cancelVideo, fits, framesOf, largeBytes, makeVideo, mostBytesInMemory, secondsOf, useVideo, videoSizes, videoSpeeds } from '../video';
import type { VideoChoices } from '../video';
import './video-dialog.css';

/** What this browser can write at a size, and how many bytes a second that takes at most; null while it is asked. */
function useOffer(size: VideoSize): { readonly formats: readonly Encodable[]; readonly bytesPerSecond: number } | null {
  const [offer, setOffer] = useState<{ readonly size: VideoSize; readonly formats: readonly Encodable[]; readonly bytesPerSecond: number } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadVideo().then(async ({ bitrateOf, encodable }) => {
      const formats = await encodable(size);
      if (wanted) setOffer({ size, formats, bytesPerSecond: bitrateOf(size) / 8 });
    });
    return () => void (wanted = false);
  }, [size]);
  return offer?.size === size ? offer : null;
}

/** The run as a video: what is wanted of it, then how far it is. Closing gives it up. */
export function VideoDialog() {
  const { language } = useWords();
  const text = videoWords[language];
  const making = useVideo((state) => state.progress !== null);
  // Only when the dialog goes: a video that nobody waits for is not made.
  useEffect(() => cancelVideo, []);
  return (
    <Modal title={text.title}>
      <p>{text.lead}</p>
      {making ? <Progress /> : <Choices />}
    </Modal>
  );
}

function Choices() {
  const { language, format } = useWords();
  const text = videoWords[language];
  const months = useStore((state) => state.draft?.months ?? 0);
  const isReady = useStore((state) => state.run.kind === 'ready');
  const [from, setFrom] = useState('0');
  const [to, setTo] = useState(String(months));
  const [speed, setSpeed] = useState<VideoChoices['speed']>(5);
  const [size, setSize] = useState(videoSizes[0]);
  const [wanted, setWanted] = useState<Container>('webm');
  const [moving, setMoving] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const offer = useOffer(size);
  if (offer?.formats.length === 0) return <Closing text={text.none} />;
  const chosen = offer?.formats.find(({ container }) => container === wanted) ?? offer?.formats[0];
  const range = { from: whole(from), to: whole(to) };
  const isRange = fits(range, months);
  const choices: VideoChoices = { ...range, speed, size, moving };
  const bytes = isRange && offer ? offer.bytesPerSecond * secondsOf(choices) : 0;
  const toDisk = 'showSaveFilePicker' in window && bytes > largeBytes;
  const isTooLarge = !toDisk && bytes > mostBytesInMemory;
  const megabytes = format.number(Math.ceil(bytes / 1e6));
  const hint = !isReady ? text.waits
    : !isRange ? text.wrongMonths(format.number(0), format.number(months))
    : !offer ? text.looking
    : isTooLarge ? text.tooLarge(megabytes)
    : `${text.summary(format.number(framesOf(choices)), format.number(secondsOf(choices), 1), megabytes)}${bytes > largeBytes ? ` ${toDisk ? text.toDisk : text.inMemory}` : ''}`;
  return (
    <form
      className="video-choices"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void makeVideo(choices, chosen, bytes).then((isSaved) => isSaved && closeDialog());
      }}
    >
      <div className="video-months">
        <MonthField label={text.from} value={from} isRight={isRange} set={setFrom} />
        <MonthField label={text.to} value={to} isRight={isRange} set={setTo} />
      </div>
      <Radios name={text.speed} chosen={speed} set={setSpeed} choices={videoSpeeds.map((one) => ({ value: one, label: one === 1 ? text.speedOfOne : text.speedOf(format.number(one)) }))} />
      <Radios name={text.size} chosen={size} set={setSize} choices={videoSizes.map((one) => ({ value: one, label: text.sizeOf(String(one.width), String(one.height)) }))} />
      {offer && (
        <Radios
          name={text.file}
          chosen={chosen?.container ?? 'webm'}
          set={setWanted}
          choices={(['webm', 'mp4'] as const).map((container) => {
            const found = offer.formats.find((one) => one.container === container);
            return { value: container, label: found ? text.containerOf(text.container[container], text.codec[found.codec] ?? found.codec) : text.notHere[container], isOff: !found };
          })}
        />
      )}
      <label className="choice">
        <input type="checkbox" checked={moving} onChange={(event) => setMoving(event.target.checked)} />
        {text.moving}
      </label>
      <p className={isRange && !isTooLarge ? 'hint' : 'wrong'} role="status">
        {hint}
      </p>
      <div className="modal-actions">
        <button type="button" className="button line" onClick={closeDialog}>
          {text.close}
        </button>
        <button type="submit" className="button solid" disabled={!isReady || !isRange || !chosen || isTooLarge}>
          {text.make}
        </button>
      </div>
    </form>
  );
}

/** NaN for what is no whole number. */
const whole = (typed: string): number => (/^\d{1,4}$/.test(typed) ? Number(typed) : NaN);

function MonthField({ label, value, isRight, set }: { readonly label: string; readonly value: string; readonly isRight: boolean; readonly set: (typed: string) => void }) {
  return (
    <label className="field">
      {label}
      <input className="number" inputMode="numeric" value={value} aria-invalid={!isRight} onChange={(event) => set(event.target.value.trim())} />
    </label>
  );
}

interface RadiosProps<Value> {
  readonly name: string;
  readonly chosen: Value;
  readonly set: (value: Value) => void;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly isOff?: boolean }[];
}

function Radios<Value>({ name, chosen, set, choices }: RadiosProps<Value>) {
  return (
    <fieldset>
      <legend>{name}</legend>
      {choices.map(({ value, label, isOff = false }) => (
        <label key={label} className="choice">
          <input type="radio" name={name} checked={chosen === value} disabled={isOff} onChange={() => set(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Progress() {
  const { language, format } = useWords();
  const text = videoWords[language];
  const progress = useVideo((state) => state.progress);
  // The button that began it is gone; whoever uses the keyboard goes on from here.
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  if (!progress) return null;
  const { frame, frames, secondsLeft } = progress;
  const seconds = Math.ceil(secondsLeft);
  const time = seconds < 60 ? text.seconds(format.number(seconds)) : text.minutes(format.number(Math.floor(seconds / 60)), format.number(seconds % 60));
  return (
    <>
      <label className="verify-progress">
        {text.making(format.number(frame), format.number(frames))}
        {Number.isFinite(secondsLeft) && `, ${text.left(time)}`}
        <progress max={frames} value={frame} />
      </label>
      <div className="modal-actions">
        <button ref={cancel} type="button" className="button line" onClick={cancelVideo}>
          {text.cancel}
        </button>
      </div>
    </>
  );
}

function Closing({ text }: { readonly text: string }) {
  const { language } = useWords();
  return (
    <>
      <p className="wrong" role="status">{text}</p>
      <div className="modal-actions">
        <button type="button" className="button line" onClick={closeDialog}>
          {videoWords[language].close}
        </button>
      </div>
    </>
  );
}
