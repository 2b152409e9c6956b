import { experimentFormat, limits, loadExperimentShape } from '../../derive';
import { checkDecision, checkParameter, library, pathText, problem, problemsOf, readJson, readScenario, scenarioById, shown, unknownScenario } from '../../run';
import type { Checked, Problem, Scenario } from '../../run';
import type { Detail } from '../../words';
import { readingOf } from '../reading';
import { wholeAxis } from './axis';
import { kindFacts, standard } from './experiment';
import type { Axis, Experiment, ExperimentFile } from './experiment';
import { runsOf } from './size';

type Here = (...path: PropertyKey[]) => Detail;

/** Reads an experiment's file: the experiment with everything said, or everything that is wrong with the file. `name` is said in the sentences. */
export async function readExperiment(input: unknown, name = ''): Promise<Checked<Experiment>> {
  const where: Detail = name ? { experiment: name.slice(0, 80) } : {};
  const json = readJson(input, limits.experimentBytes);
  if (!json.ok) return { ok: false, problems: json.problems.map((one) => ({ ...one, detail: { ...where, ...one.detail } })) };
  const file = json.value as Partial<ExperimentFile> | null;
  if (typeof file !== 'object' || file?.format !== experimentFormat) {
    const found = typeof file === 'object' ? file?.format : file;
    return { ok: false, problems: [problem('wrongFormat', { ...where, path: 'format', found: shown(found), expected: experimentFormat })] };
  }
  const { experimentShape } = await loadExperimentShape();
  // A whole scenario has a reader of its own, whose sentences say more than "neither this nor that".
  const whole = typeof file.scenario === 'object' && file.scenario !== null;
  const outer = whole ? { ...file, scenario: 'x' } : file;
  const parsed = experimentShape.safeParse(outer);
  const problems = parsed.success ? [] : problemsOf(parsed.error.issues, outer, experimentShape, where);
  const scenario = whole ? await readScenario(file.scenario, library) : scenarioNamed(file.scenario, where);
  if (!scenario.ok) problems.push(...scenario.problems);
  if (!scenario.ok || problems.length > 0) return { ok: false, problems };
  const here: Here = (...path) => ({ ...where, path: pathText(path) });
  const found = experimentProblems(file as ExperimentFile, scenario.value, here);
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: wholeExperiment(file as ExperimentFile, scenario.value) };
}

/** What the shape has refused already is no longer said here. */
function scenarioNamed(id: unknown, where: Detail): Checked<Scenario> {
  const found = typeof id === 'string' ? scenarioById(id) : undefined;
  if (found) return { ok: true, value: found };
  return { ok: false, problems: typeof id === 'string' ? [{ ...unknownScenario(id, library), detail: { ...unknownScenario(id, library).detail, ...where, path: 'scenario' } }] : [] };
}

/** The experiment with everything said that its file leaves out. */
function wholeExperiment(file: ExperimentFile, scenario: Scenario): Experiment {
  const { $schema: _, format: __, ...said } = file;
  const months = file.months ?? scenario.months;
  return {
    parameters: {},
    decisions: [],
    at: months,
    repeats: kindFacts[file.kind].repeats,
    ...standardOf(),
    ...said,
    months,
    scenario: typeof file.scenario === 'string' ? file.scenario : scenario,
    axes: (file.axes ?? []).map(wholeAxis),
  };
}

function standardOf(): Pick<Experiment, 'familyScale' | 'seed' | 'trajectories' | 'levels' | 'samples' | 'players'> {
  const { axisPoints: _, ...rest } = standard;
  return rest;
}

/** What is wrong with an experiment whose parts are each of the right shape. */
function experimentProblems(file: ExperimentFile, scenario: Scenario, here: Here): Problem[] {
  const months = file.months ?? scenario.months;
  const problems: (Problem | null)[] = [];
  if (file.at !== undefined && file.at > months) problems.push(problem('outOfRange', { ...here('at'), name: 'at', found: file.at, min: 0, max: months, kind: 'whole' }));
  const lastSeed = limits.seed + 1 - (file.repeats ?? kindFacts[file.kind].repeats);
  if (file.seed !== undefined && file.seed > lastSeed) problems.push(problem('outOfRange', { ...here('seed'), name: 'seed', found: file.seed, min: 0, max: lastSeed, kind: 'whole' }));
  problems.push(...(file.decisions ?? []).map((decision, i) => checkDecision(decision, months, here('decisions', i))));
  file.watch.forEach((text, i) => problems.push(...watchProblems(text, i, file.watch, months, here)));
  problems.push(...kindProblems(file, here));
  (file.axes ?? []).forEach((axis, i) => problems.push(...axisProblems(axis, i, file, here)));
  const wrong = problems.filter((one) => one !== null);
  if (wrong.length > 0) return wrong;
  const { runs, most } = runsOf(wholeExperiment(file, scenario));
  return runs > most ? [problem('tooManyRuns', { ...here(), count: runs, limit: most })] : [];
}

function watchProblems(text: string, i: number, watch: readonly string[], months: number, here: Here): Problem[] {
  const read = readingOf(text, months);
  if (!read.ok) return read.problems.map((one) => ({ ...one, detail: { ...one.detail, ...here('watch', i) } }));
  return watch.indexOf(text) < i ? [problem('repeatedId', { ...here('watch', i), id: text })] : [];
}

/** Axes too few or too many, and keys that belong to another kind. */
function kindProblems(file: ExperimentFile, here: Here): Problem[] {
  const { kind } = file;
  const [fewest, most] = kindFacts[kind].axes;
  const count = file.axes?.length ?? 0;
  const expected = fewest === most ? String(fewest) : `${fewest}–${limits.axes}`;
  const problems = count < fewest || count > most ? [problem('axisCount', { ...here('axes'), kind, expected, count })] : [];
  const foreign = Object.values(kindFacts).flatMap(({ keys }) => keys).filter((key) => key in file && !kindFacts[kind].keys.includes(key));
  return [...problems, ...foreign.map((key) => problem('keyOfOtherKind', { ...here(key), kind }))];
}

function axisProblems(axis: Partial<Axis>, i: number, { kind, axes = [] }: ExperimentFile, here: Here): Problem[] {
  const id = axis.parameter ?? '';
  const at = here('axes', i);
  if (axes.findIndex(({ parameter }) => parameter === id) < i) return [problem('axisTwice', { ...at, id })];
  if (!kindFacts[kind].grid) {
    const key = (['points', 'values'] as const).find((one) => one in axis);
    if (key) return [problem('keyOfOtherKind', { ...here('axes', i, key), kind })];
  }
  const ends = (['from', 'to', 'points'] as const).filter((key) => key in axis);
  if (axis.values && ends.length > 0) return [problem('axisBoth', { ...at, id, key: ends[0] })];
  const named = axis.values ?? [axis.from, axis.to].filter((value) => value !== undefined);
  const wrong = named.map((value) => checkParameter(id, value, at)).find((one) => one !== null);
  if (wrong) return [wrong];
  const { from, to } = wholeAxis(axis);
  return axis.values || from < to ? [] : [problem('axisRange', { ...at, id, from, to })];
}
