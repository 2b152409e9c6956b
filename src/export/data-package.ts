import { Zip, ZipDeflate } from 'fflate';
import { unitNames } from '../derive';
import { engineVersion } from '../model';
import type { Text } from '../model';
import { writeRecord } from '../run';
import { contentOf, licence, sourcesOf, whatItIs } from './content';
import { csvLines } from './csv';
import type { Gathered } from './gather';
import { optionsOf } from './job';
import type { ExportJob, Writer } from './job';
import { gathered, writeLines } from './pieces';
import { fileName } from './provenance';
import type { Field, Table, Value } from './table';

/** Files of the package that are no tables. */
export const descriptorFile = 'datapackage.json';
export const recordFile = 'record.json';

/** The same run gives the same bytes: files inside bear no time. */
const noTime = new Date(1980, 0, 1);

/** A zip of CSV files with `datapackage.json`, which says what every column means: a Tabular Data Package of Frictionless Data. */
export const writeDataPackage: Writer = async (job, sink) => {
  const { spec } = job;
  const run = await gathered(job, sink, 0.6);
  const tables = contentOf(run, job);
  sink.begin(fileName(spec, 'datapackage', 'zip'));
  const failures: Error[] = [];
  const zip = new Zip((error, bytes) => (error ? void failures.push(error) : sink.write(bytes)));
  const encoder = new TextEncoder();
  const begin = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = noTime;
    zip.add(file);
    return file;
  };
  begin(descriptorFile).push(encoder.encode(`${JSON.stringify(descriptorOf(run, tables, job), null, 2)}\n`), true);
  begin(recordFile).push(encoder.encode(writeRecord(run.record)), true);
  for (const [i, table] of tables.entries()) {
    const file = begin(pathOf(table));
    await writeLines(linesOf(table), { begin: () => undefined, write: (bytes) => file.push(bytes), progress: (share) => sink.progress(share) }, 0.6 + (0.4 * i) / tables.length);
    file.push(new Uint8Array(), true);
  }
  zip.end();
  if (failures.length > 0) throw failures[0];
};

const pathOf = ({ id }: Table): string => `data/${id}.csv`;

/** Texts in both languages take two columns. */
const sides = ['en', 'id'] as const;

function linesOf(table: Table): Generator<string> {
  const heads = table.fields.flatMap(({ id, type }) => (type === 'words' ? sides.map((side) => `${id}_${side}`) : [id]));
  const cells = ({ type }: Field, value: Value): (string | number | null)[] => {
    if (type === 'words') return sides.map((side) => (value as Text | null)?.[side] ?? null);
    return [value as string | number | null];
  };
  const rows = function* (): Generator<(string | number | null)[]> {
    for (const row of table.rows()) yield row.flatMap((value, c) => cells(table.fields[c], value));
  };
  return csvLines(heads, rows(), 'en');
}

function descriptorOf({ spec, digest, record }: Gathered, tables: readonly Table[], job: ExportJob) {
  const { scenario, seed, months } = spec;
  const { language, date, declared } = job;
  return {
    profile: 'tabular-data-package',
    name: `gotong-${scenario.id}-seed-${seed}-${months}-months`.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title: scenario.title[language],
    description: `${whatItIs[language]} ${scenario.question[language]}`,
    titles: scenario.title,
    descriptions: { en: `${whatItIs.en} ${scenario.question.en}`, id: `${whatItIs.id} ${scenario.question.id}` },
    ...(date === null ? {} : { created: `${date}T00:00:00Z` }),
    licenses: [{ name: licence.name, path: licence.path, title: licence.title[language] }],
    sources: sourcesOf(scenario.sources, declared.works).map((source) => ({ title: source[language] })),
    keywords: ['simulation', 'agent-based model', 'collaborative governance', 'community empowerment', 'poverty', 'Indonesia'],
    run: { scenario: scenario.id, seed, months, engine: engineVersion, digest, record: recordFile, recordFormat: record.format },
    options: optionsOf(job),
    resources: tables.map((table) => resourceOf(table, job)),
  };
}

function resourceOf(table: Table, { language }: ExportJob) {
  const { id, title, about, fields, key } = table;
  const foreignKeys = fields.flatMap(({ id: name, refersTo }) => (refersTo === undefined ? [] : [{ fields: name, reference: { resource: refersTo, fields: name } }]));
  return {
    profile: 'tabular-data-resource',
    name: id,
    path: pathOf(table),
    title: title[language],
    description: about[language],
    titles: title,
    descriptions: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fields.flatMap((field) => fieldsOf(field, language)),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** A column as Table Schema describes it, with what has no place there in properties of its own: the unit, and the words in both languages. */
function fieldsOf(field: Field, language: keyof Text) {
  const { id, label, about, type, unit, levels, required, source } = field;
  const described = (more: string) => ({
    title: label[language] + more,
    description: about[language],
    titles: { en: label.en + more, id: label.id + more },
    descriptions: about,
    ...(unit && { unit, units: unitNames[unit] }),
    ...(source && { sources: source }),
  });
  const constraints = { ...(required && { required: true }), ...(levels && { enum: levels.map((level) => level.id) }) };
  if (type === 'words') return sides.map((side) => ({ name: `${id}_${side}`, type: 'string', ...described(` (${side})`), constraints }));
  if (type === 'boolean') return [{ name: id, type, trueValues: ['1'], falseValues: ['0'], ...described(''), constraints }];
  return [{ name: id, type: type === 'any' ? 'any' : type, ...described(''), constraints }];
}
