import { limits, loadShapes, recordFormat } from '../derive';
import { engineVersion } from '../model';
import { checkRun } from './check';
import { translated } from './older-engine';
import type { EngineChanges } from './older-engine';
import { problem, shown } from './problem';
import type { Checked } from './problem';
import { readJson } from './read-json';
import { scenarioProblems } from './read-scenario';
import type { RunRecord } from './types';

/** A record that was read, and whether it was changed by hand after it was written. */
export interface ReadRecord {
  /** One of another engine as this engine can run it. */
  readonly record: RunRecord;
  readonly edited: boolean;
  /** Between the engine that wrote it and this one; null when it is the same. */
  readonly changes: EngineChanges | null;
}

/** The text of a run record's file: one line a month, and a seal over the whole. */
export function writeRecord(record: RunRecord): string {
  const { monthly, ...rest } = record;
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  const rows = monthly.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `${head},\n  "monthly": [\n${rows}\n  ],\n  "seal": "${sealOf(record)}"\n}\n`;
}

/** Reads a run record's file. Whether its numbers come out again is for `replay` to say. */
export async function readRecord(input: unknown): Promise<Checked<ReadRecord>> {
  const json = readJson(input, limits.recordBytes);
  if (!json.ok) return json;
  const format = typeof json.value === 'object' && json.value !== null && 'format' in json.value ? json.value.format : undefined;
  if (format !== recordFormat) return { ok: false, problems: [problem('wrongFormat', { path: 'format', found: shown(format), expected: recordFormat })] };
  const [{ recordShape }, { problemsOf }] = await Promise.all([loadShapes(), import('./issues')]);
  const older = ofAnotherEngine(json.value);
  const readable = older?.record ?? json.value;
  const parsed = recordShape.safeParse(readable);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, readable, recordShape, {}) };
  const { seal, ...record } = readable as SealedRecord;
  const problems = [...scenarioProblems(record.scenario), ...checkRun(record)];
  const { months, columns, monthly } = record;
  if (monthly.length !== months + 1) problems.push(problem('recordBroken', { path: 'monthly', found: monthly.length, expected: months + 1 }));
  const short = monthly.findIndex((row) => row.length !== columns.length);
  if (short >= 0) problems.push(problem('recordBroken', { path: `monthly[${short}]`, found: monthly[short].length, expected: columns.length }));
  if (problems.length > 0) return { ok: false, problems };
  const { seal: _, ...written } = json.value as SealedRecord;
  return { ok: true, value: { record, edited: seal !== sealOf(written), changes: older?.changes ?? null } };
}

type SealedRecord = RunRecord & { readonly seal: string };

/** A record of another engine, translated; null for anything else, which the shape then judges. */
function ofAnotherEngine(value: unknown): ReturnType<typeof translated<SealedRecord>> | null {
  const record = value as Partial<SealedRecord>;
  if (typeof record.engine !== 'string' || record.engine === engineVersion) return null;
  const { scenario, decisions, columns, settings = {} } = record;
  const whole = isObject(scenario) && isObject(scenario.parameters) && isObject(settings) && [scenario.decisions, decisions, columns].every(Array.isArray);
  const named = (decision: unknown) => isObject(decision) && 'parameter' in decision && typeof decision.parameter === 'string';
  return whole && [...scenario.decisions, ...(decisions ?? [])].every(named) ? translated(record as SealedRecord) : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** FNV-1a over the record's text: tells an edit, not a forgery. */
function sealOf(record: RunRecord): string {
  const text = JSON.stringify(sorted(record));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The same value with the keys of every object in one order, so that another program may write the file anew. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
