import { parseArgs } from 'node:util';
import { nearest } from '../derive';
import { problem, ProblemError } from '../run';
import type { Command, Given, Terminal } from './terminal';
import { cliWords as words } from './words';

/** Flags of every command. */
export const commonFlags = { lang: true, help: false } as const;

/** Reads what stands after the command. @throws ProblemError for unknown flags, missing values, words too few or too many. */
export function parseGiven(name: string, command: Command, args: readonly string[], language: Terminal['language']): Given {
  const known: Readonly<Record<string, boolean>> = { ...command.flags, ...commonFlags };
  const options = Object.fromEntries(Object.entries(known).map(([flag, valued]) => [flag, { type: valued ? ('string' as const) : ('boolean' as const) }]));
  // Not strict: the complaints of Node speak one language only.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const plain: string[] = [];
  const flags: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(known, token.name)) {
      const meant = nearest(token.name, Object.keys(known));
      throw new ProblemError(problem('unknownFlag', { command: name, found: token.rawName, nearest: meant && `--${meant}` }));
    }
    if (known[token.name] !== (token.value !== undefined)) {
      const expected = known[token.name] ? words.aValue : words.noValue;
      throw new ProblemError(problem('flagValue', { flag: `--${token.name}`, found: token.value ?? '', expected: expected[language] }));
    }
    (flags[token.name] ??= []).push(token.value ?? '');
  }
  const [fewest, most] = command.words;
  if (plain.length < fewest && !flags.help) throw new ProblemError(problem('missingArgument', { command: name, what: command.needs[language] }));
  if (plain.length > most) throw new ProblemError(problem('extraArgument', { command: name, found: plain[most] }));
  return { words: plain, flags };
}

/** The last value of a flag as a number; `otherwise` when it is not given. @throws ProblemError when it is not a number. */
export function numberFlag(given: Given, flag: string, otherwise: number, language: Terminal['language']): number {
  const text = given.flags[flag]?.at(-1)?.trim();
  if (text === undefined) return otherwise;
  const number = text === '' ? NaN : Number(text);
  if (Number.isNaN(number)) throw new ProblemError(problem('flagValue', { flag: `--${flag}`, found: text, expected: words.aWholeNumber[language] }));
  return number;
}

/** The last value of a flag when it is one of the choices. @throws ProblemError when it is another. */
export function choiceFlag<T extends string>(given: Given, flag: string, choices: readonly T[], otherwise: T): T {
  const text = given.flags[flag]?.at(-1);
  if (text === undefined) return otherwise;
  const choice = choices.find((one) => one === text);
  if (!choice) throw new ProblemError(problem('flagValue', { flag: `--${flag}`, found: text, expected: choices.join(' | ') }));
  return choice;
}
