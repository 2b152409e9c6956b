import { indicatorIndex, indicators } from '../../model';
import type { Indicator } from '../../model';
import { seriesOf, valueAt } from '../../view/chart';
import { indicatorGroups, moneyWords } from '../../words';
import { openDialog } from '../actions';
import { Modal } from '../part/modal';
import { useAgainst } from '../part/use-against';
import { useWords } from '../part/use-words';
import { session } from '../running';
import { shownMonth, useStore } from '../store';

/** The letters of ACTORS in the order in which the indicator of the binding letter counts them from 1. */
const letters = ['actorsAuthority', 'actorsConfidence', 'actorsTrust', 'actorsOpportunities', 'actorsResponsibilities', 'actorsSupport'];

/** Every indicator at the month that is shown, beside what the run is compared with. */
export function NumbersDialog() {
  const { words, format, say, language } = useWords();
  const month = useStore(shownMonth);
  const against = useAgainst();
  useStore((state) => state.revision);
  const { series, baseline } = session();
  const text = words.indicators;
  const printed = (indicator: Indicator, value: number) => {
    const letter = indicator.id === 'actorsBinding' ? letters[value - 1] : undefined;
    return letter ? say(indicators[indicatorIndex[letter]].label) : format.reading(value, indicator.unit).text;
  };
  return (
    <Modal title={text.allTitle(format.number(month))} wide>
      <table className="numbers number">
        <thead>
          <tr>
            <th scope="col">{text.column.indicator}</th>
            <th scope="col">{text.column.value}</th>
            {baseline && (
              <>
                <th scope="col">{text.column.compared}</th>
                <th scope="col">{words.comparison.against[against].short}</th>
              </>
            )}
          </tr>
        </thead>
        {indicatorGroups.map(({ title, ids }) => (
          <tbody key={title.en}>
            <tr>
              <th scope="rowgroup" colSpan={baseline ? 4 : 2}>
                {say(title)}
                {ids.includes('actorsIndex') && <small>{text.actorsNote}</small>}
                {ids.includes('programmeSpentRp') && <button type="button" className="button line numbers-flow" onClick={() => openDialog({ kind: 'money' })}>{moneyWords[language].open}</button>}
              </th>
            </tr>
            {ids.map((id) => {
              const indicator = indicators[indicatorIndex[id]];
              const [value, other] = [valueAt(seriesOf(series, id), month), valueAt(seriesOf(baseline, id), month)];
              return (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" onClick={() => openDialog({ kind: 'chart', indicator: id })}>
                      {say(indicator.label)} {indicator.symbol}
                    </button>
                  </th>
                  <td className={id === 'actorsBinding' ? 'wraps' : undefined}>{printed(indicator, value)}</td>
                  {baseline && (
                    <>
                      <td className={id === 'actorsBinding' ? 'wraps' : undefined}>{printed(indicator, other)}</td>
                      <td>{Number.isFinite(value - other) && id !== 'actorsBinding' ? format.difference(format.apart(value, other, indicator.unit), indicator.unit, value) : ''}</td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </Modal>
  );
}
