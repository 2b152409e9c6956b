import { SaxesParser } from 'saxes';
import { limits } from '../../derive';
import { restoreState, saveState } from '../../model';
import { monthsOf, problem, ProblemError, Recorder } from '../../run';
import type { RunRecord } from '../../run';
import { withoutControls } from '../graphml';
import { networkNodes, networkTies } from '../network';
import type { Attributes } from '../network';
import { damaged } from './archive';
import { shownCell } from './cells';
import { byAnotherEngine, judged, nothingCompared } from './judge';
import { originOfRecord } from './origin';
import type { Difference, FileSource, Tell, Verdict } from './verdict';

/** Bytes that are parsed at once, and more than a network has between two elements and of elements inside one another. */
const pieceBytes = 1 << 20;
const mostQuietBytes = 20_000_000;
const mostDepth = 12;
const mostStrange = 20;

/** A node or a tie as the file has it. */
interface Element {
  readonly kind: 'node' | 'edge';
  /** Id of a node; both ends of a tie. */
  readonly id: string;
  readonly ends: readonly [string, string];
  readonly data: Record<string, string>;
}

/** The network of a month: read piece by piece, once for what the graph says of itself and once against the run. */
export async function verifyGraphml(source: FileSource, tell: Tell): Promise<Verdict> {
  if (source.bytes > limits.networkBytes) throw new ProblemError(problem('fileTooLarge', { megabytes: source.bytes / 1e6, limit: limits.networkBytes / 1e6 }));
  const graph = await graphData(source);
  const origin = await originOfRecord(graph['record'], source);
  const other = byAnotherEngine('graphml', source, origin);
  if (other) return other;
  const { run } = origin;
  const month = Number(graph['month']);
  if (!Number.isInteger(month) || month < 0 || month > run.months) throw new ProblemError(problem('foreignFile', { file: source.name }));
  const recorder = new Recorder(run);
  let state: ArrayBuffer | null = null;
  let again: RunRecord | null = null;
  const nodes = new Map<string, Attributes>();
  const ties = new Map<string, Attributes>();
  for (const world of monthsOf(run)) {
    recorder.note(world);
    if (world.month === month) state = saveState(world);
    await tell((0.6 * world.month) / run.months);
    if (world.month < run.months || !state) continue;
    again = recorder.record(world);
    restoreState(world, state);
    for (const { id, attributes } of networkNodes(world, run.scenario, graph['language'] === 'en' ? 'en' : 'id')) nodes.set(id, attributes);
    for (const { source: from, target, attributes } of networkTies(world)) ties.set(tieKey(from, target, String(attributes['kind'])), attributes);
    break;
  }
  if (!again) throw new RangeError('a run without an end');

  let count = 0;
  let first: Difference | null = null;
  const note = (row: string, column: string, found: string | null, expected: string | null): void => {
    count++;
    first ??= { table: '', month, column, row, found: found === null ? null : shownCell(found), expected: expected === null ? null : shownCell(expected) };
  };
  const strange = new Set<string>();
  const found = (element: Element): void => {
    const all = element.kind === 'node' ? nodes : ties;
    const key = element.kind === 'node' ? element.id : tieKey(...element.ends, element.data['kind'] ?? '');
    const row = element.kind === 'node' ? element.id : `${element.ends[0]} – ${element.ends[1]}`;
    const expected = all.get(key);
    if (!expected) return note(row, element.kind === 'edge' ? 'kind' : '', element.kind === 'edge' ? (element.data['kind'] ?? '') : '', null);
    all.delete(key);
    for (const [id, value] of Object.entries(expected)) {
      const there = element.data[id] ?? '';
      if (!same(there, value)) note(row, id, there, String(value));
    }
    for (const id of Object.keys(element.data)) if (!(id in expected) && strange.size < mostStrange) strange.add(id);
  };
  let read = 0;
  await parse(source, { element: found, graph: () => undefined }, async (bytes) => {
    read += bytes;
    await tell(0.6 + (0.4 * read) / source.bytes);
    return true;
  });
  for (const id of nodes.keys()) note(id, '', null, '');
  for (const key of ties.keys()) note(key.split(' ').slice(0, 2).join(' – '), '', null, key.split(' ')[2]);
  return judged('graphml', source, origin, again, { ...nothingCompared, count, first, strange: [...strange] });
}

/** A tie is the same from both ends. */
function tieKey(a: string, b: string, kind: string): string {
  return `${a < b ? `${a} ${b}` : `${b} ${a}`} ${kind}`;
}

function same(found: string, expected: Attributes[string]): boolean {
  if (typeof expected === 'number') return found.trim() !== '' && Number(found) === expected;
  return found === withoutControls(String(expected));
}

/** What the graph says of itself; it stands before the first node. */
async function graphData(source: FileSource): Promise<Readonly<Record<string, string>>> {
  const data: Record<string, string> = {};
  let nodes = 0;
  await parse(source, { element: () => void nodes++, graph: (id, value) => void (data[id] = value) }, async () => nodes === 0 || data['record'] === undefined);
  return data;
}

interface Handlers {
  element(element: Element): void;
  graph(id: string, value: string): void;
}

/** @param next told how many bytes were parsed; false to stop. @throws ProblemError for what is no XML, or no network. */
async function parse(source: FileSource, handlers: Handlers, next: (bytes: number) => Promise<boolean>): Promise<void> {
  const parser = new SaxesParser({ position: false });
  const names = new Map<string, string>();
  const open: string[] = [];
  let element: Element | null = null;
  let key: string | null = null;
  let text = '';
  let quiet = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    open.push(name);
    if (open.length > mostDepth) throw new Error(`more than ${mostDepth} elements inside one another`);
    const attribute = (id: string) => String(attributes[id] ?? '');
    if (name === 'key') names.set(attribute('id'), attribute('attr.name'));
    else if (name === 'node') element = { kind: 'node', id: attribute('id'), ends: ['', ''], data: Object.create(null) as Record<string, string> };
    else if (name === 'edge') element = { kind: 'edge', id: '', ends: [attribute('source'), attribute('target')], data: Object.create(null) as Record<string, string> };
    else if (name === 'data') [key, text] = [attribute('key'), ''];
  });
  parser.on('text', (piece) => {
    if (key !== null) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name === 'data' && key !== null) {
      const id = names.get(key) ?? key;
      if (element) element.data[id] = text;
      else if (open.at(-1) === 'graph') handlers.graph(id, text);
      key = null;
    } else if ((name === 'node' || name === 'edge') && element) {
      handlers.element(element);
      element = null;
    }
  });
  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      throw damaged(source, error);
    }
  };
  const decoder = new TextDecoder();
  for (let at = 0; at < source.bytes; at += pieceBytes) {
    const bytes = await source.slice(at, Math.min(source.bytes, at + pieceBytes));
    guarded(() => {
      parser.write(decoder.decode(bytes, { stream: true }));
      quiet += bytes.length;
      if (quiet > mostQuietBytes) throw new Error(`more than ${mostQuietBytes} bytes without an element`);
    });
    if (!(await next(bytes.length))) return;
  }
  guarded(() => void parser.close());
}
