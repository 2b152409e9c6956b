import { indicatorIndex, indicators } from '../../../model';
import type { Side } from '../../compared';
import { useMedia, widths } from '../../part/use-media';
import { useWords } from '../../part/use-words';
import { shownMonth, useStore } from '../../store';
import { Chooser } from './chooser';
import type { Page } from './choices';
import type { TwinRuns } from './twins';
import { useCompareWords } from './use-compare-words';

const shownIndicators = ['p0', 'm0', 'reachedEver'] as const;

/** Which run stands on a side, and three indicators of it in the month that is shown. */
export function Head({ side, page, shown }: { readonly side: Side; readonly page: Page; readonly shown: TwinRuns }) {
  const text = useCompareWords();
  return (
    <section className="compare-head" aria-label={text.sideLabel(side.toUpperCase())}>
      <Badge side={side} />
      <Chooser side={side} page={page} chosen={shown.pair[side]} />
      <Numbers side={side} shown={shown} />
    </section>
  );
}

/** A is outlined, B is filled: sides are never colours. */
export function Badge({ side }: { readonly side: Side }) {
  return (
    <span className={`compare-badge ${side}`} aria-hidden="true">
      {side.toUpperCase()}
    </span>
  );
}

function Numbers({ side, shown }: { readonly side: Side; readonly shown: TwinRuns }) {
  const { words, format, say } = useWords();
  const text = useCompareWords();
  const narrow = useMedia(widths.tabs);
  const month = useStore(shownMonth);
  const { session } = shown[side];
  const values = session.frame(month)?.indicators;
  const families = session.layout?.firstHousehold_v.at(-1) ?? 0;
  return (
    <dl className="compare-numbers">
      {shownIndicators.filter((id) => !narrow || id !== 'm0').map((id) => {
        const { label, symbol, unit } = indicators[indicatorIndex[id]];
        const reading = format.reading(values?.[indicatorIndex[id]] ?? NaN, unit);
        const after = unit === 'families' && families > 0 ? text.ofFamilies(format.number(families)) : reading.suffix;
        return (
          <div key={id}>
            <dt title={say(label)}>
              {words.indicators.short[id] ?? say(label)} {!narrow && symbol}
            </dt>
            <dd className="number">
              {reading.number} {!(narrow && unit === 'families') && <small>{after}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
