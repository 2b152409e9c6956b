import type { FileKind } from './verdict';

/** Bytes from the beginning of a file that tell its kind. */
export const sniffedBytes = 4_096;

/**
 * What a file is by what it begins with: names say little, and programs change them. A zip may be a workbook or a package, JSON a
 * run record or a scenario; null is a link, or a file of another program.
 */
export function sniff(head: Uint8Array): Exclude<FileKind, 'record' | 'workbook' | 'package'> | 'zip' | 'json' | null {
  const begins = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (begins(0x50, 0x41, 0x52, 0x31)) return 'parquet';
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  const text = new TextDecoder().decode(head).replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('{')) return 'json';
  if (text.startsWith('<')) return /<svg[\s>]/.test(text) ? 'svg' : /<graphml[\s>]/.test(text) ? 'graphml' : null;
  // A table of ours names its engine and digest in its last columns; the codebook begins with its three.
  const [heads] = text.split(/\r?\n/, 1);
  const names = heads.split(/[,;\t]/);
  return ['engine', 'digest'].every((name) => names.includes(name)) || ['kind', 'id', 'label'].every((name, i) => names[i] === name) ? 'csv' : null;
}
