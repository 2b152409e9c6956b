import type { IconName } from './part/icon';
import type { Mode } from './store';

/** The views of the page, in the order in which they are offered; their names are `words.page[mode]`. */
export const modes: readonly { readonly mode: Mode; readonly icon: IconName }[] = [
  { mode: 'simulate', icon: 'gauge' },
  { mode: 'compare', icon: 'compare' },
  { mode: 'experiment', icon: 'flask' },
  { mode: 'model', icon: 'info' },
];
