import { lazy, Suspense } from 'react';
import { biographyPageWords } from '../../words';
import { Modal } from '../part/modal';
import { useWords } from '../part/use-words';
import { shownMonth, useStore } from '../store';

const Households = lazy(() => import('../panel/households').then(({ Households: panel }) => ({ default: panel })));

/** All families at the month that is shown. */
export function HouseholdsDialog({ village }: { readonly village: number | null }) {
  const { language, format } = useWords();
  const month = useStore(shownMonth);
  const page = biographyPageWords[language];
  return (
    <Modal title={page.tableTitle(format.number(month))} wide>
      <Suspense fallback={<p>{page.tableReading}</p>}>
        <Households month={month} village={village} />
      </Suspense>
    </Modal>
  );
}
