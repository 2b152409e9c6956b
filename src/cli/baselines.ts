import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits } from '../derive';
import { baselineKinds, baselineLabels, baselineMeasures, baselineReading, baselineResultsOf, compareBaselines, planArms } from '../lab';
import type { ComparedMeasure } from '../lab';
import { engineVersion, indicatorIndex, indicators } from '../model';
import type { Text } from '../model';
import { library, problem, ProblemError, scenarioById, unknownScenario } from '../run';
import { formatter } from '../words';
import { stoppedCode } from './findings';
import { labFlags, runPlan, Stopped, wholeFlag } from './lab-run';
import { tableLines } from './lab-table';
import { labWords as words } from './lab-words';
import type { Command } from './terminal';

const standard = 'oku-partnership';
const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const fileName = 'baselines.json';

export const baselinesCommand: Command = {
  usage: 'baselines [SCENARIO] [--months N] [--seeds N] [--workers N] [--out FILE] [--json]',
  about: words.baselines,
  flags: { ...labFlags, months: true },
  words: [0, 1],
  needs: words.nothingMore,
  async run(given, terminal) {
    const id = given.words[0] ?? standard;
    const scenario = scenarioById(id);
    if (!scenario) throw new ProblemError(unknownScenario(id, library));
    const twin = scenario.baseline;
    if (twin === null) throw new ProblemError(problem('noTwin', { id }));
    const seeds = wholeFlag(given, 'seeds', 30, 2, limits.seeds, terminal);
    const months = wholeFlag(given, 'months', 60, 1, limits.months, terminal);
    const readings = (['agents', 'transfers', 'meanField'] as const).flatMap((kind) => baselineMeasures.map((measure) => baselineReading(kind, measure, months)));
    const plan = planArms([id, twin].map((one) => ({ arm: { scenario: one, familyScale: 1, layers: [] }, readings })), seeds, months);
    try {
      const { values } = await runPlan('baselines', plan.jobs, given, terminal);
      const compared = compareBaselines((kind, measure, programme, seed) => plan.value(programme ? 0 : 1, baselineReading(kind, measure, months), seed, values), seeds);
      const results = `${JSON.stringify(baselineResultsOf(compared, { scenario: id, without: twin, months, seeds }), null, 2)}\n`;
      terminal.out(given.flags.json ? results : table(compared, `${id} – ${twin}`, { months, seeds }, terminal.language));
      // The committed table is of the standard run or it is none.
      if (given.words.length > 0 || given.flags.months || given.flags.seeds) return 0;
      terminal.write(folder, [{ name: fileName, text: results }]);
      terminal.err(`${words.wrote[terminal.language]} ${join(folder, fileName)}\n`);
      return 0;
    } catch (error) {
      if (error instanceof Stopped) return stoppedCode;
      throw error;
    }
  },
};

function table(compared: readonly ComparedMeasure[], title: string, { months, seeds }: { months: number; seeds: number }, language: keyof Text): string {
  const format = formatter(language);
  const heads = ['', words.withoutProgramme[language], words.agentModel[language], ...baselineKinds.map((kind) => baselineLabels[kind][language]), words.nearest[language], ''];
  const rows = compared.map(({ measure, without, effect, interval, baselines, nearest, difference, differenceInterval, adds }) => {
    const { label, unit } = indicators[indicatorIndex[measure]];
    const size = (value: number): string => format.difference(value, unit, unit === 'share' ? 0.05 : without);
    const between = ([low, high]: readonly [number, number]): string => `[${size(low)}; ${size(high)}]`;
    return [
      label[language], format.reading(without, unit).text, `${size(effect)} ${between(interval)}`, ...baselineKinds.map((kind) => size(baselines[kind])),
      `${baselineLabels[nearest][language]}, ${size(difference)} ${between(differenceInterval)}`, words[!adds ? 'saysSame' : Math.abs(effect) > Math.abs(effect - difference) ? 'largerEffect' : 'smallerEffect'][language],
    ];
  });
  const closing = words.baselineExtent[language].replace('{months}', format.number(months)).replace('{seeds}', format.number(seeds)).replace('{engine}', engineVersion);
  return [title, ...tableLines([heads, ...rows], [1, 2, 3, 4, 5]), '', closing, ''].join('\n');
}
