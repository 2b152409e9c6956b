/** Text between tags, or in an attribute; what HTML has no place for becomes a replacement character. */
export function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replace(/[&<>"]/g, (character) => entities[character]);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', '#39': "'" };

/** An element with text in it; a line of its own, so that two reports can be compared line by line. */
export const line = (tag: string, text: string, attributes = ''): string => `<${tag}${attributes}>${escaped(text)}</${tag}>`;

export const list = (items: readonly string[], attributes = ''): string[] => (items.length === 0 ? [] : [`<ul${attributes}>`, ...items.map((item) => line('li', item)), '</ul>']);

/** A cell: text stands left, numbers right. */
export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

export function table(columns: readonly Column[], rows: readonly (readonly string[])[], attributes = ''): string[] {
  const side = (i: number) => (columns[i].isNumber ? ' class="number"' : '');
  return [
    '<div class="wide">',
    `<table${attributes}>`,
    '<thead><tr>',
    ...columns.map(({ title }, i) => line('th', title, ` scope="col"${side(i)}`)),
    '</tr></thead>',
    '<tbody>',
    ...rows.flatMap((row) => ['<tr>', ...row.map((cell, i) => (i === 0 ? line('th', cell, ` scope="row"${side(i)}`) : line('td', cell, `${side(i)} data-head="${escaped(columns[i].title)}"`))), '</tr>']),
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

/** Data inside the file, for who reads it back. */
export const dataElement = (id: string, json: string): string => `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;

/** The same data out of a file; null when there is none. */
export function dataIn(html: string, id: string): string | null {
  const start = html.indexOf(`id="${id}"`);
  const from = start < 0 ? -1 : html.indexOf('>', start) + 1;
  const to = from <= 0 ? -1 : html.indexOf('</script>', from);
  return to < 0 ? null : html.slice(from, to);
}

/** What is written and drawn, piece by piece and without how it is laid out: programs that save a page anew change only that. */
export interface Piece {
  /** The heading that it stands under. */
  readonly under: string;
  readonly text: string;
}

const drawn = /\s(?:d|cx|cy)="([^"]*)"/g;

export function piecesOf(html: string): Piece[] {
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  const pieces: Piece[] = [];
  let under = '';
  let skipped = '';
  let heading = false;
  for (let at = 0; at < body.length; ) {
    const open = body.indexOf('<', at);
    const text = body.slice(at, open < 0 ? body.length : open).replace(/&([a-z]+|#39);/g, (whole, name: string) => characters[name] ?? whole).replace(/[ \t\r\n]+/g, ' ').trim();
    if (text && !skipped) {
      if (heading) under = text;
      pieces.push({ under, text });
    }
    if (open < 0) break;
    const close = body.indexOf('>', open);
    if (close < 0) break;
    const tag = body.slice(open, close + 1);
    const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1].toLowerCase() ?? '';
    heading = /^h[1-3]$/.test(name) && tag[1] !== '/';
    if (['script', 'style', 'metadata', 'button'].includes(name)) skipped = tag[1] === '/' ? '' : name;
    if (!skipped) for (const [, value] of tag.matchAll(drawn)) pieces.push({ under, text: value });
    at = close + 1;
  }
  return pieces;
}

const sealed = /"seal":"[0-9a-f]*"/;

/** The text with a seal over all of it in its data, where `"seal":""` stands. FNV-1a: tells a change, not a forgery. */
export const withSeal = (html: string): string => html.replace(sealed, () => `"seal":"${sealOf(html)}"`);

export const hasItsSeal = (html: string): boolean => sealed.exec(html)?.[0] === `"seal":"${sealOf(html)}"`;

function sealOf(html: string): string {
  const text = html.replace(sealed, '"seal":""').replace(/\r\n/g, '\n').trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
