import { BufferTarget, canEncodeVideo, CanvasSource, Mp4OutputFormat, Output, Quality, StreamTarget, WebMOutputFormat } from 'mediabunny';
import type { StreamTargetChunk, VideoCodec } from 'mediabunny';
import { frameMs, framesPerSecond } from './frame-rate';
import { containers, Seal, tailOf } from './tail';
import type { Container } from './tail';

export interface VideoSize {
  readonly width: number;
  readonly height: number;
}

/** What this browser can write. */
export interface Encodable {
  readonly container: Container;
  readonly codec: VideoCodec;
}

/** In the order in which they are asked for. */
const codecs: Readonly<Record<Container, readonly VideoCodec[]>> = { webm: ['vp9', 'vp8'], mp4: ['avc'] };

/** Bits a second of a picture of lines, small letters and moving grains: 6 million at 1280 × 720. */
export const bitrateOf = ({ width, height }: VideoSize): number => Math.round((6_000_000 * width * height) / (1280 * 720));

const encoding = (codec: VideoCodec, size: VideoSize) => ({ codec, quality: new Quality({ bitrate: bitrateOf(size), bitrateMode: 'variable' }) });

/** The containers that this browser can write at a size; none where it has no encoder. */
export async function encodable(size: VideoSize): Promise<Encodable[]> {
  const found: Encodable[] = [];
  for (const container of containers) {
    for (const codec of codecs[container]) {
      const { quality } = encoding(codec, size);
      if (!(await canEncodeVideo(codec, { ...size, quality }))) continue;
      found.push({ container, codec });
      break;
    }
  }
  return found;
}

export interface VideoJob extends Encodable {
  /** Whatever is on it when a frame is added becomes that frame. */
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly title: string;
  /** What the file says of itself in one sentence. */
  readonly description: string;
  /** Where the run comes from, as data. */
  readonly provenance: object;
  /** Place on disk that the file grows in; null for memory. */
  readonly handle: FileSystemFileHandle | null;
}

/** A video that is being written. */
export interface VideoFile {
  /** Adds the canvas as the next frame; resolves when another one can be taken. */
  addFrame(): Promise<void>;
  /** Ends the file. Null when it went to disk. */
  finish(): Promise<Blob | null>;
  /** Leaves nothing behind. */
  forget(): Promise<void>;
}

/** Begins a video. Frames follow one another at 1/25 second, however long each of them takes to draw. */
export async function openVideo({ canvas, container, codec, title, description, provenance, handle }: VideoJob): Promise<VideoFile> {
  const comment = JSON.stringify(provenance);
  const seal = new Seal();
  seal.text(comment);
  const target = handle ? await diskTarget(handle) : memoryTarget(container);
  const output = new Output({ format: container === 'webm' ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: handle ? false : 'in-memory' }), target: target.target });
  const source = new CanvasSource(canvas, {
    ...encoding(codec, canvas),
    keyFrameInterval: 2,
    latencyMode: 'quality',
    // One machine encodes in hardware and the next in software: frames of the same run are then not the same.
    hardwareAcceleration: 'no-preference',
    onEncodedPacket: (packet) => seal.frame(packet.timestamp * 1000, packet.data),
  });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  output.setMetadataTags({ title, description, comment });
  await output.start();
  let frames = 0;
  return {
    async addFrame() {
      await source.add((frames++ * frameMs) / 1000, frameMs / 1000);
    },
    async finish() {
      await output.finalize();
      return target.finish(tailOf(container, seal.value));
    },
    async forget() {
      await output.cancel().catch(() => undefined);
      await target.forget();
    },
  };
}

interface FileTarget {
  readonly target: BufferTarget | StreamTarget;
  finish(tail: Uint8Array<ArrayBuffer>): Promise<Blob | null>;
  forget(): Promise<void>;
}

function memoryTarget(container: Container): FileTarget {
  const target = new BufferTarget();
  return {
    target,
    finish: async (tail) => new Blob([target.buffer ?? new ArrayBuffer(), tail], { type: `video/${container}` }),
    forget: async () => undefined,
  };
}

/** The file appears when it is whole, and not at all when the writing fails or is cancelled. */
async function diskTarget(handle: FileSystemFileHandle): Promise<FileTarget> {
  const isNew = (await handle.getFile()).size === 0;
  const stream = await handle.createWritable();
  let end = 0;
  // The muxer closes what it writes to; the seal comes after that.
  const writable = new WritableStream<StreamTargetChunk>({
    async write(chunk) {
      end = Math.max(end, chunk.position + chunk.data.length);
      await stream.write(chunk);
    },
  });
  return {
    target: new StreamTarget(writable, { chunked: true, chunkSize: 4 << 20 }),
    async finish(tail) {
      await stream.write({ type: 'write', data: tail, position: end });
      await stream.close();
      return null;
    },
    async forget() {
      await stream.abort().catch(() => undefined);
      // Choosing the name made an empty file. Not every browser can remove it.
      if (isNew && 'remove' in handle) await (handle as { remove(): Promise<void> }).remove().catch(() => undefined);
    },
  };
}
