import { provenance } from '../../../export';
import type { Biography, RunSpec, Telling } from '../../../run';
import { figure, svgText } from '../../../view/chart';
import type { Box, Mark } from '../../../view/chart';
import { chartWords } from '../../../words';
import type { BiographyPageWords } from '../../../words';
import type { ChartPicture } from '../../part/chart-actions';
import { householdNumber } from '../../part/household-number';
import { colourOnPage } from '../../part/picture';
import type { Speech } from '../../part/use-words';

const width = 1200;

/** What is drawn of a household. */
export interface DrawnChart {
  readonly title: string;
  /** What is measured, in what unit. */
  readonly measure: string;
  /** What its lines and dots mean. */
  readonly legend: readonly string[];
  readonly height: number;
  readonly draw: (box: Box) => readonly Mark[];
}

/** A chart of a household as a file of its own. */
export function pictureOf({ title, measure, legend, height, draw }: DrawnChart, { household, digest }: Biography, spec: RunSpec, { language, format }: Speech, telling: Telling, page: BiographyPageWords): ChartPicture {
  const from = provenance(spec, digest);
  const made = chartWords[language].madeWith(from.scenario, String(from.seed), format.quantity(from.months, 'month').text, from.engine, digest.slice(0, 16));
  const caption = { title, subtitle: page.pictureOf(telling.words.number(householdNumber(household)), telling.names.village, measure), notes: [...legend, made] };
  const drawing = figure({ width, chartHeight: height, caption, chart: { kind: 'drawn', draw }, villages: null, villagesTitle: '' });
  return { svg: svgText(drawing, { title, language, metadata: JSON.stringify(from), colour: colourOnPage }), width: drawing.width, height: drawing.height };
}
