import { limits } from '../../derive';
import { decodeLink, library, problem, ProblemError, scenarios } from '../../run';
import type { Beside } from '../job';
import { dataIn, hasItsSeal, piecesOf } from '../report/html';
import type { Piece } from '../report/html';
import { reportData, reportRecord, writeReport } from '../report/report';
import { damaged, wholeFile } from './archive';
import { byAnotherEngine, judged, nothingCompared } from './judge';
import type { Compared } from './judge';
import { originOfRecord } from './origin';
import { jobOf, optionsFrom, repeated, writtenAgain } from './repeat';
import type { FileSource, Tell, Verdict, VerifyContext } from './verdict';

/** A report: its run is repeated and the report written again; every sentence, number and line drawn in it is compared. */
export async function verifyReport(source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const html = new TextDecoder().decode(await wholeFile(source, limits.recordBytes));
  const record = dataIn(html, reportRecord) ?? undefined;
  if (record !== undefined && !/<\/html>\s*$/i.test(html)) throw damaged(source, 'no </html>');
  const origin = await originOfRecord(record, source);
  const whole = { ...origin, edited: origin.edited || !hasItsSeal(html) };
  const other = byAnotherEngine('report', source, whole);
  if (other) return other;
  const said = saidIn(dataIn(html, reportData), source);
  const job = { ...jobOf(origin.run, context, optionsFrom(said, origin.run)), beside: await besideOf(said['beside'], source) };
  const again = await repeated(origin.run, origin.run.months, tell);
  const [expected] = (await writtenAgain(writeReport, job, tell)).values();
  const compared = comparePieces(piecesOf(html), piecesOf(new TextDecoder().decode(expected)));
  // Whole as it was written, and of this run: what differs is how Gotong puts it today.
  if (compared.count > 0 && !whole.edited) return judged('report', source, whole, again.record, { ...nothingCompared, wording: compared.count });
  return judged('report', source, whole, again.record, compared);
}

function saidIn(text: string | null, source: FileSource): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(text ?? 'null');
    if (typeof said === 'object' && said !== null) return said as Record<string, unknown>;
  } catch (error) {
    throw damaged(source, error);
  }
  throw new ProblemError(problem('foreignFile', { file: source.name }));
}

const kinds: readonly Beside['against'][] = ['scenario', 'withoutDecisions', 'parent'];

async function besideOf(said: unknown, source: FileSource): Promise<Beside | null> {
  if (said === null || said === undefined) return null;
  const { against, link } = said as Readonly<Record<string, unknown>>;
  const kind = kinds.find((one) => one === against);
  if (!kind || typeof link !== 'string') throw damaged(source, 'beside');
  const read = await decodeLink(link, scenarios, library, limits.pictureCharacters);
  if (!read.ok) throw new ProblemError(...read.problems);
  return { spec: read.value, against: kind };
}

const shown = (piece: Piece | undefined): string | null => (piece ? piece.text.slice(0, 120) : null);

/** Where two reports begin to differ and end differing. */
function comparePieces(found: readonly Piece[], expected: readonly Piece[]): Compared {
  let start = 0;
  while (start < found.length && start < expected.length && found[start].text === expected[start].text) start++;
  if (start === found.length && start === expected.length) return nothingCompared;
  let end = 0;
  while (end < Math.min(found.length, expected.length) - start && found[found.length - 1 - end].text === expected[expected.length - 1 - end].text) end++;
  const count = Math.max(found.length, expected.length) - start - end;
  const [a, b] = [found.slice(start, found.length - end)[0], expected.slice(start, expected.length - end)[0]];
  return { ...nothingCompared, count, first: { table: '', month: -1, column: '', row: (b ?? a).under.slice(0, 80), found: shown(a), expected: shown(b) } };
}
