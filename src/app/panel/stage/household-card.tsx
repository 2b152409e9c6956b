import { useEffect, useMemo, useState } from 'react';
import type { Unit } from '../../../model';
import { mark } from '../../../run';
import type { HouseholdCard as ExactCard } from '../../../run';
import type { HouseholdTies } from '../../../view/network';
import { startValue } from '../../draft';
import { householdNumber } from '../../part/household-number';
import { Swatch, Tie } from '../../part/marks';
import { useWords } from '../../part/use-words';
import { useShownRun } from '../../shown-run';
import { shownMonth, useStore } from '../../store';
import { openStory } from '../../telling';
import { householdFacts } from './facts';

/** How long a month must rest before a family is read in the worker. */
const restMs = 150;

/** A family: in a few lines while it is pointed at, with all that the model holds of it once it is chosen. */
export function HouseholdCard({ household, full, onTies }: { readonly household: number; readonly full: boolean; readonly onTies: (ties: HouseholdTies) => void }) {
  const { words, format, say } = useWords();
  const month = useStore(shownMonth);
  const { session, draft, revision, side } = useShownRun();
  const isOfPage = side === null;
  const { layout } = session;
  const facts = useMemo(
    () => layout && householdFacts(layout, (at) => session.frame(at), month, household),
    [layout, session, month, household, revision], // eslint-disable-line react/exhaustive-deps -- the revision tells that there are new frames
  );
  const exact = useExactCard(household);
  const line = draft ? startValue(draft, 'household.povertyLineRpPerMonth') : 0;
  useEffect(() => {
    if (exact && full) onTies({ facilitator: exact.facilitator, bonding: exact.bondingTies, bridging: exact.bridgingTies });
  }, [exact, full, onTies]);
  // While its story is open or it is followed, the ties are all that is left to tell here.
  const isTold = useStore((state) => state.story?.household === household) && full && isOfPage;
  if (!layout || !facts) return null;
  if (isTold) return <span className="card-told" />;
  const { card } = words;
  const visited = facts.lastContact === month ? card.visitedNow : facts.lastContact < 0 ? card.neverVisited : card.notVisitedSince(format.number(facts.lastContact));
  const place = layout.villageNames[facts.village];
  const isPoor = ((session.frame(month)?.marks_h[household] ?? 0) & mark.poor) > 0;
  const eaten = exact?.month === month ? exact.facts.find(({ id }) => id === 'consumptionRp') : undefined;
  const poverty = eaten && exact && line > 0 ? card.povertyLine(isPoor, format.rupiah(Math.round(eaten.value / exact.persons)), format.rupiah(line)) : card.poverty(isPoor);
  return (
    <>
      <h2>{card.household(householdNumber(household))}</h2>
      <p>{exact ? `${place}, ${card.persons(format.number(exact.persons))}` : place}</p>
      {facts.stage > 0 && (
        <p className="card-stage">
          <Swatch stage={facts.stage} />
          {card.stageSince(words.welfareStage[facts.stage - 1], format.number(facts.stageSince))}
        </p>
      )}
      <p className="number">{poverty}</p>
      {exact && (
        <>
          <p className="card-ties">
            <Tie kind="bonding" />
            {card.bonding(format.number(exact.bondingTies.length))}
          </p>
          <p className="card-ties">
            <Tie kind="bridging" />
            {card.bridging(format.number(exact.bridgingTies.length))}
          </p>
        </>
      )}
      <p>{visited}</p>
      {full && isOfPage && (
        <button type="button" className="button line card-story" onClick={() => openStory(household)}>
          {card.readStory}
        </button>
      )}
      {full && !exact && <p className="hint">{card.loading}</p>}
      {full && exact && (
        <>
          <p>{[exact.facilitator < 0 ? card.noFacilitator : card.facilitator(format.number(exact.facilitator + 1)), exact.group < 0 ? card.noGroup : card.group(format.number(exact.group + 1))].join(', ')}</p>
          {exact.notes.length > 0 && (
            <ul className="card-notes">
              {exact.notes.map((note) => (
                <li key={note}>{card.note[note]}</li>
              ))}
            </ul>
          )}
          <h3>{words.page.month(format.number(exact.month))}</h3>
          <dl className="facts number">
            {exact.facts.map(({ id, label, unit, value }) => (
              <div key={id}>
                <dt>{say(label)}</dt>
                <dd>{format.reading(value, unit as Unit).text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

/** The exact state of a family, read anew when the month rests. */
function useExactCard(household: number): ExactCard | null {
  const month = useStore(shownMonth);
  const { session, run } = useShownRun();
  const settled = run.kind === 'ready';
  const [card, setCard] = useState<ExactCard | null>(null);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      session.runner.household(month, household).then(
        (found) => wanted && setCard(found),
        () => undefined, // not computed yet: asked again when the run is ready
      );
    }, restMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [session, month, household, settled]);
  return card?.household === household ? card : null;
}
