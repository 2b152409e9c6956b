import { create } from 'zustand';
import { fileName, frameMs, loadVideo, provenance } from '../../export';
import type { Encodable, VideoFile } from '../../export';
import { indicatorIndex, indicators } from '../../model';
import type { RunSpec } from '../../run';
import { createFilm } from '../../view/film';
import type { Film } from '../../view/film';
import { exportingWords, videoWords } from '../../words';
import { complain, tell } from '../actions';
import { specOf } from '../draft';
import type { Draft } from '../draft';
import { originOf } from '../exports';
import { placeOnDisk, saveFile } from '../part/save-file';
import { speechOf } from '../part/use-words';
import { session } from '../running';
import { useStore } from '../store';
import { fits, framesOf, framesPerMonth, largeBytes } from './choices';
import type { VideoChoices } from './choices';

interface Making {
  /** Frames that are done, of how many; null when none is being made. */
  readonly progress: { readonly frame: number; readonly frames: number; readonly secondsLeft: number } | null;
}

/** The video that is being made. */
export const useVideo = create<Making>()(() => ({ progress: null }));

/** Between two tellings of how far it is, ms. */
const toldMs = 250;

let cancelled = false;

export const cancelVideo = (): void => void (cancelled = true);

/**
 * Draws the run that is shown frame by frame on a stage of its own and saves the film.
 * @param bytes the most that it may become.
 * @returns whether a file was saved.
 */
export async function makeVideo(choices: VideoChoices, { container, codec }: Encodable, bytes: number): Promise<boolean> {
  const { draft, run, language } = useStore.getState();
  if (!draft || run.kind !== 'ready' || useVideo.getState().progress || !fits(choices, draft.months)) return false;
  const text = exportingWords[language];
  const spec = specOf(draft);
  const name = fileName(spec, `months-${choices.from}-${choices.to}`, container);
  cancelled = false;
  useVideo.setState({ progress: { frame: 0, frames: framesOf(choices), secondsLeft: NaN } });
  let film: Film | null = null;
  let file: VideoFile | null = null;
  try {
    const handle = bytes > largeBytes ? await placeOnDisk(name) : null;
    const { openVideo } = await loadVideo();
    film = await openFilm(draft, run.digest, choices);
    const { say } = speechOf(language);
    const said = { title: `${say(spec.scenario.title)} · Gotong`, description: originOf(draft, spec, run.digest, monthsOf(spec)).join(' '), provenance: provenance(spec, run.digest) };
    file = await openVideo({ canvas: film.canvas, container, codec, ...said, handle });
    if (!(await drawn(film, file, choices))) {
      await file.forget();
      tell(text.cancelled);
      return false;
    }
    const content = await file.finish();
    file = null;
    if (content) saveFile(name, content);
    tell((content ? text.done : text.doneThere)(content ? name : (handle?.name ?? name)));
    return true;
  } catch (error) {
    await file?.forget();
    if (error instanceof DOMException && error.name === 'AbortError') tell(text.cancelled);
    else if (isProblem(error)) complain(error);
    else tell(text.failed(name));
    return false;
  } finally {
    film?.destroy();
    useVideo.setState({ progress: null });
  }
}

/** What `createFilm` rejects with. */
const isProblem = (error: unknown): error is { readonly code: 'noWebGL'; readonly detail: Record<string, never> } =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'noWebGL';

const monthsOf = ({ months }: RunSpec): string => speechOf(useStore.getState().language).format.quantity(months, 'month').text;

async function openFilm(draft: Draft, digest: string, { size, moving }: VideoChoices): Promise<Film> {
  const spec = specOf(draft);
  const { language, theme } = useStore.getState();
  const { layout } = session();
  if (!layout) throw new Error('there is no world to draw');
  // Fetched with the page: imported at the top, it would be cut out of what is fetched first.
  const { stageNames, stageWords } = await import('../panel/stage');
  const speech = speechOf(language);
  const { format, say } = speech;
  const { scenario, months } = spec;
  const footer = originOf(draft, spec, digest, monthsOf(spec));
  const count = format.number(scenario.decisions.length + spec.decisions.length);
  return createFilm({
    theme,
    words: stageWords(speech, scenario),
    reducedMotion: !moving,
    povertyIndicator: indicatorIndex['p0'] ?? -1,
    indicatorsPerVillage: indicators.length,
    layout,
    names: stageNames(scenario, speech),
    frames: [...session().known()],
    ...size,
    title: say(scenario.title),
    subtitle: say(scenario.partners),
    monthText: (month) => videoWords[language].monthOf(format.number(month), format.number(months)),
    footer: footer.join(' '),
    shortFooter: `${footer[0]} ${videoWords[language].counted(count)}`,
  });
}

/** Draws and writes all frames; false when it was cancelled. */
async function drawn(film: Film, file: VideoFile, choices: VideoChoices): Promise<boolean> {
  const frames = framesOf(choices);
  const perMonth = framesPerMonth(choices);
  const started = performance.now();
  let told = started;
  for (let frame = 0; frame < frames; frame++) {
    film.draw(choices.from + Math.floor(frame / perMonth), frame === 0 ? 0 : frameMs);
    await file.addFrame();
    await turn();
    if (cancelled) return false;
    const now = performance.now();
    if (now - told < toldMs) continue;
    told = now;
    const done = frame + 1;
    useVideo.setState({ progress: { frame: done, frames, secondsLeft: ((now - started) / 1000 / done) * (frames - done) } });
  }
  return true;
}

/** Lets the page have its turn. Not by a timer: in a tab that is not looked at those come once a second. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
