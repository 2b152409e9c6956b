import { efforts, indicatorIndex, indicators } from '../../../model';
import type { Frame, NodeKind, WorldLayout } from '../../../run';
import type { StageTarget } from '../../../view/network';
import { openDialog } from '../../actions';
import { valueAt } from '../../draft';
import { Swatch } from '../../part/marks';
import { useWords } from '../../part/use-words';
import type { Speech } from '../../part/use-words';
import { useShownRun } from '../../shown-run';
import { shownMonth, useStore } from '../../store';
import { facilitatorsIn, moneyOf, monthsOfWaiting, stageCounts, villagesOf } from './facts';

interface CardProps {
  readonly layout: WorldLayout;
  readonly frame: Frame;
  /** A card of few lines for pointing, all of it once chosen. */
  readonly full: boolean;
}

/** What a village card says beside its families. */
const villageIndicators = ['p0', 'm0', 'reachedNow', 'participation', 'skill', 'enterprises', 'trustGovernment', 'trustNgo'];

export function VillageCard({ layout, frame, village, full }: CardProps & { readonly village: number }) {
  const { words, format, say } = useWords();
  const { side } = useShownRun();
  const { card } = words;
  const counts = stageCounts(layout, frame, village);
  const families = counts.reduce((sum, count) => sum + count, 0);
  const value = (id: string) => frame.villageIndicators[village * indicators.length + indicatorIndex[id]];
  const shown = villageIndicators.filter((id) => indicators[indicatorIndex[id]]?.scope === 'both').slice(0, full ? undefined : 1);
  return (
    <>
      <h2>{layout.villageNames[village]}</h2>
      <p>
        {card.families(format.number(families))}
        {/* Where the partnership has no area of its own there is no outside either. */}
        {layout.assisted.includes(true) && `, ${layout.assisted[village] ? card.assisted : card.notAssisted}`}
      </p>
      <dl className="facts number">
        {shown.map((id) => {
          const { label, unit } = indicators[indicatorIndex[id]];
          return (
            <div key={id}>
              <dt>{say(label)}</dt>
              <dd>{format.reading(value(id), unit).text}</dd>
            </div>
          );
        })}
      </dl>
      {full && (
        <>
          <h3>{card.stagesHere}</h3>
          <ul className="card-stages number">
            {counts.map((count, i) => (
              <li key={i}>
                <Swatch stage={i + 1} />
                {words.welfareStage[i]} <b>{format.number(count)}</b>
              </li>
            ))}
          </ul>
          {side === null && (
            <button type="button" className="button line card-story" onClick={() => openDialog({ kind: 'households', village })}>
              {card.allFamilies}
            </button>
          )}
          {facilitatorsIn(frame, village).map(({ facilitator, families: served }) => (
            <p key={facilitator}>
              {card.facilitator(format.number(facilitator + 1))}: {card.families(format.number(served))}
            </p>
          ))}
        </>
      )}
    </>
  );
}

export function FacilitatorCard({ layout, frame, facilitator, full }: CardProps & { readonly facilitator: number }) {
  const { words, format, say } = useWords();
  const { draft } = useShownRun();
  const scenario = draft?.scenario;
  const month = useStore(shownMonth);
  const norm = draft ? valueAt(draft, 'facilitator.caseloadNorm', month) : 0;
  if (!scenario || facilitator >= frame.load_f.length) return null;
  const { card } = words;
  const load = frame.load_f[facilitator];
  const families = frame.families_f[facilitator];
  const employer = frame.employer_f[facilitator] === 1 ? scenario.ngoName : say(scenario.governmentName);
  return (
    <>
      <h2>{card.facilitator(format.number(facilitator + 1))}</h2>
      <p>{card.employedBy(employer)}</p>
      <dl className="facts number">
        <div>
          <dt>{card.load}</dt>
          <dd>{format.percent(load, 0)}</dd>
        </div>
        <div>
          <dt>{card.caseload}</dt>
          <dd>{format.number(families)}</dd>
        </div>
        {load > 0 && (
          <div>
            <dt>{card.capacity}</dt>
            <dd>{format.number(Math.round(families / load))}</dd>
          </div>
        )}
        <div>
          <dt>{card.norm}</dt>
          <dd>{format.number(norm)}</dd>
        </div>
      </dl>
      <p className={load > 1 ? 'card-overload' : ''}>{load > 1 ? card.overloaded : card.withinNorm}</p>
      {full && <p className="hint">{card.capacityNote}</p>}
      {full && (
        <>
          <h3>{card.servesVillages}</h3>
          {villagesOf(frame, facilitator).map(({ village, families: served }) => (
            <p key={village}>
              {layout.villageNames[village]}: {card.families(format.number(served))}
            </p>
          ))}
        </>
      )}
    </>
  );
}

export function GroupsCard({ layout, frame, village, full }: CardProps & { readonly village: number }) {
  const { words, format } = useWords();
  const groups = [...layout.village_g.keys()].filter((group) => layout.village_g[group] === village && frame.members_g[group] > 0);
  return (
    <>
      <h2>{words.stage.groupsOf(layout.villageNames[village])}</h2>
      {groups.slice(0, full ? undefined : 3).map((group) => (
        <p key={group}>
          {words.card.group(format.number(group + 1))}: {words.stage.members(format.number(frame.members_g[group]), format.number(frame.attending_g[group]))}
        </p>
      ))}
    </>
  );
}

export function ActorCard({ layout, frame, actor, full }: CardProps & { readonly actor: Extract<StageTarget, { kind: 'actor' }>['actor'] }) {
  const speech = useWords();
  const { draft, side } = useShownRun();
  const scenario = draft?.scenario;
  const { words, format } = speech;
  const { received, paid } = moneyOf(layout, frame, actor);
  const waiting = draft && actor === 'government' ? monthsOfWaiting(draft, frame.month) : 0;
  const rows = efforts.map((effort, i) => ({ effort, money: [received[i], paid[i]] })).filter(({ money }) => money.some((rupiah) => rupiah > 0));
  // A column where nothing moved says nothing.
  const columns = [words.stage.receives, words.stage.passesOn].map((title, i) => ({ title, i })).filter(({ i }) => rows.some(({ money }) => money[i] > 0));
  return (
    <>
      <h2>{actorName(actor, scenario, speech)}</h2>
      {actor === 'forum' && (
        <dl className="facts number">
          {words.stage.forumArcs.map((arc, i) => (
            <div key={arc}>
              <dt>{arc}</dt>
              <dd>{format.percent(frame.forum[i], 0)}</dd>
            </div>
          ))}
        </dl>
      )}
      {rows.length === 0 && actor !== 'forum' && <p>{words.stage.noMoney}</p>}
      {waiting > 0 && <p>{words.stage.waitingForContracts(format.calendarMonth(0, 'long'), format.calendarMonth(waiting - 1, 'long'))}</p>}
      {rows.length > 0 && (
        <table className="card-money number">
          <thead>
            <tr>
              <td />
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ effort, money }) => (
              <tr key={effort}>
                <th scope="row">{words.effort[effort]}</th>
                {columns.map(({ i }) => (
                  <td key={i}>{money[i] > 0 ? format.money(money[i]) : ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {full && side === null && (
        <button type="button" className="button line card-story" onClick={() => openDialog({ kind: 'money' })}>
          {words.stage.moneyFlow}
        </button>
      )}
    </>
  );
}

function actorName(actor: NodeKind, scenario: { governmentName: { en: string; id: string }; ngoName: string } | undefined, { words, say }: Speech): string {
  if (scenario && actor === 'government') return say(scenario.governmentName);
  if (scenario && actor === 'ngo') return scenario.ngoName;
  return words.actor[actor];
}
