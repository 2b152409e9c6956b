import { describe, expect, it } from 'vitest';
import { experimentFile, readExperiment } from '../../../src/lab';
import { say } from '../../../src/run';
import { problemSentences } from '../../../src/words';
import { smallExperiment } from './small-experiment';

const { scenario: small } = smallExperiment;
const facilitators = { parameter: 'ngo.facilitators', from: 0, to: 4 };
const size = { parameter: 'group.size' };

async function sentences(change: object, language: 'en' | 'id' = 'en'): Promise<string[]> {
  const read = await readExperiment(JSON.stringify({ ...smallExperiment, ...change }), 'mine.json');
  return read.ok ? [] : read.problems.map((one) => say(one, problemSentences[language]));
}

describe('an experiment', () => {
  it('says everything that its file leaves out', async () => {
    const read = await readExperiment(JSON.stringify({ format: 'gotong-experiment/1', scenario: 'oku-partnership', kind: 'howSure', watch: ['p0'] }));
    expect(read).toEqual({
      ok: true,
      value: {
        scenario: 'oku-partnership', months: 120, at: 120, familyScale: 1, parameters: {}, decisions: [], kind: 'howSure', axes: [], repeats: 40, seed: 1, watch: ['p0'],
        trajectories: 10, levels: 4, samples: 256, players: 'efforts',
      },
    });
  });

  it('takes the plausible range of a parameter that it does not say how far to move', async () => {
    const read = await readExperiment({ format: 'gotong-experiment/1', scenario: 'oku-partnership', kind: 'whichMatter', axes: [{ parameter: 'group.aloneShare' }, { parameter: 'shock.scale' }], watch: ['p0'] });
    expect(read).toMatchObject({ ok: true, value: { repeats: 4, axes: [{ parameter: 'group.aloneShare', from: 0.1, to: 0.5 }, { parameter: 'shock.scale', from: 0, to: 3 }] } });
  });

  it.each<[string, object]>([
    ['of one setting', {}],
    ['with its own values', { axes: [{ parameter: 'ngo.facilitators', values: [0, 3, 5] }] }],
    ['of a scenario that comes with Gotong', { scenario: 'pilang-pkh', months: 24, at: 12 }],
    ['which settings matter', { kind: 'whichMatter', axes: [facilitators, size], trajectories: 4, levels: 6 }],
    ['how much each explains', { kind: 'sobol', axes: [facilitators, size], samples: 8 }],
    ['who it was', { kind: 'attribution', axes: [], players: 'actors' }],
  ])('%s is written and read back as it was', async (_, change) => {
    const read = await readExperiment(JSON.stringify({ ...smallExperiment, ...change }));
    const again = read.ok ? await readExperiment(JSON.stringify(experimentFile(read.value))) : read;
    expect(read.ok).toBe(true);
    expect(again).toEqual(read);
  });

  it.each<[string, object, string]>([
    ['another format', { format: 'gotong-finding/1' }, 'Experiment “mine.json”: the format is "gotong-finding/1"; expected “gotong-experiment/1”.'],
    ['a scenario that is not there', { scenario: 'oku-partnersip' }, 'experiment “mine.json”: there is no scenario “oku-partnersip”. Did you mean “oku-partnership”?'],
    ['a scenario of its own that is wrong', { scenario: { ...(small as object), parameters: { 'group.siz': 3 } } }, 'scenario “small”: there is no parameter “group.siz”. Did you mean “group.size”?'],
    ['no scenario', { scenario: undefined }, 'experiment “mine.json”: scenario is missing.'],
    ['a kind that is not there', { kind: 'oneSettings' }, 'experiment “mine.json”: kind is "oneSettings"; expected one of oneSetting, twoSettings, howSure, whichMatter, sobol, attribution. Did you mean “oneSetting”?'],
    ['an axis on nothing', { axes: [{ parameter: 'ngo.facilitator', from: 0, to: 4 }] }, 'experiment “mine.json”: there is no parameter “ngo.facilitator”. Did you mean “ngo.facilitators”?'],
    ['a value out of range', { axes: [{ parameter: 'ngo.facilitators', from: 0, to: 99 }] }, 'experiment “mine.json”: ngo.facilitators is 99; expected a whole number from 0 to 40. The nearest allowed value is 40.'],
    ['half a facilitator', { axes: [{ parameter: 'ngo.facilitators', values: [0, 1.5] }] }, 'experiment “mine.json”: ngo.facilitators is 1.5; expected a whole number from 0 to 40. Round it.'],
    ['an axis that goes nowhere', { axes: [{ parameter: 'ngo.facilitators', from: 4, to: 4 }] }, 'experiment “mine.json”: the axis axes[0] (ngo.facilitators) goes from 4 to 4; expected a lower value first and a higher one after it.'],
    ['an axis that goes backwards', { axes: [{ parameter: 'ngo.facilitators', from: 4, to: 0 }] }, 'goes from 4 to 0;'],
    ['values and a range', { axes: [{ ...facilitators, values: [1] }] }, 'experiment “mine.json”: the axis axes[0] (ngo.facilitators) has both values and from; expected either values, or from, to and points.'],
    ['no values', { axes: [{ parameter: 'ngo.facilitators', values: [] }] }, 'experiment “mine.json”: axes[0].values is empty; expected at least 1 entry.'],
    ['two axes where there is one', { axes: [facilitators, size] }, 'experiment “mine.json”: an experiment of kind oneSetting moves 1 settings; axes has 2.'],
    ['one axis where there are many', { kind: 'sobol', axes: [facilitators] }, 'experiment “mine.json”: an experiment of kind sobol moves 2–300 settings; axes has 1.'],
    ['the same axis twice', { kind: 'twoSettings', axes: [facilitators, facilitators] }, 'experiment “mine.json”: two axes move ngo.facilitators (axes[1]). Let one of them move another setting.'],
    ['a key of another kind', { trajectories: 10 }, 'experiment “mine.json”: an experiment of kind oneSetting has no use for trajectories.'],
    ['points where they are drawn', { kind: 'whichMatter', axes: [{ ...facilitators, points: 3 }, size] }, 'experiment “mine.json”: an experiment of kind whichMatter has no use for axes[0].points.'],
    ['a thing that cannot be measured', { watch: ['p0', 'skil'] }, 'experiment “mine.json”: nothing that can be measured is called “skil” in watch[1]. Did you mean “skill”?'],
    ['the same thing watched twice', { watch: ['p0', 'p0'] }, 'experiment “mine.json”: the id “p0” stands twice (watch[1]).'],
    ['nothing to watch', { watch: [] }, 'experiment “mine.json”: watch is empty; expected at least 1 entry.'],
    ['a month after the end', { at: 7 }, 'experiment “mine.json”: at is 7; expected a whole number from 0 to 6. The nearest allowed value is 6.'],
    ['a decision after the end', { decisions: [{ month: 6, parameter: 'shock.scale', value: 2 }] }, 'experiment “mine.json”: the decision on shock.scale is for month 6, but the run ends at month 6.'],
    ['a billion points', { axes: [{ ...facilitators, points: 1e9 }] }, 'experiment “mine.json”: axes[0].points is 1,000,000,000; expected a whole number from 2 to 10,000. The nearest allowed value is 10,000.'],
    ['a billion runs', { kind: 'twoSettings', axes: [{ parameter: 'shock.scale', points: 10_000 }, { parameter: 'facilitator.skill', points: 10_000 }], repeats: 10 }, 'experiment “mine.json”: the experiment would take 1,000,000,000 runs; at most 200,000 are planned. Take fewer points or fewer repeats.'],
    ['too many repeats', { repeats: 1e6 }, 'experiment “mine.json”: repeats is 1,000,000; expected a whole number from 1 to 10,000.'],
    ['luck that runs out', { seed: 4_294_967_295 }, 'experiment “mine.json”: seed is 4,294,967,295; expected a whole number from 0 to 4,294,967,294.'],
    ['levels without a middle step', { kind: 'whichMatter', axes: [facilitators, size], levels: 5 }, 'experiment “mine.json”: levels is 5; expected one of 4, 6, 8, 10.'],
    ['a key that means nothing', { repeat: 3 }, 'experiment “mine.json”: nothing is called “repeat”. Did you mean “repeats”?'],
    ['text for a number', { axes: [{ ...facilitators, to: '4' }] }, 'experiment “mine.json”: axes[0].to is "4"; expected a number.'],
  ])('with %s says so', async (_, change, sentence) => {
    expect((await sentences(change))[0]?.toLowerCase()).toContain(sentence.toLowerCase());
  });

  it('says everything that is wrong at once, in Indonesian too', async () => {
    expect(await sentences({ at: 7, trajectories: 3, axes: [{ parameter: 'ngo.facilitators', from: 4, to: 4 }], watch: ['skil'] }, 'id')).toEqual([
      expect.stringContaining('percobaan “mine.json”: at berisi 7; seharusnya bilangan bulat dari 0 sampai 6.'),
      expect.stringContaining('percobaan “mine.json”: tidak ada yang dapat diukur dengan nama “skil” pada watch[0].'),
      expect.stringContaining('percobaan “mine.json”: percobaan jenis oneSetting tidak memerlukan trajectories.'),
      expect.stringContaining('percobaan “mine.json”: sumbu axes[0] (ngo.facilitators) bergerak dari 4 ke 4;'),
    ]);
  });

  it.each<[string, unknown, string]>([
    ['that breaks off', '{"format": "gotong-experiment/1",', 'notJson'],
    ['that reaches into prototypes', '{"format": "gotong-experiment/1", "parameters": {"__proto__": {}}}', 'forbiddenKey'],
    ['that is a list', [], 'wrongFormat'],
    ['that is nothing', null, 'wrongFormat'],
    ['of many megabytes', `{"question": "${' '.repeat(3_000_000)}"}`, 'fileTooLarge'],
  ])('%s is refused', async (_, input, code) => {
    const read = await readExperiment(input, 'mine.json');
    expect(read.ok ? [] : read.problems).toEqual([{ code, detail: expect.objectContaining({ experiment: 'mine.json' }) as object }]);
  });
});
