import { lazy, Suspense } from 'react';
import { chartActionWords, moneyWords } from '../../words';
import { openDialog } from '../actions';
import { chartAddress, moneyChart } from '../chart-link';
import { Modal } from '../part/modal';
import { useWords } from '../part/use-words';
import { useStore } from '../store';
import type { MoneyChoice } from '../store';

const Money = lazy(() => import('../panel/money').then(({ Money: panel }) => ({ default: panel })));

/** Where the money of the run went. */
export function MoneyDialog({ choice }: { readonly choice?: MoneyChoice }) {
  const { language } = useWords();
  const draft = useStore((state) => state.draft);
  const text = moneyWords[language];
  if (!draft) return null;
  return (
    <Modal title={text.dialog} wide>
      <Suspense fallback={<p role="status">{text.reading}</p>}>
        <Money
          draft={draft}
          choice={choice}
          onChoose={(next) => openDialog({ kind: 'money', choice: next })}
          link={(shown) => ({ address: () => chartAddress(moneyChart(shown)), holds: chartActionWords[language].holds.run })}
        />
      </Suspense>
    </Modal>
  );
}
