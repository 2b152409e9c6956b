import { ALL_FORMATS, BlobSource, EncodedPacketSink, Input } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { encodable, openVideo } from '../../src/export/video';
import type { Container } from '../../src/export';
import { Seal, sealIn, tailBytes } from '../../src/export/video/tail';

const size = { width: 320, height: 180 };
const provenance = { scenario: 'small', seed: 1 };

/** Writes so many frames of one colour each. */
async function filmed(container: Container, frames: number, handle: FileSystemFileHandle | null) {
  const offer = (await encodable(size)).find((one) => one.container === container)!;
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d')!;
  const file = await openVideo({ ...offer, canvas, title: 'Small', description: 'A test.', provenance, handle });
  for (let i = 0; i < frames; i++) {
    context.fillStyle = `hsl(${i * 40} 80% 50%)`;
    context.fillRect(0, 0, size.width, size.height);
    await file.addFrame();
  }
  return file;
}

/** What stands in a video: tags, times in milliseconds, and whether the seal at its end is that of its frames. */
async function read(blob: Blob, container: Container) {
  const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(blob) });
  const track = (await input.getPrimaryVideoTrack())!;
  const { title, description, comment = '' } = await input.getMetadataTags();
  const seal = new Seal();
  seal.text(comment);
  const times: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    seal.frame(packet.timestamp * 1000, packet.data);
    times.push(Math.round(packet.timestamp * 1e6) / 1e3);
  }
  const tail = new Uint8Array(await blob.slice(-tailBytes(container)).arrayBuffer());
  return { title, description, provenance: JSON.parse(comment) as unknown, times, isSealed: sealIn(tail) === seal.value };
}

const whole = { title: 'Small', description: 'A test.', provenance, times: [0, 40, 80, 120, 160], isSealed: true };
const place = async (name: string) => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });

async function isThere(name: string): Promise<boolean> {
  for await (const key of (await navigator.storage.getDirectory()).keys()) if (key === name) return true;
  return false;
}

describe('a video', () => {
  it('is written in memory with exact times, tags and a seal', async () => {
    const blob = await (await filmed('webm', 5, null)).finish();
    expect(await read(blob!, 'webm')).toEqual(whole);
  });

  it('grows on disk and is the same there', async () => {
    const handle = await place('film.webm');
    const file = await filmed('webm', 5, handle);
    expect((await handle.getFile()).size, 'nothing is seen of it before it is whole').toBe(0);
    expect(await file.finish()).toBeNull();
    expect(await read(await handle.getFile(), 'webm')).toEqual(whole);
  });

  it('that is given up leaves nothing on disk', async () => {
    const file = await filmed('webm', 2, await place('given-up.webm'));
    await file.forget();
    expect(await isThere('given-up.webm')).toBe(false);
  });
});
