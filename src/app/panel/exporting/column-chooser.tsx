import { useEffect, useRef, useState } from 'react';
import { columnGroups } from '../../../export';
import type { ColumnChoice, ColumnGroup } from '../../../export';
import { exportingWords } from '../../../words';
import { chooseExport, householdMonthOf, useExporting } from '../../exports';
import { Icon } from '../../part/icon';
import { useDeclared } from '../../part/use-declared';
import { useWords } from '../../part/use-words';
import { useStore } from '../../store';
import { chosenOf, columnsOf, found } from './choosing';

/** Which columns files have: indicators under the headings that they have everywhere, then those of households. */
export function ColumnChooser({ back }: { readonly back: () => void }) {
  const { language } = useWords();
  const text = exportingWords[language];
  const [query, setQuery] = useState('');
  const groups = columnGroups(useDeclared());
  const columns = useExporting((state) => state.columns);
  const chosen = chosenOf(groups, columns);
  const all = groups.flatMap(({ choices }) => choices.map(({ id }) => id));
  const shown = found(groups, query, language);
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    chooseExport({ columns: columnsOf(groups, next) });
  };
  // The button that opened it is gone; whoever uses the keyboard goes on from here.
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="menu-list exports chooser">
      <div className="chooser-head">
        <button ref={first} type="button" className="button square" aria-label={text.back} onClick={back}>
          <Icon name="back" />
        </button>
        <h3>{text.chooser}</h3>
      </div>
      <HouseholdMonth />
      <div className="chooser-quick">
        <button type="button" className="button line" aria-pressed={columns === null} onClick={() => chooseExport({ columns: null })}>
          {text.usual}
        </button>
        <button type="button" className="button line" aria-pressed={chosen.size === all.length} onClick={() => set(all, true)}>
          {text.every}
        </button>
        <button type="button" className="button line" aria-pressed={chosen.size === 0} onClick={() => set(all, false)}>
          {text.noColumns}
        </button>
      </div>
      <input type="search" value={query} placeholder={text.search} aria-label={text.search} onChange={(event) => setQuery(event.target.value)} />
      <div className="chooser-groups">
        {shown.map((group) => (
          <Group key={group.title.en} group={group} chosen={chosen} open={query !== ''} set={set} />
        ))}
        {shown.length === 0 && <p className="hint">{text.noneFound}</p>}
      </div>
    </div>
  );
}

function Group(props: { readonly group: ColumnGroup; readonly chosen: ReadonlySet<string>; readonly open: boolean; readonly set: (ids: readonly string[], on: boolean) => void }) {
  const { group, chosen, open, set } = props;
  const { language, say, format } = useWords();
  const ids = group.choices.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <details open={open}>
      <summary>
        <Icon name="chevron" size={14} />
        <span className="chooser-title">{say(group.title)}</span>
        <span className="hint">{exportingWords[language].ofAll(format.number(count), format.number(ids.length))}</span>
      </summary>
      <Check label={exportingWords[language].allOf(say(group.title))} checked={count === ids.length} some={count > 0 && count < ids.length} set={(on) => set(ids, on)} />
      {group.choices.map((choice: ColumnChoice) => (
        <Check key={choice.id} label={say(choice.label)} checked={chosen.has(choice.id)} set={(on) => set([choice.id], on)} />
      ))}
    </details>
  );
}

function Check({ label, checked, some = false, set }: { readonly label: string; readonly checked: boolean; readonly some?: boolean; readonly set: (on: boolean) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label className="choice">
      <input ref={box} type="checkbox" checked={checked} onChange={(event) => set(event.target.checked)} />
      {label}
    </label>
  );
}

/** Of which month households and their network are written. */
function HouseholdMonth() {
  const { language } = useWords();
  const months = useStore((state) => state.draft?.months ?? 0);
  const shown = useStore((state) => householdMonthOf(state, null));
  const month = Math.min(useExporting((state) => state.householdMonth) ?? shown, months);
  return (
    <label className="choice chooser-month">
      {exportingWords[language].householdMonth}
      <input
        type="number"
        min={0}
        max={months}
        value={month}
        onChange={(event) => {
          const next = event.target.valueAsNumber;
          if (Number.isInteger(next) && next >= 0 && next <= months) chooseExport({ householdMonth: next === shown ? null : next });
        }}
      />
    </label>
  );
}
