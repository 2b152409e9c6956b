import { villageWordOf } from '../../../run';
import type { Speech } from '../../part/use-words';
import { villageSpeech } from '../../part/village-word';
import type { VillageSpeech } from '../../part/village-word';
import type { Pair } from './choices';

/** What both sides call their villages; villages where they call them otherwise. */
export function comparedVillages({ a, b }: Pick<Pair, 'a' | 'b'>, speech: Speech): VillageSpeech {
  const [first, second] = [a, b].map(({ draft }) => JSON.stringify(villageWordOf(draft.scenario)));
  return villageSpeech(first === second ? a.draft.scenario : null, speech);
}
