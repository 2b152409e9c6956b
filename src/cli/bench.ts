import { measureEnsemble } from './bench-ensemble';
import { createReference } from './reference';
import type { World } from '../model';
import { closeBooks, processes } from '../model';
import { advance, allDecisions, ProblemError, problem, scenarioById, worldOf } from '../run';
import type { RunSpec } from '../run';
import type { Command, Terminal } from './terminal';
import { cliWords as words } from './words';

const scenarioId = 'randublatung';
/** Rounds of reference and model in turn; the first ones warm the compiler up and do not count. */
const warmUps = 2;
const rounds = 7;
const monthsPerRound = 12;
const generations = 5;

/**
 * Speed of the large scenario: generation, household-months against a plain reference loop, memory, and where a month goes; with
 * `--ensemble` that of many runs on one worker and on all.
 */
export const benchCommand: Command = {
  usage: 'bench [--ensemble] [--json]',
  about: words.bench,
  flags: { ensemble: false, json: false },
  words: [0, 0],
  needs: words.nothing,
  async run(given, terminal) {
    if (given.flags.ensemble) {
      const { timesFaster, secondsWithOneWorker, secondsWithAllWorkers, ...rest } = await measureEnsemble(terminal);
      const measured = { ...rest, secondsWithOneWorker: spread(secondsWithOneWorker), secondsWithAllWorkers: spread(secondsWithAllWorkers), timesFaster: spread(timesFaster) };
      terminal.out(given.flags.json ? `${JSON.stringify(measured, null, 2)}\n` : listed(measured));
      return 0;
    }
    const scenario = scenarioById(scenarioId);
    if (!scenario) throw new ProblemError(problem('unknownScenario', { id: scenarioId, known: '' }));
    const figures = measureSpeed({ scenario, seed: 1, months: 120, decisions: [] }, terminal);
    terminal.out(given.flags.json ? `${JSON.stringify(figures, null, 2)}\n` : listed(figures));
    return 0;
  },
};

function measureSpeed(spec: RunSpec, { now, machine }: Terminal) {
  const generation = Array.from({ length: generations }, () => {
    const start = now();
    worldOf(spec);
    return (now() - start) / 1000;
  });
  const world = worldOf(spec);
  const decisions = allDecisions(spec);
  const households = world.household.rows;
  const reference = createReference(households);
  const plain: number[] = [];
  const model: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const start = now();
    for (let month = 0; month < monthsPerRound; month++) reference.month();
    const between = now();
    for (let month = 0; month < monthsPerRound; month++) advance(world, decisions);
    const end = now();
    if (round < 0) continue;
    plain.push(((between - start) * 1e6) / (monthsPerRound * households));
    model.push(((end - between) * 1e6) / (monthsPerRound * households));
  }
  return {
    machine,
    scenario: spec.scenario.id,
    households,
    generationSeconds: spread(generation),
    nanosecondsPerHouseholdMonth: spread(model),
    referenceNanosecondsPerHouseholdMonth: spread(plain),
    ratioToReference: spread(model.map((value, i) => value / plain[i])),
    bytesPerHousehold: bytesOf(world) / households,
    profileNanoseconds: profile(world, now),
  };
}

interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[sorted.length >> 1], max: sorted[sorted.length - 1] };
}

/** Every buffer a world holds; a keyframe adds one copy of the state columns. */
function bytesOf(world: World): number {
  return world.tables.fixed.byteLength + world.tables.state.byteLength + world.rowList.byteLength
    + world.luck.pages.reduce((sum, page) => sum + page.byteLength, 0);
}

/** Nanoseconds per household and month of each process, median over a year; the rest of the step is measuring and closing the books. */
function profile(world: World, now: () => number): Record<string, number> {
  const times: Record<string, number[]> = {};
  const time = (id: string, run: () => void): void => {
    const start = now();
    run();
    (times[id] ??= []).push(((now() - start) * 1e6) / world.household.rows);
  };
  for (let month = 0; month < monthsPerRound; month++) {
    for (const process of processes) time(process.id, () => process.run(world));
    time('closeBooks', () => closeBooks(world));
    world.month += 1;
  }
  return Object.fromEntries(Object.entries(times).map(([id, values]) => [id, spread(values).median]));
}

type Figure = string | number | Spread | Readonly<Record<string, number>>;

function listed(figures: Readonly<Record<string, Figure>>): string {
  const short = (value: number): string => value.toPrecision(3);
  const lines = Object.entries(figures).map(([name, figure]) => {
    if (typeof figure === 'string') return `${name}: ${figure}`;
    if (typeof figure === 'number') return `${name}: ${Math.round(figure)}`;
    if (isSpread(figure)) return `${name}: ${short(figure.median)} (${short(figure.min)} to ${short(figure.max)})`;
    return `${name}:\n${Object.entries(figure).map(([id, value]) => `  ${id.padEnd(14)} ${short(value)}`).join('\n')}`;
  });
  return `${lines.join('\n')}\n`;
}

function isSpread(figure: Spread | Readonly<Record<string, number>>): figure is Spread {
  return 'median' in figure;
}
