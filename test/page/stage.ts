/**
 * The stage alone, for looking at it while it is being drawn: `stage.html?world=randublatung&theme=dark&month=40`.
 * Also `village=3`, `household=120`, `only=ngo`, `reduced`, `play`, `zoom=2`.
 */
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
const layout = worldLayout(query.get('world') === 'randublatung' ? randublatungVillages : okuVillages, { ngo: only !== 'government', government: only !== 'ngo' });
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
document.body.style.background = theme === 'dark' ? 'black' : 'white';
const stage = await createStage(document.querySelector<HTMLElement>('#stage')!, {
  theme,
  words: stageWords,
  reducedMotion: query.has('reduced'),
  povertyIndicator: 0,
  indicatorsPerVillage: 1,
});
stage.setLayout(layout, { government: 'Pemerintah Kabupaten', governmentShort: 'Pemkab', ngo: 'LPM Sriwijaya', ngoShort: 'LPM' });
let month = Number(query.get('month') ?? 37);
if (!query.has('empty')) stage.setFrame(frame(layout, month), 'jump');
if (query.has('village')) stage.zoomToVillage(Number(query.get('village')));
if (query.has('household')) stage.select({ kind: 'household', household: Number(query.get('household')) }, Number(query.get('facilitator') ?? -1));
if (query.has('zoom')) stage.zoomBy(Number(query.get('zoom')));
if (query.has('play')) stage.setPlaying(true);
window.stage = stage;
window.playMonths = async (months, everyMs) => {
  stage.setPlaying(true);
  const frames = Array.from({ length: months }, (_, m) => frame(layout, month + m + 1));
  for (const next of frames) {
    stage.setFrame(next, 'play');
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  month += months;
};
document.title = 'ready';
