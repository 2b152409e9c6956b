import { describe, expect, it } from 'vitest';
import { indicatorIndex, indicators, step } from '../../../src/model';
import { scenarios } from '../../../src/run';
import { frameOf, layoutOf } from '../../../src/run/frame';
import { worldOf } from '../../../src/run/simulation';
import { estimate } from '../../../src/view/network/compose/lettering';
import { placeNames } from '../../../src/view/network/compose/names';
import { composeText } from '../../../src/view/network/compose/picture';
import { boxOf, overlap } from '../../../src/view/network/compose/settle';
import type { Box } from '../../../src/view/network/compose/settle';
import { planUnits } from '../../../src/view/network/layout/plan';
import type { Island } from '../../../src/view/network/layout/plan';
import { groupPlace } from '../../../src/view/network/layout/routes';
import type { Situation } from '../../../src/view/network/situation';
import { situationIn } from './situation';
import { stageWords } from './words';

/** Simulate at 1440 × 900, 1280 × 720, 1024 × 768 and 390 × 844, then one of two stages side by side, and one above the other. */
const sizes = [[1100, 606], [940, 426], [1024, 474], [390, 492], [719, 432], [639, 300], [511, 300], [390, 419]] as const;
const home = { scale: 1, x: 0, y: 0 };

/** Distance from a box to an island's outline: its shore, in steps of half a pixel, or the contour `offset` pixels off it. */
function distance({ shore }: Island, box: Box, offset: number): number {
  let least = Infinity;
  for (let i = 0, j = shore.length - 2; i < shore.length; j = i, i += 2) {
    const steps = Math.max(1, Math.ceil(Math.hypot(shore[i] - shore[j], shore[i + 1] - shore[j + 1]) * 2));
    for (let k = 0; k < steps; k += 1) {
      const [x, y] = [shore[j] + ((shore[i] - shore[j]) * k) / steps, shore[j + 1] + ((shore[i + 1] - shore[j + 1]) * k) / steps];
      least = Math.min(least, Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)));
    }
  }
  return least - offset;
}

/** Boxes of all lines of text, and of village labels with name and rate as one. */
function lettered(situation: Situation): { lines: { id: string; box: Box }[]; labels: Map<number, Box> } {
  const { captions } = composeText(situation, { seen: home, names: placeNames(situation, estimate), homes: [], measure: estimate }).settled;
  const labels = new Map<number, Box>();
  const lines = captions.map((caption) => {
    const box = boxOf(caption, estimate(caption.runs), home);
    const { village } = caption;
    if (village !== undefined) labels.set(village, { ...(labels.get(village) ?? box), right: box.right });
    return { id: caption.id, box };
  });
  return { lines, labels };
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('the names of villages in %s', (_, scenario) => {
  const world = worldOf({ scenario, seed: 1, months: 3, decisions: [] });
  for (let month = 0; month < 3; month += 1) step(world);
  const layout = layoutOf(world, scenario);
  const units = planUnits(layout);

  it.each(sizes)('stand nearest to their own village and cover nothing, at %i × %i', (width, height) => {
    const situation = { ...situationIn(layout, frameOf(world), width, height, stageWords, 'light', units), absentActors: true, povertyIndicator: indicatorIndex.p0, indicatorsPerVillage: indicators.length };
    const { islands } = situation.plan;
    const { lines, labels } = lettered(situation);
    const to = (village: number, box: Box) => distance(islands[village], box, layout.assisted[village] ? (width < 640 ? 4 : 6) : 0);
    const stray = [...labels].flatMap(([village, box]) => islands.filter((other) => other.village !== village && to(other.village, box) <= to(village, box)).map((other) => `${village} at ${other.village}`));
    expect(stray).toEqual([]);
    const marks = islands.filter(({ groups }) => groups).map(({ village }) => {
      const { x, y } = groupPlace(situation.plan, village);
      const radius = width < 640 ? 5 : 8;
      return { id: `mark ${village}`, box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius } };
    });
    const covered = lines.flatMap((a, i) => [...lines.slice(i + 1), ...(/^(village|share)/.test(a.id) ? marks : [])].filter((b) => overlap(a.box, b.box) > 0).map((b) => `${a.id} and ${b.id}`));
    expect(covered).toEqual([]);
    expect(labels.size).toBeGreaterThanOrEqual(islands.length * (width < 640 ? 0.6 : 1));
  });
});
