import type { Sheet } from 'hucre/xlsx';
import { aboutTable, contentOf } from '../content';
import { recordSheet, rowsOf } from '../workbook';
import { damaged, unpacked, wholeFile } from './archive';
import { compareTable } from './compare';
import type { FoundTable } from './compare';
import { byAnotherEngine, judged, nothingCompared, together } from './judge';
import { originOfRecord } from './origin';
import { jobOf, optionsFrom, repeated } from './repeat';
import type { FileSource, Tell, Verdict, VerifyContext } from './verdict';
import { wordsOf } from './words';

/** A workbook: the record of its run lies in a sheet of its own, every other sheet is a table. */
export async function verifyWorkbook(source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const sheets = await sheetsOf(source);
  const record = sheets.find(({ name }) => name === recordSheet);
  const origin = await originOfRecord(record && record.rows.map(([piece]) => String(piece ?? '')).join(''), source);
  const other = byAnotherEngine('workbook', source, origin);
  if (other) return other;
  const options = optionsFrom(parsed(record?.rows[0]?.[1]), origin.run);
  const job = jobOf(origin.run, context, options);
  const again = await repeated(origin.run, options.householdMonth, tell);
  const comparisons = [];
  const tables = [aboutTable(again, job), ...contentOf(again, job)];
  const names = new Set([recordSheet, ...tables.map(({ title }) => title[options.language])]);
  const taken = new Set<Sheet>(record && [record]);
  for (const [i, table] of tables.entries()) {
    await tell(0.7 + (0.3 * i) / tables.length);
    const name = table.title[options.language];
    // A sheet under another name, where this one was written, is this one.
    const sheet = sheets.find((one) => one.name === name) ?? (names.has(sheets[i]?.name) ? undefined : sheets[i]);
    if (!sheet) {
      comparisons.push({ ...nothingCompared, missing: [name] });
      continue;
    }
    taken.add(sheet);
    const [heads, ...rows] = rowsOf(table, options.language);
    const headOf = (id: string) => String(heads[table.fields.findIndex((field) => field.id === id)] ?? '');
    const words = wordsOf(table, ({ id }) => [headOf(id)]);
    const month = table.fields.some(({ id }) => id === 'month') ? headOf('month') : '';
    const labels = table.key.filter((id) => id !== 'month').map(headOf);
    const compared = compareTable(foundIn(sheet), { name, heads: heads.map(String), rows, month, labels, ...words });
    comparisons.push({ ...compared, strange: compared.strange.map((head) => `${name}: ${head}`), missing: [] });
  }
  const strange = sheets.filter((sheet) => !taken.has(sheet)).map(({ name }) => name);
  return judged('workbook', source, origin, again.record, together([...comparisons, { ...nothingCompared, strange }]));
}

async function sheetsOf(source: FileSource): Promise<readonly Sheet[]> {
  // Unpacked here first, where the size is bounded: the reader of workbooks goes on to gigabytes.
  await unpacked(source);
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return (await readXlsx(await wholeFile(source))).sheets;
  } catch (error) {
    throw damaged(source, error);
  }
}

/** A formula is not the number it shows: it stands in the place of one. */
function foundIn({ rows, cells }: Sheet): FoundTable {
  const formulas = [...(cells ?? [])].flatMap(([place, { formula }]) => (formula === undefined ? [] : [[place, formula] as const]));
  const all = rows.map((row) => [...row]);
  for (const [place, formula] of formulas) {
    const [r, c] = place.split(',').map(Number);
    if (all[r]) all[r][c] = `=${formula}`;
  }
  const [heads = [], ...rest] = all;
  return { heads: heads.map((head) => String(head ?? '')), rows: rest.filter((row) => row.some((cell) => cell !== null && cell !== '')) };
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
