import { useMemo } from 'react';
import type { Telling } from '../../../run';
import { biographyPageWords, biographyWords, headName } from '../../../words';
import type { BiographyPageWords } from '../../../words';
import { useWords } from '../../part/use-words';
import { useStore } from '../../store';

/** Words and names of a story in the reader's language; null before a scenario is open. */
export function useTelling(household: number, village: number, woman: boolean): { readonly telling: Telling; readonly page: BiographyPageWords } | null {
  const { language, words, format, say } = useWords();
  const draft = useStore((state) => state.draft);
  return useMemo(() => {
    if (!draft) return null;
    const { scenario, seed } = draft;
    const names = { head: headName(seed, household, woman), village: scenario.villages[village]?.name ?? '', government: say(scenario.governmentName), ngo: scenario.ngoName, stages: words.welfareStage };
    return { telling: { words: biographyWords[language], format, names }, page: biographyPageWords[language] };
  }, [draft, household, village, woman, language, words, format, say]);
}
