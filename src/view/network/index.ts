import type { Problem } from '../../run';
import type { Stage, StageOptions } from './types';

export type * from './types';

/**
 * Opens a stage in `host`, a positioned element whose size decides the stage's size. The drawing library is loaded with it,
 * not before. Rejects with a Problem `{code: 'noWebGL'}` when the browser cannot draw.
 */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const { PixiStage } = await import('./stage');
  const stage = new PixiStage(host, options);
  try {
    await stage.open();
  } catch {
    stage.destroy();
    throw { code: 'noWebGL', detail: {} } satisfies Problem;
  }
  return stage;
}
