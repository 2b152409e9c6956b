import { jsonSchema, loadDeclared, loadOdd, markdown, patternsOf, schemaKinds } from '../derive';
import type { SchemaKind } from '../derive';
import { parameters, processes } from '../model';
import { problem, ProblemError } from '../run';
import { settingText } from '../words';
import { chosenFindings } from './findings';
import type { Command, Terminal } from './terminal';
import { cliWords as words } from './words';

export const paramsCommand: Command = {
  usage: 'params [--json]',
  about: words.params,
  flags: { json: false },
  words: [0, 0],
  needs: words.nothing,
  async run(given, terminal) {
    const { language } = terminal;
    if (given.flags.json) return printJson(parameters, terminal);
    for (const one of parameters) {
      const [standard, min, max] = [one.default, one.min, one.max].map((value) => settingText(one, value, language));
      const range = one.choices ? one.choices.map((choice, i) => `${i} = ${choice[language]}`).join(', ') : `${min} – ${max}`;
      terminal.out(`${one.id}  ${one.label[language]}: ${standard} (${range}), ${words[one.when][language]}, ${words[one.status][language]}\n    ${one.about[language]}\n`);
    }
    return 0;
  },
};

export const processesCommand: Command = {
  usage: 'processes [--json]',
  about: words.processes,
  flags: { json: false },
  words: [0, 0],
  needs: words.nothing,
  async run(given, terminal) {
    const { language } = terminal;
    if (given.flags.json) return printJson(processes.map(({ id, label, about, reads, writes, source }) => ({ id, label, about, reads, writes, source })), terminal);
    for (const [i, one] of processes.entries()) terminal.out(`${i + 1}. ${one.label[language]} (${one.id})\n    ${one.about[language]}\n`);
    return 0;
  },
};

export const schemaCommand: Command = {
  usage: 'schema [scenario|record|finding|experiment]',
  about: words.schema,
  flags: {},
  words: [0, 1],
  needs: words.nothing,
  async run(given, terminal) {
    const kind = given.words[0] ?? 'scenario';
    if (!(schemaKinds as readonly string[]).includes(kind)) throw new ProblemError(problem('flagValue', { flag: 'schema', found: kind, expected: schemaKinds.join(' | ') }));
    terminal.out(`${JSON.stringify(await jsonSchema(kind as SchemaKind), null, 2)}\n`);
    return 0;
  },
};

export const oddCommand: Command = {
  usage: 'odd [--lang id|en]',
  about: words.odd,
  flags: {},
  words: [0, 0],
  needs: words.nothing,
  async run(given, terminal) {
    const [declared, oddDocument] = [await loadDeclared(), await loadOdd()];
    terminal.out(markdown(oddDocument(terminal.language, declared, patternsOf(await chosenFindings(given, terminal), declared.works))));
    return 0;
  },
};

function printJson(value: unknown, terminal: Terminal): number {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
}
