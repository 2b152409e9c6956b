import { describe, expect, it } from 'vitest';
import { draftOfArm, armsAtFirst } from '../../../../src/app/panel/findings/arms';
import { countsOf, countsText, effectText, expectationText, printerOf, seedsMissing, settledText, settlingTest, verdictText, viewsOf, withoutText } from '../../../../src/app/panel/findings/reading';
import { speechOf } from '../../../../src/app/part/use-words';
import { committed, findingResultsFormat, judge, planFindings, resultsOf } from '../../../../src/lab';
import type { FindingResults, Verdict } from '../../../../src/lab';
import { contrastText } from '../../../../src/app/panel/findings/contrast';
import { findings } from '../../../../src/app/part/finding-files';
import { smallFinding } from '../../../lab/small-finding';

const wide = { ...smallFinding, id: 'S2', tests: [{ ...smallFinding.tests[0], id: 'other', decides: false }, smallFinding.tests[0]] };
const { plan, findings: [planned] } = planFindings([smallFinding], 2);
/** Without the partnership 0.1 in every seed, with it 0.3 and 0.4, idle 0. */
const values = plan.jobs.map(({ arm: { scenario }, armKey, seed }) => [scenario === 'oku-no-programme' ? 0.1 : armKey === plan.jobs[0].armKey ? 0.2 + seed / 10 : 0]);
const results = resultsOf([judge(planned, plan, values)], plan.jobs.length);
const table = (engine: string): unknown => ({ ...results, engine });
const read = (found: unknown) => committed<FindingResults>(found, findingResultsFormat, '7');

describe('a committed table', () => {
  it('is of this engine, of another one, or missing; another format is none', () => {
    expect([table('7'), table('6'), undefined, { ...results, format: 'gotong-robustness/1' }].map((found) => read(found).kind)).toEqual(['current', 'older', 'missing', 'missing']);
  });

  it('gives a verdict only under its own engine, and keeps what another one said', () => {
    const verdicts = (found: unknown) => viewsOf([smallFinding], read(found)).map(({ verdict, engine, result }) => [verdict, engine, result?.verdict]);
    expect(verdicts(table('7'))).toEqual([['tooFew', '7', 'tooFew']]);
    expect(verdicts(table('6'))).toEqual([['notRun', '6', 'tooFew']]);
    expect(verdicts(undefined)).toEqual([['notRun', '', undefined]]);
  });

  it('says nothing about a finding that it lacks, or that asks something else now', () => {
    const stricter = { ...smallFinding, tests: [{ ...smallFinding.tests[0], expect: { above: 0.5 } }] };
    expect(viewsOf([wide, stricter, { ...smallFinding, months: 12 }], read(table('7'))).map(({ result, verdict }) => [result, verdict])).toEqual(new Array(3).fill([null, 'notRun']));
  });
});

describe('what is said of findings', () => {
  it('counts verdicts, and leaves out those that nobody has', () => {
    const counts = countsOf(viewsOf([smallFinding, wide], read(table('7'))));
    expect(counts).toEqual({ holds: 0, fails: 0, tooFew: 1, notRun: 1 });
    expect([countsText(counts, speechOf('en')), countsText({ holds: 19, fails: 8, tooFew: 0, notRun: 0 }, speechOf('id'))]).toEqual(['1 needs more runs, 1 not run under this engine yet', '19 berlaku, 8 tidak berlaku']);
  });

  it('is the effect with its interval, the share of the seeds as expected and their count', () => {
    const [test] = results.findings[0].tests;
    const numbers = { mean: 0.25, interval: [0.2, 0.3], rightShare: 1, seeds: 2 } as const;
    expect([test.mean, test.seeds, test.rightShare]).toEqual([0.25, 2, 1]);
    expect(effectText(numbers, printerOf(test, 'en'), speechOf('en'))).toBe('+0.250, 95 % +0.200 to +0.300, as expected in 100\u00a0% of 2 seeds');
    expect(effectText(numbers, printerOf({ ...test, unit: 'share' }, 'id'), speechOf('id'))).toBe('+25,0\u00a0pp, 95 % +20,0 sampai +30,0, sesuai harapan pada 100\u00a0% dari 2 benih');
    expect(effectText({ ...numbers, mean: null }, printerOf(test, 'en'), speechOf('en'))).toBe('could not be read');
  });

  it('without the cause says in how many seeds it is still there, and how much is left where that decides', () => {
    const [test] = results.findings[0].tests;
    const numbers = { mean: 0.02, interval: [-0.01, 0.05], rightShare: 0.5, seeds: 30 } as const;
    expect(withoutText(numbers, 0.25, { coversZero: true }, printerOf(test, 'en'), speechOf('en'))).toBe('+0.020, 95 % \u22120.010 to +0.050, still there in 15 of 30 seeds');
    expect(withoutText({ ...numbers, rightShare: 0 }, 0.25, { belowShare: 0.3 }, printerOf(test, 'id'), speechOf('id'))).toBe('+0,020, 95 % \u22120,010 sampai +0,050, tersisa 8\u00a0% dari pengaruh dengan sebabnya, pengaruh masih ada pada 0 dari 30 benih');
    expect(withoutText(numbers, 0.25, { leavesBand: true }, printerOf(test, 'en'), speechOf('en'))).toContain('as expected in 50\u00a0% of 30 seeds');
  });

  it('is what was expected, in percent for a share of another contrast', () => {
    const print = printerOf({ unit: 'rupiah', relativeTo: { none: 1 }, mean: null }, 'en');
    expect([expectationText({ between: [-0.01, 0.01] }, print, 'en'), expectationText({ above: 0 }, print, 'en')]).toEqual(['Expected: between \u22121 and +1\u00a0%', 'Expected: above 0\u00a0%']);
  });

  it('rests on the deciding test that fails, then on one that is open, then on the first', () => {
    const of = (id: string, soFar: Verdict, decides = true) => ({ id, soFar, decides });
    const settled = (...tests: ReturnType<typeof of>[]) => settlingTest(tests).id;
    expect(settled(of('a', 'fails', false), of('b', 'holds'), of('c', 'tooFew'), of('d', 'fails'))).toBe('d');
    expect([settled(of('a', 'fails', false), of('b', 'holds'), of('c', 'tooFew')), settled(of('a', 'fails', false), of('b', 'holds'))]).toEqual(['c', 'b']);
  });

  it('with few seeds is what all deciding tests say together so far', () => {
    const tests = [{ decides: true, soFar: 'holds' }, { decides: true, soFar: 'fails' }] as const;
    expect(verdictText({ verdict: 'tooFew', tests }, 'id')).toBe('Sejauh ini tidak berlaku');
    expect([verdictText({ verdict: 'tooFew', tests: [tests[0]] }, 'id'), verdictText({ verdict: 'fails', tests }, 'en')]).toEqual(['Sejauh ini berlaku', 'Does not hold']);
  });

  it('names the test that fails with what it expected, and of what its number is the difference', () => {
    const [s7, s11] = ['S7', 'S11'].map((wanted) => findings.find((one) => one.id === wanted)!);
    const planS11 = planFindings([s11], 2);
    const [unread] = resultsOf([judge(planS11.findings[0], planS11.plan, planS11.plan.jobs.map(() => null))], 0).findings;
    const numbers = { interval: [-0.0244, 0.0106], seeds: 60 } as const;
    const [high, third] = unread.tests;
    const tests = [{ ...high, ...numbers, mean: 0.06, rightShare: 1, soFar: 'holds' }, { ...third, ...numbers, mean: -0.0175, rightShare: 0.7, soFar: 'fails' }] as const;
    expect(settledText({ ...unread, tests }, speechOf('en'))).toBe(
      '1 of 2 deciding tests does not hold. With low aspiration it opens less than a third as many (expected: below 0\u00a0pp): \u22121.75\u00a0pp, 95 % \u22122.44 to +1.06, as expected in 70\u00a0% of 60 seeds, 90\u00a0% needed',
    );
    expect(settledText({ ...unread, tests: [{ ...tests[0] }, { ...tests[1], soFar: 'holds' }] }, speechOf('id'))).toMatch(/^Dengan cita-cita tinggi modal membuka usaha: \+6,00/);
    const finding = s7;
    expect(contrastText(finding, finding.tests[0], speechOf('id'))).toBe(
      'Selisih: (“Pemerintah sendiri, kebutuhan dua setengah kali” dikurangi “Pemerintah sendiri, kebutuhan biasa”) dikurangi (“Bersama, kebutuhan dua setengah kali” dikurangi “Bersama, kebutuhan biasa”)',
    );
    expect(contrastText(finding, { outcome: 'served', contrast: { aloneHigh: 1 } }, speechOf('id'))).toBeNull();
    expect(contrastText(finding, { outcome: 'served', contrast: { aloneHigh: -2, aloneUsual: 1, 'togetherHigh:served@12': 1 } }, speechOf('en'))).toBe(
      'Difference: “Government alone, usual need” plus “Together, need two and a half times as high” (month 12) minus 2 × “Government alone, need two and a half times as high”',
    );
  });

  it('names the seeds that are missing for a verdict', () => {
    expect([seedsMissing({}, 2), seedsMissing({ interaction: true }, 30), seedsMissing({}, 40)]).toEqual([28, 30, 0]);
  });
});

describe('an arm of a finding', () => {
  it('is a run of the page with the settings of the arm', () => {
    const set = { ...smallFinding, familyScale: 1, months: 6, parameters: { 'ngo.facilitators': 3 } };
    const draft = draftOfArm(set, 'both');
    expect([draft.scenario.parameters['ngo.facilitators'], draft.original.id, draft.seed, draft.months, draft.decisions]).toEqual([3, 's1-both', 1, 12, []]);
  });

  it('stands beside the one that the first test holds it against', () => {
    expect(armsAtFirst(smallFinding)).toEqual(['none', 'both']);
  });
});
