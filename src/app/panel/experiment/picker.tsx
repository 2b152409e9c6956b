import { useDeferredValue, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../part/icon';
import { closeAround, PopoverButton } from '../../part/popover';

/** Things to choose from, under a heading. */
export interface Choices {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly aside?: string }[];
}

/** A word of a sentence that can be exchanged for another one: a list with a field to look for it. */
export function Picker(props: { readonly label: string; readonly name: string; readonly chosen: string; readonly choices: readonly Choices[]; readonly search: string; readonly none: string; readonly onChoose: (id: string) => void }) {
  const { label, name } = props;
  return (
    <PopoverButton
      className="lab-pick"
      popoverClassName="lab-list"
      label={`${label}: ${name}`}
      content={
        <>
          {name}
          <Icon name="chevron" size={12} />
        </>
      }
    >
      <Found {...props} />
    </PopoverButton>
  );
}

function Found({ chosen, choices, search, none, onChoose }: Parameters<typeof Picker>[0]) {
  const [query, setQuery] = useState('');
  const found = matching(choices, useDeferredValue(query));
  const choose = (id: string, element: Element) => {
    onChoose(id);
    closeAround(element);
  };
  return (
    <>
      <Search
        label={search}
        query={query}
        onQuery={setQuery}
        onEnter={(input) => {
          // What has been typed, not what the list has come to show of it.
          const first = matching(choices, query)[0]?.items[0];
          if (first) choose(first.id, input);
        }}
      />
      {found.map(({ title, items }) => (
        <Group key={title} title={title}>
          {items.map(({ id, name, aside }) => (
            <button key={id} type="button" className="button" aria-pressed={id === chosen} onClick={(event) => choose(id, event.currentTarget)}>
              <span>{name}</span>
              {aside && <small>{aside}</small>}
            </button>
          ))}
        </Group>
      ))}
      {found.length === 0 && <p className="hint">{none}</p>}
    </>
  );
}

/** The same with more than one to choose; `presets` choose many at once. */
export function SeveralPicker(props: {
  readonly label: string;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly choices: readonly Choices[];
  readonly presets: readonly { readonly name: string; readonly ids: readonly string[] }[];
  readonly search: string;
  readonly none: string;
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const { label, name } = props;
  return (
    <PopoverButton
      className="lab-pick"
      popoverClassName="lab-list"
      label={`${label}: ${name}`}
      content={
        <>
          {name}
          <Icon name="chevron" size={12} />
        </>
      }
    >
      <FoundSeveral {...props} />
    </PopoverButton>
  );
}

function FoundSeveral({ chosen, choices, presets, search, none, onChoose }: Parameters<typeof SeveralPicker>[0]) {
  const [query, setQuery] = useState('');
  const found = matching(choices, useDeferredValue(query));
  const picked = new Set(chosen);
  return (
    <>
      <div className="lab-presets">
        {presets.map(({ name, ids }) => (
          <button key={name} type="button" className="button line" aria-pressed={ids.length === chosen.length && ids.every((id) => picked.has(id))} onClick={() => onChoose(ids)}>
            {name}
          </button>
        ))}
      </div>
      <Search label={search} query={query} onQuery={setQuery} />
      {found.map(({ title, items }) => (
        <Group key={title} title={title}>
          {items.map(({ id, name, aside }) => (
            <label key={id} className="choice">
              <input type="checkbox" checked={picked.has(id)} onChange={(event) => onChoose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))} />
              <span>
                {name}
                {aside && <small>{aside}</small>}
              </span>
            </label>
          ))}
        </Group>
      ))}
      {found.length === 0 && <p className="hint">{none}</p>}
    </>
  );
}

function Search({ label, query, onQuery, onEnter }: { readonly label: string; readonly query: string; readonly onQuery: (query: string) => void; readonly onEnter?: (input: Element) => void }) {
  return (
    <input
      type="search"
      className="lab-search"
      placeholder={label}
      aria-label={label}
      value={query}
      // The list has been opened to choose from it.
      ref={(input) => input?.focus({ preventScroll: true })}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter?.(event.currentTarget);
      }}
    />
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="lab-group">
      <h3 id={id}>{title}</h3>
      {children}
    </div>
  );
}

/** Items that hold every word looked for. */
export function matching(choices: readonly Choices[], query: string): Choices[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return choices
    .map(({ title, items }) => ({ title, items: items.filter(({ id, name }) => wanted.every((word) => `${id} ${name}`.toLowerCase().includes(word))) }))
    .filter(({ items }) => items.length > 0);
}
