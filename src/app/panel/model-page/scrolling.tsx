import type { ReactNode } from 'react';

/** A table wider than the page: scrolled by keys too. */
export function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="model-table" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
