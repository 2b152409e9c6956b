import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problem, ProblemError } from '../run';
import { plannedFrom, resultsName } from './experiment-command';
import { experimentWords as words } from './experiment-words';
import { wholeFlag } from './lab-run';
import { parallelLine, slurmScript } from './recipe-text';
import type { Command } from './terminal';

const kinds = ['slurm', 'parallel'] as const;
const root = dirname(fileURLToPath(new URL('../../scenarios/', import.meta.url)));

export const recipeCommand: Command = {
  usage: 'recipe slurm|parallel FILE --shards N [--out FILE]',
  about: words.recipe,
  flags: { shards: true, out: true },
  words: [2, 2],
  needs: words.aRecipe,
  async run(given, terminal) {
    const [kind, file] = given.words;
    const known = kinds.find((one) => one === kind);
    if (!known) throw new ProblemError(problem('flagValue', { flag: 'recipe', found: kind, expected: kinds.join(' | ') }));
    if (!given.flags.shards) throw new ProblemError(problem('missingArgument', { command: 'recipe', what: words.shards[terminal.language] }));
    const plan = await plannedFrom(file, terminal);
    const shards = wholeFlag(given, 'shards', 1, 1, plan.jobs.length, terminal);
    const out = given.flags.out?.at(-1) ?? resultsName(file, { shard: 1, of: 1 });
    const recipe = { root, file, out, shards, name: basename(file).replace(/\.json$/, ''), language: terminal.language };
    terminal.out(known === 'slurm' ? slurmScript(recipe) : parallelLine(recipe));
    return 0;
  },
};
