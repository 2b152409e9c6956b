import type { ProblemCode } from '../words';
import { limits, nearest, scenarioFormat } from '../derive';
import { changedSettings } from './changed-settings';
import { checkRun } from './check';
import { problem } from './problem';
import type { Checked } from './problem';
import { readScenario, scenarioProblems } from './read-scenario';
import { unknownScenario } from './scenario-file';
import type { ScenarioLibrary } from './scenario-file';
import type { Decision, Problem, RunSpec, Scenario } from './types';

/*
 * #s=oku-partnership&seed=7&months=60&p=village.stalls:20&d=14:ngo.ownFunds:5e8;20:forum.meetings:2&end
 *   s      id of a scenario that comes with Gotong     c      or a whole scenario of one's own, as base64url of its JSON
 *   seed   months                                      p      set before month 0, where it differs from the scenario
 *   d      decisions, month:parameter:value            end    shows that nothing was cut off
 */
const parts = ['s', 'c', 'seed', 'months', 'p', 'd', 'end'];

/**
 * The part of an address after its page, beginning with `#`; a problem when the run is too long for one.
 * @param most characters; other places than addresses have room for more.
 */
export function encodeLink(spec: RunSpec, library: readonly Scenario[], most: number = limits.linkCharacters): Checked<string> {
  const { scenario } = spec;
  const known = library.find((candidate) => candidate.id === scenario.id);
  const ours = known && JSON.stringify({ ...known, parameters: {} }) === JSON.stringify({ ...scenario, parameters: {} }) ? known : undefined;
  const fields: string[] = [];
  if (ours) fields.push(`s=${scenario.id}`);
  else fields.push(`c=${toBase64Url(JSON.stringify({ format: scenarioFormat, ...scenario }))}`);
  fields.push(`seed=${spec.seed}`, `months=${spec.months}`);
  const changed = ours ? changedSettings(scenario, ours) : [];
  if (changed.length > 0) fields.push(`p=${changed.map(([id, value]) => `${id}:${value}`).join(';')}`);
  if (spec.decisions.length > 0) fields.push(`d=${spec.decisions.map(({ month, parameter, value }) => `${month}:${parameter}:${value}`).join(';')}`);
  const link = `#${[...fields, 'end'].join('&')}`;
  if (link.length > most) return refuse('linkTooLong', { characters: link.length, limit: most });
  return { ok: true, value: link };
}

/** Reads what `encodeLink` wrote, or what a person wrote in its manner. */
export async function decodeLink(link: string, scenarios: readonly Scenario[], library: ScenarioLibrary, most: number = limits.linkCharacters): Promise<Checked<RunSpec>> {
  // Chat programs escape what they like.
  const text = unescaped(link.replace(/^#/, ''));
  if (text === null) return refuse('linkCut');
  if (text.length > most * 2) return refuse('linkTooLong', { characters: text.length, limit: most });
  const fields = new Map(text.split('&').map((field) => {
    const at = field.indexOf('=');
    return at < 0 ? ([field, ''] as const) : ([field.slice(0, at), field.slice(at + 1)] as const);
  }));
  if (!fields.has('end')) return refuse('linkNoEnd');
  const strange = [...fields.keys()].find((key) => !parts.includes(key));
  if (strange !== undefined) return refuse('linkUnknownPart', { part: strange.slice(0, 40), nearest: nearest(strange, parts) });
  const found = await scenarioOf(fields, scenarios, library);
  if (!found.ok) return found;
  const seed = numberOf(fields.get('seed') ?? String(found.value.seed));
  const months = numberOf(fields.get('months') ?? String(found.value.months));
  const settings = listOf(fields.get('p'), 2)?.map(([id, value]) => [id, numberOf(value)] as const);
  const decisions = listOf(fields.get('d'), 3)?.map(([month, parameter, value]): Decision => ({ month: numberOf(month), parameter, value: numberOf(value) }));
  if (Number.isNaN(seed)) return refuse('linkBroken', { part: 'seed' });
  if (Number.isNaN(months)) return refuse('linkBroken', { part: 'months' });
  if (!settings || settings.some(([, value]) => Number.isNaN(value))) return refuse('linkBroken', { part: 'p' });
  if (!decisions || decisions.some(({ month, value }) => Number.isNaN(month) || Number.isNaN(value))) return refuse('linkBroken', { part: 'd' });
  const scenario = { ...found.value, parameters: { ...found.value.parameters, ...Object.fromEntries(settings) } };
  const problems: Problem[] = [...(settings.length > 0 ? scenarioProblems(scenario) : []), ...checkRun({ seed, months, decisions })];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { scenario, seed, months, decisions } };
}

async function scenarioOf(fields: ReadonlyMap<string, string>, scenarios: readonly Scenario[], library: ScenarioLibrary): Promise<Checked<Scenario>> {
  const id = fields.get('s');
  const own = fields.get('c');
  if (own !== undefined) {
    const json = fromBase64Url(own);
    return json === null ? refuse('linkBroken', { part: 'c' }) : readScenario(json, library);
  }
  const known = scenarios.find((scenario) => scenario.id === id);
  if (known) return { ok: true, value: known };
  return id === undefined ? refuse('linkBroken', { part: 's' }) : { ok: false, problems: [unknownScenario(id, library)] };
}

/** `a:b;c:d` as pairs; null when an item has another number of fields. */
function listOf(text: string | undefined, size: number): string[][] | null {
  if (!text) return [];
  const items = text.split(';').map((item) => item.split(':'));
  return items.every((item) => item.length === size) ? items : null;
}

/** NaN for what is not a number, the empty text included; the checks then say so. */
function numberOf(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}

function refuse(code: ProblemCode, detail: Readonly<Record<string, string | number>> = {}): Checked<never> {
  return { ok: false, problems: [problem(code, detail)] };
}
