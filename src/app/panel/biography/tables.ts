import { letters } from '../../../run';
import type { Biography, Letter, Telling } from '../../../run';
import { dash } from '../../../words';
import type { BiographyPageWords } from '../../../words';
import { dataOf, rowsOf } from '../../part/chart-table';
import type { ChartColumn, ChartData, ChartRows } from '../../part/chart-table';
import { capital } from '../../part/village-word';

/** The welfare line month by month up to a horizon, for people and for programs. @param twin the same household in the run of the dashed line, by this name. */
export function welfareTable(
  { course, povertyLineRp }: Biography, twin: { readonly biography: Biography; readonly name: string } | null, horizon: number, { format, names }: Telling, page: BiographyPageWords,
): { readonly rows: ChartRows; readonly csv: () => ChartData } {
  const rupiah = (value: number) => format.rupiah(Math.round(value));
  const text = page.table;
  const columns: ChartColumn<number>[] = [
    { title: text.month, head: 'month', cell: (month) => month, print: (month) => format.number(month) },
    { title: text.spending, head: 'perPersonRp', cell: (month) => course.perPersonRp[month], print: rupiah },
    ...(twin ? [{ title: capital(twin.name), head: 'twinPerPersonRp', cell: (month: number) => twin.biography.course.perPersonRp[month], print: rupiah }] : []),
    { title: text.povertyLine, head: 'povertyLineRp', cell: () => povertyLineRp, print: rupiah },
    { title: text.stage, head: 'stage', cell: (month) => course.stage[month], print: (stage) => names.stages[stage - 1] },
  ];
  const months = Array.from({ length: horizon + 1 }, (_, month) => month);
  return { rows: rowsOf(columns, months), csv: () => dataOf(columns, months) };
}

/** The six letters at month 0, now, and in the middle of the village. Scores of 100. */
export function profileTable({ profile, villageProfile }: Biography, month: number, village: string, { format }: Telling, page: BiographyPageWords): { readonly rows: ChartRows; readonly csv: () => ChartData } {
  const print = (score: number) => scoreText(score / 100, format);
  const columns: ChartColumn<Letter>[] = [
    { title: page.actors, head: 'letter', cell: (letter) => page.letters[letter] },
    { title: page.atStart, head: 'month0', cell: (letter) => 100 * profile[letter][0], print },
    { title: page.month(format.number(month)), head: 'now', cell: (letter) => 100 * profile[letter][month], print },
    { title: page.median(village), head: 'villageMedian', cell: (letter) => 100 * villageProfile[letter][month], print },
  ];
  return { rows: rowsOf(columns, letters), csv: () => dataOf(columns, letters) };
}

/** A score from 0 to 1, of 100; where nothing was due yet there is none. */
export const scoreText = (score: number, format: Telling['format']): string => (Number.isNaN(score) ? dash : format.number(100 * score, 0));
