import { limits, parseDecision, parseSetting } from '../../derive';
import { columns, engineVersion } from '../../model';
import { checkRun, decodeLink, library, problem, ProblemError, readRecord, scenarioById, scenarioProblems, scenarios, translated } from '../../run';
import type { Decision, EngineChanges, RunRecord, RunSpec } from '../../run';
import type { Provenance } from '../provenance';
import type { FileSource, VerifyContext } from './verdict';

/** The run that a file says it is of. */
export interface Origin {
  /** As this engine can run it. */
  readonly run: RunSpec;
  readonly engine: string;
  readonly digest: string;
  /** Null where a file names its run in words only. */
  readonly record: RunRecord | null;
  /** The record was changed after it was written. */
  readonly edited: boolean;
  /** Null when this engine wrote it. */
  readonly changes: EngineChanges | null;
}

/** Reads the record that a file carries. @throws ProblemError when there is none, or it is broken. */
export async function originOfRecord(text: string | undefined, { name }: FileSource): Promise<Origin> {
  if (text === undefined) throw new ProblemError(problem('foreignFile', { file: name }));
  const read = await readRecord(text);
  if (!read.ok) throw new ProblemError(...read.problems);
  const { record, edited, changes } = read.value;
  const { scenario, seed, months, decisions, engine, digest } = record;
  return { run: { scenario, seed, months, decisions }, engine, digest, record, edited, changes };
}

/** Where a file comes from as tables and pictures say it: everything is text. */
export type SaidProvenance = Readonly<Record<Exclude<keyof Provenance, 'link'>, string>>;

const unchanged = { added: null, defaults: null, columnsGone: [], columnsAdded: [] };

/**
 * The run of a provenance: of a scenario that comes with Gotong, or of one that is known.
 * @returns null when the scenario is neither: its villages do not stand in a provenance.
 * @throws ProblemError when it says what cannot be.
 */
export function originOfProvenance(said: SaidProvenance, { known }: Pick<VerifyContext, 'known'>, { name }: FileSource): Origin | null {
  const { engine, digest } = said;
  const settings = said.parameters.split(' ').filter(Boolean).map(parseSetting);
  const decisions = said.decisions.split(' ').filter(Boolean).map(parseDecision);
  if (settings.includes(null) || decisions.includes(null)) throw new ProblemError(problem('foreignFile', { file: name }));
  const there = <T>(one: T | null): one is T => one !== null;
  const ours = scenarioById(said.scenario);
  const scenario = known?.id === said.scenario ? known : ours;
  if (!scenario) return null;
  const parameters = { ...ours?.parameters, ...Object.fromEntries(settings.filter(there).map(({ parameter, value }) => [parameter, value])) };
  const own = without(decisions.filter(there), scenario.decisions);
  const written = {
    scenario: { ...scenario, parameters, decisions: own ? scenario.decisions : [] },
    seed: Number(said.seed), months: Number(said.months), decisions: own ?? decisions.filter(there), columns: columns.map(({ id }) => id),
  };
  const older = engine === engineVersion ? null : translated(written);
  const { columns: _, ...run } = older?.record ?? written;
  const problems = [...scenarioProblems(run.scenario), ...checkRun(run)];
  if (problems.length > 0) throw new ProblemError(...problems);
  return { run, engine, digest, record: null, edited: false, changes: older && { ...older.changes, ...unchanged } };
}

/** The decisions without those of the scenario; null when not all of these are among them. */
function without(all: readonly Decision[], own: readonly Decision[]): Decision[] | null {
  const left = [...all];
  for (const decision of own) {
    const at = left.findIndex((one) => one.month === decision.month && one.parameter === decision.parameter && one.value === decision.value);
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return left;
}

/** The whole run, where it went into a link; of another engine only what the provenance says can be told apart. */
export async function originOfLink({ link, engine, digest }: Readonly<Record<string, string>>): Promise<Origin | null> {
  if (!link || engine !== engineVersion) return null;
  const read = await decodeLink(link, scenarios, library, limits.pictureCharacters);
  if (!read.ok) throw new ProblemError(...read.problems);
  return { run: read.value, engine, digest, record: null, edited: false, changes: null };
}
