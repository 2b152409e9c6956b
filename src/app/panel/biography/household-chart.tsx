import { useState } from 'react';
import type { ReactNode } from 'react';
import { fileName } from '../../../export';
import type { Biography, Telling } from '../../../run';
import { chartActionWords } from '../../../words';
import type { BiographyPageWords } from '../../../words';
import { tell } from '../../actions';
import { chartAddress } from '../../chart-link';
import { specOf } from '../../draft';
import { ChartActions } from '../../part/chart-actions';
import { ChartTable } from '../../part/chart-frame';
import type { ChartData, ChartRows } from '../../part/chart-table';
import { householdNumber } from '../../part/household-number';
import { saveFile } from '../../part/save-file';
import { useWords } from '../../part/use-words';
import { useStore } from '../../store';
import { pictureOf } from './picture';
import type { DrawnChart } from './picture';

interface HouseholdChartProps {
  readonly biography: Biography;
  readonly telling: Telling;
  readonly page: BiographyPageWords;
  readonly title: string;
  /** Said of the title when it is pointed at. */
  readonly about?: string;
  /** Below the title: unit, and what the lines are. */
  readonly legend: ReactNode;
  /** Part of the names of its files. */
  readonly what: string;
  readonly className?: string;
  readonly table: { readonly rows: ChartRows; readonly csv: () => ChartData };
  readonly caption: string;
  /** The last column of the table holds words, not numbers. */
  readonly hasNotes?: boolean;
  readonly drawn: DrawnChart;
  /** The drawing on the page. */
  readonly children: ReactNode;
}

/** A chart of a household in its story, with what can be done with every chart. */
export function HouseholdChart({ biography, telling, page, title, about, legend, what, className = '', table, caption, hasNotes, drawn, children }: HouseholdChartProps) {
  const speech = useWords();
  const { language } = speech;
  const draft = useStore((state) => state.draft);
  const [isTable, setTable] = useState(false);
  if (!draft) return null;
  const spec = specOf(draft);
  const number = householdNumber(biography.household);
  return (
    <section className={`bio-section ${className}`}>
      <div className="bio-chart-head">
        <h3 title={about}>{title}</h3>
        <ChartActions
          layout="menu"
          {...{ language, title, isTable, saveFile, tell }}
          onTable={setTable}
          picture={() => pictureOf(drawn, biography, spec, speech, telling, page)}
          csv={table.csv}
          link={{ address: () => chartAddress(`household.${Number(number)}`), holds: chartActionWords[language].holds.household }}
          nameFile={(ending) => fileName(spec, `household-${number}-${what}`, ending)}
        />
      </div>
      <p className="bio-sub bio-legend">{legend}</p>
      {isTable ? (
        // Scrolled by keys too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="bio-table" tabIndex={0} role="region" aria-label={caption}>
          <ChartTable {...table.rows} caption={caption} hasNotes={hasNotes} />
        </div>
      ) : (
        children
      )}
    </section>
  );
}
