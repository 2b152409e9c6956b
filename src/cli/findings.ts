import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits, nearest } from '../derive';
import { judge, planFindings, readFinding, resultsOf } from '../lab';
import type { Finding } from '../lab';
import { problem, ProblemError } from '../run';
import { findingsTable } from './findings-table';
import { labFlags, runPlan, Stopped, wholeFlag } from './lab-run';
import { labWords as words } from './lab-words';
import { readText } from './scenario';
import type { Command, Given, Terminal } from './terminal';

const scenariosFolder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const folder = join(scenariosFolder, 'findings');
/** What shells expect of a command that was told to stop. */
export const stoppedCode = 130;

export const findingsCommand: Command = {
  usage: 'findings [FILE]... [--only S1,S8] [--seeds N] [--workers N] [--out FILE] [--json]',
  about: words.findings,
  flags: { ...labFlags, only: true },
  words: [0, 100],
  needs: words.aFinding,
  async run(given, terminal) {
    const findings = await chosenFindings(given, terminal);
    const seeds = given.flags.seeds && wholeFlag(given, 'seeds', 30, 2, limits.seeds, terminal);
    const { plan, findings: planned } = planFindings(findings, seeds);
    try {
      const { values } = await runPlan('findings', plan.jobs, given, terminal);
      const judged = planned.map((one) => judge(one, plan, values));
      const results = `${JSON.stringify(resultsOf(judged, plan.jobs.length), null, 2)}\n`;
      terminal.out(given.flags.json ? results : findingsTable(judged, terminal.language));
      // The committed table is of all findings at their own seeds or it is none.
      if (given.words.length > 0 || given.flags.only || given.flags.seeds) return 0;
      terminal.write(scenariosFolder, [{ name: 'findings.json', text: results }]);
      terminal.err(`${words.wrote[terminal.language]} ${join(scenariosFolder, 'findings.json')}\n`);
      return 0;
    } catch (error) {
      if (error instanceof Stopped) return stoppedCode;
      throw error;
    }
  },
};

/** Findings from the files named, or all that come with Gotong; of them those that `--only` names. @throws ProblemError */
export async function chosenFindings(given: Given, terminal: Terminal): Promise<Finding[]> {
  const files = given.words.length > 0 ? given.words : ownFiles();
  const only = given.flags.only?.flatMap((text) => text.split(',')).map((id) => id.trim().toUpperCase()).filter(Boolean);
  const findings: Finding[] = [];
  for (const file of files) {
    const name = basename(file);
    const read = await readFinding(readText(file, terminal), name);
    if (read.ok) findings.push(read.value);
    // What is wrong with a finding that nobody asked for can wait.
    else if (!only || only.includes(name.replace(/\.json$/, ''))) throw new ProblemError(...read.problems);
  }
  const known = findings.map(({ id }) => id);
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new ProblemError(problem('unknownFinding', { id: unknown, nearest: nearest(unknown, known), known: known.join(', ') }));
  return findings.filter(({ id }) => !only || only.includes(id)).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

function ownFiles(): string[] {
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json');
  } catch {
    // Said below: there is no such folder, or there is nothing in it.
  }
  if (names.length === 0) throw new ProblemError(problem('labFolderMissing', { file: folder }));
  return names.sort().map((name) => join(folder, name));
}
