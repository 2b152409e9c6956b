import { contentOf } from '../content';
import { csvTables, provenanceHeads, writeCsvFiles } from '../csv-files';
import { compareTable } from './compare';
import type { ExpectedTable, FoundTable } from './compare';
import { numberOf } from './cells';
import { byAnotherEngine, judged } from './judge';
import { originOfProvenance } from './origin';
import type { SaidProvenance } from './origin';
import { csvTable, jobOf, optionsFrom, repeated, writtenAgain } from './repeat';
import { wholeFile } from './archive';
import { problem, ProblemError } from '../../run';
import { verdict } from './verdict';
import type { FileSource, Tell, Verdict, VerifyContext } from './verdict';

/** A table of results: where it comes from stands in its last columns. */
export async function verifyCsv(source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const found = csvTable(await wholeFile(source));
  if (['kind', 'id', 'label', 'about'].every((head) => found.heads.includes(head))) return verdict('csv', source, null, { kind: 'codebook' });
  const said = provenanceOf(found);
  const id = tableOf(found);
  if (!said || id === null) throw new ProblemError(problem('foreignFile', { file: source.name }));
  const origin = originOfProvenance(said, context, source);
  if (!origin) return verdict('csv', source, null, { kind: 'unknownRun', scenario: said.scenario.slice(0, 60) }, { digest: said.digest });
  const other = byAnotherEngine('csv', source, origin);
  if (other) return other;
  const month = id === 'households' ? numberOf(found.rows[0]?.[found.heads.indexOf('month')] ?? null) : null;
  const language = found.rows.some((row) => row.some((cell) => typeof cell === 'string' && /^-?\d+,\d+$/.test(cell))) ? 'id' : 'en';
  const job = jobOf(origin.run, context, optionsFrom({ language, columns: ['all'], householdMonth: month }, origin.run), [id]);
  const again = await repeated(origin.run, job.householdMonth, tell);
  const [text] = (await writtenAgain(writeCsvFiles, job, tell)).values();
  const key = contentOf(again, job).find((table) => table.id === id)?.key ?? [];
  const expected: ExpectedTable = { ...csvTable(text), name: '', month: 'month', labels: key.filter((field) => field !== 'month') };
  const own = compareTable(withoutProvenance(found), withoutProvenance(expected));
  // What a table says of its origin is looked at only when its numbers are right: other origins give other numbers.
  const compared = own.count > 0 ? own : { ...compareTable(found, expected), reordered: own.reordered };
  await tell(1);
  return judged('csv', source, origin, again.record, { ...compared, strange: own.strange, missing: [] });
}

function provenanceOf({ heads, rows }: FoundTable): SaidProvenance | null {
  const [row] = rows;
  if (!row || !provenanceHeads.every((head) => heads.includes(head))) return null;
  const cells = provenanceHeads.map((head) => [head, String(row[heads.indexOf(head)] ?? '').trim()] as const);
  return Object.fromEntries(cells) as unknown as SaidProvenance;
}

function withoutProvenance<Table extends FoundTable>(table: Table): Table {
  const kept = table.heads.flatMap((head, c) => (provenanceHeads.includes(head as (typeof provenanceHeads)[number]) ? [] : [c]));
  return { ...table, heads: kept.map((c) => table.heads[c]), rows: table.rows.map((row) => kept.map((c) => row[c] ?? null)) };
}

/** Which table it is, by the columns that only it has. */
function tableOf({ heads }: FoundTable): string | null {
  const has = (...wanted: string[]) => wanted.every((head) => heads.includes(head));
  const id = has('rupiah', 'fate') ? 'ledger' : has('household') ? 'households' : has('village') ? 'village-months' : has('month') ? 'months' : '';
  return csvTables.includes(id) ? id : null;
}
