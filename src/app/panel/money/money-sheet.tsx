import { useMemo, useState } from 'react';
import type { PointerEvent } from 'react';
import type { Provenance } from '../../../export';
import { moneyFlow, tellMoney } from '../../../run';
import type { LedgerRow, MoneyView, Period, Scenario } from '../../../run';
import { layMoney, moneyAt } from '../../../view/chart';
import type { MoneyMark } from '../../../view/chart';
import { moneyWords } from '../../../words';
import { ChartFrame } from '../../part/chart-frame';
import type { ChartFrameProps } from '../../part/chart-frame';
import { colourOnPage } from '../../part/picture';
import { useDeclared } from '../../part/use-declared';
import { useWords } from '../../part/use-words';
import { Choices } from './choices';
import { moneyTable } from './columns';
import { chartOf, moneyFile, pageBox, pageDrawing } from './figure';
import './money.css';
import { Detail, PlacesList } from './places-list';
import { Tip } from './tip';
import type { Pointed } from './tip';

export interface MoneySheetProps {
  readonly rows: readonly LedgerRow[];
  readonly scenario: Scenario;
  readonly months: number;
  /** Month at the playhead. */
  readonly month: number;
  readonly view: MoneyView;
  readonly period: Period;
  readonly onChoose: (choice: { readonly view: MoneyView; readonly period: Period }) => void;
  readonly provenance: Provenance;
  readonly link?: ChartFrameProps['link'];
  readonly nameFile: ChartFrameProps['nameFile'];
  readonly saveFile: ChartFrameProps['saveFile'];
}

/** The money flow of a period with its table, its files, and what is behind every place and ribbon. */
export function MoneySheet({ rows, scenario, months, month, view, period, onChoose, provenance, link, nameFile, saveFile }: MoneySheetProps) {
  const speech = useWords();
  const { language } = speech;
  const text = moneyWords[language];
  const declared = useDeclared();
  const flow = useMemo(() => moneyFlow(rows, period, view), [rows, period, view]);
  const telling = useMemo(() => tellMoney(flow, scenario, language, (line) => declared.lines.find(({ id }) => id === line)?.about), [flow, scenario, language, declared]);
  const table = useMemo(() => moneyTable(flow, telling, speech, text), [flow, telling, speech, text]);
  // What is chosen stays; what is looked at below comes before it, what the pointer is at before both. A mark belongs to its flow.
  const [chosen, choose] = useOf<MoneyMark>(flow);
  const [glowing, glow] = useOf<MoneyMark>(flow);
  const [pointed, point] = useOf<Pointed>(flow);
  const lit = useSteady(pointed?.mark ?? glowing ?? chosen);
  const chart = useMemo(() => chartOf(flow, telling, speech, lit), [flow, telling, speech, lit]);
  const shared = { flow, telling, text, speech };

  function markUnder({ target, clientX, clientY }: { readonly target: EventTarget; readonly clientX: number; readonly clientY: number }): MoneyMark | null | undefined {
    const drawing = target instanceof Element ? target.closest<SVGSVGElement>('.chart-box > svg') : null;
    if (!drawing) return undefined;
    const { left, top, width } = drawing.getBoundingClientRect();
    return moneyAt(layMoney(chart, pageBox(chart, width)), clientX - left, clientY - top);
  }

  function follow(event: PointerEvent): void {
    const mark = markUnder(event);
    point(mark ? { mark, x: event.clientX, y: event.clientY } : null);
  }

  return (
    // What can be pointed at stands again below the drawing, as buttons.
    <div
      className="money"
      role="presentation"
      onPointerDown={follow}
      onPointerMove={follow}
      // A finger leaves when it is lifted: what it was at stays to be read.
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && point(null)}
      onClick={(event) => {
        const mark = markUnder(event);
        if (mark !== undefined) choose(mark);
      }}
    >
      <ChartFrame
        language={language}
        title={telling.title}
        subtitle={telling.subtitle}
        what={['money', view, period.kind, ...(period.kind === 'run' ? [] : [period.number])].join('-')}
        chooser={<Choices {...{ view, period, months, month, text, speech, onChoose }} />}
        drawing={(width) => pageDrawing(chart, width)}
        rows={table.rows}
        csv={table.csv}
        link={link}
        hasNotes
        tableCaption={text.table.caption(telling.period)}
        file={() => moneyFile(flow, telling, provenance, speech, colourOnPage)}
        nameFile={nameFile}
        saveFile={saveFile}
      >
        <p className={flow.differenceRp === 0 ? 'money-check number' : 'money-check number wrong'}>{telling.check}</p>
        {flow.nodes.length > 0 && (
          <div className="money-below">
            <PlacesList {...shared} lit={chosen} onChoose={choose} />
            <Detail {...shared} lit={chosen} onGlow={glow} />
          </div>
        )}
        {telling.notes.map((note) => <p key={note} className="chart-about">{note}</p>)}
      </ChartFrame>
      {pointed && <Tip {...shared} pointed={pointed} />}
    </div>
  );
}

/** Something of this flow: gone once another is shown. */
function useOf<T>(flow: object): readonly [T | null, (next: T | null) => void] {
  const [kept, keep] = useState<{ readonly flow: object; readonly value: T | null } | null>(null);
  const value = kept?.flow === flow ? kept.value : null;
  return [value, (next) => (next !== null || value !== null) && keep({ flow, value: next })];
}

/** The mark as it was while it is the same one: the drawing is made anew for another one only. */
function useSteady(mark: MoneyMark | null): MoneyMark | null {
  const key = mark && (mark.kind === 'place' ? mark.id : mark.index);
  // oxlint-disable-next-line react/exhaustive-deps -- places have names, ribbons numbers
  return useMemo(() => mark, [key]);
}
