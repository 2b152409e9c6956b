import { useEffect, useMemo, useState } from 'react';
import type { Unit } from '../../../model';
import type { HouseholdCard as ExactCard } from '../../../run';
import { Swatch, Tie } from '../../part/marks';
import { useWords } from '../../part/use-words';
import { session } from '../../running';
import { shownMonth, useStore } from '../../store';
import { householdFacts } from './facts';
import { householdNumber } from './stage-words';

/** How long a month must rest before a family is read in the worker. */
const restMs = 150;

/** A family in a few lines, from the pictures of the months alone. */
export function HouseholdGlance({ household }: { readonly household: number }) {
  const { words, format } = useWords();
  const month = useStore(shownMonth);
  const revision = useStore((state) => state.revision);
  const { layout } = session();
  const facts = useMemo(
    () => layout && householdFacts(layout, (at) => session().frame(at), month, household),
    [layout, month, household, revision], // eslint-disable-line react/exhaustive-deps -- the revision tells that there are new frames
  );
  if (!layout || !facts) return null;
  const { card } = words;
  const visited = facts.lastContact === month ? card.visitedNow : facts.lastContact < 0 ? card.neverVisited : card.notVisitedSince(format.number(facts.lastContact));
  return (
    <>
      <h2>{card.household(householdNumber(household))}</h2>
      <p>
        {layout.villageNames[facts.village]}, {card.persons(format.number(facts.persons))}
      </p>
      {facts.stage > 0 && (
        <p className="card-stage">
          <Swatch stage={facts.stage} />
          {card.stageSince(words.welfareStage[facts.stage - 1], format.number(facts.stageSince))}
        </p>
      )}
      <p className="card-ties">
        <Tie kind="bonding" />
        {card.bonding(format.number(facts.bonding))}
      </p>
      <p className="card-ties">
        <Tie kind="bridging" />
        {card.bridging(format.number(facts.bridging))}
      </p>
      <p>{visited}</p>
    </>
  );
}

/** The same with everything that the model holds of this family at this month. */
export function HouseholdCard({ household, onFacilitator }: { readonly household: number; readonly onFacilitator: (facilitator: number) => void }) {
  const { words, format, say } = useWords();
  const exact = useExactCard(household);
  useEffect(() => {
    if (exact) onFacilitator(exact.facilitator);
  }, [exact, onFacilitator]);
  return (
    <>
      <HouseholdGlance household={household} />
      {exact ? (
        <>
          <p>
            {exact.facilitator < 0 ? words.card.noFacilitator : words.card.facilitator(format.number(exact.facilitator + 1))}
            {', '}
            {exact.group < 0 ? words.card.noGroup : words.card.group(format.number(exact.group + 1))}
          </p>
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
      ) : (
        <p className="hint">{words.card.loading}</p>
      )}
    </>
  );
}

/** The exact state of a family, read anew when the month rests. */
function useExactCard(household: number): ExactCard | null {
  const month = useStore(shownMonth);
  const settled = useStore((state) => state.run.kind === 'ready');
  const [card, setCard] = useState<ExactCard | null>(null);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      session().runner.household(month, household).then(
        (found) => wanted && setCard(found),
        () => undefined, // not computed yet: asked again when the run is ready
      );
    }, restMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [month, household, settled]);
  return card?.household === household ? card : null;
}
