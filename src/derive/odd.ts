import { engineVersion } from '../model';
import type { Actor, Parameter, Text } from '../model';
import type { Block } from './document';
import { oddConcepts } from './odd-concepts';
import { oddWords as words } from './odd-words';
import type { Pattern } from './patterns';
import type { Declared } from './prose';
import { unitNames } from './unit-names';

type Language = keyof Text;

/**
 * The model described by the ODD protocol in the form of 2020: purpose and patterns; entities, state variables and scales; process
 * overview and scheduling; eleven design concepts; initialisation; input data; submodels. All lists and tables come from the
 * declarations; the prose between them is in `odd-words.ts` and `odd-concepts.ts`.
 */
export function oddDocument(language: Language, declared: Declared, patterns: readonly Pattern[]): Block[] {
  const { parameters, indicators, processes, columns, accounts, works } = declared;
  const t = (text: Text) => text[language];
  const digits = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en', { maximumFractionDigits: 6 });
  const print = (value: number) => digits.format(value).replace('-', '−');
  const heading = (level: 1 | 2 | 3 | 4, text: Text, number = ''): Block => ({ kind: 'heading', level, text: `${number && `${number} `}${t(text)}` });
  const text = (words: Text, values: Readonly<Record<string, string>> = {}): Block => ({ kind: 'text', text: t(words).replace(/\{(\w+)\}/g, (_, key: string) => values[key]) });
  const table = (heads: readonly Text[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', heads: heads.map(t), rows });
  const code = (id: string) => `\`${id}\``;
  const count = (status: Parameter['status']) => print(parameters.filter((one) => one.status === status).length);

  const setting = (one: Parameter, value: number) => (one.choices ? t(one.choices[value]) : print(value));
  const range = (one: Parameter) => (one.choices ? one.choices.map(t).join('; ') : `${print(one.min)} – ${print(one.max)}`);
  const parametersOf = (actor: Actor) =>
    table(words.parameterHeads, parameters.filter((one) => one.actor === actor).map((one) => [
      code(one.id), `**${t(one.label)}.** ${t(one.about)}`, setting(one, one.default), range(one), one.choices ? '' : t(unitNames[one.unit]), t(words.when[one.when]), t(words.status[one.status]), t(one.source),
    ]));

  const entities = [...new Set(columns.map((column) => column.table))].flatMap((name): Block[] => {
    const entity = words.entities[name];
    return [
      { kind: 'heading', level: 4, text: `${t(entity?.name ?? { en: name, id: name })} (${code(name)})` },
      ...(entity ? [text(entity.about)] : []),
      table(words.stateHeads, columns.filter((column) => column.table === name).map((column) => [
        code(column.id), t(column.about), t(unitNames[column.unit]), t(column.fixed ? words.changes.fixed : words.changes.monthly),
      ])),
    ];
  });

  return [
    heading(1, words.title),
    text(words.version, { engine: engineVersion }),
    heading(2, words.purpose, '1'),
    heading(3, words.purposeHead, '1.1'), text(words.purposeText), text(words.limitsText),
    heading(3, words.patterns, '1.2'), text(words.patternsText),
    ...(patterns.length > 0 ? [table(words.patternHeads, patterns.map((one) => [one.id, t(one.claim), one.works.map((work) => t(work.name)).join('; ')]))] : []),
    heading(2, words.entitiesHead, '2'), text(words.entitiesText),
    heading(3, words.scales, '2.1'), text(words.scalesText),
    heading(3, words.state, '2.2'), text(words.stateText, { columns: print(columns.length) }), ...entities,
    heading(4, words.accounts), text(words.accountsText),
    table(words.accountHeads, accounts.map((one) => [code(one.id), t(one.about), t(words.spans[one.span]), t(one.outside ? words.outside.yes : words.outside.no)])),
    heading(2, words.scheduling, '3'), text(words.schedulingText, { processes: print(processes.length) }),
    { kind: 'list', numbered: true, items: processes.map((process) => `**${t(process.label)}** (${code(process.id)}). ${t(process.about)}`) },
    text(words.orderText),
    heading(2, words.designConcepts, '4'),
    ...oddConcepts.flatMap((concept, i) => [heading(3, concept.name, `4.${i + 1}`), ...concept.text.map((paragraph) => text(paragraph))]),
    table(words.indicatorHeads, indicators.map((one) => [code(one.id), t(one.label), one.symbol ?? '', t(unitNames[one.unit]), t(one.about), t(words.scopes[one.scope]), t(one.source)])),
    heading(2, words.initialisation, '5'), ...words.initialisationText.map((paragraph) => text(paragraph)),
    heading(2, words.input, '6'), text(words.inputText),
    heading(2, words.submodels, '7'), text(words.submodelsText),
    ...processes.flatMap((process, i): Block[] => [
      { kind: 'heading', level: 3, text: `7.${i + 1} ${t(process.label)} (${code(process.id)})` },
      { kind: 'text', text: t(process.about) },
      {
        kind: 'list', numbered: false,
        items: [`${t(words.source)}: ${t(process.source)}`, `${t(words.reads)}: ${process.reads.map(code).join(', ') || '–'}`, `${t(words.writes)}: ${process.writes.map(code).join(', ') || '–'}`],
      },
    ]),
    heading(2, words.parameters, '8'),
    text(words.parametersText, { all: print(parameters.length), source: count('source'), derived: count('derived'), assumed: count('assumed') }),
    ...[...new Set(parameters.map((one) => one.actor))].flatMap((actor) => [heading(3, words.actors[actor]), parametersOf(actor)]),
    heading(2, words.works, '9'), text(words.worksText),
    { kind: 'list', numbered: false, items: works.map((work) => t(work.reference)) },
  ];
}
