import type { Detail } from '../words';
import { limits, loadShapes, scenarioFormat } from '../derive';
import { checkParameter, checkRun } from './check';
import { problem, shown } from './problem';
import type { Checked } from './problem';
import { readJson } from './read-json';
import { resolveScenario } from './scenario-file';
import type { ScenarioFile, ScenarioLibrary } from './scenario-file';
import type { Problem, Scenario } from './types';

/**
 * Reads a scenario file. Nothing is half-applied: the answer is a whole scenario, or everything that is wrong with the file.
 * @param input the text of the file, or JSON read already.
 * @param library scenarios that the file may extend or be compared with.
 */
export async function readScenario(input: unknown, library: ScenarioLibrary): Promise<Checked<Scenario>> {
  const json = readJson(input, limits.scenarioBytes);
  if (!json.ok) return json;
  const file = json.value;
  if (!isObject(file)) return refuse(problem('wrongType', { path: '', name: '', found: shown(file), expected: 'object' }));
  const where: Detail = typeof file.id === 'string' ? { scenario: file.id.slice(0, 60) } : {};
  // Said first and alone: whoever drops some other JSON file needs no list of its keys.
  if (file.format !== scenarioFormat) return refuse(problem('wrongFormat', { ...where, path: 'format', found: shown(file.format), expected: scenarioFormat }));
  const { scenarioFileShape } = await loadShapes();
  const parsed = scenarioFileShape.safeParse(file);
  if (!parsed.success) {
    const { problemsOf } = await import('./issues');
    return { ok: false, problems: problemsOf(parsed.error.issues, file, scenarioFileShape, where) };
  }
  const resolved = resolveScenario(file as unknown as ScenarioFile, library);
  if (!resolved.ok) return resolved;
  const problems = scenarioProblems(resolved.value);
  return problems.length > 0 ? { ok: false, problems } : resolved;
}

/** What is wrong with a scenario whose parts are each of the right shape. */
export function scenarioProblems(scenario: Scenario): Problem[] {
  const where = { scenario: scenario.id };
  const problems: Problem[] = [];
  const names = new Set<string>();
  scenario.villages.forEach((village, v) => {
    const name = village.name.trim().toLowerCase();
    if (names.has(name)) problems.push(problem('duplicateVillage', { ...where, path: `villages[${v}].name`, name: village.name }));
    names.add(name);
  });
  const families = scenario.villages.reduce((sum, village) => sum + village.families, 0);
  if (families > limits.families) problems.push(problem('tooManyFamilies', { ...where, path: 'villages', families, limit: limits.families }));
  for (const [id, value] of Object.entries(scenario.parameters)) {
    const wrong = checkParameter(id, value, where);
    if (wrong) problems.push(wrong);
  }
  problems.push(...checkRun(scenario, where));
  return problems;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(found: Problem): Checked<never> {
  return { ok: false, problems: [found] };
}
