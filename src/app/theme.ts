import { cssTokens } from '../view';
import type { Theme } from '../view';
import { words } from '../words';
import { useStore } from './store';

/** Gives the document its colours, language and title, and keeps them at what the store says. */
export function dressDocument(document: Document): () => void {
  const style = document.createElement('style');
  style.textContent = `:root { ${cssTokens('light')} color-scheme: light; } [data-theme='dark'] { ${cssTokens('dark')} color-scheme: dark; }`;
  document.head.append(style);
  const root = document.documentElement;
  const dress = (theme: Theme) => (root.dataset['theme'] = theme);
  const ends = [
    useStore.subscribe((state) => state.theme, dress, { fireImmediately: true }),
    useStore.subscribe((state) => state.language, (language) => (root.lang = language), { fireImmediately: true }),
    useStore.subscribe(
      ({ language, draft }) => (draft ? words[language].page.title(draft.scenario.title[language]) : words[language].page.name),
      (title) => (document.title = title),
      { fireImmediately: true },
    ),
  ];
  return () => {
    for (const end of ends) end();
    style.remove();
  };
}
