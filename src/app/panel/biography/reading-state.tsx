import type { BiographyPageWords, Formatter } from '../../../words';
import type { Reading } from './use-biography';

/** While there is no story yet: how far it is, how to give up and how to begin again. */
export function ReadingState({ reading, page, format, onCancel, onAgain }: { readonly reading: Reading; readonly page: BiographyPageWords; readonly format: Formatter; readonly onCancel: () => void; readonly onAgain: () => void }) {
  switch (reading.kind) {
    case 'read':
      return null;
    case 'waiting':
      return <p className="bio-state">{page.waiting}</p>;
    case 'reading':
      return (
        <div className="bio-state">
          <p>{page.reading(format.percent(reading.share, 0))}</p>
          <progress value={reading.share} aria-label={page.reading(format.percent(reading.share, 0))} />
          <button type="button" className="button line" onClick={onCancel}>
            {page.cancel}
          </button>
        </div>
      );
    case 'cancelled':
    case 'failed':
      return (
        <div className="bio-state" role={reading.kind === 'failed' ? 'alert' : undefined}>
          <p>{reading.kind === 'failed' ? page.failed : page.cancelled}</p>
          <button type="button" className="button line" onClick={onAgain}>
            {page.again}
          </button>
        </div>
      );
  }
}
