import { SaxesParser } from 'saxes';
import { damaged } from './archive';
import type { FileSource } from './verdict';

/** Bytes that are parsed at once, and more than a network has between two elements and of elements inside one another. */
const pieceBytes = 1 << 20;
const mostQuietBytes = 20_000_000;
const mostDepth = 12;

/** A node or a tie as a file has it. */
export interface Element {
  readonly kind: 'node' | 'edge';
  /** Id of a node; '' for a tie. */
  readonly id: string;
  /** Ids of the nodes that a tie joins. */
  readonly ends: readonly [string, string];
  /** Texts by the name of their attribute. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Handlers {
  /** For every node and tie, in their order. */
  element(element: Element): void;
  /** For what the graph says of itself. */
  graph(name: string, value: string): void;
}

/**
 * Reads a GraphML file piece by piece: no more than one element is in memory.
 * @param next told how many bytes were parsed; false to stop.
 * @throws ProblemError for what is no XML, or no network.
 */
export async function parseGraphml(source: FileSource, handlers: Handlers, next: (bytes: number) => Promise<boolean>): Promise<void> {
  const parser = new SaxesParser({ position: false });
  const names = new Map<string, string>();
  const open: string[] = [];
  let element: (Element & { readonly data: Record<string, string> }) | null = null;
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
    const attribute = (id: string): string => {
      const value = attributes[id];
      return typeof value === 'string' ? value : '';
    };
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
