import { useMemo } from 'react';
import { fileName, provenance } from '../../../export';
import { periodAt, periodOf } from '../../../run';
import type { MoneyView, Period } from '../../../run';
import { moneyWords } from '../../../words';
import { specOf } from '../../draft';
import type { Draft } from '../../draft';
import type { ChartFrameProps } from '../../part/chart-frame';
import { saveFile } from '../../part/save-file';
import { useWords } from '../../part/use-words';
import { shownMonth, useStore } from '../../store';
import type { MoneyChoice } from '../../store';
import { MoneySheet } from './money-sheet';
import { useBooks } from './use-books';

interface MoneyProps {
  readonly draft: Draft;
  /** What is looked at; nothing for the year at the playhead. */
  readonly choice: MoneyChoice | undefined;
  readonly onChoose: (choice: MoneyChoice) => void;
  readonly link?: (choice: MoneyChoice) => ChartFrameProps['link'];
}

/** The money flow of the run of the page. */
export function Money({ draft, choice, onChoose, link }: MoneyProps) {
  const { language } = useWords();
  const text = moneyWords[language];
  const month = useStore(shownMonth);
  const digest = useStore((state) => (state.run.kind === 'ready' ? state.run.digest : ''));
  const { books, again } = useBooks();
  const { months, scenario } = draft;
  const period: Period = useMemo(() => (choice ? periodOf(choice.kind, choice.number, months) : periodAt('year', month, months)), [choice, month, months]);
  if (books.kind === 'failed') {
    return (
      <>
        <p role="alert">{text.failed}</p>
        <div className="modal-actions"><button type="button" className="button solid" onClick={again}>{text.again}</button></div>
      </>
    );
  }
  if (books.kind !== 'read') return <p role="status">{books.kind === 'waiting' ? text.waiting : text.reading}</p>;
  const spec = specOf(draft);
  const view: MoneyView = choice?.view ?? 'public';
  return (
    <MoneySheet
      {...{ scenario, months, month, view, saveFile }}
      rows={books.rows}
      period={period}
      onChoose={(next) => onChoose({ view: next.view, kind: next.period.kind, number: next.period.number })}
      provenance={provenance(spec, digest)}
      link={link?.({ view, kind: period.kind, number: period.number })}
      nameFile={(what, ending) => fileName(spec, what, ending)}
    />
  );
}
