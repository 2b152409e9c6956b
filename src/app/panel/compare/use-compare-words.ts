import { compareWords } from '../../../words';
import type { CompareWords } from '../../../words';
import { useWords } from '../../part/use-words';

/** The words of the comparison in the reader's language. */
export const useCompareWords = (): CompareWords => compareWords[useWords().language];
