import { useMemo } from 'react';
import { mattering } from '../../../run';
import type { Biography, Telling } from '../../../run';
import { welfareChart } from '../../../view/chart';
import type { WelfareChart } from '../../../view/chart';
import { chartWords } from '../../../words';
import type { BiographyPageWords } from '../../../words';
import { useAgainst } from '../../part/use-against';
import { useWords } from '../../part/use-words';
import { HouseholdChart } from './household-chart';
import { pointsOf } from './points';
import { welfareTable } from './tables';
import { WelfareDrawing } from './welfare-drawing';

/** The line is drawn to the end of the year up to which the story was told, and for the first time this far. */
const firstMonths = 24;
const yearMonths = 12;

/** Spending per person against the poverty line, with the stages below and the same household in the run of the dashed lines. */
export function WelfareView({ biography, twin, month, told, telling, page }: { readonly biography: Biography; readonly twin: Biography | null; readonly month: number; readonly told: number; readonly telling: Telling; readonly page: BiographyPageWords }) {
  const { words, language } = useWords();
  const { format, names } = telling;
  const against = useAgainst();
  const { course, povertyLineRp, months } = biography;
  const horizon = Math.min(months, Math.max(firstMonths, yearMonths * Math.ceil(told / yearMonths)));
  const beside = twin?.months === months ? twin : null;
  const chart = useMemo((): WelfareChart => ({
    run: course.perPersonRp.subarray(0, horizon + 1),
    twin: beside && beside.course.perPersonRp.subarray(0, horizon + 1),
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
  }), [biography, beside, month, page, telling, format, names, course, povertyLineRp, horizon]);
  const twinName = page.twin(words.comparison.against[against].line);
  const table = useMemo(() => welfareTable(biography, beside && { biography: beside, name: twinName }, horizon, telling, page), [biography, beside, twinName, horizon, telling, page]);
  const spending = course.perPersonRp[month];
  const thousand = (rupiah: number) => format.rupiah(Math.round(rupiah / 1000) * 1000);
  const title = page.spending(thousand(spending), thousand(Math.abs(spending - povertyLineRp)), course.poor[month] === 0);
  return (
    <HouseholdChart
      {...{ biography, telling, page, title, table }}
      what="welfare"
      caption={page.table.caption}
      hasNotes
      drawn={{ title, measure: page.spendingUnit, legend: beside ? [`${chartWords[language].dashed(twinName)}.`] : [], height: 380, draw: (box) => welfareChart(chart, box) }}
      legend={
        <>
          {page.spendingUnit}
          {beside && (
            <span className="bio-twin">
              <svg width="22" height="8" aria-hidden="true">
                <path className="twin" d="M0 4h22" />
              </svg>
              {twinName}
            </span>
          )}
        </>
      }
    >
      <WelfareDrawing chart={chart} title={page.chart(format.number(months))} />
    </HouseholdChart>
  );
}
