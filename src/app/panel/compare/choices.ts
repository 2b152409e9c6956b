import { limits } from '../../../derive';
import { baselineScenario, scenarioById, scenarios } from '../../../run';
import { hasDecisions, parentBranch } from '../../baseline';
import { draftOfBranch } from '../../branches';
import type { Branches } from '../../branches';
import type { Compared, OpenedRecord, RunChoice } from '../../compared';
import { draftOf, draftOfSpec } from '../../draft';
import type { Draft } from '../../draft';

/** What can be chosen from. */
export interface Page {
  readonly draft: Draft;
  readonly branches: Branches | null;
  readonly records: readonly OpenedRecord[];
}

export interface Chosen {
  readonly choice: RunChoice;
  /** The run, with the seed and the length that it has in the comparison. */
  readonly draft: Draft;
}

/** Two runs that are compared over the months that both have. */
export interface Pair {
  readonly a: Chosen;
  readonly b: Chosen;
  readonly months: number;
  readonly sharedLuck: boolean;
  /** Same villages with as many families: then a row is the same household in both, as far as luck is shared. */
  readonly sameVillages: boolean;
}

/** Farther than the seeds of any list of runs lie apart: lucks that are not shared never meet. */
export const otherLuck = 1_000_000;

/** The run of a choice; null when it is not there any more. */
export function draftOfChoice(choice: RunChoice, { draft, branches, records }: Page): Draft | null {
  switch (choice.kind) {
    case 'current':
      return draft;
    case 'untouched':
      return hasDecisions(draft) ? { ...draft, scenario: { ...draft.scenario, decisions: draft.original.decisions }, decisions: [] } : null;
    case 'branch':
      return branches?.list.some(({ id }) => id === choice.branch) ? draftOfBranch(draft, branches, choice.branch) : null;
    case 'scenario': {
      const scenario = scenarioById(choice.scenario);
      return scenario ? { ...draftOf(scenario), seed: draft.seed, months: draft.months } : null;
    }
    case 'record': {
      const record = records.find((one) => one.record === choice.record);
      return record ? draftOfSpec(record.spec) : null;
    }
  }
}

/** The two runs of a comparison. A side that nobody chose, or that is gone, gets what says most beside the other. */
export function pairOf({ a, b, sharedLuck }: Compared, page: Page): Pair {
  const [first, second] = [a, b].map((choice): Chosen | null => {
    const draft = choice && draftOfChoice(choice, page);
    return draft && { choice, draft };
  });
  const right = second ?? chosen(first && isSame(first.choice, { kind: 'current' }) ? besideOf(page) : { kind: 'current' }, page);
  const left = first ?? chosen(isSame(right.choice, besideOf(page)) ? { kind: 'current' } : besideOf(page), page);
  const months = Math.min(left.draft.months, right.draft.months);
  const { seed } = left.draft;
  const own = right.draft.seed === seed ? (seed + otherLuck) % (limits.seed + 1) : right.draft.seed;
  return {
    a: { ...left, draft: { ...left.draft, months } },
    b: { ...right, draft: { ...right.draft, months, seed: sharedLuck ? seed : own } },
    months,
    sharedLuck,
    sameVillages: sameFamilies(left.draft, right.draft),
  };
}

const chosen = (choice: RunChoice, page: Page): Chosen => ({ choice, draft: draftOfChoice(choice, page) ?? page.draft });

/** What stands beside the run of the page: the branch it left, its baseline, the same without what was decided, or another scenario of its place. */
export function besideOf({ draft, branches }: Page): RunChoice {
  const parent = parentBranch(branches);
  if (parent !== null) return { kind: 'branch', branch: parent };
  const baseline = baselineScenario(draft.original);
  if (baseline && baseline.id !== draft.original.id) return { kind: 'scenario', scenario: baseline.id };
  if (hasDecisions(draft)) return { kind: 'untouched' };
  const others = scenarios.filter(({ id }) => id !== draft.original.id);
  return { kind: 'scenario', scenario: (others.find(({ region }) => region === draft.original.region) ?? others[0]).id };
}

export function isSame(a: RunChoice, b: RunChoice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameFamilies(a: Draft, b: Draft): boolean {
  const [ours, theirs] = [a.scenario.villages, b.scenario.villages];
  return ours.length === theirs.length && ours.every(({ families }, village) => families === theirs[village].families);
}
