import { makeRecord, problem, ProblemError } from '../../run';
import type { NamedPicture } from '../picture';
import { withSink } from '../pieces';
import { originOfLink, originOfProvenance } from './origin';
import type { SaidProvenance } from './origin';
import { verdict } from './verdict';
import type { ComparedSide, FileKind, FileSource, Tell, Verdict, VerifyContext } from './verdict';

const wanted = ['scenario', 'seed', 'months', 'engine', 'digest', 'parameters', 'decisions'] as const;

/** What a picture says of a run, all of it as text; null for anything else. */
export function saidOfRun(said: unknown): (SaidProvenance & Readonly<Record<string, string>>) | null {
  if (typeof said !== 'object' || said === null) return null;
  const texts = Object.fromEntries(Object.entries(said).map(([key, value]) => [key, String(value)]));
  return wanted.every((key) => key in texts) ? (texts as SaidProvenance & Record<string, string>) : null;
}

/** A picture of two runs: each is repeated where the picture holds enough of it. */
export async function verifyComparison(kind: FileKind, { said, edited }: NamedPicture, source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const [a, b] = [saidOfRun(said['a']), saidOfRun(said['b'])];
  if (!a || !b) throw new ProblemError(problem('foreignFile', { file: source.name }));
  const sides: ComparedSide[] = [];
  for (const [i, one] of [a, b].entries()) sides.push(await sideOf(one, source, context, tell, i / 2));
  return verdict(kind, source, null, { kind: 'comparison', sides }, { edited });
}

/** @param done share of the whole work that is done before this side. */
async function sideOf(said: SaidProvenance & Readonly<Record<string, string>>, source: FileSource, context: VerifyContext, tell: Tell, done: number): Promise<ComparedSide> {
  const { digest, engine } = said;
  const origin = (await originOfLink(said)) ?? originOfProvenance(said, context, source);
  const side = (check: ComparedSide['check']): ComparedSide => ({ scenario: said.scenario.slice(0, 60), engine, run: origin?.run ?? null, check });
  if (!origin) return side('unknownRun');
  if (origin.changes) return side('engine');
  if (digest === '') return side('noDigest');
  const again = await withSink(makeRecord(origin.run), { begin: () => undefined, write: () => undefined, progress: tell }, done, done + 0.5);
  return side(again.digest === digest ? 'identical' : 'different');
}
