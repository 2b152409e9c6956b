import { Component } from 'react';
import type { ReactNode } from 'react';
import { words } from '../../words';
import { useStore } from '../store';

/** Keeps a broken part of the page from taking the rest with it, and says so. */
export class Guard extends Component<{ readonly children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { page } = words[useStore.getState().language];
    return (
      <div className="failure" role="alert">
        <h2>{page.brokenPart}</h2>
        <p>{page.brokenPartNext}</p>
        <div>
          <button type="button" className="button solid" onClick={() => location.reload()}>
            {page.reload}
          </button>
        </div>
      </div>
    );
  }
}
