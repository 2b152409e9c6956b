import { contentOf } from '../content';
import { descriptorFile, recordFile, writeDataPackage } from '../data-package';
import { unpacked } from './archive';
import { compareTable } from './compare';
import { byAnotherEngine, judged, nothingCompared, together } from './judge';
import type { Compared } from './judge';
import { originOfRecord } from './origin';
import { csvTable, jobOf, optionsFrom, repeated, writtenAgain } from './repeat';
import type { FileSource, Tell, Verdict, VerifyContext } from './verdict';
import { wordsOf } from './words';

/** A data package: a zip of tables, what they mean, and the record of their run. */
export async function verifyPackage(source: FileSource, context: VerifyContext, tell: Tell): Promise<Verdict> {
  const files = await unpacked(source);
  const text = (name: string) => {
    const bytes = files.get(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  const origin = await originOfRecord(text(recordFile), source);
  const other = byAnotherEngine('package', source, origin);
  if (other) return other;
  const descriptor = parsed(text(descriptorFile));
  const options = optionsFrom((descriptor as { options?: unknown } | null)?.options, origin.run);
  const job = jobOf(origin.run, context, options);
  const again = await repeated(origin.run, options.householdMonth, tell);
  const [zip] = (await writtenAgain(writeDataPackage, job, tell)).values();
  const expected = await unpacked({ name: source.name, bytes: zip.length, slice: async (start, end) => new Uint8Array(zip.slice(start, end)) });
  const tables = new Map(contentOf(again, job).map((table) => [`data/${table.id}.csv`, table]));
  const comparisons: Compared[] = [];
  for (const [name, right] of expected) {
    await tell(0.9);
    const found = files.get(name);
    if (name === recordFile || (found && sameBytes(found, right))) continue;
    if (!found) comparisons.push({ ...nothingCompared, missing: [name] });
    else if (name === descriptorFile) comparisons.push(compareJson(name, descriptor, parsed(new TextDecoder().decode(right))));
    else {
      const rows = csvTable(right);
      const table = tables.get(name);
      const labels = (table?.key ?? []).filter((id) => id !== 'month');
      // A text in both languages takes two columns.
      const words = table && wordsOf(table, ({ id, type }) => (type === 'words' ? [`${id}_en`, `${id}_id`] : [id]));
      const compared = compareTable(csvTable(found), { ...rows, name, month: rows.heads.includes('month') ? 'month' : '', labels, ...words });
      comparisons.push({ ...compared, strange: compared.strange.map((head) => `${name}: ${head}`), missing: [] });
    }
  }
  const strange = [...files.keys()].filter((name) => !expected.has(name) && !name.endsWith('/'));
  return judged('package', source, origin, again.record, together([...comparisons, { ...nothingCompared, strange }]));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** Properties of a description that hold words. */
const prose = /(?:^|\.)(?:title|titles|description|descriptions|units|sources|keywords)(?:\.|$)/;

/** The first place in which two values read from JSON differ. */
function compareJson(table: string, found: unknown, expected: unknown): Compared {
  const differences: { readonly path: string; readonly found: unknown; readonly expected: unknown }[] = [];
  const walk = (f: unknown, e: unknown, path: string): void => {
    if (typeof f === 'object' && f !== null && typeof e === 'object' && e !== null) {
      for (const key of new Set([...Object.keys(e), ...Object.keys(f)])) walk((f as Record<string, unknown>)[key], (e as Record<string, unknown>)[key], path ? `${path}.${key}` : key);
    } else if (f !== e) differences.push({ path, found: f, expected: e });
  };
  walk(found, expected, '');
  const real = differences.filter(({ path }) => !prose.test(path));
  const [first] = real;
  const shown = (value: unknown) => (value === undefined ? null : String(JSON.stringify(value)).slice(0, 60));
  return {
    ...nothingCompared,
    count: real.length,
    wording: differences.length - real.length,
    first: first ? { table, month: -1, column: first.path.slice(0, 80), row: '', found: shown(first.found), expected: shown(first.expected) } : null,
  };
}
