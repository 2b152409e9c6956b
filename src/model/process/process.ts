import type { ProcessInfo } from '../declare';
import type { World } from '../state/world';

/** One event of the month. `run` may write only the columns that `writes` names; a test compares digests and holds it to that. */
export interface Process extends ProcessInfo {
  readonly run: (world: World) => void;
}
