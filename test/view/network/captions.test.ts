import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/view/network/compose/lettering';
import { homesUnder, nameRun, placeNames } from '../../../src/view/network/compose/names';
import type { NamePlace } from '../../../src/view/network/compose/names';
import { composeText, wrap } from '../../../src/view/network/compose/picture';
import { boxOf, overlap } from '../../../src/view/network/compose/settle';
import type { Box } from '../../../src/view/network/compose/settle';
import type { Situation } from '../../../src/view/network/situation';
import type { StageWords } from '../../../src/view/network/types';
import { okuVillages, worldLayout } from './fixture';
import { situationOf } from './situation';
import { stageWords } from './words';

const english: StageWords = {
  ...stageWords,
  national: 'National programme',
  donor: 'Donors and CSR',
  forum: 'Collaboration forum',
  forumArcs: ['Principled engagement', 'Shared motivation', 'Capacity for joint action'],
  facilitators: 'Facilitators',
  facilitatorsNote: 'ring = load',
  groups: 'Community groups',
  efforts: ['Enabling', 'Empowering', 'Protecting'],
  effortGlosses: ['', '', ''],
};
const indonesian: StageWords = { ...stageWords, effortGlosses: ['enabling', 'empowering', 'protecting'] };
const sizes = [[1100, 606], [719, 432], [1280, 426], [940, 426], [1024, 474], [1580, 786], [390, 480]] as const;
const roomOf = (situation: Situation, { village, width, brief }: NamePlace) => (brief ? estimate([nameRun(situation.layout, village, situation.theme, false)]) : width);
const home = { scale: 1, x: 0, y: 0 };

describe.each(sizes)('the words on a stage of %i × %i', (width, height) => {
  describe.each([['Indonesian', indonesian], ['English', english]] as const)('in %s', (_, words) => {
    it.each(['light', 'dark'] as const)('cover neither one another nor a facilitator, in the %s theme', (theme) => {
      const situation = situationOf(okuVillages, width, height, words, theme);
      const names = placeNames(situation, estimate);
      const { captions } = composeText(situation, { seen: home, names, homes: [], measure: estimate }).settled;
      const boxes = captions.map((caption) => ({ id: caption.id, box: boxOf(caption, estimate(caption.runs), home) }));
      const size = (situation.plan.tiers.ringRadius / 13) * situation.row.scale;
      Array.from(situation.facilitatorX, (x, f) => {
        const radius = (situation.frame!.load_f[f] > 1 ? 17 : 14) * size;
        boxes.push({ id: `mark ${f}`, box: { left: x - radius, right: x + radius, top: situation.row.y - radius, bottom: situation.row.y + radius } });
      });
      const covered = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => !(a.id.startsWith('mark') && b.id.startsWith('mark')) && overlap(a.box, b.box) > 0).map((b) => `${a.id} and ${b.id}`));
      expect(covered).toEqual([]);
      // None of those that matter made room by staying away.
      const compact = width < 640;
      const over = Array.from(situation.frame!.load_f, (load, f) => [load, f] as const).filter(([load]) => load > 1);
      const wanted = compact
        ? ['government', 'ngo', 'forum']
        : ['government', 'government:0', 'government:1', 'government:2', 'ngo', 'ngo:line', 'ngo:0', 'ngo:1', 'forum', 'donor', 'national', 'facilitators', 'facilitators:note', 'legend', ...over.map(([, f]) => `overload:${f}`)];
      const there = new Set(captions.map((caption) => caption.id));
      expect(wanted.filter((id) => !there.has(id))).toEqual([]);
    });

    it.each(['light', 'dark'] as const)('name every village away from homes, in the %s theme', (theme) => {
      const situation = situationOf(okuVillages, width, height, words, theme);
      const names = placeNames(situation, estimate).filter((name) => name.shown);
      const boxes = names.map((name): Box => ({ left: name.x + name.dx - roomOf(situation, name) / 2, right: name.x + name.dx + roomOf(situation, name) / 2, top: name.y + name.dy - 9, bottom: name.y + name.dy + 2 }));
      expect(boxes.map((box) => homesUnder(situation, box))).toEqual(boxes.map(() => 0));
      expect(names.length).toBeGreaterThanOrEqual(width < 640 ? 9 : 11);
    });
  });
});

describe('nearer', () => {
  it('a village keeps its name on the stage while some of its island is seen, on a ground of paper', () => {
    const base = situationOf(okuVillages, 1100, 606, indonesian, 'light');
    const island = base.plan.islands[3];
    const seen = { scale: 6, x: 550 - island.x * 6, y: 300 - island.y * 6 };
    const { settled } = composeText({ ...base, zoom: 6 }, { seen, names: placeNames(base, estimate), homes: [], measure: estimate });
    const name = settled.labels.find(({ target }) => target.kind === 'village' && target.village === 3)!;
    expect(name.box.left).toBeGreaterThan(0);
    expect(name.box.right).toBeLessThan(1100);
    expect(name.box.bottom).toBeLessThan(606);
    expect(settled.plates.length).toBeGreaterThan(0);
  });

  it('numbers of homes do not cover one another', () => {
    const base = situationOf(okuVillages, 1100, 606, indonesian, 'light');
    const seen = { scale: 6, x: -600, y: -2000 };
    const homes = Array.from({ length: 400 }, (_, h) => h);
    const { numbers } = composeText({ ...base, zoom: 6 }, { seen, names: [], homes, measure: estimate });
    const boxes = numbers.captions.map((caption) => boxOf(caption, estimate(caption.runs), seen));
    expect(boxes.length).toBeGreaterThan(300);
    expect(boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b) > 0))).toBe(false);
  });
});

describe('the footer of a picture', () => {
  it('wraps at spaces, and a word that is too long anywhere', () => {
    expect(wrap('satu dua tiga', (line) => line.length <= 8)).toEqual(['satu dua', 'tiga']);
    expect(wrap('a 1234567890', (line) => line.length <= 4)).toEqual(['a', '1234', '5678', '90']);
    expect(wrap('', () => true)).toEqual([]);
  });
});

describe('actors that a world does not have', () => {
  const alone = { ...situationOf(okuVillages, 719, 432, english, 'light'), layout: worldLayout(okuVillages, { ngo: false, government: true }) };
  const named = (absentActors: boolean) => {
    const situation = { ...alone, absentActors };
    const { captions } = composeText(situation, { seen: home, names: placeNames(situation, estimate), homes: [], measure: estimate }).settled;
    return captions.filter(({ id }) => id.startsWith('absent:')).map(({ id, runs }) => [id, runs[0].text]);
  };
  it('are named beside a world that has them, and nowhere else', () => {
    expect(named(true)).toEqual([['absent:forum', 'Tanpa forum'], ['absent:donor', 'Tanpa donor'], ['absent:ngo', 'Tanpa ngo']]);
    expect(named(false)).toEqual([]);
  });
});
