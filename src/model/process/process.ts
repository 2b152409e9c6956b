import type { ProcessInfo } from '../declare';
import type { Question } from '../measure/tally';
import type { World } from '../state/world';

/** One event of the month. `run` may write only the columns that `writes` names; a test compares digests and holds it to that. */
export interface Process extends ProcessInfo {
  readonly run: (world: World) => void;
  /**
   * Questions of the survey that read what it writes, where nothing else does: the process describes, and a run in which none of them is
   * asked goes on without it.
   */
  readonly describesFor?: readonly Question[];
}
