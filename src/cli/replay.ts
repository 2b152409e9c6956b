import { basename } from 'node:path';
import { findingFormat, loadDeclared } from '../derive';
import { fileName, loadVerify } from '../export';
import type { Verdict } from '../export';
import { armScenario, readFinding } from '../lab';
import { breathe, library, makeRecord, ProblemError, readRecord, readScenario, writeRecord } from '../run';
import type { RunSpec, Scenario } from '../run';
import { isExperiment, validateExperiment } from './experiment-command';
import { chosenFindings } from './findings';
import { shareProgress, withProgress } from './progress';
import { replayWords } from './replay-words';
import { findScenario, readText } from './scenario';
import type { Command, Terminal } from './terminal';
import { cliWords as words } from './words';

export const replayCommand: Command = {
  usage: 'replay FILE [--scenario SCENARIO] [--anew DIR]',
  about: replayWords.about,
  flags: { scenario: true, anew: true },
  words: [1, 1],
  needs: words.aFile,
  async run(given, terminal) {
    const { language } = terminal;
    const [path] = given.words;
    const named = given.flags.scenario?.at(-1);
    const known = named === undefined ? null : await scenarioOf(named, terminal);
    const { verifyFile, sayVerdict } = await loadVerify();
    const progress = shareProgress(words.replaying[language], terminal);
    const tell = async (share: number): Promise<void> => {
      progress.tell(share);
      await breathe();
    };
    const declared = await loadDeclared();
    const verified = (scenario: Scenario | null) => verifyFile(terminal.open(path), { declared, known: scenario }, tell);
    let verdict = await verified(known).finally(() => progress.end());
    const arm = verdict.outcome.kind === 'unknownRun' && !known ? await armNamed(verdict.outcome.scenario, terminal) : null;
    if (arm) verdict = await verified(arm).finally(() => progress.end());
    const { headline, details, same } = sayVerdict(verdict, language);
    for (const detail of details) terminal.err(`${detail}\n`);
    terminal.out(`${verdict.outcome.kind === 'identical' ? identical(verdict, terminal) : headline}\n`);
    if (verdict.outcome.kind === 'identical' && ['png', 'svg', 'webm', 'mp4'].includes(verdict.kind)) terminal.err(`${headline}\n`);
    if (verdict.outcome.kind === 'unknownRun') terminal.err(`${replayWords.nameIt[language]}\n`);
    const folder = given.flags.anew?.at(-1);
    if (folder !== undefined && verdict.run) {
      writeAnew(verdict.run, folder, terminal);
      return 0;
    }
    if (verdict.outcome.kind === 'engine' && verdict.run) terminal.err(`${replayWords.anew[language].replace('{file}', path)}\n`);
    return same ? 0 : couldNotTell(verdict) ? 2 : 1;
  },
};

/** Nothing was found to differ, and not all could be compared. */
function couldNotTell({ outcome }: Verdict): boolean {
  if (outcome.kind === 'comparison') return outcome.sides.every(({ check }) => check !== 'different');
  return ['unknownRun', 'codebook', 'noDigest', 'experiment'].includes(outcome.kind);
}

/** The line that scripts look for. */
function identical({ run, digest }: Verdict, { language }: Terminal): string {
  const { scenario, seed, months } = run as RunSpec;
  return `${words.identical[language]}: ${scenario.id}, ${words.seed[language]} ${seed}, ${months} ${words.months[language]}, ${digest}`;
}

/** The scenario that a table is of: its id or file, or the record of a run of it. @throws ProblemError */
async function scenarioOf(name: string, terminal: Terminal): Promise<Scenario> {
  if (!terminal.exists(name) || !isRecord(readText(name, terminal))) return findScenario(name, terminal);
  const read = await readRecord(readText(name, terminal));
  if (!read.ok) throw new ProblemError(...read.problems);
  return read.value.record.scenario;
}

/** The way to run a finding that has this id as a scenario; null for any other scenario. */
async function armNamed(id: string, terminal: Terminal): Promise<Scenario | null> {
  return /^s\d+-/.test(id) ? armScenario(await chosenFindings({ words: [], flags: {} }, terminal), id) : null;
}

/** Runs what a file is of with this engine, and writes the record of that. */
function writeAnew(run: RunSpec, folder: string, terminal: Terminal): void {
  const record = withProgress(replayWords.again[terminal.language], makeRecord(run), terminal);
  const name = fileName(run, 'record', 'json');
  terminal.write(folder, [{ name, text: writeRecord(record) }]);
  terminal.err(`${words.wrote[terminal.language]} ${folder}/${name}\n`);
}

const isRecord = (text: string): boolean => /"format"\s*:\s*"gotong-run\//.test(text.slice(0, 2_000));

const isFinding = (text: string): boolean => text.slice(0, 2_000).includes(`"${findingFormat}"`);

export const validateCommand: Command = {
  usage: 'validate FILE',
  about: words.validate,
  flags: {},
  words: [1, 1],
  needs: words.aFile,
  async run(given, terminal) {
    const { language } = terminal;
    const file = given.words[0];
    const text = readText(file, terminal);
    if (isExperiment(text)) return validateExperiment(file, terminal);
    if (isFinding(text)) {
      const finding = await readFinding(text, basename(file));
      if (!finding.ok) throw new ProblemError(...finding.problems);
      terminal.out(`${file} ${words.validFinding[language]}\n`);
      return 0;
    }
    const record = isRecord(text);
    const read = record ? await readRecord(text) : await readScenario(text, library);
    if (!read.ok) throw new ProblemError(...read.problems);
    if (record && 'edited' in read.value && read.value.edited) terminal.err(`${words.edited[language]}\n`);
    terminal.out(`${file} ${(record ? words.validRecord : words.validScenario)[language]}\n`);
    return 0;
  },
};
