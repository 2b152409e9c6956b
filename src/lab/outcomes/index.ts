import type { Outcome } from '../outcome';
import { ability } from './ability';
import { credit } from './credit';
import { enterprise } from './enterprise';
import { lists } from './lists';
import { protection } from './protection';
import { ranks } from './ranks';
import { social } from './social';
import { survivalOutcomes } from './survival';
import { welfare } from './welfare';

/** Every outcome that findings may name besides the indicators. */
export const outcomes: readonly Outcome[] = [
  ...welfare, ...enterprise, ...protection, ...ability, ...lists, ...social, ...credit, ...survivalOutcomes, ...ranks,
];
