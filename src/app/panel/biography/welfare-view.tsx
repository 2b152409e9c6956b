import { useMemo, useRef } from 'react';
import type { Biography, Telling } from '../../../run';
import { mattering } from '../../../run';
import { monthAtX, welfareChart, welfarePlot } from '../../../view/chart';
import type { WelfareChart } from '../../../view/chart';
import type { BiographyPageWords } from '../../../words';
import { seek } from '../../actions';
import { DrawingView } from '../../part/drawing-view';
import { useAgainst } from '../../part/use-against';
import { useSize } from '../../part/use-size';
import { useWords } from '../../part/use-words';
import { pointsOf } from './points';

const height = 196;
/** The line is drawn to the end of the year up to which the story was told, and for the first time this far. */
const firstMonths = 24;
const yearMonths = 12;

/** Spending per person against the poverty line, with the stages below and the same household in the run of the dashed lines. */
export function WelfareView({ biography, twin, month, told, telling, page }: { readonly biography: Biography; readonly twin: Biography | null; readonly month: number; readonly told: number; readonly telling: Telling; readonly page: BiographyPageWords }) {
  const { words } = useWords();
  const { format, names } = telling;
  const against = useAgainst();
  const box = useRef<HTMLDivElement>(null);
  const { width } = useSize(box);
  const { course, povertyLineRp, months } = biography;
  const horizon = Math.min(months, Math.max(firstMonths, yearMonths * Math.ceil(told / yearMonths)));
  const chart = useMemo((): WelfareChart => ({
    run: course.perPersonRp.subarray(0, horizon + 1),
    twin: twin && twin.months === months ? twin.course.perPersonRp.subarray(0, horizon + 1) : null,
    povertyLineRp,
    stages: course.stage,
    horizon,
    month,
    events: pointsOf(mattering(biography, month).map(({ event }) => event), page, telling),
    tickText: (rupiah) => format.number(rupiah / 1000, 0),
    valueText: (rupiah) => format.rupiah(Math.round(rupiah / 1000) * 1000),
    lineName: page.povertyLine(format.number(povertyLineRp / 1000, 0)),
    stageTitle: page.stage,
    stageName: names.stages[course.stage[month] - 1],
    monthText: (at) => (at === 0 ? page.month('0') : format.number(at)),
  }), [biography, twin, month, page, telling, format, names, course, povertyLineRp, months, horizon]);
  const spending = course.perPersonRp[month];
  const thousand = (rupiah: number) => format.rupiah(Math.round(rupiah / 1000) * 1000);
  const place = { x: 0, y: 0, width, height };
  const drawing = useMemo(() => (width > 0 ? { width, height, marks: welfareChart(chart, { x: 0, y: 0, width, height }) } : null), [chart, width]);
  return (
    <section className="bio-section">
      <h3>
        {page.spending(thousand(spending), thousand(Math.abs(spending - povertyLineRp)), course.poor[month] === 0)}
      </h3>
      <p className="bio-sub bio-legend">
        {page.spendingUnit}
        {chart.twin && (
          <span className="bio-twin">
            <svg width="22" height="8" aria-hidden="true">
              <path className="twin" d="M0 4h22" />
            </svg>
            {page.twin(words.comparison.against[against].line)}
          </span>
        )}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a way for pointers only: the timeline and the months of the story are there for keys */}
      <div
        ref={box}
        className="bio-chart"
        onClick={({ clientX, currentTarget }) => {
          const { left, right } = welfarePlot(chart, place);
          seek(monthAtX({ horizon, width: right - left }, clientX - currentTarget.getBoundingClientRect().left - left, horizon));
        }}
      >
        {drawing && <DrawingView drawing={drawing} title={page.chart(format.number(months))} />}
      </div>
    </section>
  );
}
