import { decodeLink, library, makeRecord, problem, ProblemError, scenarios } from '../../run';
import { limits } from '../../derive';
import { engineVersion } from '../../model';
import { provenanceOfPng, provenanceOfSvg } from '../picture';
import type { NamedPicture } from '../picture';
import { withSink } from '../pieces';
import { damaged, wholeFile } from './archive';
import { byAnotherEngine, judged, nothingCompared } from './judge';
import { originOfProvenance } from './origin';
import type { Origin, SaidProvenance } from './origin';
import { verdict } from './verdict';
import type { FileKind, FileSource, Tell, Verdict, VerifyContext } from './verdict';

/** A picture: the run that it names is repeated, and its seal says whether it is still the picture that was saved. What is drawn is not read. */
export async function verifyPicture(kind: 'png' | 'svg', source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const bytes = await wholeFile(source);
  let named: ReturnType<typeof provenanceOfPng>;
  try {
    named = kind === 'png' ? provenanceOfPng(bytes) : provenanceOfSvg(new TextDecoder().decode(bytes));
  } catch (error) {
    throw damaged(source, error);
  }
  if (!named) throw new ProblemError(problem('foreignFile', { file: source.name }));
  return verifyNamed(kind, named, source, context, tell);
}

/** Repeats the run that a picture or a video names. */
export async function verifyNamed(kind: FileKind, named: NamedPicture, source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const said = Object.fromEntries(Object.entries(named.said).map(([key, value]) => [key, String(value)]));
  if (!isProvenance(said)) throw new ProblemError(problem('foreignFile', { file: source.name }));
  const origin = (await originOfLink(said, named.edited)) ?? originOfProvenance(said, context, source);
  if (!origin) return verdict(kind, source, null, { kind: 'unknownRun', scenario: said.scenario.slice(0, 60) }, { digest: said.digest, edited: named.edited });
  const whole = { ...origin, edited: named.edited };
  const other = byAnotherEngine(kind, source, whole);
  if (other) return other;
  const again = await withSink(makeRecord(origin.run), { begin: () => undefined, write: () => undefined, progress: tell }, 0, 1);
  return judged(kind, source, whole, again, nothingCompared);
}

const wanted = ['scenario', 'seed', 'months', 'engine', 'digest', 'parameters', 'decisions'] as const;

function isProvenance(said: Readonly<Record<string, string>>): said is SaidProvenance & Readonly<Record<string, string>> {
  return wanted.every((key) => key in said) && said['digest'] !== '';
}

/** The whole run, where it went into a link; of another engine only what the provenance says can be told apart. */
async function originOfLink(said: Readonly<Record<string, string>>, edited: boolean): Promise<Origin | null> {
  if (!said['link'] || said['engine'] !== engineVersion) return null;
  const read = await decodeLink(said['link'], scenarios, library, limits.pictureCharacters);
  if (!read.ok) throw new ProblemError(...read.problems);
  return { run: read.value, engine: said['engine'], digest: said['digest'], record: null, edited, changes: null };
}
