/**
 * The stage alone, for looking at it while it is being drawn: `stage.html?world=randublatung&theme=dark&month=40` shows a made-up
 * world, `stage.html?scenario=oku-partnership` a run. Also `village=3`, `household=120&bonding=121,122`, `only=ngo`, `reduced`, `play`, `zoom=2`.
 */
import { indicatorIndex, indicators } from '../../src/model';
import { RunHere, scenarioById } from '../../src/run';
import type { Frame, WorldLayout } from '../../src/run';
import { createStage } from '../../src/view';
import type { Stage } from '../../src/view';
import { frame, okuVillages, randublatungVillages, worldLayout } from '../view/network/fixture';
import { stageWords } from '../view/network/words';

declare global {
  interface Window {
    stage?: Stage;
    playMonths?: (months: number, everyMs: number) => Promise<void>;
  }
}

const query = new URLSearchParams(location.search);
const only = query.get('only');
const scenario = scenarioById(query.get('scenario') ?? '');
const { layout, frameAt, frames } = scenario === undefined ? madeUp() : await run();

function madeUp(): { layout: WorldLayout; frameAt: (month: number) => Frame; frames: readonly Frame[] } {
  const world = worldLayout(query.get('world') === 'randublatung' ? randublatungVillages : okuVillages, { ngo: only !== 'government', government: only !== 'ngo' });
  return { layout: world, frameAt: (m) => frame(world, m), frames: [] };
}

async function run(): Promise<{ layout: WorldLayout; frameAt: (month: number) => Frame; frames: readonly Frame[] }> {
  let world: WorldLayout | null = null;
  const frames: Frame[] = [];
  await new Promise<void>((resolve) => {
    new RunHere(200).start({ scenario: scenario!, seed: scenario!.seed, months: scenario!.months, decisions: scenario!.decisions }, (event) => {
      if (event.kind === 'layout') world = event.layout;
      if (event.kind === 'frames') frames.push(...event.frames);
      if (event.kind === 'finished') resolve();
      if (event.kind === 'failed') console.error(event.problem);
    });
  });
  return { layout: world!, frameAt: (m) => frames[m % frames.length], frames };
}

const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
document.body.style.background = theme === 'dark' ? 'black' : 'white';
const stage = await createStage(document.querySelector<HTMLElement>('#stage')!, {
  theme,
  words: stageWords,
  reducedMotion: query.has('reduced'),
  povertyIndicator: scenario === undefined ? 0 : indicatorIndex['p0'],
  indicatorsPerVillage: scenario === undefined ? 1 : indicators.length,
});
stage.setLayout(layout, { government: 'Pemerintah Kabupaten', governmentShort: 'Pemkab', ngo: 'LPM Sriwijaya', ngoShort: 'LPM' });
if (frames.length > 0) stage.setRun(frames);
let month = Number(query.get('month') ?? 37);
if (!query.has('empty')) stage.setFrame(frameAt(month), 'jump');
if (query.has('village')) stage.zoomToVillage(Number(query.get('village')));
if (query.has('household')) {
  const household = Number(query.get('household'));
  const rows = (name: string) => query.get(name)?.split(',').map(Number) ?? [];
  stage.select({ kind: 'household', household }, { facilitator: rows('facilitator')[0] ?? -1, bonding: rows('bonding'), bridging: rows('bridging') });
}
if (query.has('zoom')) stage.zoomBy(Number(query.get('zoom')));
if (query.has('play')) stage.setPlaying(true);
window.stage = stage;
window.playMonths = async (months, everyMs) => {
  stage.setPlaying(true);
  const frames = Array.from({ length: months }, (_, m) => frameAt(month + m + 1));
  for (const next of frames) {
    stage.setFrame(next, 'play');
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  month += months;
};
document.title = 'ready';
