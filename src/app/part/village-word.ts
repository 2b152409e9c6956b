import { villageWordOf } from '../../run';
import type { Scenario } from '../../run';
import { useShownRun } from '../shown-run';
import { useWords } from './use-words';
import type { Speech } from './use-words';

/** What a scenario calls its villages, in the reader's language. */
export interface VillageSpeech {
  /** Within a sentence: "desa", "RW". */
  readonly one: string;
  readonly many: string;
  /** "5 desa". */
  readonly count: (villages: number) => string;
}

export function villageSpeech(scenario: Pick<Scenario, 'villageWord'> | null | undefined, { say, format }: Speech): VillageSpeech {
  const word = villageWordOf(scenario);
  return { one: say(word.one), many: say(word.many), count: (villages) => `${format.number(villages)}\u00a0${say(villages === 1 ? word.one : word.many)}` };
}

/** The same of the run that is shown. */
export function useVillageWord(): VillageSpeech {
  const speech = useWords();
  return villageSpeech(useShownRun().draft?.scenario, speech);
}

/** At the start of a line. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
