import { useSyncExternalStore } from 'react';

/** Whether a media query matches, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Below this width panels are tabs; below `drawer` the levers are a drawer. As in css/shell.css. */
export const widths = { tabs: '(max-width: 899.98px)', drawer: '(max-width: 1279.98px)' } as const;
