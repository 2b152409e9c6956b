import type { ExperimentPlan } from './plan-experiment';

/** Results of an experiment as a file of lines: a header, then a line per run. The command line writes it, the page opens it too. */
export const sweepFormat = 'gotong-sweep/1';

/** Values of one run: its readings, then its months. */
export function valuesPerRun({ readings, series, experiment: { months } }: ExperimentPlan): number {
  return readings.length + series.length * (months + 1);
}

/** A run as a line, with a check at its end that a changed digit does not survive. What is no number is null. */
export function lineOf(run: number, values: ArrayLike<number>): string {
  const head = `{"run":${run},"values":${JSON.stringify(Array.from(values))}`;
  return `${head},"check":"${checkOf(head)}"}`;
}

/** The run that a line holds; null when the line is damaged. @param width values that it must have. */
export function runIn(line: string, width: number): { readonly run: number; readonly values: readonly number[] } | null {
  const match = /^(\{"run":\d+,"values":\[[^\]]*\]),"check":"([0-9a-f]{8})"\}$/.exec(line);
  if (!match || checkOf(match[1]) !== match[2]) return null;
  let found: { run: number; values: unknown[] };
  try {
    found = JSON.parse(`${match[1]}}`) as typeof found;
  } catch {
    return null;
  }
  const values = found.values.map((value) => (value === null ? NaN : value));
  return values.length === width && values.every((value) => typeof value === 'number') ? { run: found.run, values } : null;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** CRC-32 of text that is all ASCII, as numbers are. */
function checkOf(text: string): string {
  let remainder = 0xffffffff;
  for (let i = 0; i < text.length; i++) remainder = (remainder >>> 8) ^ remainders[(remainder ^ text.charCodeAt(i)) & 255];
  return ((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
