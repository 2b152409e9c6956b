import { basename } from 'node:path';
import { experimentFormat } from '../derive';
import { planExperiment, readExperiment } from '../lab';
import type { ExperimentKind, ExperimentPlan, ExperimentResults } from '../lab';
import { problem, ProblemError } from '../run';
import { formatter } from '../words';
import { choiceFlag } from './arguments';
import { monthsCsv, runsCsv } from './experiment-csv';
import { experimentJson } from './experiment-json';
import { experimentTable, filled } from './experiment-table';
import { experimentWords as words } from './experiment-words';
import { stoppedCode } from './findings';
import { writeInPieces } from './lines';
import { readText } from './scenario';
import { Stopped } from './stopped';
import { headerOf, shardOf, sweepFormat } from './sweep-format';
import type { Shard } from './sweep-format';
import { firstLine, readResults, runsIn } from './sweep-read';
import { runShard } from './sweep-run';
import type { Given, Terminal } from './terminal';
import { cliWords } from './words';

/** Flags of every command that makes the runs of an experiment. */
export const experimentFlags = { workers: true, resume: false, out: true, format: true, json: false } as const;

/** Makes the runs of an experiment's file, or reads the file of its results, and prints what they say. @param kinds that the command is for. */
export async function runExperiment(command: string, kinds: readonly ExperimentKind[], given: Given, terminal: Terminal): Promise<number> {
  const [word] = given.words;
  const wanted = choiceFlag(given, 'format', ['jsonl', 'csv'], 'jsonl');
  if (terminal.exists(word) && isResults(word)) {
    const { plan, results } = await readResults(word);
    checkKind(command, kinds, plan, word);
    return report(plan, results, word, wanted, given, terminal);
  }
  const plan = await plannedFrom(word, terminal);
  checkKind(command, kinds, plan, word);
  const shard = shardFlag(given, plan.jobs.length, terminal);
  if (shard.of > 1 && wanted === 'csv') throw new ProblemError(problem('flagValue', { flag: '--format', found: wanted, expected: words.noShard[terminal.language] }));
  const file = given.flags.out?.at(-1) ?? resultsName(word, shard);
  try {
    const results = await runShard(command, plan, shard, file, given, terminal);
    terminal.err(`${cliWords.wrote[terminal.language]} ${file}\n`);
    if (shard.of === 1) return await report(plan, results, file, wanted, given, terminal);
    sayShard(plan, shard, file, given, terminal);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) return stoppedCode;
    throw error;
  }
}

/** The plan of the experiment in a file. @throws ProblemError */
export async function plannedFrom(file: string, terminal: Terminal): Promise<ExperimentPlan> {
  const read = await readExperiment(readText(file, terminal), basename(file));
  if (!read.ok) throw new ProblemError(...read.problems);
  return planExperiment(read.value);
}

export function isExperiment(text: string): boolean {
  return text.slice(0, 2_000).includes(`"${experimentFormat}"`);
}

/** Says that an experiment's file is right, and how many runs it asks for. @throws ProblemError */
export async function validateExperiment(file: string, terminal: Terminal): Promise<number> {
  const plan = await plannedFrom(file, terminal);
  const runs = formatter(terminal.language).number(plan.jobs.length);
  terminal.out(`${file} ${filled(words.validExperiment[terminal.language], { runs })}\n`);
  return 0;
}

/** `more-facilitators.results.jsonl`, `more-facilitators.results.2-of-8.jsonl`, where the command is called. */
export function resultsName(file: string, { shard, of }: Pick<Shard, 'shard' | 'of'>): string {
  return `${basename(file).replace(/\.json$/, '')}.results${of > 1 ? `.${shard}-of-${of}` : ''}.jsonl`;
}

/** Prints what a whole experiment found, and writes its tables if they are wanted. @param file of its results. @returns the exit code. */
export async function report(plan: ExperimentPlan, results: ExperimentResults, file: string, wanted: 'jsonl' | 'csv', given: Given, terminal: Terminal): Promise<number> {
  const { language } = terminal;
  const name = basename(file).replace(/(\.results)?\.jsonl$/, '');
  if (wanted === 'csv') {
    const whole = shardOf(plan.jobs.length, 1, 1);
    const header = headerOf(plan, whole);
    const table = (ending: string, pieces: typeof runsCsv): Promise<boolean> => written(`${file.replace(/\.jsonl$/, '')}${ending}.csv`, pieces(plan, header, runsIn(file, plan, whole), name, language), terminal);
    if (!(await table('', runsCsv))) return stoppedCode;
    if (plan.series.length > 0 && !(await table('.months', monthsCsv))) return stoppedCode;
  }
  terminal.out(given.flags.json ? `${JSON.stringify(experimentJson(plan, results), null, 2)}\n` : experimentTable(plan, results, name, language));
  return 0;
}

/** Writes a file and says so; false when it was stopped by Ctrl-C, which is said too. @throws ProblemError */
export async function written(file: string, pieces: Iterable<string>, terminal: Terminal): Promise<boolean> {
  try {
    await writeInPieces(file, pieces);
    terminal.err(`${cliWords.wrote[terminal.language]} ${file}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    terminal.err(`${filled(words.notWritten[terminal.language], { file })}\n`);
    return false;
  }
}

function isResults(file: string): boolean {
  return firstLine(file).startsWith(`{"format":"${sweepFormat}"`);
}

function checkKind(command: string, kinds: readonly ExperimentKind[], { experiment: { kind } }: ExperimentPlan, file: string): void {
  if (kinds.includes(kind)) return;
  throw new ProblemError(problem('wrongKind', { experiment: basename(file), command, found: kind, expected: kinds.join(', '), other: `sweep ${file}` }));
}

function shardFlag(given: Given, runs: number, { language }: Terminal): Shard {
  const text = given.flags.shard?.at(-1);
  if (text === undefined) return shardOf(runs, 1, 1);
  const [shard = 0, of = 0] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(text)?.slice(1) ?? []).map(Number);
  if (shard < 1 || shard > of || of > runs) {
    throw new ProblemError(problem('flagValue', { flag: '--shard', found: text, expected: words.aShard[language].replaceAll('{most}', String(runs)) }));
  }
  return shardOf(runs, shard, of);
}

function sayShard(plan: ExperimentPlan, { shard, of, first, end }: Shard, file: string, given: Given, terminal: Terminal): void {
  const { number } = formatter(terminal.language);
  const runs = plan.jobs.length;
  terminal.out(given.flags.json
    ? `${JSON.stringify({ file, shard, of, first: first + 1, last: end, runs, plan: headerOf(plan, { shard, of, first, end }).plan })}\n`
    : `${filled(words.shardDone[terminal.language], { shard: number(shard), of: number(of), first: number(first + 1), last: number(end), runs: number(runs) })}\n`);
}
