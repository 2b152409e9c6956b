import { describe, expect, it } from 'vitest';
import { processes } from '../../../src/model';
import { advance, allDecisions, atOnce, lineOf, makeBiography, scenarioById, storyOf } from '../../../src/run';
import type { Biography, RunSpec, Sentence, Telling } from '../../../src/run';
import { turns } from '../../../src/run/biography/turns';
import { worldOf } from '../../../src/run/simulation';
import { biographyWords, formatter, headName, words } from '../../../src/words';
import { budget, smallSpec, straight, visits } from '../small';

const telling = (language: 'en' | 'id'): Telling => ({
  words: biographyWords[language],
  format: formatter(language),
  names: { head: 'Sumarni', village: 'Melati', government: 'Pemkab', ngo: 'LSM', stages: words[language].welfareStage },
});
const sentences = (biography: Biography, month: number, language: 'en' | 'id'): Sentence[] => {
  const { opening, events, closing } = storyOf(biography, month, telling(language));
  return [...opening, ...events, ...closing];
};

/** Disasters, loans and sanctions: much happens to everybody. */
function eventful(): RunSpec {
  const spec = smallSpec([visits(5, 1), budget(20, 4e8)]);
  const parameters = {
    ...spec.scenario.parameters, 'shock.scale': 3, 'credit.fundShare': 0.3, 'credit.willingShare': 0.6, 'credit.peerEffect': 4, 'shock.mutualFundShare': 0.2, 'credit.initialIndebtedShare': 0.2,
    'assistance.capitalShare': 0.3, 'assistance.capitalGrantRp': 1e6, 'household.startingConfidence': 0.7, 'market.entryPerYear': 1, 'registry.lagMonths': 6, 'national.sanctionShare': 1, 'national.usualCompliance': 0.6,
  };
  return { ...spec, scenario: { ...spec.scenario, parameters }, months: 60 };
}

describe('a biography', () => {
  it('leaves the run as it was, to the last bit', () => {
    const spec = eventful();
    const { digest } = straight(spec);
    for (const h of [0, 21, 43]) expect(atOnce(makeBiography(spec, h)).digest).toBe(digest);
  });

  it('holds what the columns hold, month by month', () => {
    const spec = eventful();
    const { course, profile } = atOnce(makeBiography(spec, 7));
    const world = worldOf(spec);
    for (;;) {
      const { household, month } = world;
      expect([course.stage[month], course.savingsRp[month], course.persons[month], course.perPersonRp[month]]).toEqual([
        household.stage[7], household.savingsRp[7], household.persons[7], Math.round(household.consumptionRp[7] / household.persons[7]),
      ]);
      expect(profile.confidence[month]).toBeCloseTo((household.confidence[7] + household.skill[7]) / 2, 6);
      if (month === spec.months) break;
      advance(world, allDecisions(spec));
    }
  });

  it('of a household that is not there is refused in words', () => {
    expect(() => atOnce(makeBiography(smallSpec(), 44))).toThrow('noHousehold');
  });

  it('up to a month knows nothing of what comes after it', () => {
    const spec = eventful();
    const whole = atOnce(makeBiography(spec, 12));
    const half = atOnce(makeBiography({ ...spec, months: 30 }, 12));
    expect(sentences(whole, 30, 'en')).toEqual(sentences(half, 30, 'en'));
  });

  it('follows the stages as they turned: what it told last is where the next turn begins', () => {
    expect(turns([2, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3], 12, 3)).toEqual([4]);
    expect(turns([1, 1, 2, 2, 2, 2, 1], 6, 3)).toEqual([2, 6]);
    expect(turns([0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1], 20, 2).length).toBeLessThanOrEqual(2);
    expect(turns([3], 0, 3)).toEqual([]);
  });
});

describe('its sentences', () => {
  const spec = eventful();
  const lives = Array.from({ length: 44 }, (_, h) => atOnce(makeBiography(spec, h)));

  it.each(['en', 'id'] as const)('%s: are whole, begin with a capital and end with a full stop, and name no month to come', (language) => {
    for (const biography of lives) {
      for (const month of [0, 1, 17, 60]) {
        const story = sentences(biography, month, language);
        expect(story.filter(({ text }) => !/^[A-Z][^\n]*\.$/.test(text) || /undefined|NaN| {2}|\[object|\.\./.test(text))).toEqual([]);
        expect(story.flatMap(({ text }) => [...text.matchAll(/\[\[(\d+)\]\]/g)].map((found) => Number(found[1]))).filter((at) => at > month)).toEqual([]);
        expect(story.length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(['en', 'id'] as const)('%s: every event that happened has a clause of its own, with a process that is on the schedule', (language) => {
    const kinds = new Set<string>();
    const schedule = processes.map(({ id }) => id);
    for (const event of lives.flatMap(({ events }) => events)) {
      kinds.add(event.kind);
      expect(lineOf(event, telling(language))).toMatch(/^\p{L}.*[^.]$/u);
      expect(schedule).toContain(event.process);
    }
    // Nearly every kind of event happens to somebody here.
    expect(kinds.size).toBeGreaterThan(35);
  });

  it('tell a quiet life too', () => {
    const scenario = scenarioById('oku-no-programme')!;
    const quiet = atOnce(makeBiography({ scenario, seed: 3, months: 1, decisions: [] }, 9));
    expect(sentences(quiet, 1, 'en').map(({ text }) => text).join(' ')).toContain('Nobody has ever visited this household.');
  });

  it('give the same household the same name in every run of a seed', () => {
    expect(headName(7, 12, true)).toBe(headName(7, 12, true));
    const names = Array.from({ length: 200 }, (_, h) => headName(7, h, h % 2 === 0));
    expect(new Set(names).size).toBeGreaterThan(50);
  });
});
