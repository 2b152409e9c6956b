import { expNear, log, normalNear, normalShare } from '../math';
import { ownSheet } from '../luck';
import { parameterIndex, parameters, type ParameterId } from '../params';
import { drawUp, lineUp, listTerms, rankByCommunity, welfareOf } from '../state/listing';
import { value } from '../state/value';
import type { World } from '../state/world';

type Reader = (id: ParameterId) => number;

/**
 * The lists that the households of the place lived with before month 0: those of the declared defaults, whatever the scenario
 * changes. What they received by these lists is part of their calibrated living, so that two ways of listing start from the same households.
 */
export function createRanking(world: World): void {
  const { household, regency } = world;
  const { seed } = world.setup;
  const n = household.rows;
  const proxy = ownSheet(seed, 'proxy', 0, n);
  const community = ownSheet(seed, 'community', 0, n);
  for (let h = 0; h < n; h++) {
    household.proxyNoise[h] = normalNear(proxy[h]);
    household.communityNoise[h] = normalNear(community[h]);
  }
  regency.surveyMonth[0] = regency.listMonth[0] = -declared('registry.lagMonths');
  rememberPast(world, declared('registry.lagMonths'));
  nameElite(world);
  makeLists(world, declared);
}

/** The lists in force at month 0: as accurate as the scenario says; what government may change any month is still at its default. */
export function openLists(world: World): void {
  makeLists(world, (id) => (parameters[parameterIndex[id]].when === 'live' ? declared(id) : value(world, id)));
}

function declared(id: ParameterId): number {
  return parameters[parameterIndex[id]].default;
}

function makeLists(world: World, read: Reader): void {
  const { household, village, regency } = world;
  const terms = listTerms(read);
  const line = value(world, 'household.povertyLineRpPerMonth');
  const welfare = new Float64Array(household.rows);
  for (let h = 0; h < household.rows; h++) welfare[h] = welfareOf(household.baseRp[h], household.persons[h], line);
  register(world, welfare, read);
  for (let v = 0; v < village.rows; v++) village.quotaFamilies[v] = Math.round(terms.pkhQuotaShare * village.families[v]);
  rankByCommunity(world, welfare, terms);
  drawUp(world, terms);
  lineUp(world, terms, ownSheet(world.setup.seed, 'nudge', regency.listMonth[0], household.rows));
}

/** What the survey behind the first list saw: fortunes of that many months ago. */
function rememberPast(world: World, months: number): void {
  const { household } = world;
  const luck = ownSheet(world.setup.seed, 'pastFortune', 0, household.rows * 2);
  const floorShare = value(world, 'household.floorShare');
  const location = value(world, 'household.location');
  const spread = value(world, 'household.spread');
  const permanentShare = value(world, 'household.permanentShare');
  const transitoryShare = value(world, 'household.transitoryShare');
  const fluctuationSize = Math.sqrt(Math.max(0, 1 - permanentShare - transitoryShare));
  const transitorySize = Math.sqrt(transitoryShare);
  let persistence = 1;
  for (let month = 0; month < months; month++) persistence *= value(world, 'household.persistence');
  const innovation = Math.sqrt(1 - persistence * persistence);
  for (let h = 0; h < household.rows; h++) {
    // Seen backwards, the slow part of fortune moves by the same law; passing fortune is another one every year.
    const fluctuation = persistence * household.fluctuation[h] + innovation * normalNear(luck[2 * h]);
    const transitory = months > 0 ? normalNear(luck[2 * h + 1]) : household.transitory[h];
    const u = household.permanent[h] + fluctuationSize * fluctuation + transitorySize * transitory;
    household.listedWelfare[h] = log(floorShare + expNear(location + spread * u));
  }
}

/** Relatives of officials are a little better off: their share among families rises with lasting welfare. */
const eliteSlope = 0.15;

function nameElite(world: World): void {
  const { household } = world;
  const luck = ownSheet(world.setup.seed, 'elite', 0, household.rows);
  const share = value(world, 'registry.eliteShare');
  const permanentSize = Math.sqrt(value(world, 'household.permanentShare'));
  const threshold = normalNear(Math.min(0.9999, Math.max(0.0001, share)));
  for (let h = 0; h < household.rows; h++) {
    const standing = eliteSlope * (household.permanent[h] / permanentSize) + Math.sqrt(1 - eliteSlope * eliteSlope) * normalNear(luck[h]);
    household.eliteTie[h] = share > 0 && standing > -threshold ? 1 : 0;
  }
}

/** Who is in the registry: a probit on log consumption that passes through the wanted share at the mean of the poor. */
function register({ setup, household }: World, welfare: Float64Array, read: Reader): void {
  const n = household.rows;
  const luck = ownSheet(setup.seed, 'registration', 0, n);
  const poorShare = read('household.registeredPoorShare');
  const slope = read('household.registrationSlope') / read('registry.usualSpread');
  let poorWelfare = 0;
  let poor = 0;
  for (let h = 0; h < n; h++) {
    if (welfare[h] >= 0) continue;
    poorWelfare += welfare[h];
    poor += 1;
  }
  const intercept = normalNear(Math.min(poorShare, 0.9999)) + (poor ? (slope * poorWelfare) / poor : 0);
  for (let h = 0; h < n; h++) household.registered[h] = poorShare >= 1 || luck[h] < normalShare(intercept - slope * welfare[h]) ? 1 : 0;
}
