import type { Problem } from '../../run';
import { PixiFilm } from './film';
import type { Film, FilmOptions } from './types';

export type { Film, FilmOptions } from './types';

/** Opens a film: a stage that is not on the page. Rejects with a Problem `{code: 'noWebGL'}` when the browser cannot draw. */
export async function createFilm(options: FilmOptions): Promise<Film> {
  const film = new PixiFilm(options, await import('../network/stage'));
  try {
    await film.open();
  } catch {
    film.destroy();
    throw { code: 'noWebGL', detail: {} } satisfies Problem;
  }
  return film;
}
