import { limits } from '../../derive';
import { restoreState, saveState } from '../../model';
import type { World } from '../../model';
import { problem, ProblemError } from '../../run';
import { gather } from '../gather';
import { withoutControls } from '../graphml';
import { networkNodes, networkTies } from '../network';
import type { Attributes } from '../network';
import { withSink } from '../pieces';
import { shownCell } from './cells';
import { parseGraphml } from './graphml-parse';
import type { Element } from './graphml-parse';
import { byAnotherEngine, judged, nothingCompared } from './judge';
import { originOfRecord } from './origin';
import type { Difference, FileSource, Tell, Verdict } from './verdict';

/** The network of a month: read once for what the graph says of itself, and once against the run. */
export async function verifyGraphml(source: FileSource, tell: Tell): Promise<Verdict> {
  if (source.bytes > limits.networkBytes) throw new ProblemError(problem('fileTooLarge', { megabytes: source.bytes / 1e6, limit: limits.networkBytes / 1e6 }));
  const graph = await graphData(source);
  const origin = await originOfRecord(graph['record'], source);
  const other = byAnotherEngine('graphml', source, origin);
  if (other) return other;
  const { run } = origin;
  const month = Number(graph['month']);
  if (!Number.isInteger(month) || month < 0 || month > run.months) throw new ProblemError(problem('foreignFile', { file: source.name }));
  const wanted: { readonly world: World; readonly state: ArrayBuffer }[] = [];
  const watch = (world: World) => void (world.month === month && wanted.push({ world, state: saveState(world) }));
  const { record } = await withSink(gather(run, month, watch), { begin: () => undefined, write: () => undefined, progress: tell }, 0, 0.6);
  const [{ world, state }] = wanted;
  restoreState(world, state);
  const comparison = new NetworkComparison(month);
  for (const { id, attributes } of networkNodes(world, run.scenario, graph['language'] === 'en' ? 'en' : 'id')) comparison.expect(id, attributes);
  for (const { source: from, target, attributes } of networkTies(world)) comparison.expect(tieKey(from, target, String(attributes['kind'])), attributes);
  let read = 0;
  await parseGraphml(source, { element: (element) => comparison.found(element), graph: () => undefined }, async (bytes) => {
    read += bytes;
    await tell(0.6 + (0.4 * read) / source.bytes);
    return true;
  });
  return judged('graphml', source, origin, record, { ...nothingCompared, ...comparison.result() });
}

/** What the graph says of itself; Gotong writes it before the first node. */
async function graphData(source: FileSource): Promise<Readonly<Record<string, string>>> {
  const data: Record<string, string> = {};
  let nodes = 0;
  await parseGraphml(source, { element: () => void nodes++, graph: (name, value) => void (data[name] = value) }, async () => nodes === 0 || data['record'] === undefined);
  return data;
}

/** A tie is the same from both ends. */
function tieKey(a: string, b: string, kind: string): string {
  return `${a < b ? `${a} ${b}` : `${b} ${a}`} ${kind}`;
}

/** Names of attributes of other programs that are kept for the verdict. */
const mostStrange = 20;

/** Nodes and ties in any order: what is expected is crossed out as it is found. */
class NetworkComparison {
  private readonly month: number;
  private readonly waiting = new Map<string, Attributes>();
  private readonly strange = new Set<string>();
  private count = 0;
  private first: Difference | null = null;

  constructor(month: number) {
    this.month = month;
  }

  /** @param key id of a node, or `tieKey`. */
  expect(key: string, attributes: Attributes): void {
    this.waiting.set(key, attributes);
  }

  found({ kind, id, ends, data }: Element): void {
    const tie = kind === 'edge' ? (data['kind'] ?? '') : null;
    const key = tie === null ? id : tieKey(...ends, tie);
    const row = tie === null ? id : ends.join(' – ');
    const expected = this.waiting.get(key);
    if (!expected) return this.note(row, tie === null ? '' : 'kind', tie ?? '', null);
    this.waiting.delete(key);
    for (const [name, value] of Object.entries(expected)) if (!same(data[name] ?? '', value)) this.note(row, name, data[name] ?? '', String(value));
    for (const name of Object.keys(data)) if (!(name in expected) && this.strange.size < mostStrange) this.strange.add(name);
  }

  /** When everything was found: what is left over is missing. */
  result() {
    for (const [key, { kind }] of this.waiting) {
      const [a, b] = key.split(' ');
      this.note(b === undefined ? a : `${a} – ${b}`, '', null, String(kind));
    }
    this.waiting.clear();
    return { count: this.count, first: this.first, strange: [...this.strange] };
  }

  private note(row: string, column: string, found: string | null, expected: string | null): void {
    const shown = (text: string | null) => (text === null ? null : shownCell(text));
    this.count++;
    this.first ??= { table: '', month: this.month, column, row, found: shown(found), expected: shown(expected) };
  }
}

function same(found: string, expected: Attributes[string]): boolean {
  if (typeof expected === 'number') return found.trim() !== '' && Number(found) === expected;
  return found === withoutControls(String(expected));
}
