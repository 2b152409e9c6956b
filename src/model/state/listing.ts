import { log } from '../math';
import type { ParameterId } from '../params';
import type { World } from './world';

/** How lists are made: accuracy of score and neighbours, method, quotas, favour at delivery. */
export interface ListTerms {
  /** 0 proxy means test, 1 village meeting, 2 hybrid. */
  readonly method: number;
  readonly proxyCorrelation: number;
  readonly communityCorrelation: number;
  readonly conceptCorrelation: number;
  readonly usualSpread: number;
  readonly nominationRatio: number;
  readonly pkhQuotaShare: number;
  readonly sembakoQuotaShare: number;
  readonly eliteBonus: number;
  readonly exitMonths: number;
}

/** The terms as a reader of parameters gives them: those in force, or the declared defaults. */
export function listTerms(read: (id: ParameterId) => number): ListTerms {
  return {
    method: read('registry.method'),
    proxyCorrelation: read('household.proxyCorrelation'),
    communityCorrelation: read('household.communityCorrelation'),
    conceptCorrelation: read('registry.conceptCorrelation'),
    usualSpread: read('registry.usualSpread'),
    nominationRatio: read('registry.nominationRatio'),
    pkhQuotaShare: read('national.pkhQuotaShare'),
    sembakoQuotaShare: read('national.sembakoQuotaShare'),
    eliteBonus: read('registry.eliteBonus'),
    exitMonths: read('national.exitMonths'),
  };
}

/** Consumption per person in poverty lines, logarithm. */
export function welfareOf(consumptionRp: number, persons: number, line: number): number {
  return log(Math.max(1, consumptionRp) / (persons * line));
}

/**
 * Score of the registry, low for the needy: log consumption seen through an error that is the same for everybody, so that it sorts
 * as declared where families differ as usual and worse where they are alike.
 */
export function proxyScore(welfare: number, noise: number, { proxyCorrelation: rho, usualSpread }: ListTerms): number {
  return (rho * welfare) / usualSpread + Math.sqrt(1 - rho * rho) * noise;
}

/** What neighbours count as need beside money: no man in the house, illness, many children, old age, disability. */
function burden({ femaleHead, sickMonths, under7, primary, junior, elderly, disabled }: World['household'], h: number): number {
  return femaleHead[h] + (sickMonths[h] > 0 ? 1 : 0) + (under7[h] + primary[h] + junior[h] > 2 ? 1 : 0) + (elderly[h] > 0 ? 1 : 0) + 2 * disabled[h];
}

/**
 * How the neighbours see every family, low for the needy, from these log consumptions: their own idea of need, in which consumption
 * counts beside burdens, seen through their own error. The weights give the declared correlations with consumption and with the
 * idea of need where families differ as usual.
 */
export function communityScores({ household }: World, welfare: ArrayLike<number>, terms: ListTerms): Float64Array {
  const n = household.rows;
  const score = new Float64Array(n);
  let burdens = 0;
  let burdensSquared = 0;
  let lines = 0;
  let linesSquared = 0;
  let product = 0;
  for (let h = 0; h < n; h++) {
    const need = burden(household, h);
    score[h] = need;
    burdens += need;
    burdensSquared += need * need;
    lines += welfare[h];
    linesSquared += welfare[h] * welfare[h];
    product += welfare[h] * need;
  }
  const meanBurden = burdens / n;
  const meanWelfare = lines / n;
  const burdenSpread = Math.sqrt(Math.max(0, burdensSquared / n - meanBurden * meanBurden)) || 1;
  const welfareSpread = Math.sqrt(Math.max(0, linesSquared / n - meanWelfare * meanWelfare)) || 1;
  // Families with burdens are often poor too: part of the correlation with consumption comes by that way.
  const overlap = -(product / n - meanBurden * meanWelfare) / (burdenSpread * welfareSpread);
  const seen = Math.max(terms.conceptCorrelation, terms.communityCorrelation);
  const asked = seen > 0 ? terms.communityCorrelation / seen : 0;
  const burdenWeight = Math.sqrt((1 - asked * asked) / Math.max(0.01, 1 - overlap * overlap));
  const welfareWeight = asked - burdenWeight * overlap;
  const error = Math.sqrt(1 - seen * seen);
  for (let h = 0; h < n; h++) {
    const idea = (welfareWeight * (welfare[h] - meanWelfare)) / terms.usualSpread - (burdenWeight * (score[h] - meanBurden)) / burdenSpread;
    score[h] = seen * idea + error * household.communityNoise[h];
  }
  return score;
}

/** Writes each row's place in ascending order of the score; scores alike to 1/4,000,000 keep row order. */
export function rank(score: ArrayLike<number>, place: Int32Array, first: number, count: number): void {
  let room = 1;
  while (room < count) room *= 2;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = Math.floor(Math.min(127, Math.max(0, score[first + i] + 64)) * 4194304) * room + i;
  // Sorting whole numbers without a comparison of our own is several times faster.
  keys.sort();
  for (let at = 0; at < count; at++) place[first + keys[at] - Math.floor(keys[at] / room) * room] = at;
}

/** The neighbours' order of need in every village, from these log consumptions. */
export function rankByCommunity(world: World, welfare: ArrayLike<number>, terms: ListTerms): void {
  const { household, village } = world;
  const score = communityScores(world, welfare, terms);
  for (let v = 0; v < village.rows; v++) rank(score, household.communityRank, village.firstHousehold[v], village.families[v]);
}

/** A score behind all others. */
const behind = 60;

/**
 * Makes the list of every village from what its last survey saw: score and place of each family, -1 for those not in line. The
 * proxy means test lines up registered families; the village meeting lines up all families by its own view of them; in the hybrid
 * way it nominates and the score decides the order.
 */
export function drawUp(world: World, terms: ListTerms): void {
  const { household, village } = world;
  const { listedWelfare, listScore, proxyNoise, proxyRank, registered } = household;
  const { method } = terms;
  const order = new Float64Array(household.rows);
  for (let h = 0; h < household.rows; h++) order[h] = listScore[h] = proxyScore(listedWelfare[h], proxyNoise[h], terms);
  const neighbours = method > 0 ? communityScores(world, listedWelfare, terms) : undefined;
  const widest = Math.max(terms.pkhQuotaShare, terms.sembakoQuotaShare);
  for (let v = 0; v < village.rows; v++) {
    const first = village.firstHousehold[v];
    const count = village.families[v];
    if (neighbours) rank(neighbours, proxyRank, first, count);
    if (method === 1) continue;
    const nominated = Math.round(terms.nominationRatio * widest * count);
    for (let h = first; h < first + count; h++) if (method === 2 ? proxyRank[h] >= nominated : !registered[h]) order[h] = behind;
    rank(order, proxyRank, first, count);
    for (let h = first; h < first + count; h++) if (order[h] === behind) proxyRank[h] = -1;
  }
}

/**
 * Who stands where when PKH and Sembako are handed out: relatives of officials who are favoured first, then the list, for PKH only
 * families with a component that were not dismissed. So a favour costs the last in line, and quotas hold.
 * @param luck one number per household, the same as long as the list stays.
 */
export function lineUp(world: World, terms: ListTerms, luck: ArrayLike<number>): void {
  const { household, village, rowList } = world;
  const { proxyRank, pkhRank, sembakoRank, componentRp, missed, eliteTie } = household;
  const { eliteBonus, exitMonths } = terms;
  // Some of the favoured would have received anyway; the chance of the others makes up for that.
  const favourPkh = eliteBonus / (1 - terms.pkhQuotaShare);
  const favourSembako = eliteBonus / (1 - terms.sembakoQuotaShare);
  for (let v = 0; v < village.rows; v++) {
    const first = village.firstHousehold[v];
    const last = first + village.families[v];
    let pkh = 0;
    let sembako = 0;
    let waiting = 0;
    for (let h = first; h < last; h++) {
      pkhRank[h] = sembakoRank[h] = -1;
      if (proxyRank[h] >= 0) {
        rowList[first + proxyRank[h]] = h;
        waiting += 1;
      }
      if (eliteTie[h]) {
        if (luck[h] < favourPkh && componentRp[h] > 0 && missed[h] < exitMonths) pkhRank[h] = pkh++;
        if (luck[h] < favourSembako) sembakoRank[h] = sembako++;
      }
    }
    for (let i = first; i < first + waiting; i++) {
      const h = rowList[i];
      if (pkhRank[h] < 0 && componentRp[h] > 0 && missed[h] < exitMonths) pkhRank[h] = pkh++;
      if (sembakoRank[h] < 0) sembakoRank[h] = sembako++;
    }
  }
}
