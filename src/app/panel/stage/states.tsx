import { useWords } from '../../part/use-words';
import { useVillageWord } from '../../part/village-word';
import type { ShownRun } from '../../shown-run';
import { useShownRun } from '../../shown-run';
import { useStore } from '../../store';

/** Before the first month is played: one line that says what to do. While the villages are being set up: how many there are. */
export function Empty({ shown: { side, session, run } }: { readonly shown: ShownRun }) {
  const { words, format } = useWords();
  const waiting = run.kind === 'idle' || (run.kind === 'computing' && run.computed < 0);
  const atStart = useStore((state) => state.playhead === 0 && state.play === 'paused' && state.selection === null && state.zoomedVillage === null);
  if (waiting) return <Preparing />;
  if (!atStart || side !== null || !session.layout) return null;
  const families = session.layout.firstHousehold_v.at(-1) ?? 0;
  return (
    <p className="stage-note">
      <b>{words.run.empty(format.number(families))}</b>
      {words.run.emptyNext}
    </p>
  );
}

export function Preparing() {
  const { words } = useWords();
  const word = useVillageWord();
  const villages = useShownRun().draft?.scenario.villages;
  return (
    <p className="stage-note" role="status">
      <b>{words.run.preparing(word.many)}</b>
      {villages && word.count(villages.length)}
    </p>
  );
}

/** The picture cannot be drawn; everything else works. */
export function NoDrawing({ kind, onAgain }: { readonly kind: 'noWebGL' | 'lost'; readonly onAgain: () => void }) {
  const { words } = useWords();
  return (
    <div className="stage-problem" role="alert">
      <h2>{kind === 'lost' ? words.run.stageLost : words.run.noWebgl}</h2>
      {kind === 'noWebGL' && <p>{words.run.noWebglNext}</p>}
      {kind === 'lost' && (
        <button type="button" className="button solid" onClick={onAgain}>
          {words.run.stageAgain}
        </button>
      )}
    </div>
  );
}
