import type { ReactNode } from 'react';
import { experimentWords } from '../../../words';
import { useWords } from '../../part/use-words';
import { chooseCard } from './actions';
import { useBench } from './bench';
import { cards, mainLevers } from './question';
import type { Card } from './question';

/** The questions in plain words. */
export function Cards() {
  const { language, format } = useWords();
  const text = experimentWords[language];
  const chosen = useBench((state) => state.card);
  const levers = useBench((state) => state.questions?.whichMatter.several.length ?? mainLevers.length);
  return (
    <nav aria-label={text.ask} className="lab-cards">
      {cards.map((card) => (
        <button key={card} type="button" aria-current={card === chosen ? 'true' : undefined} onClick={() => chooseCard(card)}>
          <svg className="lab-picture" width="52" height="38" viewBox="0 0 52 38" aria-hidden="true">
            {pictures[card]}
          </svg>
          <span>
            <b>{text.cards[card].title}</b>
            <small>{text.cards[card].about.replace('{count}', format.number(levers))}</small>
          </span>
        </button>
      ))}
    </nav>
  );
}

const grid = [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3, 4].map((column) => <rect key={`${row} ${column}`} className="fill" x={5 + 9 * column} y={1 + 9 * row} width="7.5" height="7.5" rx="1" opacity={0.42 - 0.105 * row + 0.107 * column} />));

const pictures: Readonly<Record<Card, ReactNode>> = {
  oneSetting: (
    <>
      <path className="axis" d="M4 2v32h46" />
      <path className="pale" d="M6 6C18 10 26 18 48 19V31C26 30 18 24 6 16z" />
      <path className="line" d="M6 11C18 16 26 24 48 25" />
    </>
  ),
  twoSettings: grid,
  howSure: (
    <>
      <path className="axis" d="M4 34h46" />
      <path className="pale" d="M6 34C16 34 20 8 27 8S38 34 48 34z" />
      <path className="line" d="M27 8v26M16 28h22M16 25v6M38 25v6" />
    </>
  ),
  whichMatter: (
    <>
      <path className="axis" d="M6 2v34" />
      <rect className="fill" x="7" y="4" width="38" height="5" rx="1" />
      <rect className="fill" x="7" y="12.5" width="26" height="5" rx="1" opacity=".7" />
      <rect className="fill" x="7" y="21" width="14" height="5" rx="1" opacity=".45" />
      <rect className="fill" x="7" y="29.5" width="5" height="5" rx="1" opacity=".25" />
    </>
  ),
  attribution: (
    <>
      <path className="axis" d="M6 2v34" />
      <rect className="fill" x="7" y="4" width="38" height="6" rx="1" opacity=".25" />
      <rect className="fill" x="7" y="14" width="10" height="5" rx="1" opacity=".85" />
      <rect className="fill" x="17" y="21.500" width="20" height="5" rx="1" opacity=".85" />
      <rect className="fill" x="37" y="29" width="8" height="5" rx="1" opacity=".85" />
    </>
  ),
};
