import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf, makeFolder, writeInPieces } from '../../src/cli/lines';
import { Stopped } from '../../src/cli/stopped';

const folder = mkdtempSync(join(tmpdir(), 'gotong-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));
const listeners = process.listenerCount('SIGTERM');
const path = (name: string) => join(folder, name);

function lines(text: string, most = 100) {
  writeFileSync(path('lines'), text);
  return [...linesOf(path('lines'), most)];
}

describe('the lines of a file', () => {
  it('come with their place, and with whether their end is there', () => {
    expect(lines('ä\n\nlast')).toEqual([{ text: 'ä', start: 0, whole: true }, { text: '', start: 3, whole: true }, { text: 'last', start: 4, whole: false }]);
    expect(lines('')).toEqual([]);
  });

  it('are whole across the pieces in which a file is read', () => {
    const long = 'é'.repeat(700_000);
    expect(lines(`${long}\n${long}\nend\n`, 2_000_000).map(({ text, start }) => [text.length, start])).toEqual([[700_000, 0], [700_000, 1_400_001], [3, 2_800_002]]);
  });

  it('longer than any of ours are refused before they fill the memory', () => {
    expect(() => lines('x'.repeat(3_000_000), 1_000_000)).toThrow('fileUnreadable');
  });
});

describe('a file written in pieces', () => {
  const halves = () => readdirSync(folder).filter((name) => name.startsWith('.'));

  it('is there when all of it is there, and not before', async () => {
    writeFileSync(path('file'), 'old');
    const seen: string[] = [];
    await writeInPieces(path('file'), (function* () {
      yield 'a'.repeat(2_000_000);
      seen.push(readFileSync(path('file'), 'utf8'));
      yield 'end';
    })());
    expect(seen).toEqual(['old']);
    expect(readFileSync(path('file'), 'utf8').length).toBe(2_000_003);
    expect(halves()).toEqual([]);
  });

  it('of which one cannot be made leaves nothing, and what was there before', async () => {
    writeFileSync(path('kept'), 'old');
    await expect(writeInPieces(path('kept'), (function* () {
      yield 'half';
      throw new Error('no more');
    })())).rejects.toThrow('no more');
    expect(readFileSync(path('kept'), 'utf8')).toBe('old');
    expect(halves()).toEqual([]);
  });

  it('stopped by Ctrl-C leaves nothing, and what was there before', async () => {
    writeFileSync(path('stopped'), 'old');
    await expect(writeInPieces(path('stopped'), (function* () {
      process.emit('SIGINT');
      for (;;) yield 'a'.repeat(1_000_000);
    })())).rejects.toBeInstanceOf(Stopped);
    expect(readFileSync(path('stopped'), 'utf8')).toBe('old');
    expect(halves()).toEqual([]);
    expect(process.listenerCount('SIGTERM')).toBe(listeners);
  });

  it('where nothing can be written says so', async () => {
    await expect(writeInPieces(path('kept/below'), ['x'])).rejects.toThrow('cannotWrite');
  });
});

describe('a folder for what is written', () => {
  it('is made with those above it, and may be there already', () => {
    makeFolder(path('a/b/c'));
    makeFolder(path('a/b/c'));
    expect(readdirSync(path('a/b'))).toEqual(['c']);
  });

  it('cannot be made under a file', () => {
    writeFileSync(path('file'), '');
    expect(() => makeFolder(path('file/folder'))).toThrow(/ENOTDIR|EEXIST/);
  });
});
