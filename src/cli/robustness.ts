import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits } from '../derive';
import { assumedParameters, judgeRobustness, planRobustness, robustnessFormat, robustShare } from '../lab';
import type { Assumed, FindingRobustness, RobustnessResults, TestRobustness } from '../lab';
import { engineVersion, parameterIndex, parameters } from '../model';
import type { Text } from '../model';
import { problem, ProblemError } from '../run';
import { dash, formatter } from '../words';
import { numberFlag } from './arguments';
import { chosenFindings, stoppedCode } from './findings';
import { labFlags, runPlan, Stopped, wholeFlag } from './lab-run';
import { labWords as words } from './lab-words';
import type { Command, Given, Terminal } from './terminal';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const fileName = 'robustness.json';

export const robustnessCommand: Command = {
  usage: 'robustness [FILE]... [--only S1,S8] [--draws N≥10] [--seeds N] [--scale SHARE] [--workers N] [--out FILE] [--json]',
  about: words.robustness,
  flags: { ...labFlags, only: true, draws: true, scale: true },
  words: [0, 100],
  needs: words.aFinding,
  async run(given, terminal) {
    const findings = await chosenFindings(given, terminal);
    const draws = wholeFlag(given, 'draws', 60, 10, 10_000, terminal);
    const seeds = wholeFlag(given, 'seeds', 4, 1, limits.seeds, terminal);
    const scale = scaleFlag(given, terminal);
    const assumed = assumedParameters();
    const planned = planRobustness(findings, assumed, draws, seeds, scale);
    try {
      const { values } = await runPlan('robustness', planned.plan.jobs, given, terminal);
      const judged = judgeRobustness(planned, assumed, values);
      const table = jsonOf(judged, assumed, { draws, seeds, familyScale: scale, runs: values.filter(Boolean).length, failedRuns: values.filter((one) => !one).length });
      terminal.out(given.flags.json ? table : printed(judged, { draws, seeds, scale, runs: values.length }, terminal.language));
      // The committed table is of all findings or it is none.
      if (given.words.length > 0 || given.flags.only) return 0;
      terminal.write(folder, [{ name: fileName, text: table }]);
      terminal.err(`${words.wrote[terminal.language]} ${join(folder, fileName)}\n`);
      return 0;
    } catch (error) {
      if (error instanceof Stopped) return stoppedCode;
      throw error;
    }
  },
};

function scaleFlag(given: Given, { language }: Terminal): number {
  const scale = numberFlag(given, 'scale', 0.3, language);
  if (!(scale >= limits.familyScale && scale <= 1)) {
    throw new ProblemError(problem('flagValue', { flag: '--scale', found: String(scale), expected: words.aScale[language].replace('{least}', String(limits.familyScale)) }));
  }
  return scale;
}

interface Extent {
  readonly draws: number;
  readonly seeds: number;
  readonly familyScale: number;
  readonly runs: number;
  readonly failedRuns: number;
}

/** The table as a file, small lists on one line. */
function jsonOf(judged: readonly FindingRobustness[], assumed: readonly Assumed[], extent: Extent): string {
  const rounded = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(4)) : null);
  const table = {
    format: robustnessFormat,
    engine: engineVersion,
    ...extent,
    robustShare,
    findings: judged.map(({ finding, label, tests }) => ({
      id: finding.id,
      label,
      ...(finding.robustnessScale && { familyScale: Math.max(finding.robustnessScale, extent.familyScale) }),
      tests: tests.map(({ test, label: own, draws, holds, condition }) => ({
        id: test.id,
        label: own,
        draws,
        holds: rounded(holds),
        ...(condition && {
          condition: { parameter: condition.parameter, at: rounded(condition.at), below: rounded(condition.below), above: rounded(condition.above), correlation: rounded(condition.correlation) },
        }),
      })),
    })),
    parameters: Object.fromEntries(assumed.map(({ parameter, low, high }) => [parameter.id, [low, high]])),
  } satisfies RobustnessResults & Readonly<Record<string, unknown>>;
  return `${JSON.stringify(table, null, 2).replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s+/g, ' ')}]`)}\n`;
}

function printed(judged: readonly FindingRobustness[], extent: { draws: number; seeds: number; scale: number; runs: number }, language: keyof Text): string {
  const { number, percent } = formatter(language);
  const lines = judged.flatMap(({ finding, label, tests }) => [
    `${finding.id}  ${finding.title[language]} · ${words[label][language].toUpperCase()}`,
    ...tests.map((one) => `    ${one.test.label[language]}: ${words[one.label][language]}, ${Number.isFinite(one.holds) ? percent(one.holds, 0) : dash} ${words.of[language]} ${number(one.draws)} ${words.draws[language]}${conditionText(one, language)}`),
  ]);
  const extentText = words.extent[language].replace('{runs}', number(extent.runs)).replace('{draws}', number(extent.draws)).replace('{seeds}', number(extent.seeds)).replace('{scale}', percent(extent.scale, 0)).replace('{engine}', engineVersion);
  return `${[...lines, '', extentText].join('\n')}\n`;
}

function conditionText({ label, condition }: TestRobustness, language: keyof Text): string {
  if (!condition) return '';
  const format = formatter(language);
  const parameter = parameters[parameterIndex[condition.parameter]];
  const text = label === 'conditional' ? words.dependsOn : words.mostOn;
  return `; ${text[language]
    .replace('{parameter}', parameter.id)
    .replaceAll('{at}', format.reading(condition.at, parameter.unit).text)
    .replace('{below}', format.percent(condition.below, 0))
    .replace('{above}', format.percent(condition.above, 0))
    .replace('{correlation}', format.number(condition.correlation, 2))}`;
}
