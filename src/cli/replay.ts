import { engineVersion } from '../model';
import { library, problem, ProblemError, readRecord, readScenario, replay, say } from '../run';
import { problemSentences } from '../words';
import { withProgress } from './progress';
import { readText } from './scenario';
import type { Command } from './terminal';
import { cliWords as words } from './words';

export const replayCommand: Command = {
  usage: 'replay FILE',
  about: words.replay,
  flags: {},
  words: [1, 1],
  needs: words.aFile,
  async run(given, terminal) {
    const { language } = terminal;
    const read = await readRecord(readText(given.words[0], terminal));
    if (!read.ok) throw new ProblemError(...read.problems);
    const { record, edited } = read.value;
    if (edited) terminal.err(`${words.edited[language]}\n`);
    const result = withProgress(words.replaying[language], replay(record), terminal);
    if (result.identical) {
      terminal.out(`${words.identical[language]}: ${record.scenario.id}, ${words.seed[language]} ${record.seed}, ${record.months} ${words.months[language]}, ${record.digest}\n`);
      return 0;
    }
    const sentence =
      result.reason === 'engine'
        ? say(problem('recordEngine', { found: record.engine, engine: engineVersion }), problemSentences[language])
        : words.notIdentical[language].replace('{month}', String(result.month)).replace('{column}', result.column);
    terminal.out(`${sentence}\n`);
    return 1;
  },
};

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
    const record = /"format"\s*:\s*"gotong-run\//.test(text.slice(0, 2_000));
    const read = record ? await readRecord(text) : await readScenario(text, library);
    if (!read.ok) throw new ProblemError(...read.problems);
    if (record && 'edited' in read.value && read.value.edited) terminal.err(`${words.edited[language]}\n`);
    terminal.out(`${file} ${(record ? words.validRecord : words.validScenario)[language]}\n`);
    return 0;
  },
};
