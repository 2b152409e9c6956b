import { useId, useState } from 'react';
import { limits } from '../../derive';
import { closeDialog, setRun } from '../actions';
import { monthsRange } from '../draft';
import { useWords } from '../part/use-words';
import { useStore } from '../store';

/** Seed and length of the run that is open. */
export function RunSettings() {
  const { words, format } = useWords();
  const text = words.scenario;
  const draft = useStore((state) => state.draft);
  const [seed, setSeed] = useState(String(draft?.seed ?? 1));
  const [months, setMonths] = useState(String(draft?.months ?? 120));
  const [seedNote, monthsNote] = [useId(), useId()];
  const seedRight = isWhole(seed, 0, limits.seed);
  const monthsRight = isWhole(months, monthsRange.min, monthsRange.max);
  const range = [format.number(monthsRange.min), format.number(monthsRange.max)] as const;
  return (
    <form
      className="run-settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (!seedRight || !monthsRight) return;
        closeDialog();
        setRun(Number(seed), Number(months));
      }}
    >
      <h3>{text.runSettings}</h3>
      <div>
        <label className="field">
          {text.seed}
          <input className="number" inputMode="numeric" value={seed} aria-invalid={!seedRight} aria-describedby={seedNote} onChange={(event) => setSeed(event.target.value.trim())} />
        </label>
        <p id={seedNote} className={seedRight ? 'hint' : 'wrong'}>
          {seedRight ? text.seedHint : text.seedWrong(seed)}
        </p>
      </div>
      <div>
        <label className="field">
          {text.months}
          <input className="number" inputMode="numeric" value={months} aria-invalid={!monthsRight} aria-describedby={monthsNote} onChange={(event) => setMonths(event.target.value.trim())} />
        </label>
        <p id={monthsNote} className={monthsRight ? 'hint' : 'wrong'}>
          {monthsRight ? text.monthsHint(...range) : text.monthsWrong(months, ...range)}
        </p>
      </div>
      <div className="modal-actions">
        <button type="button" className="button line" onClick={() => setSeed(String(anotherSeed()))}>
          {text.seedNew}
        </button>
        <button type="submit" className="button solid" disabled={!seedRight || !monthsRight}>
          {text.settingsApply}
        </button>
      </div>
    </form>
  );
}

function isWhole(text: string, min: number, max: number): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max;
}

/** Shown before it is used, and part of the run's record from then on. Short, so that it can be read aloud in a class. */
function anotherSeed(): number {
  return crypto.getRandomValues(new Uint16Array(1))[0];
}
