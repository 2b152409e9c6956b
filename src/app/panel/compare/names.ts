import type { RunChoice } from '../../compared';
import { branchOf } from '../../branches';
import { branchName } from '../../branching';
import type { CompareWords } from '../../../words';
import type { Speech } from '../../part/use-words';
import { draftOfChoice } from './choices';
import type { Page } from './choices';

/** How a run is called on its side and among those that can be chosen. */
export interface RunName {
  readonly title: string;
  readonly subtitle: string;
}

export function runName(choice: RunChoice, page: Page, { say, format, language }: Speech, text: CompareWords): RunName {
  const draft = draftOfChoice(choice, page) ?? page.draft;
  const { title, partners } = draft.scenario;
  const own = page.draft.decisions.length > 0 ? `, ${text.decisions(format.number(page.draft.decisions.length))}` : '';
  switch (choice.kind) {
    case 'current':
      return { title: say(title), subtitle: `${text.current}${own}` };
    case 'untouched':
      return { title: say(title), subtitle: text.untouched };
    case 'branch':
      return { title: page.branches ? branchName(branchOf(page.branches, choice.branch), language) : '', subtitle: say(title) };
    case 'scenario':
      return { title: say(title), subtitle: say(partners) };
    case 'record':
      return { title: say(title), subtitle: text.recordSeed(page.records.find(({ record }) => record === choice.record)?.name ?? '', String(draft.seed)) };
  }
}
