import { baselineScenario } from '../run';
import { compareWith } from './actions';
import { comparisonOf, hasDecisions, parentBranch } from './baseline';
import { nameOf } from './comparison-choice';
import { closeAround } from './part/popover';
import { useWords } from './part/use-words';
import { useStore } from './store';
import type { Comparison } from './store';

/** What the ghost shows: none, the scenario's baseline, the run without the reader's decisions, or the one that a branch left. */
export function ComparisonChoice() {
  const speech = useWords();
  const draft = useStore((state) => state.draft);
  const chosen = useStore((state) => state.comparison);
  const branches = useStore((state) => state.branches);
  if (!draft) return null;
  const { comparison } = speech.words;
  const shown = comparisonOf(draft, chosen, branches);
  const possible = hasDecisions(draft);
  const choices: Comparison[] = [...(parentBranch(branches) === null ? [] : (['parent'] as const)), ...(baselineScenario(draft.original) ? (['scenario'] as const) : []), 'withoutDecisions', 'none'];
  return (
    <div role="radiogroup" aria-label={comparison.choose}>
      {choices.map((one) => (
        <label key={one} className="choice">
          <input
            type="radio"
            name="comparison"
            checked={one === shown}
            disabled={one === 'withoutDecisions' && !possible}
            onChange={() => compareWith(one)}
            onClick={({ currentTarget, detail }) => detail > 0 && closeAround(currentTarget)}
          />
          <span>
            {nameOf(one, draft, branches, speech)}
            {one === 'withoutDecisions' && <small className="hint">{possible ? comparison.withoutDecisionsHint : comparison.withoutDecisionsLater}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
