import type { KeyboardEvent } from 'react';
import { scenarios } from '../../../run';
import type { Side, RunChoice } from '../../compared';
import { closeAround, PopoverButton } from '../../part/popover';
import { Icon } from '../../part/icon';
import { useWords } from '../../part/use-words';
import { draftOfChoice, isSame } from './choices';
import type { Chosen, Page } from './choices';
import { openRecordOn, putOnSide } from './choosing';
import { runName } from './names';
import { useCompareWords } from './use-compare-words';

interface ChooserProps {
  readonly side: Side;
  readonly page: Page;
  readonly chosen: Chosen;
}

/** Title of a side as a button that opens the choice of all runs. */
export function Chooser({ side, page, chosen }: ChooserProps) {
  const speech = useWords();
  const text = useCompareWords();
  const { title, subtitle } = runName(chosen.choice, page, speech, text);
  return (
    <PopoverButton
      className="compare-title"
      label={text.choose(side.toUpperCase(), `${title}, ${subtitle}`)}
      popoverClassName="compare-choices"
      content={
        <>
          <h2>
            <span>{title}</span>
            <Icon name="chevron" size={14} />
          </h2>
          <p>{subtitle}</p>
        </>
      }
    >
      <Choices side={side} page={page} chosen={chosen} />
    </PopoverButton>
  );
}

function Choices({ side, page, chosen }: ChooserProps) {
  const text = useCompareWords();
  const speech = useWords();
  const groups: readonly (readonly [string, readonly RunChoice[]])[] = [
    [text.group.page, [{ kind: 'current' }, { kind: 'untouched' }]],
    [text.group.branches, page.branches?.list.map(({ id }) => ({ kind: 'branch', branch: id })) ?? []],
    [text.group.records, page.records.map(({ record }) => ({ kind: 'record', record }))],
    [text.group.scenarios, scenarios.map(({ id }) => ({ kind: 'scenario', scenario: id }))],
  ];
  return (
    <>
      {groups.map(([title, choices]) => {
        const there = choices.filter((choice) => draftOfChoice(choice, page) !== null);
        return there.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            {there.map((choice) => {
              const name = runName(choice, page, speech, text);
              const isOfPage = choice.kind === 'current' || choice.kind === 'untouched';
              return (
                <button
                  key={JSON.stringify(choice)}
                  type="button"
                  aria-pressed={isSame(choice, chosen.choice)}
                  // Whoever opens the list is in it, at what is chosen.
                  // oxlint-disable-next-line jsx-a11y/no-autofocus
                  autoFocus={isSame(choice, chosen.choice)}
                  onKeyDown={move}
                  onClick={({ currentTarget }) => {
                    closeAround(currentTarget);
                    putOnSide(side, choice);
                  }}
                >
                  {isOfPage ? name.subtitle : name.title}
                  <small>{isOfPage ? name.title : name.subtitle}</small>
                </button>
              );
            })}
          </section>
        );
      })}
      <label className="button line compare-file">
        <Icon name="open" />
        {text.recordFile}
        <input
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          onKeyDown={move}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            closeAround(currentTarget);
            if (file) void openRecordOn(side, file);
          }}
        />
      </label>
    </>
  );
}

/** Arrows, Home and End go from run to run. */
function move(event: KeyboardEvent<HTMLElement>): void {
  const places = [...(event.currentTarget.closest('[popover]')?.querySelectorAll<HTMLElement>('button, input') ?? [])];
  const at = places.indexOf(event.currentTarget);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: places.length - 1 };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  places[to]?.focus();
}
