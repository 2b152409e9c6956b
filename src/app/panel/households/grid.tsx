import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { householdTableColumns } from '../../../run';
import type { HouseholdTable, TableColumnId } from '../../../run';
import { householdNumber } from '../../part/household-number';
import { Swatch } from '../../part/marks';
import { useSize } from '../../part/use-size';
import { useWords } from '../../part/use-words';
import { cellText, type CellWords } from './cells';
import type { Order } from './sift';

const rowPx = 30;
/** Rows drawn above and below those that are seen. */
const spare = 6;
/** Columns of the table on the page; the file has all. */
const shown: readonly TableColumnId[] = ['village', 'stage', 'perPersonRp', 'persons', 'reached', 'lastContactMonth', 'recipient', 'enterprise', 'shocks'];
const wordColumns: readonly TableColumnId[] = ['village', 'stage', 'reached', 'recipient', 'enterprise'];

interface Props {
  readonly table: HouseholdTable;
  readonly rows: Int32Array;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly nameOf: (h: number) => string;
  readonly onOpen: (h: number) => void;
  readonly cellWords: CellWords;
}

/** Only the rows that are seen are drawn. One row has the focus; arrows, Page, Home and End move it. */
export function Grid({ table, rows, order, onOrder, nameOf, onOpen, cellWords }: Props) {
  const { say } = useWords();
  const { page } = cellWords;
  const box = useRef<HTMLDivElement>(null);
  const { height } = useSize(box);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const first = Math.max(0, Math.floor(top / rowPx) - spare);
  const last = Math.min(rows.length, Math.ceil((top + height) / rowPx) + spare);
  const current = Math.min(active, rows.length - 1);
  const columns = useMemo(() => shown.map((id) => householdTableColumns.find((column) => column.id === id)!), []);

  /** Another order begins at the top again. */
  function sort(next: Order): void {
    onOrder(next);
    setActive(0);
    if (box.current) box.current.scrollTop = 0;
  }

  function move(to: number): void {
    const row = Math.max(0, Math.min(rows.length - 1, to));
    const element = box.current;
    if (!element) return;
    const room = element.clientHeight - rowPx; // the heading covers one row
    if (row * rowPx < element.scrollTop) element.scrollTop = row * rowPx;
    else if ((row + 1) * rowPx > element.scrollTop + room) element.scrollTop = (row + 1) * rowPx - room;
    // The row may not be drawn yet; it must be before it can have the focus.
    flushSync(() => {
      setActive(row);
      setTop(element.scrollTop);
    });
    element.querySelector<HTMLElement>(`[data-row="${row}"] button`)?.focus({ preventScroll: true });
  }

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const pageRows = Math.max(1, Math.floor(height / rowPx) - 2);
    const steps: Readonly<Record<string, number>> = { ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + pageRows, PageUp: current - pageRows, Home: 0, End: rows.length - 1 };
    const to = steps[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    move(to);
  }

  const head = (column: Order['column'], label: string, isNumber: boolean, about?: string) => {
    const isOrder = order.column === column;
    return (
      <th key={column} scope="col" className={isNumber ? undefined : 'words'} aria-sort={isOrder ? (order.down ? 'descending' : 'ascending') : 'none'} title={about}>
        <button type="button" onClick={() => sort({ column, down: isOrder ? !order.down : isNumber && column !== 'family' })}>
          {label}
          <i aria-hidden="true">{isOrder ? (order.down ? '▾' : '▴') : ''}</i>
        </button>
      </th>
    );
  };
  const short = page.short as Partial<Record<TableColumnId, string>>;
  return (
    <div ref={box} className="households-grid" onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}>
      <table className="number" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {head('family', page.family, true)}
            {head('name', page.head, false)}
            {columns.map(({ id, label, about }) => head(id, id === 'village' ? cellWords.villageWord : short[id] ?? say(label), !wordColumns.includes(id), say(about) || undefined))}
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          <tr aria-hidden="true" className="gap" style={{ height: first * rowPx }} />
          {Array.from(rows.subarray(first, last), (h, i) => (
            <tr key={h} data-row={first + i} aria-rowindex={first + i + 2} onClick={() => onOpen(h)}>
              <td>{householdNumber(h)}</td>
              <th scope="row" className="words">
                <button
                  type="button"
                  tabIndex={first + i === current ? 0 : -1}
                  onFocus={() => setActive(first + i)}
                  onClick={(event) => {
                    event.stopPropagation();
                    onOpen(h);
                  }}
                >
                  {nameOf(h)}
                </button>
              </th>
              {columns.map(({ id }) => (
                <td key={id} className={wordColumns.includes(id) ? 'words' : undefined}>
                  {id === 'stage' && <Swatch stage={table.values.stage[h]} />}
                  {cellText(table, id, h, cellWords)}
                </td>
              ))}
            </tr>
          ))}
          <tr aria-hidden="true" className="gap" style={{ height: (rows.length - last) * rowPx }} />
        </tbody>
      </table>
    </div>
  );
}
