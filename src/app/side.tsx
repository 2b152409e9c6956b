import { useEffect, useRef } from 'react';
import { ComparisonOffer } from './comparison-choice';
import { LeversPanel } from './panel/levers';
import { LogPanel } from './panel/log';
import { useMedia, widths } from './part/use-media';
import { useWords } from './part/use-words';
import { useStore } from './store';

/** Levers and the log of decisions: beside the stage, in a drawer, or a tab each. */
export function Side() {
  const { words } = useWords();
  const narrow = useMedia(widths.tabs);
  const tab = useStore((state) => state.tab);
  const open = useStore((state) => state.drawerOpen);
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    side.current?.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open]);
  return (
    <aside ref={side} className={open ? 'side open' : 'side'} aria-label={words.levers.title}>
      {(!narrow || tab === 'levers') && <LeversPanel />}
      {(!narrow || tab === 'log') && <LogPanel />}
      {narrow && <ComparisonOffer />}
    </aside>
  );
}
