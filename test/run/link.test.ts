import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameters } from '../../src/model';
import { decodeLink, defaultScenario, encodeExperimentLink, encodeLink, library, readLink, say, scenarioById, scenarios } from '../../src/run';
import type { Decision, LinkView, RunSpec } from '../../src/run';
import { problemSentences } from '../../src/words';
import { smallScenario, smallSpec, visits } from './small';

function linkOf(spec: RunSpec): string {
  const link = encodeLink(spec, scenarios);
  if (!link.ok) throw new Error(JSON.stringify(link.problems));
  return link.value;
}

async function sentence(link: string): Promise<string> {
  const read = await decodeLink(link, scenarios, library);
  return read.ok ? 'read' : say(read.problems[0], problemSentences.en);
}

describe('a link', () => {
  it('names scenario, seed, months and decisions so that a person can read them', () => {
    const spec = { scenario: defaultScenario, seed: 7, months: 60, decisions: [visits(14, 0.5), { month: 20, parameter: 'ngo.facilitators', value: 3 }] };
    expect(linkOf(spec)).toBe('#s=oku-partnership&seed=7&months=60&d=14:facilitator.visitShare:0.5;20:ngo.facilitators:3&end');
  });

  it('names what was set before month 0', async () => {
    const spec = { scenario: { ...defaultScenario, parameters: { ...defaultScenario.parameters, 'group.size': 12 } }, seed: 1, months: 120, decisions: [] };
    expect(linkOf(spec)).toBe('#s=oku-partnership&seed=1&months=120&p=group.size:12&end');
    expect(await decodeLink(linkOf(spec), scenarios, library)).toEqual({ ok: true, value: spec });
  });

  it('names what was put back to its default, which the scenario had set otherwise', async () => {
    const { 'government.facilitators': set, ...rest } = defaultScenario.parameters;
    const usual = parameters.find(({ id }) => id === 'government.facilitators')?.default;
    expect(usual).not.toBe(set);
    const link = linkOf({ scenario: { ...defaultScenario, parameters: rest }, seed: 1, months: 120, decisions: [] });
    expect(link).toBe(`#s=oku-partnership&seed=1&months=120&p=government.facilitators:${usual}&end`);
    expect(await decodeLink(link, scenarios, library)).toMatchObject({ ok: true, value: { scenario: { parameters: { ...rest, 'government.facilitators': usual } } } });
  });

  it('carries a small scenario of one’s own whole', async () => {
    const own = { ...smallScenario, title: { en: 'Mélati “1”', id: 'Melati 😀' }, notes: [], tryThis: [] };
    const spec = { ...smallSpec([visits(3, 0.1)]), scenario: own };
    expect(await decodeLink(linkOf(spec), scenarios, library)).toEqual({ ok: true, value: spec });
  });

  it('is refused when a scenario of one’s own does not fit', () => {
    const big = { ...smallScenario, notes: [{ en: 'x'.repeat(3_900), id: 'y'.repeat(3_900) }] };
    const link = encodeLink(smallSpec([], { scenario: big }), scenarios);
    expect(link.ok ? [] : link.problems.map(({ code }) => code)).toEqual(['linkTooLong']);
  });

  it('comes back as it was written, whatever the decisions', async () => {
    const live = parameters.filter(({ when }) => when === 'live');
    const decision: fc.Arbitrary<Decision> = fc.record({ month: fc.nat(59), parameter: fc.constantFrom(...live), part: fc.double({ min: 0, max: 1, noNaN: true }) }).map(({ month, parameter, part }) => {
      const value = Math.min(parameter.max, parameter.min + part * (parameter.max - parameter.min));
      return { month, parameter: parameter.id, value: parameter.whole ? Math.floor(value) : value };
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...scenarios), fc.nat(4_294_967_295), fc.array(decision, { maxLength: 8 }), async (scenario, seed, decisions) => {
        const spec = { scenario, seed, months: 60, decisions };
        expect(await decodeLink(linkOf(spec), scenarios, library)).toEqual({ ok: true, value: spec });
      }),
    );
  });

  it('that a chat program has escaped is read all the same', async () => {
    expect(await sentence(`#${encodeURIComponent('s=randublatung&seed=3&d=1:ngo.facilitators:3&end')}`)).toBe('read');
  });

  it('without seed and months takes those of the scenario', async () => {
    expect(await decodeLink('#s=randublatung&end', scenarios, library)).toEqual({ ok: true, value: { scenario: scenarioById('randublatung'), seed: 1, months: 120, decisions: [] } });
  });
});

describe('a broken link', () => {
  it('cut anywhere is called incomplete or said to be wrong, and never read as another run', async () => {
    const spec = { scenario: defaultScenario, seed: 12, months: 60, decisions: [visits(14, 0.55)] };
    const whole = linkOf(spec);
    for (let length = 0; length < whole.length; length++) expect(await sentence(whole.slice(0, length))).toMatch(/^The link is incomplete/);
  });

  it.each([
    ['#s=oku-partnershp&end', 'There is no scenario “oku-partnershp”. Did you mean “oku-partnership”?'],
    ['#s=oku-partnership&sed=3&end', 'The link has a part “sed” that is not known. Did you mean “seed”?'],
    ['#s=oku-partnership&seed=three&end', 'Part “seed” of the link cannot be read.'],
    ['#s=oku-partnership&seed=&end', 'Part “seed” of the link cannot be read.'],
    ['#s=oku-partnership&d=14:ngo.facilitators:many&end', 'Part “d” of the link cannot be read.'],
    ['#s=oku-partnership&months=1e9&end', 'months is 1,000,000,000; expected a whole number from 1 to 600.'],
    ['#s=oku-partnership&d=14:ngo.facilitator:3&end', 'There is no parameter “ngo.facilitator”. Did you mean “ngo.facilitators”?'],
    ['#s=oku-partnership&d=14:__proto__:3&end', 'There is no parameter “__proto__”.'],
    ['#s=oku-partnership&d=14:ngo.facilitators&end', 'Part “d” of the link cannot be read.'],
    ['#s=oku-partnership&d=140:ngo.facilitators:3&end', 'The decision on ngo.facilitators is for month 140, but the run ends at month 120.'],
    ['#s=oku-partnership&d=14:group.size:12&end', 'group.size is fixed before month 0 and cannot change at month 14.'],
    ['#s=oku-partnership&p=ngo.overheadShare:1.4&end', 'scenario “oku-partnership”: ngo.overheadShare is 1.4; expected a share from 0.06 to 0.3.'],
    ['#seed=3&end', 'Part “s” of the link cannot be read.'],
    ['#c=%%%&end', 'The link is incomplete'],
    ['#c=!!!!&end', 'Part “c” of the link cannot be read.'],
    ['#c=e30&end', 'The format is not stated; expected “gotong-scenario/1”.'],
    ['', 'The link is incomplete'],
  ])('%s', async (link, start) => {
    expect(await sentence(link)).toContain(start);
  });

  it('of any letters is refused in words', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), fc.boolean(), async (text, ended) => {
      expect(await sentence(`#s=${text}${ended ? '&end' : ''}`)).not.toMatch(/⁇|\[object/);
    }));
  });
});

describe('a link to a chart', () => {
  const spec = { scenario: defaultScenario, seed: 7, months: 60, decisions: [visits(14, 0.5)] };
  const beside = { scenario: scenarioById('randublatung')!, seed: 7, months: 60, decisions: [] };
  const linkTo = (view: LinkView): string => {
    const link = encodeLink(spec, scenarios, 8_000, view);
    return link.ok ? link.value : '';
  };
  const problems = async (link: string): Promise<string> => {
    const read = await readLink(link, scenarios, library);
    return read.ok ? 'read' : say(read.problems[0], problemSentences.en);
  };

  it('names the month and the chart so that a person can read them', async () => {
    const link = linkTo({ month: 24, chart: 'p0' });
    expect(link).toBe('#s=oku-partnership&seed=7&months=60&d=14:facilitator.visitShare:0.5&month=24&chart=p0&end');
    expect(await readLink(link, scenarios, library)).toEqual({ ok: true, value: { kind: 'run', spec, view: { month: 24, chart: 'p0' } } });
  });
  it('holds both runs of a comparison', async () => {
    const view = { month: 60, chart: 'difference.p0', beside };
    expect(await readLink(linkTo(view), scenarios, library)).toEqual({ ok: true, value: { kind: 'run', spec, view } });
  });
  it('comes back as it was written, whatever month and chart', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(60), fc.stringMatching(/^[a-zA-Z0-9]{1,20}(\.[a-zA-Z0-9-]{1,20}){0,2}$/), fc.boolean(), async (month, chart, isPair) => {
      const view = { month, chart, ...(isPair && { beside }) };
      expect(await readLink(linkTo(view), scenarios, library)).toEqual({ ok: true, value: { kind: 'run', spec, view } });
    }));
  });
  it('opens its run where only that is wanted', async () => {
    expect(await decodeLink(linkTo({ month: 24, chart: 'gains', beside }), scenarios, library)).toEqual({ ok: true, value: spec });
  });
  it('made before there were any opens its run as ever', async () => {
    expect(await readLink(linkOf(spec), scenarios, library)).toEqual({ ok: true, value: { kind: 'run', spec, view: {} } });
  });
  it('holds an experiment instead of a run', async () => {
    const file = { format: 'gotong-experiment/1', title: { en: 'Mélati “1”', id: 'Melati' } };
    const link = encodeExperimentLink(file);
    expect(await readLink(link.ok ? link.value : '', scenarios, library)).toEqual({ ok: true, value: { kind: 'experiment', text: JSON.stringify(file) } });
    const big = encodeExperimentLink({ ...file, scenario: 'x'.repeat(9_000) });
    expect(big.ok ? [] : big.problems.map(({ code }) => code)).toEqual(['linkTooLong']);
  });

  it.each([
    ['#s=oku-partnership&months=60&month=61&end', 'Part “month” of the link cannot be read.'],
    ['#s=oku-partnership&month=-1&end', 'Part “month” of the link cannot be read.'],
    ['#s=oku-partnership&month=2.5&end', 'Part “month” of the link cannot be read.'],
    ['#s=oku-partnership&month=&end', 'Part “month” of the link cannot be read.'],
    ['#s=oku-partnership&chart=&end', 'Part “chart” of the link cannot be read.'],
    ['#s=oku-partnership&chart=<b>&end', 'Part “chart” of the link cannot be read.'],
    [`#s=oku-partnership&chart=${'p'.repeat(81)}&end`, 'Part “chart” of the link cannot be read.'],
    ['#s=oku-partnership&chart=gains&a=!!&end', 'Part “a” of the link cannot be read.'],
    ['#s=oku-partnership&chart=gains&a=I3M9bm93aGVyZQ&end', 'The link is incomplete'],
    ['#s=oku-partnership&chart=gains&a=I3M9bm93aGVyZSZlbmQ&end', 'There is no scenario “nowhere”.'],
    ['#s=oku-partnership&chrt=p0&end', 'The link has a part “chrt” that is not known. Did you mean “chart”?'],
    ['#experiment=!!&end', 'Part “experiment” of the link cannot be read.'],
  ])('%s is refused', async (link, start) => {
    expect(await problems(link)).toContain(start);
  });
  it('cut anywhere is called incomplete', async () => {
    const whole = linkTo({ month: 24, chart: 'difference.p0', beside });
    for (let length = 0; length < whole.length; length++) expect(await problems(whole.slice(0, length))).toMatch(/^The link is incomplete/);
  });
});
