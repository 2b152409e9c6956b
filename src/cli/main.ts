import { nearest } from '../derive';
import { problem, ProblemError, say, scenarios } from '../run';
import { problemSentences } from '../words';
import { choiceFlag, parseGiven } from './arguments';
import { baselinesCommand } from './baselines';
import { benchCommand } from './bench';
import { biographyCommand } from './biography';
import { calibrateCommand } from './calibrate';
import { oddCommand, paramsCommand, processesCommand, schemaCommand } from './describe';
import { findingsCommand } from './findings';
import { mergeCommand } from './merge';
import { moneyCommand } from './money';
import { recipeCommand } from './recipe';
import { replayCommand, validateCommand } from './replay';
import { robustnessCommand } from './robustness';
import { runCommand } from './run';
import { attributeCommand, sensitivityCommand, sweepCommand } from './sweep';
import type { Command, Terminal } from './terminal';
import { cliWords as words } from './words';

const helpCommand: Command = {
  usage: 'help',
  about: words.help,
  flags: {},
  words: [0, 1],
  needs: words.nothing,
  async run(_given, terminal) {
    terminal.out(helpPage(terminal.language));
    return 0;
  },
};

const commands: Readonly<Record<string, Command>> = {
  run: runCommand,
  replay: replayCommand,
  validate: validateCommand,
  params: paramsCommand,
  processes: processesCommand,
  schema: schemaCommand,
  odd: oddCommand,
  sweep: sweepCommand,
  merge: mergeCommand,
  sensitivity: sensitivityCommand,
  attribute: attributeCommand,
  recipe: recipeCommand,
  findings: findingsCommand,
  calibrate: calibrateCommand,
  robustness: robustnessCommand,
  baselines: baselinesCommand,
  biography: biographyCommand,
  money: moneyCommand,
  bench: benchCommand,
  help: helpCommand,
};

/** So many problems are said, one a line. */
const mostSaid = 10;

/** Runs one command line and returns its exit code: 0 done, 1 not identical, 2 something given was wrong. */
export async function main(args: readonly string[], machine: Terminal): Promise<number> {
  const at = args.indexOf('--lang');
  const asked = at >= 0 ? args[at + 1] : args.find((argument) => argument.startsWith('--lang='))?.slice(7);
  const terminal: Terminal = asked === 'en' || asked === 'id' ? { ...machine, language: asked } : machine;
  // The language may be asked for before the command.
  const rest = at === 0 ? args.slice(2) : args;
  const [first = 'help', ...others] = rest;
  const name = first === '--help' || first === '-h' ? 'help' : first;
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new ProblemError(problem('unknownCommand', { found: name, nearest: nearest(name, Object.keys(commands)) }));
    const given = parseGiven(name, command, others, terminal.language);
    choiceFlag(given, 'lang', ['id', 'en'], 'en');
    return await (given.flags.help ? helpCommand : command).run(given, terminal);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { language } = terminal;
    for (const one of error.problems.slice(0, mostSaid)) terminal.err(`${say(one, problemSentences[language])}\n`);
    const more = error.problems.length - mostSaid;
    if (more > 0) terminal.err(`${words.moreProblems[language].replace('{count}', String(more))}\n`);
    return 2;
  }
}

function helpPage(language: Terminal['language']): string {
  const t = (key: keyof typeof words) => words[key][language];
  const usages = Object.values(commands).map((command) => `  ${command.usage}\n      ${command.about[language]}`);
  return [
    t('intro'),
    '',
    `${t('usage')}: npm run -s gotong -- COMMAND`,
    '',
    `${t('commands')}:`,
    ...usages,
    '',
    'run:',
    t('runFlags'),
    '',
    `${t('scenarios')}:`,
    ...scenarios.map((scenario) => `  ${scenario.id}  ${scenario.title[language]} · ${scenario.partners[language]}`),
    '',
    t('languages'),
    '',
  ].join('\n');
}
