/** Files that no run can be read from and that still can be named: what a person should hear is more than that they are no run. */
export const foreignKinds = ['empty', 'pdf', 'picture', 'families', 'results'] as const;
export type ForeignKind = (typeof foreignKinds)[number];

/** First headings of the table of families that the page saves: it names no run. */
const familyHeads = ['family', 'made_up_name'];

const beginnings: readonly (readonly [kind: ForeignKind, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0xff, 0xd8, 0xff]], // JPEG
  ['picture', [0x47, 0x49, 0x46, 0x38]], // GIF
];

/** Which of these a file is by its beginning; null for anything else. */
export function foreignKind(head: Uint8Array): ForeignKind | null {
  const known = beginnings.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (known) return known[0];
  const text = new TextDecoder().decode(head).replace(/^\uFEFF/, '').trimStart();
  if (text === '') return 'empty';
  if (text.startsWith('{"format":"gotong-sweep/')) return 'results';
  const heads = text.split(/[,;\t\r\n]/, familyHeads.length);
  return familyHeads.every((name, i) => heads[i] === name) ? 'families' : null;
}
