import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/derive';
import { say } from '../../../src/run';
import { problemSentences } from '../../../src/words';
import { smallSpec } from '../../run/small';
import { written } from '../written';
import { fileOf, refused, verified } from './files';

const spec = smallSpec([], { months: 2 });
const [zip] = await written('datapackage', spec);
const [book] = await written('xlsx', spec);
const [panel] = await written('parquet', spec);
const [network] = await written('graphml', spec);
const [table] = await written('csv', spec, { tables: ['months'] });

/** A zip whose files say that they are of another size than they are. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

const bomb = zipSync({ 'datapackage.json': strToU8('{}'), 'record.json': new Uint8Array(limits.unpackedBytes + 1) }, { level: 9 });
const bookBomb = zipSync({ 'xl/workbook.xml': new Uint8Array(limits.unpackedBytes + 1) }, { level: 9 });

describe('a file that was never ours', () => {
  it.each([
    ['nothing', ''],
    ['a program', 'MZ\u0000\u0001\u0002'],
    ['a letter', 'Dear friend'],
    ['a page', '<!doctype html><html></html>'],
    ['somebody’s table', 'name,age\r\nAni,3\r\n'],
    ['somebody’s graph', '<graphml><graph><node id="a"/></graph></graphml>'],
    ['somebody’s zip', zipSync({ 'photo.jpg': strToU8('x') })],
    ['somebody’s package', zipSync({ 'datapackage.json': strToU8('{}') })],
  ])('is refused: %s', async (_what, content) => {
    expect(await refused(content)).toMatchObject({ code: 'foreignFile' });
  });
});

describe('a file that is no run', () => {
  it.each([
    ['empty', ''],
    ['empty', '\uFEFF \r\n'],
    ['pdf', '%PDF-1.7\n'],
    ['picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['picture', 'GIF89a'],
    ['families', '\uFEFFfamily;made_up_name;month;village\r\n1;Siti;24;Laya\r\n'],
    ['results', '{"format":"gotong-sweep/1","engine":"4"}\n{"run":0}\n'],
  ])('is called what it is: %s', async (found, content) => {
    const problem = await refused(content);
    expect(problem).toMatchObject({ code: 'foreignFile', detail: { file: 'file', found } });
    for (const words of [problemSentences.en, problemSentences.id]) expect(words.foreignFile(problem.detail)).not.toBe(words.foreignFile({ file: 'file' }));
  });
});

describe('a damaged file', () => {
  it.each([
    ['half a package', zip.bytes.subarray(0, zip.bytes.length / 2)],
    ['half a workbook', book.bytes.subarray(0, book.bytes.length / 2)],
    ['a workbook without a book', zipSync({ 'xl/workbook.xml': strToU8('<nothing') })],
    ['half a panel', panel.bytes.subarray(0, panel.bytes.length / 2)],
    ['a panel with a broken middle', panel.bytes.map((byte, i) => (i > 100 && i < 20_000 ? byte ^ 0x5a : byte))],
    ['half a network', network.text.slice(0, network.text.length / 2)],
    ['a network that is no XML', network.text.replace('</node>', '</knot>')],
    ['a network of a thousand layers', `<graphml>${'<a>'.repeat(1_000)}`],
  ])('is refused and nothing is half-read: %s', async (_what, content) => {
    expect(await refused(content)).toMatchObject({ code: 'damagedFile' });
  });

  it('in zips whose packing broke is refused or found to differ', async () => {
    const broken = zip.bytes.map((byte, i) => (i > 3_000 && i < 3_100 ? byte ^ 0xff : byte));
    expect((await refused(broken)).code).not.toBe('nothing');
  });
});

describe('a hostile file', () => {
  it('that unpacks to far too much is never unpacked', async () => {
    expect(bomb.length).toBeLessThan(2_000_000);
    for (const file of [bomb, bookBomb, lying(zip.bytes, 0x7fffffff)]) expect(await refused(file)).toMatchObject({ code: 'unpacksTooLarge' });
  });

  it('that says it is smaller than it is gets no more room than it said', async () => {
    const found = await refused(lying(bomb, 10));
    expect(['notJson', 'damagedFile', 'foreignFile']).toContain(found.code);
  });

  it('of a gigabyte is refused by its size alone', async () => {
    const huge = (head: string) => ({ ...fileOf(head), bytes: 1_000_000_000 });
    for (const head of ['<graphml xmlns="x">', 'month,engine,digest\r\n', 'PK\u0003\u0004', '{"format":"gotong-run/1"', '<svg>', '\u0089PNG']) {
      const source = head === '\u0089PNG' ? { ...fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), bytes: 1_000_000_000 } : huge(head);
      expect(await refused(source)).toMatchObject({ code: 'fileTooLarge' });
    }
  });

  it('of XML that swells or never ends is refused', async () => {
    const laughs = '<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><graphml><graph><data key="record">&b;</data></graph></graphml>';
    expect(await refused(laughs)).toMatchObject({ code: 'damagedFile' });
    expect(await refused(`<graphml><graph><data key="record">${'x'.repeat(21_000_000)}`)).toMatchObject({ code: 'damagedFile' });
  });

  it('whose keys reach into prototypes changes nothing', async () => {
    expect(await refused(zipSync({ 'datapackage.json': strToU8('{}'), 'record.json': strToU8('{"format":"gotong-run/1","__proto__":{"polluted":1}}') }))).toMatchObject({ code: 'forbiddenKey' });
    const odd = table.text.trimEnd().split('\r\n').map((line, l) => `${line},${l === 0 ? '__proto__' : 'x'}`).join('\r\n');
    expect(await verified(odd, spec.scenario)).toMatchObject({ strange: ['__proto__'] });
    expect('polluted' in {}).toBe(false);
  });

  it('with formulas in its cells is compared as text', async () => {
    const odd = table.text.replace(/\r\n1,([^,]+)/, '\r\n1,"=cmd|\'/C calc\'!A0"');
    expect(await verified(odd, spec.scenario)).toMatchObject({ outcome: { kind: 'content', first: { month: 1, found: "=cmd|'/C calc'!A0" } } });
  });

  it('is spoken of in whole sentences in both languages', async () => {
    for (const content of [bomb, zip.bytes.subarray(0, 900), 'Dear friend']) {
      const found = await refused(content);
      expect(say(found, problemSentences.en)).toMatch(/^“file” .+\. .+\.$/);
      expect(say(found, problemSentences.id)).toMatch(/^“file” .+\. .+\.$/);
    }
  });
});
