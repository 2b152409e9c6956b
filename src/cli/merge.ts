import { resolve } from 'node:path';
import type { ExperimentPlan } from '../lab';
import { problem, ProblemError } from '../run';
import { choiceFlag } from './arguments';
import { report, written } from './experiment-command';
import { experimentWords as words } from './experiment-words';
import { stoppedCode } from './findings';
import { headerOf, shardOf } from './sweep-format';
import type { SweepHeader } from './sweep-format';
import { firstLine, missing, openResults, readShard, runsIn } from './sweep-read';
import type { Command, Terminal } from './terminal';

export const mergeCommand: Command = {
  usage: 'merge SHARD... [--out FILE] [--format csv] [--json]',
  about: words.merge,
  flags: { out: true, format: true, json: false },
  words: [1, 100_000],
  needs: words.someShards,
  async run(given, terminal) {
    const wanted = choiceFlag(given, 'format', ['jsonl', 'csv'], 'jsonl');
    const file = given.flags.out?.at(-1) ?? given.words[0].replace(/(\.\d+-of-\d+)?\.jsonl$/, '').concat('.jsonl');
    if (given.words.some((shard) => resolve(shard) === resolve(file))) throw new ProblemError(problem('flagValue', { flag: '--out', found: file, expected: words.anotherFile[terminal.language] }));
    const { plan, files } = await shardsIn(given.words);
    const whole = shardOf(plan.jobs.length, 1, 1);
    const lines = function* (): Generator<string> {
      yield `${JSON.stringify(headerOf(plan, whole))}\n`;
      for (const [i, shard] of files.entries()) {
        for (const { line } of runsIn(shard, plan, shardOf(plan.jobs.length, i + 1, files.length))) yield `${line}\n`;
        tell(i + 1, files.length, terminal);
      }
    };
    if (!(await written(file, lines(), terminal))) return stoppedCode;
    return report(plan, readShard(file, plan, whole), file, wanted, given, terminal);
  },
};

/** The files in the order of their shards. @throws ProblemError unless they are all shards of one plan, each once. */
async function shardsIn(files: readonly string[]): Promise<{ readonly plan: ExperimentPlan; readonly files: readonly string[] }> {
  const first = await openResults(files[0]);
  const found = new Map<number, string>();
  for (const file of files) {
    const header = alike(file, first.header) ?? (await openResults(file)).header;
    if (!samePlan(header, first.header)) throw new ProblemError(problem('resultsPlan', { file, other: files[0] }));
    const twin = found.get(header.shard);
    if (twin !== undefined) throw new ProblemError(problem('shardTwice', { shard: header.shard, file, other: twin }));
    found.set(header.shard, file);
  }
  const { of } = first.header;
  if (found.size < of) throw new ProblemError(problem('shardMissing', { of, ...missing([...found.keys()], of) }));
  return { plan: first.plan, files: Array.from({ length: of }, (_, i) => found.get(i + 1)!) };
}

/** The header of a file that differs from a known one by the number of its shard alone; planning the experiment anew for each of a thousand would take hours. */
function alike(file: string, known: SweepHeader): SweepHeader | null {
  const line = firstLine(file);
  const shard = Number(/"shard":(\d+),/.exec(line)?.[1]);
  const header = { ...known, shard };
  return shard >= 1 && shard <= known.of && line === JSON.stringify(header) ? header : null;
}

/** Cut into another number of shards is another set of files. */
function samePlan(a: SweepHeader, b: SweepHeader): boolean {
  return a.plan === b.plan && a.of === b.of;
}

function tell(done: number, all: number, terminal: Terminal): void {
  if (terminal.errIsScreen) terminal.err(done < all ? `\r\x1b[K${words.merging[terminal.language]}: ${done}/${all}` : '\r\x1b[K');
}
