import { parseDecision, parseSetting } from '../derive';
import { following, gather, keep, keptRun } from '../export';
import { engineVersion, indicators } from '../model';
import { checkParameter, checkRun, collect, problem, ProblemError, villageWordOf } from '../run';
import type { Decision, Problem, RunResult, RunSpec, Scenario } from '../run';
import { formatter } from '../words';
import { numberFlag } from './arguments';
import { exportFlags, exportingOf, writeExports } from './export-run';
import { withProgress } from './progress';
import { findScenario } from './scenario';
import type { Command, Given, Terminal } from './terminal';
import { cliWords as words } from './words';

export const runCommand: Command = {
  usage: 'run SCENARIO [--seed S] [--months N] [--set id=value]... [--at MONTH:id=value]... [--out DIR] [--format LIST] [--columns LIST] [--households MONTH] [--date YYYY-MM-DD] [--json]',
  about: words.run,
  flags: { seed: true, months: true, set: true, at: true, ...exportFlags, json: false },
  words: [1, 1],
  needs: words.aScenario,
  async run(given, terminal) {
    const spec = specOf(await findScenario(given.words[0], terminal), given, terminal);
    const exporting = await exportingOf(spec, given, terminal);
    const started = terminal.now();
    // Files that follow the run compute it themselves: a large one is not computed twice.
    const follow = exporting?.formats.every((format) => following.includes(format)) ?? false;
    const ahead = follow ? null : exporting ? gathered(spec, exporting.job.householdMonth, terminal) : withProgress(words.running[terminal.language], collect(spec), terminal);
    const aheadSeconds = (terminal.now() - started) / 1000;
    const code = exporting ? await writeExports(exporting, terminal) : 0;
    if (code !== 0) return code;
    const result = ahead ?? { ...keptRun(spec)!, engine: engineVersion };
    const seconds = ahead ? aheadSeconds : (terminal.now() - started) / 1000;
    terminal.out(given.flags.json ? `${JSON.stringify(jsonOf(result, seconds))}\n` : summary(result, terminal));
    return 0;
  },
};

/** The run with what files are made of: those who write them find it there. */
function gathered(spec: RunSpec, householdMonth: number, terminal: Terminal): RunResult {
  const run = withProgress(words.running[terminal.language], gather(spec, householdMonth), terminal);
  keep(run);
  return { ...run, engine: engineVersion };
}

/** The scenario with what the flags change. @throws ProblemError with everything that is wrong. */
export function specOf(scenario: Scenario, given: Given, { language }: Terminal): RunSpec {
  const seed = numberFlag(given, 'seed', scenario.seed, language);
  const months = numberFlag(given, 'months', scenario.months, language);
  const problems: (Problem | null)[] = [];
  const parameters: Record<string, number> = { ...scenario.parameters };
  for (const text of given.flags.set ?? []) {
    const setting = parseSetting(text);
    if (!setting) problems.push(problem('badSetting', { flag: '--set', found: text, example: 'ngo.overheadShare=0.1' }));
    else {
      problems.push(checkParameter(setting.parameter, setting.value));
      parameters[setting.parameter] = setting.value;
    }
  }
  const decisions: Decision[] = [];
  for (const text of given.flags.at ?? []) {
    const decision = parseDecision(text);
    if (decision) decisions.push(decision);
    else problems.push(problem('badDecision', { flag: '--at', found: text, example: '24:ngo.facilitators=6' }));
  }
  const spec = { scenario: { ...scenario, parameters }, seed, months, decisions };
  problems.push(...checkRun(spec)); // the scenario's own decisions are checked; a shorter run does not reach the last of them
  const found = problems.filter((one) => one !== null);
  if (found.length > 0) throw new ProblemError(...found);
  return spec;
}

/** The one object that `--json` prints. */
function jsonOf({ spec, engine, digest, measured, ledger }: RunResult, seconds: number) {
  const { scenario, seed, months } = spec;
  const perVillage = indicators.flatMap((indicator, i) => (indicator.scope === 'both' ? [{ id: indicator.id, i }] : []));
  const families = scenario.villages.reduce((sum, village) => sum + village.families, 0);
  return {
    scenario: scenario.id,
    seed,
    months,
    engine,
    digest,
    indicators: Object.fromEntries(indicators.map(({ id }, i) => [id, measured.map((row) => row.indicators[i])])),
    villages: Object.fromEntries(
      scenario.villages.map(({ name }, v) => [
        name,
        Object.fromEntries(perVillage.map(({ id, i }) => [id, measured.map((row) => row.villageIndicators[v * indicators.length + i])])),
      ]),
    ),
    ledger: ledger.map(({ month, from, to, effort, fate, rupiah }) => ({ month, from, to, effort, fate, rupiah })),
    householdMonths: families * months,
    seconds,
  };
}

/** What a person reads: the run in a line, every indicator at the start and at the end. */
function summary({ spec, engine, digest, measured }: RunResult, { language }: Terminal): string {
  const format = formatter(language);
  const { scenario, seed, months } = spec;
  const families = scenario.villages.reduce((sum, village) => sum + village.families, 0);
  const number = (value: number) => format.number(value);
  const villageWord = villageWordOf(scenario)[scenario.villages.length === 1 ? 'one' : 'many'];
  const [first, last] = [measured[0].indicators, measured[measured.length - 1].indicators];
  const rows = indicators.map(({ label, unit }, i) => [label[language], format.reading(first[i], unit).text, format.reading(last[i], unit).text]);
  const heads = ['', format.month(0), format.month(months)];
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i].length)));
  const table = [heads, ...rows].map((row) => `${row[0].padEnd(widths[0])}  ${row[1].padStart(widths[1])}  ${row[2].padStart(widths[2])}`.trimEnd());
  return [
    `${scenario.title[language]} · ${scenario.partners[language]}`,
    `${number(families)} ${words.families[language]} ${number(scenario.villages.length)} ${villageWord[language]}, ${number(months)} ${words.months[language]}, ${words.seed[language]} ${seed}, ${words.engine[language]} ${engine}`,
    ...table,
    `${words.digest[language]} ${digest}`,
    '',
  ].join('\n');
}
