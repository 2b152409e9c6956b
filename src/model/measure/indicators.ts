import { empowermentMeasures } from './empowerment';
import { livelihoodMeasures } from './livelihood';
import type { Measure } from './measure';
import { moneyMeasures } from './money';
import { povertyMeasures } from './poverty';
import { reachMeasures } from './reach';
import { relationMeasures } from './relations';

/** Every indicator, in the order of `world.indicators`. */
export const measures: readonly Measure[] = [
  ...povertyMeasures,
  ...reachMeasures,
  ...empowermentMeasures,
  ...livelihoodMeasures,
  ...relationMeasures,
  ...moneyMeasures,
];
