import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { limits } from '../derive';
import { calibrationResultsOf, planCalibration, readingOf } from '../lab';
import type { MeasuredTarget, Target } from '../lab';
import { engineVersion } from '../model';
import type { Text, Unit } from '../model';
import { formatter } from '../words';
import { stoppedCode } from './findings';
import { labFlags, runPlan, Stopped, wholeFlag } from './lab-run';
import { labWords as words } from './lab-words';
import { tableLines } from './lab-table';
import type { Command } from './terminal';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const fileName = 'calibration-results.json';

export const calibrateCommand: Command = {
  usage: 'calibrate [--check] [--seeds N] [--workers N] [--out FILE] [--json]',
  about: words.calibrate,
  flags: { ...labFlags, check: false },
  words: [0, 0],
  needs: words.nothingMore,
  async run(given, terminal) {
    const seeds = given.flags.seeds && wholeFlag(given, 'seeds', 2, 2, limits.seeds, terminal);
    const { plan, measure } = planCalibration(seeds);
    try {
      const { values } = await runPlan('calibrate', plan.jobs, given, terminal);
      const measured = measure(values);
      const results = `${JSON.stringify(calibrationResultsOf(measured, plan.jobs.length), null, 2)}\n`;
      terminal.out(given.flags.json ? results : table(measured, terminal.language));
      // The committed table is of each target's own seeds or it is none.
      if (given.flags.check && !given.flags.seeds) {
        terminal.write(folder, [{ name: fileName, text: results }]);
        terminal.err(`${words.wrote[terminal.language]} ${join(folder, fileName)}\n`);
      }
      // Only what was tuned on can be out of tune.
      return given.flags.check && measured.some(({ target, meets }) => target.tuned && !meets) ? 1 : 0;
    } catch (error) {
      if (error instanceof Stopped) return stoppedCode;
      throw error;
    }
  },
};

function unitOf({ outcome, months }: Target): Unit {
  const read = readingOf(outcome, months);
  return read.ok ? read.value.outcome.unit : 'index';
}

function table(measured: readonly MeasuredTarget[], language: keyof Text): string {
  const format = formatter(language);
  const t = (key: 'target' | 'model' | 'tolerance' | 'meets' | 'misses' | 'tunedOn' | 'lookedAt'): string => words[key][language];
  const lines: string[] = [];
  for (const tuned of [true, false]) {
    lines.push(t(tuned ? 'tunedOn' : 'lookedAt'));
    lines.push(...tableLines([['', t('target'), t('tolerance'), t('model'), ''], ...measured.filter(({ target }) => target.tuned === tuned).map(({ target, value, meets }) => {
      const print = (number: number): string => format.quantity(number, unitOf(target), unitOf(target) === 'share' ? 2 : 3).text;
      return [target.label[language], print(target.target), `± ${print(target.tolerance)}`, print(value), t(meets ? 'meets' : 'misses')];
    })], [1, 2, 3]), '');
  }
  const missed = measured.filter(({ target, meets }) => target.tuned && !meets).length;
  const all = measured.filter(({ target }) => target.tuned).length;
  lines.push(words.calibrationSummary[language].replace('{met}', String(all - missed)).replace('{all}', String(all)).replace('{engine}', engineVersion));
  return `${lines.join('\n')}\n`;
}
