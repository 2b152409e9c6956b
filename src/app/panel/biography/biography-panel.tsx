import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Biography } from '../../../run';
import { householdNumber } from '../../part/household-number';
import { Icon } from '../../part/icon';
import { Swatch } from '../../part/marks';
import { useWords } from '../../part/use-words';
import { session } from '../../running';
import { shownMonth, useStore } from '../../store';
import { closeStory, compareHousehold, followStory, locate } from '../../telling';
import { ActorsView } from './actors-view';
import './biography.css';
import { EventsList } from './events-list';
import { LedgerView } from './ledger-view';
import { ReadingState } from './reading-state';
import { StoryText } from './story-text';
import { useBiography, useTwinBiography } from './use-biography';
import { useTelling } from './use-telling';
import { WelfareView } from './welfare-view';

/** The whole story of one household beside the stage. */
export function BiographyPanel({ household }: { readonly household: number }) {
  const { reading, biography, cancel, again } = useBiography(household);
  const panel = useRef<HTMLElement>(null);
  const { format } = useWords();
  const layout = session().layout;
  const village = biography?.village ?? (layout ? layout.firstHousehold_v.findIndex((first) => first > household) - 1 : 0);
  const told = useTelling(household, village, biography?.start.femaleHead === 1);
  // Who opened it with the keyboard finds the focus here, and back where it was when it closes.
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      const back = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('stage');
      back?.focus();
    };
  }, [household]);
  if (!told) return null;
  const { telling, page } = told;
  return (
    <aside ref={panel} className="bio" aria-label={page.panel} tabIndex={-1}>
      <div className="bio-scroll">
        {!biography && (
          <Head title={telling.words.number(householdNumber(household))} page={page} household={household}>
            {telling.names.village}
          </Head>
        )}
        <ReadingState reading={reading} page={page} format={format} onCancel={cancel} onAgain={again} />
        {biography && <Told key={`${biography.digest} ${household}`} biography={biography} telling={telling} page={page} />}
      </div>
      <div className="bio-foot">
        <button type="button" className="button solid" onClick={followStory}>
          {page.follow}
        </button>
        <button type="button" className="button line" onClick={() => compareHousehold(household)}>
          {page.compare}
        </button>
      </div>
    </aside>
  );
}

type Page = NonNullable<ReturnType<typeof useTelling>>['page'];
type Telling = NonNullable<ReturnType<typeof useTelling>>['telling'];

function Head({ title, page, household, stage = 0, children }: { readonly title: string; readonly page: Page; readonly household: number; readonly stage?: number; readonly children: ReactNode }) {
  const { words } = useWords();
  return (
    <header className="bio-head">
      <svg width="44" height="44" viewBox="-15 -15 30 30" aria-hidden="true">
        <circle r="14" />
        <path className={stage > 0 ? `home s${stage}` : 'home'} transform="scale(.78)" d="M-9 9V-2L0-11 9-2V9z" />
      </svg>
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
      <div className="bio-tools">
        <button type="button" className="button square" aria-label={page.locate} title={page.locate} onClick={() => locate(household)}>
          <Icon name="pin" />
        </button>
        <button type="button" className="button square" aria-label={words.page.close} title={words.page.close} onClick={closeStory}>
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}

function Told({ biography, telling, page }: { readonly biography: Biography; readonly telling: Telling; readonly page: Page }) {
  const month = Math.min(useStore(shownMonth), biography.months);
  // Going back in time does not take back what was told: it turns pale.
  const [furthest, setFurthest] = useState(month);
  if (month > furthest) setFurthest(month);
  const { words: all } = useWords();
  const { format, names, words } = telling;
  const { household, course } = biography;
  const stage = course.stage[month];
  const persons = course.persons[month];
  const twin = useTwinBiography(household);
  return (
    <>
      <Head title={words.title(names.head)} page={page} household={household} stage={stage}>
        {words.number(householdNumber(household))}, {names.village}, {all.card.persons(format.number(persons))}
        <span className="bio-stage">
          <Swatch stage={stage} />
          {page.stageSince(names.stages[stage - 1], format.number(since(course.stage, month)))}
        </span>
      </Head>
      <StoryText biography={biography} month={month} told={Math.max(month, furthest)} telling={telling} page={page} />
      <WelfareView biography={biography} twin={twin} month={month} told={Math.max(month, furthest)} telling={telling} page={page} />
      <div className="bio-two">
        <ActorsView biography={biography} month={month} telling={telling} page={page} />
        <LedgerView biography={biography} month={month} telling={telling} page={page} />
      </div>
      <EventsList biography={biography} month={month} telling={telling} page={page} />
      <p className="bio-note">{words.namesMadeUp}</p>
    </>
  );
}

/** First month of the unbroken time in the state of a month. */
function since(states: Uint8Array, month: number): number {
  let first = month;
  while (first > 0 && states[first - 1] === states[month]) first--;
  return first;
}
