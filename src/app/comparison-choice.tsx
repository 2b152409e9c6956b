import { lazy, Suspense } from 'react';
import { baselineScenario } from '../run';
import { compareWith } from './actions';
import { comparisonOf, hasDecisions, parentBranch } from './baseline';
import { branchOf } from './branches';
import type { Branches } from './branches';
import { branchName } from './branching';
import { PopoverButton } from './part/popover';
import { Icon } from './part/icon';
import { useMedia, widths } from './part/use-media';
import { useWords } from './part/use-words';
import type { Speech } from './part/use-words';
import { useStore } from './store';
import type { Comparison } from './store';
import type { Draft } from './draft';

const ComparisonChoice = lazy(() => import('./later').then(({ ComparisonChoice: list }) => ({ default: list })));

/** Beside the timeline: what the ghost shows, as a button that opens the choice. */
export function ComparisonButton() {
  const speech = useWords();
  const draft = useStore((state) => state.draft);
  const chosen = useStore((state) => state.comparison);
  const narrow = useMedia(widths.tabs);
  const branches = useStore((state) => state.branches);
  if (!draft) return null;
  const { comparison } = speech.words;
  const shown = comparisonOf(draft, chosen, branches);
  const name = nameOf(shown, draft, branches, speech);
  return (
    <div className="timeline-baseline">
      {!narrow && <ComparisonOffer />}
      <PopoverButton
        className="comparison-button"
        label={`${comparison.choose}: ${name}`}
        content={
          <>
            {shown !== 'none' && <svg width="22" height="8" aria-hidden="true"><path d="M0 4h22" /></svg>}
            <span>{name}</span>
            <Icon name="chevron" size={12} />
          </>
        }
      >
        <h3>{comparison.choose}</h3>
        <Suspense fallback={null}>
          <ComparisonChoice />
        </Suspense>
      </PopoverButton>
    </div>
  );
}

/** Until the choice has been found: the way to see what one's own decisions change. */
export function ComparisonOffer() {
  const { words } = useWords();
  const offered = useStore(({ draft, comparison, comparisonFound, branches }) => !comparisonFound && draft !== null && hasDecisions(draft) && comparisonOf(draft, comparison, branches) !== 'withoutDecisions');
  if (!offered) return null;
  return (
    <button type="button" className="button line comparison-offer" onClick={() => compareWith('withoutDecisions')}>
      {words.comparison.offer}
    </button>
  );
}

/** How what the ghost shows is called. */
export function nameOf(one: Comparison, draft: Draft, branches: Branches | null, { words, say, language }: Speech): string {
  if (one === 'none') return words.comparison.none;
  const parent = parentBranch(branches);
  if (one === 'parent' && branches && parent !== null) return words.comparison.parent(branchName(branchOf(branches, parent), language));
  if (one === 'withoutDecisions') return words.comparison.withoutDecisions;
  const baseline = baselineScenario(draft.original);
  return words.comparison.scenario(baseline ? say(baseline.partners) : '');
}
