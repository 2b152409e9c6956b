import { useState } from 'react';
import { branchOf, changesOf } from './branches';
import type { Branch, BranchChange, Branches } from './branches';
import { branchName, compareBranch, removeBranch, renameBranch, switchBranch } from './branching';
import { parameterOf } from './draft';
import type { Draft } from './draft';
import { decisionChange, decisionName } from './part/decision-words';
import { Icon } from './part/icon';
import { closeAround, PopoverButton } from './part/popover';
import { useWords } from './part/use-words';
import type { Speech } from './part/use-words';
import { useStore } from './store';
import { trayWords } from '../words';
import './tray.css';

/** The branches of the run side by side: the one that is shown, and what makes each differ from the run it left. */
export function Tray() {
  const { language } = useWords();
  const draft = useStore((state) => state.draft);
  const branches = useStore((state) => state.branches);
  if (!draft || !branches) return null;
  return (
    <nav className="tray" aria-label={trayWords[language].tray}>
      <ul>
        {branches.list.map((branch) => (
          <li key={branch.id} className={branch.id === branches.current ? 'tray-branch current' : 'tray-branch'}>
            <Chip draft={draft} branches={branches} branch={branch} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChipProps {
  readonly draft: Draft;
  readonly branches: Branches;
  readonly branch: Branch;
}

function Chip({ draft, branches, branch }: ChipProps) {
  const speech = useWords();
  const { format, language } = speech;
  const text = trayWords[language];
  const name = branchName(branch, language);
  const lines = changeLines(changesOf(draft, branches, branch.id), speech);
  const first = lines[0] ? [lines[0].text, ...(lines.length > 1 ? [text.more(format.number(lines.length - 1))] : [])].join(', ') : text.same;
  return (
    <>
      <button type="button" className="tray-name" aria-current={branch.id === branches.current ? 'true' : undefined} onClick={() => switchBranch(branch.id)}>
        <span>
          <b>{name}</b>
          {branch.parent !== null && (
            <small>
              {text.leaves(format.number(branch.month))} · {first}
            </small>
          )}
        </span>
      </button>
      <PopoverButton className="button square tray-more" label={text.menu(name)} content={<Icon name="more" size={16} />} popoverClassName="tray-popover">
        <Details {...{ draft, branches, branch, name }} lines={lines} />
      </PopoverButton>
    </>
  );
}

function Details({ branches, branch, name, lines }: ChipProps & { readonly name: string; readonly lines: readonly ChangeLine[] }) {
  const { format, language } = useWords();
  const text = trayWords[language];
  const { id, parent, month } = branch;
  return (
    <>
      <h3>{name}</h3>
      {parent !== null && (
        <>
          <p className="hint">{text.leavesFrom(format.number(month), branchName(branchOf(branches, parent), language))}</p>
          {lines.length === 0 && <p className="hint">{text.sameHint}</p>}
          {lines.length > 0 && (
            <>
              <h4>{text.differs}</h4>
              <ul className="tray-changes">
                {lines.map((line) => (
                  <li key={line.key}>{text.change(format.number(line.month), line.name, line.change)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <Rename branch={branch} />
      <div className="menu-list">
        <button
          type="button"
          className="button"
          onClick={(event) => {
            closeAround(event.currentTarget);
            compareBranch(id);
          }}
        >
          <Icon name="compare" />
          {parent === null ? text.compareFirst : text.compare}
        </button>
        <button type="button" className="button" onClick={() => removeBranch(id)}>
          <Icon name="close" />
          {text.remove}
        </button>
      </div>
    </>
  );
}

function Rename({ branch: { id, name } }: { readonly branch: Branch }) {
  const { language } = useWords();
  const text = trayWords[language];
  const [typed, setTyped] = useState(name);
  return (
    <form
      className="tray-rename"
      onSubmit={(event) => {
        event.preventDefault();
        renameBranch(id, typed);
        closeAround(event.currentTarget);
      }}
    >
      <label className="field">
        {text.rename}
        <input value={typed} maxLength={60} placeholder={branchName({ id, name: '' }, language)} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button type="submit" className="button line">
        {text.renameSave}
      </button>
    </form>
  );
}

interface ChangeLine {
  readonly key: string;
  readonly month: number;
  readonly name: string;
  readonly change: string;
  readonly text: string;
}

/** Shares of one whole that differ in a month are one line. */
function changeLines(changes: readonly BranchChange[], speech: Speech): ChangeLine[] {
  const groups = new Map<string, BranchChange[]>();
  for (const change of changes) {
    const key = `${change.month} ${parameterOf(change.parameter).split ?? change.parameter}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([key, group]) => {
    const logged = group.map((change) => ({ ...change, by: 'person' as const }));
    const [name, change] = [decisionName(logged, speech), decisionChange(logged, speech)];
    return { key, month: group[0].month, name, change, text: `${name} ${change}` };
  });
}
