import { useMemo, useState } from 'react';
import { indicatorIndex } from '../../../model';
import { setComparedIndicator } from '../../actions';
import { familiesOf } from './families';
import { useWords } from '../../part/use-words';
import type { Speech } from '../../part/use-words';
import { capital, villageSpeech } from '../../part/village-word';
import { shownMonth, useStore } from '../../store';
import { outputDifferences, sameSettings, settingDifferences, tolerances } from './differs';
import type { Course, SettingDifference } from './differs';
import type { TwinRuns } from './twins';
import { useCompareWords } from './use-compare-words';
import { comparedVillages } from './village-words';

/** Settings that are not the same in A and B, then what came of it in the month that is shown. */
export function DiffersPanel({ shown }: { readonly shown: TwinRuns }) {
  const text = useCompareWords().differs;
  return (
    <section className="compare-panel compare-differs" aria-label={text.title}>
      <header>
        <h3>{text.title}</h3>
      </header>
      {/* What scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="compare-scroll" tabIndex={0} role="group" aria-label={text.title}>
        <Settings shown={shown} />
        <Outputs shown={shown} />
      </div>
      <Spent shown={shown} />
    </section>
  );
}

function Settings({ shown: { pair } }: { readonly shown: TwinRuns }) {
  const speech = useWords();
  const { words, format, say } = speech;
  const { differs: text } = useCompareWords();
  const [a, b] = [pair.a.draft, pair.b.draft];
  const differences = useMemo(() => settingDifferences(a, b), [a, b]);
  const villages = capital(comparedVillages(pair, speech).many);
  const assisted = [a, b].map(({ scenario }) => scenario.villages.filter((village) => village.assisted).length);
  const rows = [
    ...(pair.sharedLuck ? [] : [{ name: text.seed, values: [a, b].map(({ seed }) => String(seed)) }]),
    ...(pair.sameVillages ? [] : [{ name: villages, values: [a, b].map(({ scenario }) => text.villagesOf(villageSpeech(scenario, speech).count(scenario.villages.length), format.quantity(familiesOf(scenario.villages), 'families').text)) }]),
    ...(assisted[0] === assisted[1] ? [] : [{ name: text.assisted(villages), values: assisted.map((count) => format.number(count)) }]),
  ];
  return (
    <>
      <table className="compare-table number">
        <thead>
          <tr>
            <th scope="col">{text.setting}</th>
            <th scope="col">A</th>
            <th scope="col">B</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, side) => (
                <td key={side}>{value}</td>
              ))}
            </tr>
          ))}
          {differences.map((one) => (
            <tr key={one.parameters[0].id}>
              <th scope="row">{one.parameters[0].split ? words.levers.splitTitle[one.parameters[0].split] : say(one.parameters[0].label)}</th>
              {([0, 1] as const).map((side) => (
                <td key={side}>
                  <SettingValue difference={one} side={side} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{differences.length + rows.length === 0 ? text.nothing : text.others(format.number(sameSettings(differences)))}</p>
    </>
  );
}

/** What a setting is on a side: shares of one whole as a bar, others with the months in which they change. */
function SettingValue({ difference: { parameters, courses, missing }, side }: { readonly difference: SettingDifference; readonly side: 0 | 1 }) {
  const speech = useWords();
  const { differs: text } = useCompareWords();
  const month = useStore(shownMonth);
  if (missing[side]) return <span className="none">{text.none}</span>;
  const values = courses.map((pair) => valueOn(pair[side], month));
  if (parameters[0].split) {
    const { words, format } = speech;
    const said = parameters.map(({ effort }, i) => `${words.effort[effort ?? 'enabling']} ${format.percent(values[i], 0)}`).join(', ');
    return (
      <span className="compare-split" role="img" aria-label={said} title={said}>
        {parameters.map(({ id, effort }, i) => (
          <i key={id} className={effort} style={{ flexGrow: values[i] }} />
        ))}
      </span>
    );
  }
  return <>{courseText(parameters[0], courses[0][side], speech, text)}</>;
}

function valueOn({ start, changes }: Course, month: number): number {
  return changes.findLast((change) => change.month < Math.max(1, month))?.value ?? start;
}

function courseText(parameter: SettingDifference['parameters'][number], { start, changes }: Course, { format, setting }: Speech, text: ReturnType<typeof useCompareWords>['differs']): string {
  const told = changes.slice(0, 2).map(({ month, value }) => text.from(format.number(month), setting(parameter, value)));
  const more = changes.length > 2 ? [text.changes(format.number(changes.length - 2))] : [];
  return [setting(parameter, start), ...told, ...more].join('; ');
}

/** Money that the programme has cost so far, from the books of both. */
function Spent({ shown: { a, b } }: { readonly shown: TwinRuns }) {
  const { format } = useWords();
  const { differs: text } = useCompareWords();
  const month = useStore(shownMonth);
  const spent = [a, b].map(({ session }) => format.money(session.frame(month)?.indicators[indicatorIndex['programmeSpentRp']] ?? NaN));
  return (
    <table className="compare-table compare-spent number">
      <tbody>
        <tr>
          <th scope="row">{text.spent}</th>
          {spent[0] === spent[1] ? (
            <td colSpan={2} className="both">
              {text.inBoth(spent[0])}
            </td>
          ) : (
            spent.map((money, side) => <td key={side}>{money}</td>)
          )}
        </tr>
      </tbody>
    </table>
  );
}

function Outputs({ shown: { pair, a, b } }: { readonly shown: TwinRuns }) {
  const { format, say } = useWords();
  const { differs: text } = useCompareWords();
  const month = useStore(shownMonth);
  const chosen = useStore((state) => state.compared.indicator);
  const [tolerance, setTolerance] = useState<number>(0.05);
  const [inA, inB] = [a.session.frame(month)?.indicators, b.session.frame(month)?.indicators];
  const { rows, others } = useMemo(() => (inA && inB ? outputDifferences(inA, inB, tolerance) : { rows: [], others: 0 }), [inA, inB, tolerance]);
  if (!inA || !inB) return null;
  return (
    <>
      <p className="compare-tolerance">
        <b>{text.result(format.number(month), pair.sharedLuck)}</b>
        <label title={text.toleranceHint}>
          {text.tolerance}{' '}
          <select value={tolerance} onChange={({ currentTarget }) => setTolerance(Number(currentTarget.value))}>
            {tolerances.map((share) => (
              <option key={share} value={share}>
                {format.percent(share, 0)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <table className="compare-table number">
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col">A</th>
            <th scope="col">B</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, a: before, b: after }) => (
            <tr key={indicator.id}>
              <th scope="row">
                <button type="button" aria-pressed={chosen === indicator.id} title={text.show(say(indicator.label))} onClick={() => setComparedIndicator(indicator.id)}>
                  {say(indicator.label)} {indicator.symbol}
                </button>
              </th>
              <td>{format.reading(before, indicator.unit).text}</td>
              <td>{format.reading(after, indicator.unit).text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        {text.othersLess(format.number(others))}. {text.oneLuck}
      </p>
    </>
  );
}
