import { limits } from '../derive';
import { engineVersion } from '../model';
import { allDecisions, changedSettings, encodeLink, scenarioById, scenarios } from '../run';
import type { RunSpec } from '../run';

/** Where a file comes from; enough to make it again. */
export interface Provenance {
  readonly scenario: string;
  readonly seed: number;
  readonly months: number;
  readonly engine: string;
  readonly digest: string;
  /** Settings that differ from the scenario of that id, or from the defaults when it is somebody's own: `id=value`, joined by a space. */
  readonly parameters: string;
  /** `month:id=value`, joined by a space. */
  readonly decisions: string;
  /** The whole run as the part of an address after its page, for pictures, which have more room than addresses; empty where it does not fit. */
  readonly link: string;
}

/** @param digest of the finished run; empty while it is not known. */
export function provenance(spec: RunSpec, digest: string): Provenance {
  const changed = changedSettings(spec.scenario, scenarioById(spec.scenario.id) ?? { parameters: {} });
  const link = encodeLink(spec, scenarios, limits.pictureCharacters);
  return {
    scenario: spec.scenario.id,
    seed: spec.seed,
    months: spec.months,
    engine: engineVersion,
    digest,
    parameters: changed.map(([id, value]) => `${id}=${value}`).join(' '),
    decisions: allDecisions(spec).map(({ month, parameter, value }) => `${month}:${parameter}=${value}`).join(' '),
    link: link.ok ? link.value : '',
  };
}

/**
 * `gotong_oku-partnership_seed-1_120-months_indicators.csv`; letters that some system refuses become hyphens. A run that differs from its
 * scenario bears a mark of how (`changed-3f2a91`), so that two policies never write the same file.
 */
export function fileName(spec: RunSpec, what: string, ending: string): string {
  const { parameters } = provenance(spec, '');
  const decisions = spec.decisions.map(({ month, parameter, value }) => `${month}:${parameter}=${value}`).join(' ');
  const changed = parameters || decisions ? [`changed-${mark(`${parameters} ${decisions}`)}`] : [];
  const parts = ['gotong', spec.scenario.id, `seed-${spec.seed}`, `${spec.months}-months`, ...changed, what];
  return `${parts.map((part) => part.replace(/[^A-Za-z0-9.-]+/g, '-')).join('_')}.${ending}`;
}

/** Six hexadecimal digits of a text (FNV-1a). */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 8).toString(16).padStart(6, '0');
}
