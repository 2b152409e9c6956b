import type { Provenance } from '../../../export';
import { chartCaption, chartFigure, figure, svgText, type ChartContent } from '../../../view/chart';
import { chartWords, formatter, words as allWords, type Formatter, type Language, type Words } from '../../../words';

const fileWidth = 1200;
const fileHeight = 460;

/** A chart as an SVG file with its caption and where it comes from; `colour` gives the value of a palette token. */
export function chartFile(
  content: ChartContent, from: Provenance, language: Language, colour: (token: string) => string,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const [words, format] = [allWords[language], formatter(language)];
  const caption = { ...chartCaption(content, words, format), notes: chartNotes(content, from, words, format) };
  const drawing = figure(chartFigure(content, fileWidth, fileHeight, caption, words, format));
  const svg = svgText(drawing, { title: caption.title, language, metadata: JSON.stringify(from), colour });
  return { svg, width: drawing.width, height: drawing.height };
}

/** The lines at the foot of a saved chart. */
function chartNotes({ decisions }: ChartContent, from: Provenance, words: Words, format: Formatter): string[] {
  const months = format.quantity(from.months, 'month').text;
  const made = chartWords[format.language].madeWith(from.scenario, String(from.seed), months, from.engine, from.digest.slice(0, 16));
  if (decisions.length === 0) return [made];
  return [made, chartWords[format.language].decisions(decisions.map(({ month, label }) => words.timeline.pin(format.number(month), label)).join('; '))];
}
