import type { ProblemCode } from '../words';
import { limits, nearest } from '../derive';
import { changedSettings } from './changed-settings';
import { checkRun } from './check';
import { problem } from './problem';
import type { Checked } from './problem';
import { readScenario, scenarioProblems } from './read-scenario';
import { unknownScenario } from './scenario-file';
import type { ScenarioLibrary } from './scenario-file';
import { scenarioInLink } from './scenario-in-link';
import type { Decision, Problem, RunSpec, Scenario } from './types';

/*
 * #s=oku-partnership&seed=7&months=60&p=village.stalls:20&d=14:ngo.ownFunds:5e8;20:forum.meetings:2&end
 *   s      id of a scenario that comes with Gotong     c      or a scenario of one's own, as base64url of its file
 *   seed   months                                      p      set before month 0, where it differs from the scenario
 *   d      decisions, month:parameter:value            end    shows that nothing was cut off
 *   month  that is shown      chart  that is open      a      the run on side A of a comparison, as base64url of its own link
 *   experiment                an experiment file as base64url of its JSON, instead of a run
 */
const parts = ['s', 'c', 'seed', 'months', 'p', 'd', 'month', 'chart', 'a', 'experiment', 'end'];

/** What of the page a link opens besides its run. */
export interface LinkView {
  /** Month that is shown, 0 to the last of the run. */
  readonly month?: number;
  /** Name of the chart that is open, and after dots what it is of: `p0`, `difference.p0`. Which there are, the page knows. */
  readonly chart?: string;
  /** The run that it is compared with. */
  readonly beside?: RunSpec;
}

/** What stands in a link. */
export type Linked =
  | { readonly kind: 'run'; readonly spec: RunSpec; readonly view: LinkView }
  /** The text of an experiment file, not read yet. */
  | { readonly kind: 'experiment'; readonly text: string };

const chartName = /^[\w-]+(?:\.[\w-]+)*$/;
const chartCharacters = 80;

/**
 * The part of an address after its page, beginning with `#`; a problem when the run is too long for one.
 * @param most characters; other places than addresses have room for more.
 */
export function encodeLink(spec: RunSpec, library: readonly Scenario[], most: number = limits.linkCharacters, { month, chart, beside }: LinkView = {}): Checked<string> {
  const { scenario } = spec;
  const known = library.find((candidate) => candidate.id === scenario.id);
  const ours = known && JSON.stringify({ ...known, parameters: {} }) === JSON.stringify({ ...scenario, parameters: {} }) ? known : undefined;
  const fields: string[] = [];
  if (ours) fields.push(`s=${scenario.id}`);
  else fields.push(`c=${toBase64Url(JSON.stringify(scenarioInLink(scenario, library)))}`);
  fields.push(`seed=${spec.seed}`, `months=${spec.months}`);
  const changed = ours ? changedSettings(scenario, ours) : [];
  if (changed.length > 0) fields.push(`p=${changed.map(([id, value]) => `${id}:${value}`).join(';')}`);
  if (spec.decisions.length > 0) fields.push(`d=${spec.decisions.map(({ month, parameter, value }) => `${month}:${parameter}:${value}`).join(';')}`);
  if (month !== undefined) fields.push(`month=${month}`);
  if (chart !== undefined) fields.push(`chart=${chart}`);
  if (beside) {
    const other = encodeLink(beside, library, most);
    if (!other.ok) return other;
    fields.push(`a=${toBase64Url(other.value)}`);
  }
  return linkOf(fields, most);
}

/** The same for an experiment, whose runs have no room in an address. @param file the experiment as a file holds it. */
export function encodeExperimentLink(file: object): Checked<string> {
  return linkOf([`experiment=${toBase64Url(JSON.stringify(file))}`], limits.linkCharacters);
}

function linkOf(fields: readonly string[], most: number): Checked<string> {
  const link = `#${[...fields, 'end'].join('&')}`;
  return link.length > most ? refuse('linkTooLong', { characters: link.length, limit: most }) : { ok: true, value: link };
}

/** Reads everything that stands in a link, or what a person wrote in its manner. */
export async function readLink(link: string, scenarios: readonly Scenario[], library: ScenarioLibrary): Promise<Checked<Linked>> {
  const fields = fieldsOf(link, limits.linkCharacters);
  if (!fields.ok) return fields;
  const experiment = fields.value.get('experiment');
  if (experiment !== undefined) {
    const text = fromBase64Url(experiment);
    return text === null ? refuse('linkBroken', { part: 'experiment' }) : { ok: true, value: { kind: 'experiment', text } };
  }
  const spec = await runOf(fields.value, scenarios, library);
  if (!spec.ok) return spec;
  const view = await viewOf(fields.value, spec.value, scenarios, library);
  return view.ok ? { ok: true, value: { kind: 'run', spec: spec.value, view: view.value } } : view;
}

/** Reads the run of a link, whatever else it would open. */
export async function decodeLink(link: string, scenarios: readonly Scenario[], library: ScenarioLibrary, most: number = limits.linkCharacters): Promise<Checked<RunSpec>> {
  const fields = fieldsOf(link, most);
  return fields.ok ? runOf(fields.value, scenarios, library) : fields;
}

type Fields = ReadonlyMap<string, string>;

function fieldsOf(link: string, most: number): Checked<Fields> {
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
  return { ok: true, value: fields };
}

async function viewOf(fields: Fields, { months }: RunSpec, scenarios: readonly Scenario[], library: ScenarioLibrary): Promise<Checked<LinkView>> {
  const [shown, chart, a] = ['month', 'chart', 'a'].map((part) => fields.get(part));
  const month = shown === undefined ? undefined : numberOf(shown);
  if (month !== undefined && !(Number.isInteger(month) && month >= 0 && month <= months)) return refuse('linkBroken', { part: 'month' });
  if (chart !== undefined && (chart.length > chartCharacters || !chartName.test(chart))) return refuse('linkBroken', { part: 'chart' });
  if (a === undefined) return { ok: true, value: { month, chart } };
  const other = fromBase64Url(a);
  const beside = other === null ? refuse('linkBroken', { part: 'a' }) : await decodeLink(other, scenarios, library);
  return beside.ok ? { ok: true, value: { month, chart, beside: beside.value } } : beside;
}

async function runOf(fields: Fields, scenarios: readonly Scenario[], library: ScenarioLibrary): Promise<Checked<RunSpec>> {
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

async function scenarioOf(fields: Fields, scenarios: readonly Scenario[], library: ScenarioLibrary): Promise<Checked<Scenario>> {
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
