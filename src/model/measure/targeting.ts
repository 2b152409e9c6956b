import { communityScores, listTerms, proxyScore, rank, welfareOf } from '../state/listing';
import { value } from '../state/value';
import type { World } from '../state/world';

/**
 * The experiment of Alatas et al. (2012), table 3. Poor is who consumes less per person than a threshold common to all villages; each
 * village selects a fixed share of its families. The errors with the proxy means test (0.30 of all, 0.18 of the others let in, 0.52
 * of the poor left out) hold together only if about 35 % are poor and 29 % selected: 0.30 = 0.52 p + 0.18 (1 − p), and the selected
 * are 0.48 p + 0.18 (1 − p).
 */
export const experiment = { poorShare: 6 / 17, selectedShare: 0.286 } as const;

/** Shares of families on the wrong side of a list, 0 to 1. */
export interface TargetingErrors {
  /** Of all families: poor and left out, or not poor and let in. */
  readonly total: number;
  /** Of those not poor: let in. */
  readonly inclusion: number;
  /** Of the poor: left out. */
  readonly exclusion: number;
}

/**
 * Repeats the experiment on the households of a world as they live now: every family is listed, nothing is out of date, and nobody
 * is favoured, so that only the accuracy of the method speaks. Reads only.
 * @param method 0 proxy means test, 1 village meeting, 2 hybrid.
 */
export function experimentErrors(world: World, method: number, { poorShare, selectedShare }: { poorShare: number; selectedShare: number } = experiment): TargetingErrors {
  const { household, village } = world;
  const n = household.rows;
  const terms = listTerms((id) => value(world, id));
  const line = value(world, 'household.povertyLineRpPerMonth');
  const welfare = Float64Array.from({ length: n }, (_, h) => welfareOf(household.consumptionRp[h], household.persons[h], line));
  const threshold = welfare.slice().sort()[Math.min(n - 1, Math.round(poorShare * n))];
  const score = welfare.map((lines, h) => proxyScore(lines, household.proxyNoise[h], terms));
  const neighbours = method > 0 ? communityScores(world, welfare, terms) : score;
  const place = new Int32Array(n);
  let poor = 0;
  let leftOut = 0;
  let letIn = 0;
  for (let v = 0; v < village.rows; v++) {
    const first = village.firstHousehold[v];
    const count = village.families[v];
    const quota = Math.round(selectedShare * count);
    rank(neighbours, place, first, count);
    if (method === 2) {
      const nominated = Math.round(terms.nominationRatio * quota);
      rank(score.map((each, h) => (place[h] < nominated ? each : each + 30)), place, first, count);
    }
    for (let h = first; h < first + count; h++) {
      const selected = place[h] < quota;
      if (welfare[h] < threshold) {
        poor += 1;
        if (!selected) leftOut += 1;
      } else if (selected) letIn += 1;
    }
  }
  return { total: (leftOut + letIn) / n, inclusion: n > poor ? letIn / (n - poor) : 0, exclusion: poor > 0 ? leftOut / poor : 0 };
}
