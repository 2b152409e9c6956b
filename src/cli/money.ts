import { csvLines } from '../export';
import { lines } from '../model';
import { broughtForward, collect, keptForLater, moneyFlow, moneyLayers, moneyViews, periodKinds, periodOf, periodsIn, problem, ProblemError, tellMoney } from '../run';
import type { MoneyFlow, MoneyTelling, Period, RunSpec } from '../run';
import { formatter } from '../words';
import { choiceFlag } from './arguments';
import { tableLines } from './lab-table';
import { moneyCliWords as words } from './money-words';
import { withProgress } from './progress';
import { specOf } from './run';
import { findScenario } from './scenario';
import type { Command, Given, Terminal } from './terminal';
import { cliWords } from './words';

export const moneyCommand: Command = {
  usage: 'money SCENARIO [--seed S] [--months N] [--set id=value]... [--at MONTH:id=value]... [--period month:M|year:Y|run] [--view public|partnership|families] [--json | --csv]',
  about: words.about,
  flags: { seed: true, months: true, set: true, at: true, period: true, view: true, json: false, csv: false },
  words: [1, 1],
  needs: cliWords.aScenario,
  async run(given, terminal) {
    const { language } = terminal;
    const spec = specOf(await findScenario(given.words[0], terminal), given, terminal);
    const period = periodFlag(given, spec.months, language);
    const view = choiceFlag(given, 'view', moneyViews, 'public');
    // Later months have no part in it.
    const { ledger } = withProgress(cliWords.running[language], collect({ ...spec, months: period.to }), terminal);
    const flow = moneyFlow(ledger, period, view);
    const telling = tellMoney(flow, spec.scenario, language, (line) => lines.find(({ id }) => id === line)?.about);
    if (given.flags.json) terminal.out(`${JSON.stringify(jsonOf(flow, telling, spec))}\n`);
    else if (given.flags.csv) for (const line of csvOf(flow, telling, language)) terminal.out(line);
    else terminal.out(pageOf(flow, telling, spec, language));
    return flow.differenceRp === 0 ? 0 : 1;
  },
};

/** @throws ProblemError for a period that the run does not have. */
function periodFlag(given: Given, months: number, language: Terminal['language']): Period {
  const text = given.flags.period?.at(-1) ?? 'run';
  const [, name, digits] = /^(month|year|run)(?::(\d+))?$/.exec(text) ?? [];
  const kind = periodKinds.find((one) => one === name);
  const number = digits === undefined ? 1 : Number(digits);
  if (!kind || (kind === 'run') !== (digits === undefined) || number < 1 || number > periodsIn(months, kind)) {
    const expected = filled(words.periodExpected[language], { months: String(months), years: String(periodsIn(months, 'year')) });
    throw new ProblemError(problem('flagValue', { flag: '--period', found: text, expected }));
  }
  return periodOf(kind, number, months);
}

/** What a person reads: places layer by layer, every ribbon, and that both sum to the books. */
function pageOf(flow: MoneyFlow, telling: MoneyTelling, { scenario, seed, months }: RunSpec, language: Terminal['language']): string {
  const format = formatter(language);
  const { nodes, links } = flow;
  const heads = [words.rupiah[language], words.share[language]];
  const amounts = (rupiah: number) => [format.number(rupiah), telling.share(rupiah)];
  const layers = moneyLayers.filter((layer) => nodes.some((node) => node.layer === layer));
  // One table for all, so that its columns stand below one another.
  const rows = tableLines([
    [words.places[language], ...heads],
    ...layers.flatMap((layer) => [[`${telling.layer(layer)}:`, '', ''], ...nodes.filter((node) => node.layer === layer).map(({ id, rupiah }) => [`  ${telling.place(id)}`, ...amounts(rupiah)])]),
    ['', '', ''],
    [words.ribbons[language], ...heads],
    ...links.map((link) => [`  ${telling.ribbon(link)}`, ...amounts(link.rupiah)]),
  ], [1, 2]).map((line) => line.slice(4));
  return [
    `${scenario.title[language]} · ${scenario.partners[language]}, ${format.number(months)} ${cliWords.months[language]}, ${cliWords.seed[language]} ${seed}`,
    `${telling.title}.`,
    '',
    ...rows,
    '',
    ...proofOf(flow, language),
    telling.check,
    ...telling.notes,
    '',
  ].join('\n');
}

/** The same sums in words, from the ledger's side. */
function proofOf({ nodes, inRp, outRp }: MoneyFlow, language: Terminal['language']): string[] {
  const { rupiah, number } = formatter(language);
  const heldAt = (id: string) => nodes.find((node) => node.id === id)?.rupiah ?? 0;
  const between = nodes.filter(({ layer }) => layer !== 'source' && layer !== 'fate').length;
  return [
    filled(words.cameIn[language], { moved: rupiah(inRp - heldAt(broughtForward)), held: rupiah(heldAt(broughtForward)), all: rupiah(inRp) }),
    filled(words.wentOut[language], { moved: rupiah(outRp - heldAt(keptForLater)), held: rupiah(heldAt(keptForLater)), all: rupiah(outRp) }),
    filled(words.balance[language], { places: number(between) }),
  ];
}

/** The one object that `--json` prints. */
function jsonOf({ view, period, nodes, links, inRp, outRp, differenceRp, leftOutRp }: MoneyFlow, telling: MoneyTelling, { scenario, seed, months }: RunSpec) {
  return {
    scenario: scenario.id, seed, months, view, period, inRp, outRp, differenceRp, leftOutRp,
    places: nodes.map((node) => ({ ...node, name: telling.place(node.id) })),
    ribbons: links,
  };
}

/** A row per line of the books within a ribbon. */
function csvOf({ links, inRp }: MoneyFlow, telling: MoneyTelling, language: Terminal['language']): Generator<string> {
  const heads = ['from', 'to', 'effort', 'line', 'rupiah', 'share', 'from_name', 'to_name', 'line_name'];
  const rows = links.flatMap((link) =>
    link.parts.map((part) => [link.from, link.to, link.effort, part.line ?? 'held', part.rupiah, inRp > 0 ? part.rupiah / inRp : 0, telling.place(link.from), telling.place(link.to), telling.part(link, part)]));
  return csvLines(heads, rows, language);
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]);
}
