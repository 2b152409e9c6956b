import { columns, engineVersion, indicators, parameters, processes, reference, works } from '../model';
import type { Text } from '../model';
import { oddWords as words } from './odd-words';
import { unitNames } from './unit-names';

type Language = keyof Text;
type Cell = string | number;

/**
 * The model described by the ODD protocol (Overview, Design concepts, Details), as Markdown. Everything about the model itself comes from
 * its declarations; the prose around them is in `odd-words.ts`.
 */
export function oddDocument(language: Language): string {
  const t = (text: Text) => text[language];
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en', { maximumFractionDigits: 6 });
  const print = (value: number) => number.format(value).replace('-', '−');
  const heading = (level: number, text: Text) => `${'#'.repeat(level)} ${t(text)}`;
  const table = (heads: readonly Text[], rows: readonly (readonly Cell[])[]) =>
    [heads.map(t), heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

  const states = [...new Set(columns.map((column) => column.table))].flatMap((name) => [
    `#### ${t(words.tables[name] ?? { en: name, id: name })} (\`${name}\`)`,
    table(words.stateHeads, columns.filter((column) => column.table === name).map((column) => [`\`${column.id}\``, t(column.about), t(unitNames[column.unit]), `\`${column.kind}\``])),
  ]);
  const schedule = processes.map((process, i) => `${i + 1}. **${t(process.label)}** (\`${process.id}\`). ${t(process.about)}`).join('\n');
  const concepts = words.concepts.flatMap(({ name, text }) => [heading(3, name), t(text)]);
  const observed = table(words.indicatorHeads, indicators.map((indicator) => [
    `\`${indicator.id}\``, t(indicator.label), indicator.symbol ?? '', t(unitNames[indicator.unit]), t(indicator.about), t(words.scopes[indicator.scope]), t(indicator.source),
  ]));
  const submodels = processes.flatMap((process) => [
    `### ${t(process.label)} (\`${process.id}\`)`,
    t(process.about),
    `- ${t(words.reads)}: ${codes(process.reads)}\n- ${t(words.writes)}: ${codes(process.writes)}\n- ${t(words.source)}: ${t(process.source)}`,
  ]);
  const settings = table(words.parameterHeads, parameters.map((parameter) => [
    `\`${parameter.id}\``, t(parameter.label), t(parameter.about), t(unitNames[parameter.unit]), print(parameter.default), `${print(parameter.min)} – ${print(parameter.max)}`,
    t(words.when[parameter.when]), t(words.status[parameter.status]), t(parameter.source),
  ]));

  return `${[
    heading(1, words.title),
    t(words.version).replace('{engine}', engineVersion),
    heading(2, words.overview),
    heading(3, words.purpose), t(words.purposeText),
    heading(3, words.entities), t(words.entitiesText), ...states,
    heading(3, words.scheduling), t(words.schedulingText), schedule,
    heading(2, words.designConcepts), ...concepts, observed,
    heading(2, words.details),
    heading(3, words.initialisation), t(words.initialisationText),
    heading(3, words.input), t(words.inputText),
    heading(2, words.submodels), ...submodels,
    heading(2, words.parameters), t(words.parametersText), settings,
    heading(2, words.works), t(words.worksText), works.map((work) => `- ${t(reference(work))}`).join('\n'),
  ].join('\n\n')}\n`;
}

function codes(ids: readonly string[]): string {
  return ids.length > 0 ? ids.map((id) => `\`${id}\``).join(', ') : '–';
}

function cell(value: Cell): string {
  return String(value).replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}
