import { library, problem, ProblemError, readScenario, scenarioById, unknownScenario } from '../run';
import type { Scenario } from '../run';
import type { Terminal } from './terminal';

/** A scenario that comes with Gotong, by its id, or one from a file. @throws ProblemError */
export async function findScenario(name: string, terminal: Terminal): Promise<Scenario> {
  const known = scenarioById(name);
  if (known) return known;
  const isFile = /[/\\.]/.test(name);
  if (!isFile) throw new ProblemError(unknownScenario(name, library));
  const read = await readScenario(readText(name, terminal), library);
  if (!read.ok) throw new ProblemError(...read.problems);
  return read.value;
}

/** @throws ProblemError when there is no such file. */
export function readText(file: string, terminal: Terminal): string {
  if (!terminal.exists(file)) throw new ProblemError(problem('fileMissing', { file }));
  return terminal.read(file);
}
