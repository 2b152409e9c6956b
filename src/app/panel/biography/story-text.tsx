import { Fragment, useMemo, useState } from 'react';
import { processes } from '../../../model';
import { storyOf } from '../../../run';
import type { Biography, Sentence, Telling } from '../../../run';
import type { BiographyPageWords } from '../../../words';
import { seek } from '../../actions';
import { useWords } from '../../part/use-words';
import { showProcess } from '../../telling';

interface Props {
  readonly biography: Biography;
  /** Month that is shown, and the latest that the story has been told to: what lies between is told already, and pale. */
  readonly month: number;
  readonly told: number;
  readonly telling: Telling;
  readonly page: BiographyPageWords;
}

const labels = new Map(processes.map(({ id, label }) => [id, label]));

/** The story in sentences. Its months lead there; who did what happened in them is named below. */
export function StoryText({ biography, month, told, telling, page }: Props) {
  const { say } = useWords();
  const story = useMemo(() => storyOf(biography, told, telling), [biography, told, telling]);
  const closing = useMemo(() => storyOf(biography, month, telling).closing, [biography, month, telling]);
  const [pointed, setPointed] = useState(-1);
  const doers = useMemo(() => doersOf(story.events), [story]);
  const at = doers.has(pointed) ? pointed : doers.has(month) ? month : -1;
  return (
    <section aria-label={page.story}>
      <div className="bio-story" onPointerOver={({ target }) => target instanceof HTMLElement && target.dataset['month'] && setPointed(Number(target.dataset['month']))}>
        <p>
          {story.opening.map((sentence, i) => (
            <SentenceView key={i} sentence={sentence} telling={telling} page={page} onPoint={setPointed} />
          ))}
        </p>
        <p>
          {story.events.map((sentence) => (
            <span key={sentence.text} className={sentence.month > month ? 'ahead' : undefined}>
              <SentenceView sentence={sentence} telling={telling} page={page} onPoint={setPointed} />
            </span>
          ))}
          {closing.map((sentence, i) => (
            <SentenceView key={i} sentence={sentence} telling={telling} page={page} onPoint={setPointed} />
          ))}
        </p>
      </div>
      <p className="bio-doers" role="status">
        {at < 0 ? (
          page.hint
        ) : (
          <>
            {page.didIt(telling.format.number(at))}{' '}
            {doers.get(at)!.map((process, i) => (
              <Fragment key={process}>
                {i > 0 && ' '}
                <span>
                  <button type="button" onClick={() => showProcess(process)}>
                    {say(labels.get(process)!)}
                  </button>
                  {i + 1 < doers.get(at)!.length && ','}
                </span>
              </Fragment>
            ))}
          </>
        )}
      </p>
    </section>
  );
}

function doersOf(sentences: readonly Sentence[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { month, processes: ids } of sentences) found.set(month, [...new Set([...(found.get(month) ?? []), ...ids])]);
  return found;
}

/** `[[9]]` is a month that can be gone to, `*KS I*` stands in bold. */
function SentenceView({ sentence, telling, page, onPoint }: { readonly sentence: Sentence; readonly telling: Telling; readonly page: BiographyPageWords; readonly onPoint: (month: number) => void }) {
  const { format, words } = telling;
  return (
    <>
      {sentence.text.split(/(\[\[\d+\]\]|\*[^*]+\*)/).map((part, i) => {
        if (part.startsWith('*')) return <b key={i}>{part.slice(1, -1).replaceAll(' ', '\u00a0')}</b>;
        if (!part.startsWith('[[')) return part;
        const month = Number(part.slice(2, -2));
        return (
          <button key={i} type="button" data-month={month} title={page.goTo(format.number(month))} onFocus={() => onPoint(month)} onClick={() => seek(month)}>
            {words.month(format.number(month))}
          </button>
        );
      })}{' '}
    </>
  );
}
