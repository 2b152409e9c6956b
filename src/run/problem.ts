import type { Detail, ProblemCode, ProblemWords } from '../words';
import type { Problem } from './types';

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function problem(code: ProblemCode, detail: Detail = {}): Problem {
  return { code, detail };
}

/** The problem in words. */
export function say(found: Problem, words: ProblemWords): string {
  const sentence = (words as Readonly<Record<string, ((detail: Detail) => string) | undefined>>)[found.code];
  return sentence ? sentence(found.detail) : found.code;
}

/** Thrown where a value cannot be returned: from promises of a runner and from the command line. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code, detail }) => `${code} ${JSON.stringify(detail)}`).join('; '));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** What was found, short enough for a sentence; empty when there was nothing. */
export function shown(value: unknown): string | number {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'object') return value === null ? 'null' : '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value) : typeof value === 'boolean' ? String(value) : typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** `villages[3].families`, `parameters["a b"]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${text}[${JSON.stringify(name.slice(0, 60))}]`;
    return text ? `${text}.${name}` : name;
  }, '');
}
