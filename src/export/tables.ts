import { indicators, parameters } from '../model';
import type { LedgerRow, MeasuredMonth, RunSpec } from '../run';
import { toCsv } from './csv';
import type { Cell, CsvLanguage } from './csv';
import { provenance } from './provenance';

/*
 * Where a row comes from stands in columns at the end of every row, not in lines above the header: R, Python, SPSS and Excel then read the
 * file without options, filtering keeps it, and tables of several runs can be put under one another.
 */
const provenanceHeads = ['scenario', 'seed', 'months', 'engine', 'digest', 'parameters', 'decisions'] as const;

function origin(spec: RunSpec, digest: string): Cell[] {
  const from = provenance(spec, digest);
  return provenanceHeads.map((head) => from[head]);
}

/** Month by month, one column per indicator id; `codebookCsv` says what the ids mean. */
export function indicatorsCsv(spec: RunSpec, digest: string, measured: Iterable<MeasuredMonth>, language: CsvLanguage): string {
  const end = origin(spec, digest);
  const rows = function* (): Generator<Cell[]> {
    for (const row of measured) yield [row.month, ...row.indicators, ...end];
  };
  return toCsv(['month', ...indicators.map((indicator) => indicator.id), ...provenanceHeads], rows(), language);
}

/** A row per month and village, in the order of the scenario's villages; only indicators that villages have. */
export function villagesCsv(spec: RunSpec, digest: string, measured: Iterable<MeasuredMonth>, language: CsvLanguage): string {
  const end = origin(spec, digest);
  const places = indicators.flatMap((indicator, i) => (indicator.scope === 'both' ? [i] : []));
  const rows = function* (): Generator<Cell[]> {
    for (const { month, villageIndicators } of measured) {
      for (const [v, village] of spec.scenario.villages.entries()) {
        const values = places.map((i) => villageIndicators[v * indicators.length + i]);
        yield [month, village.name, village.families, village.assisted ? 1 : 0, ...values, ...end];
      }
    }
  };
  return toCsv(['month', 'village', 'families', 'assisted', ...places.map((i) => indicators[i].id), ...provenanceHeads], rows(), language);
}

/** The books: who paid whom for which effort, and what became of the money. */
export function ledgerCsv(spec: RunSpec, digest: string, ledger: Iterable<LedgerRow>, language: CsvLanguage): string {
  const end = origin(spec, digest);
  const rows = function* (): Generator<Cell[]> {
    for (const row of ledger) yield [row.month, row.line, row.from, row.to, row.effort, row.fate, row.rupiah, ...end];
  };
  return toCsv(['month', 'line', 'from', 'to', 'effort', 'fate', 'rupiah', ...provenanceHeads], rows(), language);
}

/** What the ids in the other files mean, in the reader's language. */
export function codebookCsv(language: CsvLanguage): string {
  const rows: Cell[][] = [
    ...indicators.map((one) => ['indicator', one.id, one.label[language], one.unit, one.about[language], one.source[language]]),
    ...parameters.map((one) => ['parameter', one.id, one.label[language], one.unit, one.about[language], one.source[language]]),
  ];
  return toCsv(['kind', 'id', 'label', 'unit', 'about', 'source'], rows, language);
}
