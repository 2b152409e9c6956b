import { lazy, Suspense } from 'react';
import type { Parameter } from '../../../model';
import { Icon } from '../../part/icon';
import { PopoverButton } from '../../part/popover';
import { useWords } from '../../part/use-words';

const LeverFacts = lazy(() => import('../../later').then(({ LeverFacts: facts }) => ({ default: facts })));
const SplitFacts = lazy(() => import('../../later').then(({ SplitFacts: facts }) => ({ default: facts })));

/** The lever's name, or that of several which are shares of one whole; opens what the declarations say. */
export function LeverName({ title, parameters }: { readonly title: string; readonly parameters: readonly Parameter[] }) {
  const { words } = useWords();
  return (
    <PopoverButton
      className="lever-name"
      label={words.levers.about(title)}
      content={
        <>
          <span>{title}</span>
          {parameters[0].when === 'live' && <Icon name="clock" size={13} />}
        </>
      }
    >
      <Suspense fallback={<p className="hint">{words.page.loadingPart}</p>}>
        {parameters.length === 1 ? <LeverFacts id={parameters[0].id} /> : <SplitFacts ids={parameters.map(({ id }) => id)} />}
      </Suspense>
    </PopoverButton>
  );
}
