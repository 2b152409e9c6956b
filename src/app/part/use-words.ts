import { formatter, settingText, words } from '../../words';
import type { Formatter, Language, Words } from '../../words';
import type { Parameter, Text } from '../../model';
import { useStore } from '../store';

export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly format: Formatter;
  /** The words of a declaration or a scenario in the reader's language. */
  readonly say: (text: Text) => string;
  /** What a parameter is set to: a choice by its name, a number with its unit. */
  readonly setting: (parameter: Pick<Parameter, 'choices' | 'unit'>, value: number) => string;
}

const made: Readonly<Record<Language, Speech>> = { en: speech('en'), id: speech('id') };

function speech(language: Language): Speech {
  return { language, words: words[language], format: formatter(language), say: (text) => text[language], setting: (parameter, value) => settingText(parameter, value, language) };
}

/** Words, numbers and texts in the reader's language, outside components. */
export const speechOf = (language: Language): Speech => made[language];

export function useWords(): Speech {
  return made[useStore((state) => state.language)];
}
