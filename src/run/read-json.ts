import { limits } from '../derive';
import { problem, pathText } from './problem';
import type { Checked } from './problem';

/** Keys that reach into the prototype of an object when code copies them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON from a file that anybody may have written: its size, depth and keys are checked before anything looks at its meaning.
 * A value that is not text is taken as JSON read already.
 * @param bytes largest size accepted.
 */
export function readJson(input: unknown, bytes: number): Checked<unknown> {
  let value = input;
  if (typeof input === 'string') {
    // A character takes at least one byte, so this never refuses a file that is small enough.
    if (input.length > bytes) return { ok: false, problems: [problem('fileTooLarge', { megabytes: input.length / 1e6, limit: bytes / 1e6 })] };
    try {
      value = JSON.parse(input.replace(/^\uFEFF/, ''));
    } catch (error) {
      return { ok: false, problems: [problem('notJson', placeOf(error, input))] };
    }
  }
  return inspect(value);
}

/** Walks without recursion, so that depth is counted and not suffered. */
function inspect(root: unknown): Checked<unknown> {
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (value === null || typeof value !== 'object') continue;
    if (path.length >= limits.depth) return { ok: false, problems: [problem('tooDeep', { path: pathText(path.slice(0, 3)), limit: limits.depth })] };
    for (const key of Object.keys(value)) {
      if (forbidden.has(key)) return { ok: false, problems: [problem('forbiddenKey', { path: pathText(path), key })] };
      waiting.push({ value: (value as Record<string, unknown>)[key], path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return { ok: true, value: root };
}

/** Engines name the place differently or not at all; 0 stands for unknown. */
function placeOf(error: unknown, text: string): { line: number; start: string; notNumber?: string } {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '');
  const named = /line (\d+)/.exec(error instanceof Error ? error.message : '');
  // Programs other than JSON's write these for numbers that are none.
  const notNumber = /-?\b(?:NaN|Infinity)\b/.exec(text.replace(/"(?:[^"\\]|\\.)*"/g, (words) => ' '.repeat(words.length)));
  if (notNumber) return { line: text.slice(0, notNumber.index).split('\n').length, start: startOf(text), notNumber: notNumber[0] };
  const line = named ? Number(named[1]) : at ? text.slice(0, Number(at[1])).split('\n').length : 0;
  return { line, start: startOf(text) };
}

function startOf(text: string): string {
  return text.slice(0, 30).replace(/[\s\uFEFF]+/g, ' ').trim();
}
