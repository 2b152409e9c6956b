import { describe, expect, it } from 'vitest';
import { readFinding } from '../../src/lab';
import { say } from '../../src/run';
import { problemSentences } from '../../src/words';
import { smallFinding } from './small-finding';

const [test] = smallFinding.tests;
const [ablation] = smallFinding.ablations;

async function sentences(change: object, language: 'en' | 'id' = 'en'): Promise<string[]> {
  const read = await readFinding(JSON.stringify({ ...smallFinding, ...change }), 'S1.json');
  return read.ok ? [] : read.problems.map((one) => say(one, problemSentences[language]));
}

describe('a finding', () => {
  it('that is whole is read', async () => {
    expect(await readFinding(JSON.stringify(smallFinding))).toEqual({ ok: true, value: smallFinding });
  });

  it.each<[string, object, string]>([
    ['another format', { format: 'gotong-scenario/1' }, 'finding “S1”: the format is "gotong-scenario/1"; expected “gotong-finding/1”. Open a file that says so in its first lines.'],
    ['a scenario that is not there', { scenario: 'oku-partnersip' }, 'finding “S1”: there is no scenario “oku-partnersip”. Did you mean “oku-partnership”?'],
    ['a parameter that is not there', { parameters: { 'shock.scal': 2 } }, 'finding “S1”: there is no parameter “shock.scal”. Did you mean “shock.scale”?'],
    ['a value out of range', { arms: { ...smallFinding.arms, none: { label: test.label, parameters: { 'shock.scale': 9 } } } }, 'finding “S1”: shock.scale is 9; expected a number from 0 to 3. The nearest allowed value is 3.'],
    ['a decision after the end', { decisions: [{ month: 6, parameter: 'shock.scale', value: 2 }] }, 'finding “S1”: the decision on shock.scale is for month 6, but the run ends at month 6. Choose an earlier month or a longer run.'],
    ['an arm that is not there', { tests: [{ ...test, contrast: { both: 1, nobody: -1 } }] }, 'finding “S1”: there is no arm “nobody” in tests[0].contrast. Known: both, none.'],
    ['an outcome that is not there', { tests: [{ ...test, outcome: 'skil' }] }, 'finding “S1”: nothing that can be measured is called “skil” in tests[0].outcome. Did you mean “skill”?'],
    ['a month beyond the end', { tests: [{ ...test, outcome: 'skill@7' }] }, 'finding “S1”: skill@7 is 7; expected a whole number from 0 to 6.'],
    ['two expectations', { tests: [{ ...test, expect: { above: 0, below: 1 } }] }, 'finding “S1”: tests[0].expect is above, below; expected one of above, below, between.'],
    ['a test of that name twice', { tests: [test, test] }, 'finding “S1”: the id “skill” stands twice (tests[1].id).'],
    ['an ablation of a test that is not there', { ablations: [{ ...ablation, vanish: { skil: { coversZero: true } } }] }, 'finding “S1”: there is no test “skil” in ablations[0].vanish. Did you mean “skill”?'],
    ['an effect that should leave a band', { ablations: [{ ...ablation, vanish: { skill: { leavesBand: true } } }] }, 'finding “S1”: ablations[0].vanish.skill is leavesBand; expected one of coversZero, belowShare.'],
    ['no ablation', { ablations: [] }, 'finding “S1”: ablations is empty; expected at least 1 entry.'],
    ['a key that means nothing', { tests: [{ ...test, expects: {} }] }, 'finding “S1”: nothing is called “expects” in tests[0]. Did you mean “expect”?'],
    ['too small a scale', { familyScale: 0.001 }, 'finding “S1”: familyScale is 0.001; expected a share from 0.02 to 1.'],
    ['too few seeds', { seeds: 1 }, 'finding “S1”: seeds is 1; expected a whole number from 2 to 10,000.'],
  ])('with %s says so', async (_, change, sentence) => {
    expect((await sentences(change))[0]).toContain(sentence);
  });

  it('says so in Indonesian', async () => {
    expect(await sentences({ scenario: 'blora', tests: [{ ...test, contrast: { both: 1, nobody: -1 } }] }, 'id')).toEqual([
      expect.stringContaining('temuan “S1”: tidak ada skenario “blora”.'),
      expect.stringContaining('temuan “S1”: tidak ada cabang percobaan “nobody” pada tests[0].contrast. Yang ada: both, none.'),
    ]);
  });

  it('that is no JSON names the file', async () => {
    const read = await readFinding('{"format": "gotong-finding/1",', 'S1.json');
    expect(read.ok ? [] : read.problems.map(({ code, detail }) => [code, detail.finding])).toEqual([['notJson', 'S1.json']]);
  });
});
