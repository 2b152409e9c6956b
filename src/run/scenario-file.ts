import { nearest } from '../derive';
import type { scenarioFormat } from '../derive';
import type { Text } from '../model';
import { problem } from './problem';
import type { Checked } from './problem';
import type { Decision, Scenario, VillageSetup, VillageWord } from './types';

/** A village in a file: what is left out is not assisted, 5 km away, of assumed size. */
export type VillageInFile = Pick<VillageSetup, 'name' | 'families'> & Partial<VillageSetup>;

/** A scenario as it lies in a file: only what differs from the scenario it extends, or from the declared defaults. */
export interface ScenarioFile {
  readonly $schema?: string;
  readonly format: typeof scenarioFormat;
  readonly id: string;
  readonly extends?: string;
  readonly title?: Text;
  readonly partners?: Text;
  readonly region?: string;
  readonly governmentName?: Text;
  readonly governmentShort?: Text;
  readonly ngoName?: string;
  readonly villageWord?: VillageWord;
  readonly question?: Text;
  readonly tryThis?: readonly Text[];
  readonly notes?: readonly Text[];
  readonly sources?: readonly string[];
  readonly months?: number;
  readonly seed?: number;
  readonly baseline?: string | null;
  readonly villages?: readonly VillageInFile[];
  /** Added to those of the scenario that is extended; the same id replaces. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Replaces the decisions of the scenario that is extended. */
  readonly decisions?: readonly Decision[];
}

export type ScenarioLibrary = ReadonlyMap<string, ScenarioFile>;

const required = ['title', 'partners', 'region', 'governmentName', 'ngoName', 'question', 'villages'] as const;
const initial = { months: 120, seed: 1, baseline: null, tryThis: [], notes: [], sources: [], parameters: {}, decisions: [] };

/** Puts a file together with those it extends. The values themselves are checked elsewhere, see `readScenario`. */
export function resolveScenario(file: ScenarioFile, library: ScenarioLibrary): Checked<Scenario> {
  const line = [file];
  for (let parent = file.extends; parent !== undefined; parent = line[0].extends) {
    if (line.some((known) => known.id === parent)) return { ok: false, problems: [problem('extendsCircle', { scenario: file.id, id: parent })] };
    const found = library.get(parent);
    if (!found) return { ok: false, problems: [unknownScenario(parent, library, { scenario: file.id, path: 'extends' })] };
    line.unshift(found);
  }
  const { $schema: _, format: __, extends: ___, ...merged } = Object.assign({}, initial, ...line.map(given)) as ScenarioFile & typeof initial;
  const missing = required.filter((key) => merged[key] === undefined);
  if (missing.length > 0) return { ok: false, problems: missing.map((path) => problem('missing', { scenario: file.id, path })) };
  const villages = (merged.villages ?? []).map((village) => ({ assisted: false, distanceKm: 5, status: 'assumed' as const, ...village }));
  const parameters = Object.assign({}, ...line.map((each) => each.parameters)) as Record<string, number>;
  if (merged.baseline !== null && merged.baseline !== file.id && !library.has(merged.baseline)) {
    return { ok: false, problems: [unknownScenario(merged.baseline, library, { scenario: file.id, path: 'baseline' })] };
  }
  return { ok: true, value: { ...merged, villages, parameters } as Scenario };
}

/** What is undefined is not given. */
function given(file: ScenarioFile): object {
  return Object.fromEntries(Object.entries(file).filter(([, value]) => value !== undefined));
}

export function unknownScenario(id: string, library: ScenarioLibrary, where: Readonly<Record<string, string>> = {}) {
  return problem('unknownScenario', { ...where, id: id.slice(0, 80), nearest: nearest(id, library.keys()), known: [...library.keys()].join(', ') });
}
