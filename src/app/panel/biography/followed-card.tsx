import { lineOf, mattering } from '../../../run';
import { householdNumber } from '../../part/household-number';
import { Icon } from '../../part/icon';
import { Swatch } from '../../part/marks';
import { useWords } from '../../part/use-words';
import { shownMonth, useStore } from '../../store';
import { closeStory, openStory } from '../../telling';
import './biography.css';
import { ReadingState } from './reading-state';
import { useBiography } from './use-biography';
import { useTelling } from './use-telling';

/** A household that is followed while time runs and levers move: how it stands, and the last thing that mattered. */
export function FollowedCard({ household }: { readonly household: number }) {
  const { reading, biography, cancel, again } = useBiography(household);
  const { words, format } = useWords();
  const told = useTelling(household, biography?.village ?? 0, biography?.start.femaleHead === 1);
  const shown = useStore(shownMonth);
  if (!told) return null;
  const { telling, page } = told;
  const month = Math.min(shown, biography?.months ?? 0);
  const last = biography ? mattering(biography, month).at(-1)?.event : undefined;
  const thousand = (rupiah: number) => format.rupiah(Math.round(rupiah / 1000) * 1000);
  const clause = last ? lineOf(last, telling).replaceAll('*', '') : '';
  return (
    <section className="followed" aria-label={page.following}>
      <button type="button" className="button square card-close" aria-label={page.stop} title={page.stop} onClick={closeStory}>
        <Icon name="close" size={14} />
      </button>
      {biography ? (
        <>
          <h2>{telling.words.title(telling.names.head)}</h2>
          <p className="card-stage">
            <Swatch stage={biography.course.stage[month]} />
            {words.welfareStage[biography.course.stage[month] - 1]}
          </p>
          <p>{page.spending(thousand(biography.course.perPersonRp[month]), thousand(Math.abs(biography.course.perPersonRp[month] - biography.povertyLineRp)), biography.course.poor[month] === 0)}.</p>
          <p className="followed-last">{last ? `${words.page.month(format.number(last.month))}: ${clause}.` : page.quiet}</p>
          <button type="button" className="button line" onClick={() => openStory(household)}>
            {page.readOn}
          </button>
        </>
      ) : (
        <>
          <h2>{telling.words.number(householdNumber(household))}</h2>
          <ReadingState reading={reading} page={page} format={format} onCancel={cancel} onAgain={again} />
        </>
      )}
    </section>
  );
}
