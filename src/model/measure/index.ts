import type { Indicator } from '../declare';
import type { World } from '../state/world';
import { measures } from './indicators';
import { takeSurvey } from './survey';
import { allQuestions } from './tally';
import type { Question } from './tally';

/** What is measured every month, in the order of `world.indicators`. */
export const indicators: readonly Indicator[] = measures;
export const indicatorIndex: Readonly<Record<string, number>> = Object.fromEntries(measures.map((measure, i) => [measure.id, i]));

interface Wanted {
  /** Places of the indicators that are wanted. */
  readonly places: readonly number[];
  readonly asked: ReadonlySet<Question>;
}

const everything: Wanted = { places: measures.map((_, i) => i), asked: new Set(allQuestions) };
const wantedBy = new WeakMap<World, Wanted>();

function wantedOf(world: World): Wanted {
  const { measured } = world.setup;
  if (!measured) return everything;
  let wanted = wantedBy.get(world);
  if (!wanted) {
    const places = measured.map((id) => indicatorIndex[id]);
    wanted = { places, asked: new Set(places.flatMap((i) => measures[i].asks)) };
    wantedBy.set(world, wanted);
  }
  return wanted;
}

/** What is asked of households every month. */
export const askedOf = (world: World): ReadonlySet<Question> => wantedOf(world).asked;

/** Measures the world into its indicator arrays. Reads everything, changes nothing else. */
export function measure(world: World): void {
  const { places, asked } = wantedOf(world);
  const survey = takeSurvey(world, asked);
  const villages = world.village.rows;
  const alone = world.villageIndicators.length > 0;
  for (const i of places) {
    const each = measures[i];
    world.indicators[i] = each.of(world, survey, villages);
    if (alone && each.scope === 'both') for (let v = 0; v < villages; v++) world.villageIndicators[v * measures.length + i] = each.of(world, survey, v);
  }
}
