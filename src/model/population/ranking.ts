import { log, normalNear, normalShare } from '../math';
import { ownSheet } from '../luck';
import { value, type World } from '../state/world';

/**
 * Two orders of need in every village, each seen through noise: the registry's proxy-means score (only registered families are in
 * line) and the neighbours' own ranking, which looks at consumption but also at what they call need.
 */
export function createRanking(world: World): void {
  const { household, village } = world;
  const { seed } = world.setup;
  const n = household.rows;
  const line = value(world, 'household.povertyLineRpPerMonth');
  const proxyNoise = ownSheet(seed, 'proxy', 0, n);
  const communityNoise = ownSheet(seed, 'community', 0, n);
  const registration = ownSheet(seed, 'registration', 0, n);
  const proxyCorrelation = value(world, 'household.proxyCorrelation');
  const communityCorrelation = value(world, 'household.communityCorrelation');
  const poorShare = value(world, 'household.registeredPoorShare');
  const slope = value(world, 'household.registrationSlope');

  const welfare = new Float64Array(n);
  for (let h = 0; h < n; h++) welfare[h] = log(household.baseRp[h] / (household.persons[h] * line));
  standardise(welfare);
  let poorWelfare = 0;
  let poor = 0;
  for (let h = 0; h < n; h++) {
    if (household.baseRp[h] >= household.persons[h] * line) continue;
    poorWelfare += welfare[h];
    poor += 1;
  }
  // The probit passes through the wanted share at the mean welfare of the poor.
  const intercept = normalNear(Math.min(poorShare, 0.9999)) + (poor ? (slope * poorWelfare) / poor : 0);
  const proxy = new Float64Array(n);
  const community = new Float64Array(n);
  for (let h = 0; h < n; h++) {
    household.registered[h] = poorShare >= 1 || registration[h] < normalShare(intercept - slope * welfare[h]) ? 1 : 0;
    proxy[h] = mixed(welfare[h], proxyCorrelation, normalNear(proxyNoise[h])) + (household.registered[h] ? 0 : 1e6);
    community[h] = mixed(welfare[h], communityCorrelation, normalNear(communityNoise[h])) - 0.25 * burden(world, h);
  }
  for (let v = 0; v < village.rows; v++) {
    const first = village.firstHousehold[v];
    rank(proxy, household.proxyRank, first, village.families[v]);
    lineUp(world, first, village.families[v]);
    rank(community, household.communityRank, first, village.families[v]);
  }
}

/** What neighbours count as need beside money: many children, old age, disability. */
function burden(world: World, h: number): number {
  const { under7, primary, junior, elderly, disabled } = world.household;
  return (under7[h] + primary[h] + junior[h] > 2 ? 1 : 0) + (elderly[h] > 0 ? 1 : 0) + 2 * disabled[h] - 0.4;
}

function mixed(welfare: number, correlation: number, noise: number): number {
  return correlation * welfare + Math.sqrt(1 - correlation * correlation) * noise;
}

function standardise(x: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i];
  const mean = sum / x.length;
  let squares = 0;
  for (let i = 0; i < x.length; i++) squares += (x[i] - mean) * (x[i] - mean);
  const spread = Math.sqrt(squares / x.length) || 1;
  for (let i = 0; i < x.length; i++) x[i] = (x[i] - mean) / spread;
}

/** Writes each row's place in ascending order of the score; equal scores keep row order. */
function rank(score: Float64Array, place: Int32Array, first: number, count: number): void {
  const order = Array.from({ length: count }, (_, i) => first + i).sort((a, b) => score[a] - score[b] || a - b);
  order.forEach((h, i) => {
    place[h] = i;
  });
}

/** The PKH line of a village: registered families with a component, in the order of the registry score. */
function lineUp({ household }: World, first: number, count: number): void {
  const byRank = new Int32Array(count);
  for (let h = first; h < first + count; h++) byRank[household.proxyRank[h]] = h;
  let next = 0;
  for (const h of byRank) household.pkhRank[h] = household.registered[h] && household.componentRp[h] > 0 ? next++ : -1;
}
