import { describe, expect, it } from 'vitest';
import { processes } from '../../../src/model';
import { advance, allDecisions, atOnce, lineOf, makeBiography, mattering, scenarioById, storyOf } from '../../../src/run';
import type { Biography, BiographyEvent, RunSpec, Sentence, Telling } from '../../../src/run';
import { crossingsOf } from '../../../src/run/biography/crossings';
import { withoutGaps } from '../../../src/run/biography/standing-facts';
import { clauseOf } from '../../../src/run/biography/tell';
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

const fell = (month: number) => ({ kind: 'becamePoor', perPersonRp: 5e5, mover: 'work', month, process: 'livelihood' }) as const;
const rose = (month: number) => ({ kind: 'leftPoverty', perPersonRp: 6e5, mover: 'work', month, process: 'livelihood' }) as const;

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
  /** The same families without disasters. */
  const plain = Array.from({ length: 44 }, (_, h) => atOnce(makeBiography({ ...smallSpec([visits(5, 1)]), months: 60 }, h)));

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

  it('never contradict one another: enterprise, programmes, disability and members follow from what was said before', () => {
    const wrong: string[] = [];
    for (const biography of [...lives, ...plain]) {
      for (const month of [6, 12, 24, 36, 48, 60]) {
        const { start, household } = biography;
        const at = (what: string) => wrong.push(`family ${household}, month ${month}: ${what}`);
        let enterprise = start.enterprise === 1;
        let known = enterprise;
        let disabled = start.disabled > 0;
        let persons = start.persons;
        let programmes = start.recipient;
        for (const { event, before } of mattering(biography, month)) {
          if (event.kind === 'thinksOfEnterprise' && known) at('thinks of what it had');
          if (event.kind === 'enterpriseOpened' || event.kind === 'enterpriseClosed') {
            if (enterprise === (event.kind === 'enterpriseOpened')) at(event.kind);
            enterprise = event.kind === 'enterpriseOpened';
            known = true;
          }
          if (event.kind === 'joinedCircle' && event.trade && !known) at('trades without an enterprise');
          if ((event.kind === 'becamePoor' || event.kind === 'leftPoverty') && event.mover === 'enterprise' && !known) at('an enterprise nobody told of');
          if (event.kind === 'disability') {
            if (disabled === event.began) at('disability');
            disabled = event.began;
          }
          if (event.kind === 'membersChanged') {
            if (before !== persons) at('members');
            persons = event.to;
          }
          if (event.kind === 'transferBegan' || event.kind === 'transferEnded') {
            const bits = event.programmes.reduce((sum, one) => sum + { pkh: 1, sembako: 2, blt: 4 }[one], 0);
            if ((programmes & bits) !== (event.kind === 'transferBegan' ? 0 : bits)) at(`${event.kind} ${event.programmes.join(' ')}`);
            programmes ^= bits;
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('say at the beginning and at the end how many they are, and nobody is counted twice', () => {
    const { count } = biographyWords.en;
    for (const biography of [...lives, ...plain]) {
      const { start, course } = biography;
      const [first] = sentences(biography, 60, 'en').map(({ text }) => text);
      const last = sentences(biography, 60, 'en').find(({ text }) => text.startsWith('In [[60]] the household'));
      const told = mattering(biography, 60).flatMap(({ event }) => (event.kind === 'membersChanged' ? [event.to] : [])).at(-1) ?? start.persons;
      const now = count[course.persons[60]];
      expect(last?.text).toContain(told === course.persons[60] ? `the household of ${now} is in` : `the household, by then of ${now}, is in`);
      expect(first).toContain(start.persons === 1 ? 'lived alone' : `household of ${count[start.persons]} in`);
      const beside = /, with (.*?)[.;]/.exec(first)?.[1] ?? '';
      const counted = [...beside.matchAll(/\b(one|two|three|four|five|six|seven|eight|nine|ten) (?:child|youth|elderly)/g)].reduce((sum, [word]) => sum + count.indexOf(word), 0);
      expect(counted).toBeLessThan(start.persons);
    }
  });

  it('tell what lies between two events that could not follow one another', () => {
    const { start } = plain[0];
    const opened = (month: number) => ({ kind: 'enterpriseOpened', capitalRp: 5e6, throughEnabling: false, grantRp: 0, loanRp: 0, month, process: 'enterprise' }) as const;
    const closed = { kind: 'enterpriseClosed', months: 5, soldRp: 0, atLoss: false, month: 10, process: 'enterprise' } as const;
    const rose = { kind: 'leftPoverty', perPersonRp: 5e5, mover: 'enterprise', month: 21, process: 'livelihood' } as const;
    const past = [opened(5), closed, opened(20), rose];
    const without = { ...start, enterprise: 0 };
    const toldMonths = (chosen: readonly number[], from = without) => past.filter((event) => withoutGaps(past, new Set(chosen.map((i) => past[i])), from).has(event)).map(({ month }) => month);
    expect(toldMonths([0, 2])).toEqual([5, 10, 20]);
    expect(toldMonths([3])).toEqual([20, 21]);
    expect(toldMonths([2], { ...start, enterprise: 1 })).toEqual([10, 20]);
    expect(toldMonths([0, 1])).toEqual([5, 10]);
  });

  it('tell members anew where the story has left some of them out', () => {
    const grown = { kind: 'membersChanged', from: 5, to: 6, month: 9, process: 'composition' } as const;
    expect(clauseOf({ event: grown, before: 5 }, telling('en'))).toBe('the household grew from 5 to 6 people');
    expect(clauseOf({ event: grown, before: 3 }, telling('en'))).toBe('the household had come to 6 people');
    expect(clauseOf({ event: grown, before: 3 }, telling('id'))).toBe('anggota keluarga menjadi 6 orang');
  });

  it('leave out no crossing of the poverty line, and tell many of them in one', () => {
    const left: string[] = [];
    for (const biography of [...lives, ...plain]) {
      const told = mattering(biography, 60).flatMap(({ crossings }) => crossings ?? []);
      if (told.length > 2) left.push(`family ${biography.household}: ${told.length}`);
      for (const { kind, month } of biography.events) {
        if ((kind === 'becamePoor' || kind === 'leftPoverty') && !told.some(({ first, lastMonth, backMonth }) => first.month <= month && month <= Math.max(lastMonth, backMonth))) left.push(`family ${biography.household}, month ${month}`);
      }
    }
    expect(left).toEqual([]);
    expect([...lives, ...plain].filter((biography) => mattering(biography, 60).some(({ crossings }) => (crossings?.times ?? 0) > 2)).length).toBeGreaterThan(0);

    const past = [fell(63), rose(64), fell(66), rose(68), fell(70), rose(72)];
    expect(crossingsOf(past, 2)).toEqual([{ first: past[0], times: 3, lastMonth: 70, backMonth: 72 }]);
    expect(crossingsOf(past.slice(0, 5), 2)).toEqual([{ first: past[0], times: 3, lastMonth: 70, backMonth: -1 }]);
    expect(crossingsOf([fell(10), rose(30)], 2).map(({ first, backMonth }) => [first.month, backMonth])).toEqual([[10, -1], [30, -1]]);
    expect(crossingsOf([fell(10), rose(30), fell(80), rose(110)], 2).map(({ first, backMonth }) => [first.month, backMonth])).toEqual([[10, 30], [80, 110]]);
    const [crossings] = crossingsOf(past, 2);
    expect(clauseOf({ event: past[0], before: 0, crossings }, telling('en'))).toBe('they fell below the poverty line as work brought in less, the first of three times up to [[70]], and were above it again from [[72]]');
    expect(clauseOf({ event: past[0], before: 0, crossings }, telling('id'))).toBe('mereka jatuh ke bawah garis kemiskinan karena hasil kerja berkurang, yang pertama dari tiga kali sampai [[70]], lalu berada di atasnya lagi sejak [[72]]');
    const [single] = crossingsOf([rose(5), fell(6)], 2);
    expect(clauseOf({ event: single.first, before: 0, crossings: single }, telling('id'))).toMatch(/, lalu berada di bawahnya lagi sejak \[\[6\]\]$/);
  });

  it('tell why a stage was come to, also where stages between were left out', () => {
    const slipped = { kind: 'stageFell', from: 4, to: 2, because: ['protein'], month: 63, process: 'graduation' } as const;
    expect(clauseOf({ event: slipped, before: 4 }, telling('id'))).toMatch(/^mereka turun dari \*KS III\* ke \*KS I\* karena belanja/);
    expect(clauseOf({ event: slipped, before: 5 }, telling('id'))).toMatch(/^mereka turun hingga \*KS I\* karena belanja/);
    // Fallen in that month, risen on the whole: what the fall had as its cause is not why they stand there.
    expect(clauseOf({ event: slipped, before: 1 }, telling('en'))).toBe('they stood in *KS I*');
  });

  it('tell of half a household that is gone before much else, of one of many after it', () => {
    const [{ start, course, povertyLineRp }] = plain;
    const happened = (from: number, to: number): BiographyEvent[] => [
      { kind: 'capital', by: 'ngo', rupiah: 1e6, before: 0, month: 2, process: 'assistance' },
      { kind: 'visited', facilitator: 0, by: 'ngo', first: true, gapMonths: 0, month: 3, process: 'visits' },
      { kind: 'loan', rupiah: 1e6, times: 1, month: 4, process: 'credit' },
      { kind: 'membersChanged', from, to, month: 5, process: 'composition' },
      { kind: 'joinedCircle', trade: false, month: 6, process: 'circles' },
      { kind: 'loanRepaid', times: 1, month: 7, process: 'credit' },
      { kind: 'skillGrew', skill: 0.5, start: 0.1, month: 8, process: 'learning' },
      { kind: 'voiceGrew', voice: 0.5, month: 9, process: 'voice' },
    ];
    const flat = { ...course, stage: new Uint8Array(61).fill(2) };
    const tells = (from: number, to: number) => mattering({ events: happened(from, to), course: flat, povertyLineRp, start: { ...start, enterprise: 0 } }, 60).map(({ event }) => event.kind);
    expect(tells(2, 1)).toContain('membersChanged');
    expect(tells(6, 5)).not.toContain('membersChanged');
    expect(tells(6, 5).length).toBe(7);
  });

  it('speak of no beginning thought where an enterprise runs or ran', () => {
    const thinking = [...lives, ...plain].flatMap(({ events, start }) => {
      const at = events.findIndex(({ kind }) => kind === 'thinksOfEnterprise');
      return at < 0 ? [] : [start.enterprise === 1 || events.slice(0, at).some(({ kind }) => kind === 'enterpriseOpened')];
    });
    expect(thinking.length).toBeGreaterThan(0);
    expect(thinking.filter(Boolean)).toEqual([]);
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
