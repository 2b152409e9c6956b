import { processes } from '../../../model';
import { lineOf } from '../../../run';
import type { Biography, Telling } from '../../../run';
import type { BiographyPageWords } from '../../../words';
import { seek } from '../../actions';
import { useWords } from '../../part/use-words';
import { showProcess } from '../../telling';

const labels = new Map(processes.map(({ id, label }) => [id, label]));

/** Every event up to the month that is shown, with what did it. */
export function EventsList({ biography, month, telling, page }: { readonly biography: Biography; readonly month: number; readonly telling: Telling; readonly page: BiographyPageWords }) {
  const { say } = useWords();
  const { format } = telling;
  const events = biography.events.filter((event) => event.month <= month);
  return (
    <details className="bio-section bio-events">
      <summary>{page.events(format.number(events.length))}</summary>
      {events.length === 0 && <p>{page.noEvents}</p>}
      <ol>
        {events.map((event, i) => {
          const text = lineOf(event, telling).replaceAll('*', '');
          return (
            <li key={i}>
              <button type="button" className="number" aria-label={page.goTo(format.number(event.month))} onClick={() => seek(event.month)}>
                {format.number(event.month)}
              </button>
              <span>
                {text.charAt(0).toUpperCase() + text.slice(1)}
                <button type="button" className="bio-process" onClick={() => showProcess(event.process)}>
                  {say(labels.get(event.process)!)}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
