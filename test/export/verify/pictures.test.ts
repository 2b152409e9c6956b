import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadVerify, namedPng, provenance, sealedSvg } from '../../../src/export';
import type { Provenance } from '../../../src/export';
import { engineVersion } from '../../../src/model';
import { atOnce, makeRecord, scenarioById } from '../../../src/run';
import type { RunSpec } from '../../../src/run';
import { smallSpec, visits } from '../../run/small';
import { refused, verified } from './files';

const { sayVerdict } = await loadVerify();
const oku = scenarioById('oku-partnership')!;
const spec: RunSpec = { scenario: oku, seed: 7, months: 3, decisions: [visits(2, 0.5)] };
const { digest } = atOnce(makeRecord(spec));
const from = provenance(spec, digest);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A picture of one grey dot. */
function png(grey: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const parts = [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from([0, grey]))), chunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat(parts));
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>P0 &amp; P1</title><metadata></metadata><path d="M0 0L10 10"/><text>12.5 %</text></svg>\n';
/** As the page writes a chart of a run. */
const namedSaid = (plain: string, said: object) => sealedSvg(plain.replace('<metadata>', () => `<metadata>${JSON.stringify(said).replaceAll('"', '&quot;')}`));
const namedSvg = (plain: string, said: Provenance) => namedSaid(plain, said);

describe('a PNG dropped back', () => {
  const picture = namedPng(png(128), from);

  it('carries its text after the first chunk, with a right checksum, and is otherwise the same', () => {
    const bytes = Buffer.from(picture);
    const length = bytes.readUInt32BE(33);
    const text = bytes.subarray(37, 37 + 4 + length);
    expect(bytes.subarray(0, 33)).toEqual(Buffer.from(png(128).subarray(0, 33)));
    expect(text.toString('utf8')).toMatch(/^iTXtDescription\0{5}\{"scenario":"oku-partnership",.*"seal":"[0-9a-f]{8}"\}$/);
    expect(bytes.readUInt32BE(37 + 4 + length)).toBe(crc32(text));
    expect(bytes.subarray(37 + 4 + length + 4)).toEqual(Buffer.from(png(128).subarray(33)));
  });

  it('names the run that it is of; that run is repeated', async () => {
    expect(await verified(picture)).toMatchObject({ kind: 'png', outcome: { kind: 'identical' }, edited: false, digest, run: { seed: 7, months: 3, decisions: [visits(2, 0.5)] } });
  });

  it('in which a dot was changed is called changed', async () => {
    const named = picture.length - png(128).length;
    const other = new Uint8Array([...picture.subarray(0, 33 + named), ...png(129).subarray(33)]);
    expect(await verified(other)).toMatchObject({ outcome: { kind: 'identical' }, edited: true });
  });

  it('of another digest than its run’s says so', async () => {
    expect(await verified(namedPng(png(128), { ...from, digest: '00000000ffffffff' }))).toMatchObject({ outcome: { kind: 'content', first: { column: 'digest', found: '00000000ffffffff', expected: digest } } });
  });

  it('of somebody’s own scenario carries it whole in its link', async () => {
    const own = smallSpec([], { months: 2 });
    const record = atOnce(makeRecord(own));
    expect(await verified(namedPng(png(1), provenance(own, record.digest)))).toMatchObject({ outcome: { kind: 'identical' }, run: { scenario: { id: 'small' } } });
    expect(await verified(namedPng(png(1), { ...provenance(own, record.digest), link: '' }))).toMatchObject({ outcome: { kind: 'unknownRun', scenario: 'small' } });
  });

  it('that says nothing of a run, or is cut off, is refused', async () => {
    expect(await refused(png(128))).toMatchObject({ code: 'foreignFile' });
    expect(await refused(picture.subarray(0, 200))).toMatchObject({ code: 'damagedFile' });
  });
});

describe('an SVG dropped back', () => {
  const picture = namedSvg(svg, from);

  it('names the run that it is of; that run is repeated', async () => {
    expect(picture.length).toBeGreaterThan(svg.length + 200);
    expect(await verified(picture)).toMatchObject({ kind: 'svg', outcome: { kind: 'identical' }, edited: false, run: { seed: 7 } });
    expect(await verified(`<?xml version="1.0"?>\r\n${picture}`)).toMatchObject({ kind: 'svg', edited: true });
  });

  it('in which a number was changed is called changed', async () => {
    expect(await verified(picture.replace('12.5 %', '2.5 %'))).toMatchObject({ outcome: { kind: 'identical' }, edited: true });
  });

  it('of an older engine says what it can', async () => {
    expect(await verified(namedSvg(svg, { ...from, engine: '0.9' }))).toMatchObject({ outcome: { kind: 'engine', engine: '0.9' }, run: { seed: 7 } });
  });

  it('that says nothing of a run, or is cut off, is refused', async () => {
    expect(await refused(svg)).toMatchObject({ code: 'foreignFile' });
    expect(await refused(picture.slice(0, -20))).toMatchObject({ code: 'damagedFile' });
  });
});

describe('a picture of more than one run', () => {
  const other: RunSpec = { ...spec, decisions: [] };
  const beside = provenance(other, atOnce(makeRecord(other)).digest);
  const sides = (verdict: Awaited<ReturnType<typeof verified>>) => (verdict.outcome.kind === 'comparison' ? verdict.outcome.sides.map(({ check, run }) => [check, run?.decisions.length ?? null]) : []);
  const text = (verdict: Awaited<ReturnType<typeof verified>>, language: 'en' | 'id' = 'en') => sayVerdict(verdict, language);

  it('of a comparison has both of its runs repeated', async () => {
    const verdict = await verified(namedPng(png(128), { a: beside, b: from }));
    expect([sides(verdict), verdict.edited]).toEqual([[['identical', 0], ['identical', 1]], false]);
    expect(text(verdict)).toMatchObject({ same: true, details: [`A: Ogan Komering Ulu, ${oku.partners.en}, seed 7, 3 months: repeated, identical.`, `B: Ogan Komering Ulu, ${oku.partners.en}, seed 7, 3 months: repeated, identical.`] });
    expect(sides(await verified(namedSaid(svg, { a: beside, b: from })))).toEqual(sides(verdict));
  });

  it('says of each side what cannot be checked', async () => {
    const own = { ...provenance(smallSpec(), 'ffffffffffffffff'), link: '' };
    expect(sides(await verified(namedPng(png(1), { a: { ...beside, digest: '' }, b: own })))).toEqual([['noDigest', 0], ['unknownRun', null]]);
    const verdict = await verified(namedPng(png(1), { a: { ...beside, digest: '00000000ffffffff' }, b: { ...from, engine: '0.9' } }));
    expect(sides(verdict)).toEqual([['different', 0], ['engine', 1]]);
    expect(text(verdict, 'id')).toMatchObject({ same: false, headline: expect.stringContaining('Tidak identik') });
    expect(text(verdict, 'id').details[1]).toContain('mesin versi 0.9');
  });

  it('of an experiment names it and holds it, and tells whether the picture was changed', async () => {
    const experiment = { format: 'gotong-experiment/1', scenario: 'oku-partnership', kind: 'howSure', watch: ['p0'], title: { en: 'How sure', id: 'Seberapa pasti' } };
    const picture = namedSaid(svg, { experiment, engine: engineVersion, plan: 'ab', runs: 1_200 });
    const verdict = await verified(picture);
    expect(verdict).toMatchObject({ kind: 'svg', edited: false, run: null, outcome: { kind: 'experiment', runs: 1_200, file: JSON.stringify(experiment) } });
    expect(text(verdict).headline).toBe(`A picture of an experiment, “How sure”: 1,200 runs with engine version ${engineVersion}.`);
    expect(text(verdict, 'id').headline).toContain('“Seberapa pasti”: 1.200 simulasi');
    expect((await verified(picture.replace('12.5 %', '2.5 %'))).edited).toBe(true);
    expect(text(await verified(namedSaid(svg, { experiment, engine: '0.9', plan: 'ab', runs: 3 }))).details[0]).toContain(`engine version ${engineVersion}, which gives other numbers`);
  });

  it('that was saved before its run was whole can be opened and not compared', async () => {
    expect(await verified(namedPng(png(1), provenance(spec, '')))).toMatchObject({ run: { seed: 7 }, outcome: { kind: 'noDigest' } });
  });

  it('whose sides are no runs is refused', async () => {
    expect(await refused(namedPng(png(1), { a: 'x', b: from }))).toMatchObject({ code: 'foreignFile' });
    expect(await refused(namedPng(png(1), { experiment: 'x' }))).toMatchObject({ code: 'foreignFile' });
  });
});
