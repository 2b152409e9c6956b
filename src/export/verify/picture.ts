import { makeRecord, problem, ProblemError } from '../../run';
import { provenanceOfPng, provenanceOfSvg } from '../picture';
import type { NamedPicture } from '../picture';
import { withSink } from '../pieces';
import { damaged, wholeFile } from './archive';
import { saidOfRun, verifyComparison } from './comparison';
import { byAnotherEngine, judged, nothingCompared } from './judge';
import { originOfLink, originOfProvenance } from './origin';
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
  if ('a' in named.said && 'b' in named.said) return verifyComparison(kind, named, source, context, tell);
  return experimentIn(kind, named, source) ?? verifyNamed(kind, named, source, context, tell);
}

/** Repeats the run that a picture or a video names. */
export async function verifyNamed(kind: FileKind, { said: all, edited }: NamedPicture, source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const said = saidOfRun(all);
  if (!said) throw new ProblemError(problem('foreignFile', { file: source.name }));
  const origin = (await originOfLink(said)) ?? originOfProvenance(said, context, source);
  const { digest } = said;
  if (!origin) return verdict(kind, source, null, { kind: 'unknownRun', scenario: said.scenario.slice(0, 60) }, { digest, edited });
  const whole = { ...origin, edited };
  const other = byAnotherEngine(kind, source, whole);
  if (other) return other;
  if (digest === '') return verdict(kind, source, origin.run, { kind: 'noDigest' }, { edited });
  const again = await withSink(makeRecord(origin.run), { begin: () => undefined, write: () => undefined, progress: tell }, 0, 1);
  return judged(kind, source, whole, again, nothingCompared);
}

/** A picture of many runs names the experiment that they belong to; null for any other. */
function experimentIn(kind: FileKind, { said, edited }: NamedPicture, source: FileSource): Verdict | null {
  const { experiment, engine, runs } = said;
  if (typeof experiment !== 'object' || experiment === null) return null;
  const { title } = experiment as { readonly title?: unknown };
  const named = typeof title === 'object' && title !== null && 'en' in title && 'id' in title ? { en: String(title.en).slice(0, 200), id: String(title.id).slice(0, 200) } : null;
  return verdict(kind, source, null, { kind: 'experiment', title: named, file: JSON.stringify(experiment), engine: String(engine).slice(0, 20), runs: Number.isInteger(runs) ? Number(runs) : 0 }, { edited });
}
