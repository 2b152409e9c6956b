import { loadDeclared } from '../derive';
import { formatById, loadWriter, unknownColumn } from '../export';
import type { Beside, ExportJob, FormatId } from '../export';
import { baselineRun, problem, ProblemError, scenarioById } from '../run';
import type { RunSpec } from '../run';
import { formatter } from '../words';
import { numberFlag } from './arguments';
import { exportWords as words } from './export-words';
import { Cancelled, OutputFolder } from './output-folder';
import type { Given, Terminal } from './terminal';
import { cliWords } from './words';

/** Flags of a command that writes files of a run. */
export const exportFlags = { out: true, format: true, columns: true, households: true, date: true } as const;

/** What shells expect of a command that was told to stop. */
const stoppedCode = 130;

/** What is to be written, and where. */
export interface Exporting {
  readonly folder: string;
  readonly formats: readonly FormatId[];
  readonly job: ExportJob;
}

/** Reads the flags; null when no file is wanted. @throws ProblemError when they do not fit. */
export async function exportingOf(spec: RunSpec, given: Given, { language }: Terminal): Promise<Exporting | null> {
  const last = (flag: keyof typeof exportFlags) => given.flags[flag]?.at(-1)?.trim();
  const formats = (last('format') ?? 'csv,json').split(',').map((id) => formatById(id.trim())?.id);
  if (!formats.every((format) => format !== undefined)) {
    throw new ProblemError(problem('flagValue', { flag: '--format', found: last('format') ?? '', expected: words.formats[language] }));
  }
  const folder = last('out');
  if (folder === undefined) {
    const lonely = (['format', 'columns', 'households', 'date'] as const).find((flag) => given.flags[flag]);
    if (lonely) throw new ProblemError(problem('missingArgument', { command: 'run', what: words.outFolder[language] }));
    return null;
  }
  const householdMonth = numberFlag(given, 'households', spec.months, language);
  if (!Number.isInteger(householdMonth) || householdMonth < 0 || householdMonth > spec.months) {
    const expected = words.monthTo[language].replace('{months}', String(spec.months));
    throw new ProblemError(problem('flagValue', { flag: '--households', found: String(householdMonth), expected }));
  }
  const date = last('date') ?? null;
  if (date !== null && !isDay(date)) throw new ProblemError(problem('flagValue', { flag: '--date', found: date, expected: words.aDate[language] }));
  const declared = await loadDeclared();
  const columns = given.flags.columns?.flatMap((text) => text.split(',')).map((id) => id.trim()).filter(Boolean) ?? null;
  const unknown = columns && unknownColumn(declared, columns);
  if (unknown) throw new ProblemError(problem('unknownColumn', unknown));
  return { folder, formats, job: { spec, language, declared, columns, householdMonth, tables: null, date, beside: besideOf(spec) } };
}

/** What the page draws as a dashed line unless told otherwise: the baseline of the scenario. */
function besideOf(spec: RunSpec): Beside | null {
  const ours = scenarioById(spec.scenario.id);
  const original = ours && JSON.stringify(ours.villages) === JSON.stringify(spec.scenario.villages) ? ours : spec.scenario;
  const baseline = baselineRun(original, spec);
  return baseline && { spec: baseline, against: 'scenario' };
}

/** A day that is in the calendar, and after 1900: workbooks know none before. */
function isDay(text: string): boolean {
  const day = /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Writes all files, or none. @returns the exit code. @throws ProblemError when the folder cannot be written. */
export async function writeExports({ folder, formats, job }: Exporting, terminal: Terminal): Promise<number> {
  const { language } = terminal;
  const progress = new WritingProgress(terminal);
  let done = 0;
  let name = '';
  const files = new OutputFolder(folder, (share) => progress.tell(name, (done + share) / formats.length));
  const cancel = (): void => files.cancel();
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  try {
    for (const format of formats) {
      name = format;
      await (await loadWriter(format))(job, files);
      done++;
    }
    await files.progress(0); // the last turn for a Ctrl-C
    files.finish();
  } catch (error) {
    files.abandon();
    if (!(error instanceof Cancelled)) throw error;
    terminal.err(`${words.cancelled[language]}\n`);
    return stoppedCode;
  } finally {
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
    progress.end();
  }
  for (const written of files.names) terminal.err(`${cliWords.wrote[language]} ${folder}/${written}\n`);
  return 0;
}

const quietMs = 1_000;
const everyMs = 500;

/** A line on how far the writing is, when it takes longer than a second. */
class WritingProgress {
  private readonly terminal: Terminal;
  private readonly start: number;
  private last: number;
  private said = false;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
    this.start = terminal.now();
    this.last = this.start + quietMs - everyMs;
  }

  tell(name: string, share: number): void {
    const now = this.terminal.now();
    if (now - this.last < everyMs) return;
    this.last = now;
    this.said = true;
    const line = `${words.writing[this.terminal.language]} ${name}: ${formatter(this.terminal.language).percent(share, 0)}`;
    this.terminal.err(this.terminal.errIsScreen ? `\r\x1b[K${line}` : `${line}\n`);
  }

  end(): void {
    if (this.said && this.terminal.errIsScreen) this.terminal.err('\r\x1b[K');
  }
}
