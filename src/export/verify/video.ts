import { CustomSource, EncodedPacketSink, Input, MP4, WEBM } from 'mediabunny';
import { problem, ProblemError } from '../../run';
import { Seal, sealIn, tailBytes } from '../video/tail';
import type { Container } from '../video/tail';
import { damaged } from './archive';
import { verifyNamed } from './picture';
import type { FileSource, Tell, Verdict, VerifyContext } from './verdict';

/** Longer texts are not ours. */
const mostTextCharacters = 1_000_000;
/** Frames between two turns for who wants to cancel. */
const framesPerTurn = 50;

/** A video: the run that its comment names is repeated, and its seal says whether the frames are still those that were saved. What is drawn is not read. */
export async function verifyVideo(kind: Container, source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const input = new Input({ formats: [kind === 'webm' ? WEBM : MP4], source: new CustomSource({ getSize: () => source.bytes, read: (start, end) => source.slice(start, end) }) });
  try {
    const said = saidIn((await read(source, () => input.getMetadataTags())).comment);
    if (!said) throw new ProblemError(problem('foreignFile', { file: source.name }));
    const seal = sealIn(await source.slice(Math.max(0, source.bytes - tailBytes(kind)), source.bytes));
    const now = await sealOf(input, said.text, source, (share) => tell(0.1 * share));
    return await verifyNamed(kind, { said: said.provenance, edited: seal !== now }, source, context, (share) => tell(0.1 + 0.9 * share));
  } finally {
    input.dispose();
  }
}

function saidIn(comment: string | undefined): { readonly text: string; readonly provenance: Record<string, unknown> } | null {
  if (!comment?.startsWith('{') || comment.length > mostTextCharacters) return null;
  try {
    return { text: comment, provenance: JSON.parse(comment) as Record<string, unknown> };
  } catch {
    return null;
  }
}

async function sealOf(input: Input, comment: string, source: FileSource, tell: Tell): Promise<string> {
  const seal = new Seal();
  seal.text(comment);
  const track = await read(source, () => input.getPrimaryVideoTrack());
  if (!track) return '';
  const end = await read(source, () => track.computeDuration());
  const packets = new EncodedPacketSink(track).packets();
  for (let frames = 1; ; frames++) {
    const { done, value: packet } = await read(source, () => packets.next());
    if (done) return seal.value;
    seal.frame(packet.timestamp * 1000, packet.data);
    if (frames % framesPerTurn === 0) await tell(Math.min(1, packet.timestamp / end));
  }
}

/** @throws ProblemError where the file cannot be read. */
async function read<Result>(source: FileSource, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw damaged(source, error);
  }
}
