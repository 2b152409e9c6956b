import type { FileKind } from './verdict';

/** By this a report is known. A browser that saves the page anew keeps it. */
export const reportMark = 'content="Gotong report"';

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
  if (begins(0x1a, 0x45, 0xdf, 0xa3)) return 'webm';
  if ([0x66, 0x74, 0x79, 0x70].every((byte, i) => head[4 + i] === byte)) return 'mp4';
  const text = new TextDecoder().decode(head).replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('{')) return 'json';
  if (/^<!doctype html/i.test(text)) return text.includes(reportMark) ? 'report' : null;
  if (text.startsWith('<')) return /<svg[\s>]/.test(text) ? 'svg' : /<graphml[\s>]/.test(text) ? 'graphml' : null;
  // A table of ours names its engine and digest in its last columns; the codebook begins with its three.
  const [heads] = text.split(/\r?\n/, 1);
  const names = heads.split(/[,;\t]/);
  return ['engine', 'digest'].every((name) => names.includes(name)) || ['kind', 'id', 'label'].every((name, i) => names[i] === name) ? 'csv' : null;
}
