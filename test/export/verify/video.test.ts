import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output, WebMOutputFormat } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { provenance } from '../../../src/export';
import type { Container } from '../../../src/export';
import { Seal, sealIn, tailBytes, tailOf } from '../../../src/export/video/tail';
import { atOnce, makeRecord, scenarioById } from '../../../src/run';
import type { RunSpec } from '../../../src/run';
import { visits } from '../../run/small';
import { refused, verified } from './files';

const spec: RunSpec = { scenario: scenarioById('oku-partnership')!, seed: 7, months: 3, decisions: [visits(2, 0.5)] };
const { digest } = atOnce(makeRecord(spec));
const from = provenance(spec, digest);

const codecs = {
  webm: { codec: 'vp8', decoderConfig: { codec: 'vp8', codedWidth: 64, codedHeight: 36 } },
  mp4: { codec: 'avc', decoderConfig: { codec: 'avc1.42001f', codedWidth: 64, codedHeight: 36, description: new Uint8Array([1, 0x42, 0, 0x1f, 0xff, 0xe0, 0]) } },
} as const;

/** Three frames of noise, as the page writes its video; nobody decodes them here. */
async function video(container: Container, said: object | null, frame = (i: number) => new Uint8Array(40).fill(i + 1)): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: container === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat(), target });
  const { codec, decoderConfig } = codecs[container];
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, { frameRate: 25 });
  const comment = JSON.stringify(said);
  if (said) output.setMetadataTags({ title: 'Ogan Komering Ulu · Gotong', comment });
  await output.start();
  const seal = new Seal();
  seal.text(comment);
  for (let i = 0; i < 3; i++) {
    await source.add(new EncodedPacket(frame(i), i === 0 ? 'key' : 'delta', (i * 40) / 1000, 0.04), { decoderConfig });
    seal.frame(i * 40, frame(i));
  }
  await output.finalize();
  return new Uint8Array([...new Uint8Array(target.buffer!), ...tailOf(container, seal.value)]);
}

describe.each(['webm', 'mp4'] as const)('a video (%s) dropped back', (container) => {
  it('names the run that it is of; that run is repeated', async () => {
    expect(await verified(await video(container, from))).toMatchObject({ kind: container, outcome: { kind: 'identical' }, edited: false, digest, run: { seed: 7, months: 3, decisions: [visits(2, 0.5)] } });
  });

  it('in which a frame was changed is called changed', async () => {
    const bytes = await video(container, from);
    const at = Buffer.from(bytes).indexOf(Buffer.alloc(40, 2));
    expect(await verified(bytes.with(at + 5, 77))).toMatchObject({ outcome: { kind: 'identical' }, edited: true });
  });

  it('that another program has written anew, without its seal, is called changed', async () => {
    const bytes = await video(container, from);
    expect(await verified(bytes.subarray(0, -tailBytes(container)))).toMatchObject({ outcome: { kind: 'identical' }, edited: true });
  });

  it('of another digest than its run’s says so', async () => {
    expect(await verified(await video(container, { ...from, digest: '00000000ffffffff' }))).toMatchObject({ outcome: { kind: 'content', first: { column: 'digest', found: '00000000ffffffff', expected: digest } } });
  });

  it('of an older engine says what it can', async () => {
    expect(await verified(await video(container, { ...from, engine: '0.9' }))).toMatchObject({ outcome: { kind: 'engine', engine: '0.9' } });
  });

  it('that says nothing of a run, or is cut off, is refused', async () => {
    expect(await refused(await video(container, null))).toMatchObject({ code: 'foreignFile' });
    const bytes = await video(container, from);
    expect(await refused(bytes.subarray(0, 60))).toMatchObject({ code: 'foreignFile' });
  });
});

describe('a seal', () => {
  it('stands at the end of a file in an element that players pass over', () => {
    expect(tailOf('webm', '0123abcd')).toEqual(new Uint8Array([0xec, 0x80 | 20, ...new TextEncoder().encode('gotong-seal:0123abcd')]));
    expect([...tailOf('mp4', '0123abcd').subarray(0, 8)]).toEqual([0, 0, 0, 28, ...new TextEncoder().encode('free')]);
    for (const container of ['webm', 'mp4'] as const) expect(sealIn(tailOf(container, '0123abcd'))).toBe('0123abcd');
    expect(sealIn(new Uint8Array(40))).toBeNull();
  });

  it('differs when frames change places or times', () => {
    const sealed = (frames: readonly (readonly [number, number])[]) => {
      const seal = new Seal();
      for (const [at, value] of frames) seal.frame(at, new Uint8Array([value]));
      return seal.value;
    };
    expect(new Set([sealed([[0, 1], [40, 2]]), sealed([[0, 2], [40, 1]]), sealed([[0, 1], [80, 2]]), sealed([[0, 1]])]).size).toBe(4);
  });
});
