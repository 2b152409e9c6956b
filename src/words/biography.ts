import { biographyEn, type BiographyWords } from './biography.en';
import { biographyId } from './biography.id';
import type { Language } from './format';

/** Words of household biographies; fetched with them, so not among the words of the page. */
export const biographyWords: Readonly<Record<Language, BiographyWords>> = { en: biographyEn, id: biographyId };
