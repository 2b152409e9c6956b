import { describe, expect, it } from 'vitest';
import { attributed, coalitions, outputsOf, planExperiment, readExperiment, runArm, runsOf, sameRuns, scenarioOf, screened, varianceShares } from '../../../src/lab';
import type { ExperimentPlan, ExperimentResults } from '../../../src/lab';
import { smallExperiment } from './small-experiment';

async function planned(change: object): Promise<ExperimentPlan> {
  const read = await readExperiment({ ...smallExperiment, ...change });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return planExperiment(read.value);
}

const axes = [{ parameter: 'ngo.facilitators', from: 2, to: 8 }, { parameter: 'shock.scale', from: 0, to: 3 }, { parameter: 'facilitator.skill', from: 0.2, to: 0.8 }];

/** Results that nothing but the settings decide. */
function given(plan: ExperimentPlan, of: (values: Readonly<Record<string, number>>, repeat: number) => number): ExperimentResults {
  return plan.jobs.map((_, job) => [of(plan.points[plan.point(job)], plan.repeat(job)), NaN]);
}

describe('which settings matter', () => {
  it('ranks them by how much they move the result over their range', async () => {
    const plan = await planned({ kind: 'whichMatter', axes, trajectories: 4, repeats: 2 });
    expect(plan.jobs.length).toBe(4 * (3 + 1) * 2);
    expect(runsOf(plan.experiment).runs).toBe(plan.jobs.length);
    for (const { parameter, from, to } of axes) {
      const values = plan.points.map((point) => point[parameter]);
      expect([Math.min(...values), Math.max(...values)]).toEqual([from, to]);
    }
    // 1 per facilitator, −4 per unit of shocks; the repeats scatter around it alike at every point.
    const results = given(plan, (values, repeat) => values['ngo.facilitators'] - 4 * values['shock.scale'] + (repeat ? 7 : -7));
    expect(screened(plan, results, 0)).toMatchObject([
      { axis: { parameter: 'shock.scale' }, mu: expect.closeTo(-12), muStar: expect.closeTo(12), sigma: expect.closeTo(0), effects: 4 },
      { axis: { parameter: 'ngo.facilitators' }, mu: expect.closeTo(6), muStar: expect.closeTo(6) },
      { axis: { parameter: 'facilitator.skill' }, muStar: expect.closeTo(0) },
    ]);
    expect(screened(plan, results, 1).every(({ muStar }) => Number.isNaN(muStar))).toBe(true);
  });

  it('takes no mean over other luck: a point with a missing run is left out', async () => {
    const plan = await planned({ kind: 'whichMatter', axes, trajectories: 2, repeats: 2 });
    const whole = given(plan, () => 1);
    expect(outputsOf(plan, whole.map((values, job) => (job === 3 ? undefined : values)), 0)).toEqual([1, NaN, 1, 1, 1, 1, 1, 1]);
  });

  it('shares out the variance among them', async () => {
    const plan = await planned({ kind: 'sobol', axes, samples: 2_000, repeats: 1 });
    expect(runsOf(plan.experiment).runs).toBe(2_000 * 5);
    // Variances of 6²/12 (of whole numbers a little more) and of 3²/12 times 4: 4 and 3.
    const found = varianceShares(plan, given(plan, (values) => values['ngo.facilitators'] + 2 * values['shock.scale']), 0);
    expect(found.map(({ axis }) => axis.parameter)).toEqual(['ngo.facilitators', 'shock.scale', 'facilitator.skill']);
    [4 / 7, 3 / 7, 0].forEach((share, i) => {
      expect(found[i].total).toBeCloseTo(share, 1);
      expect(found[i].first).toBeCloseTo(share, 1);
    });
  });
});

describe('runs that are the same', () => {
  it('are found by what is set and by their luck, and stand under the first that is wanted', async () => {
    const switches = [{ parameter: 'ngo.present', from: 0, to: 1 }, { parameter: 'government.facilitators', from: 0, to: 1 }];
    const plan = await planned({ kind: 'whichMatter', axes: switches, trajectories: 4, repeats: 2 });
    const groups = sameRuns(plan, plan.jobs.map((_, job) => job));
    // Two switches have four settings, whatever the paths are.
    expect(groups.size).toBe(4 * 2);
    expect([...groups.values()].flat().sort((a, b) => a - b)).toEqual(plan.jobs.map((_, job) => job));
    for (const [first, same] of groups) for (const job of same) expect([plan.points[plan.point(job)], plan.seed(job)]).toEqual([plan.points[plan.point(first)], plan.seed(first)]);
    expect([...sameRuns(plan, [7, 5, 3]).keys()][0]).toBe(7);
  });

  it('are those of a forum without an NGO, and give the same numbers', async () => {
    const plan = await planned({ kind: 'attribution', axes: [], players: 'actors', repeats: 1, months: 6 });
    const groups = [...sameRuns(plan, plan.jobs.map((_, job) => job)).values()];
    expect(groups.filter(({ length }) => length > 1).length).toBeGreaterThan(0);
    for (const [first, ...same] of groups) for (const job of same) expect(runArm(plan.jobs[job])).toEqual(runArm(plan.jobs[first]));
  });
});

describe('who it was', () => {
  it('leaves out every combination, and adds up to what all change together', async () => {
    const plan = await planned({ kind: 'attribution', axes: [], players: 'efforts', repeats: 2, months: 12 });
    expect(plan.jobs.length).toBe(8 * 2);
    expect(plan.design.absent).toEqual(coalitions('efforts').map(({ absent }) => absent));
    const results = plan.jobs.map(runArm);
    const { whole, shares, seeds } = attributed(plan, results, 1);
    expect(seeds).toBe(2);
    const all = [0, 1].map((repeat) => results[7 * 2 + repeat][1] - results[repeat][1]);
    expect(whole.mean).toBeCloseTo((all[0] + all[1]) / 2, 12);
    expect(shares.map(({ player }) => player)).toEqual(['enabling', 'empowering', 'protecting']);
    for (const repeat of [0, 1]) expect(shares.reduce((sum, { perSeed }) => sum + perSeed[repeat], 0)).toBeCloseTo(all[repeat], 12);
  });

  it('starts from what the experiment sets and decides, not from the bare scenario', async () => {
    const parameters = { 'government.partnershipBudgetRpPerYear': 400_000_000 };
    const decisions = [{ month: 3, parameter: 'ngo.ownFundsRpPerYear', value: 90_000_000 }];
    const plan = await planned({ kind: 'attribution', axes: [], players: 'actors', repeats: 1, parameters, decisions });
    const [nobody] = plan.jobs;
    const everybody = plan.jobs.at(-1)!;
    expect(scenarioOf(everybody.arm)).toMatchObject({ parameters, decisions });
    expect(scenarioOf(nobody.arm).parameters['government.partnershipBudgetRpPerYear']).toBe(0);
    expect(scenarioOf(nobody.arm).decisions).toEqual([]);
  });

  it.each([['efforts', 8], ['actors', 16], ['parts', 256]])('among %s takes %i combinations', async (players, points) => {
    const plan = await planned({ kind: 'attribution', axes: [], players, repeats: 3 });
    expect([plan.points.length, runsOf(plan.experiment).runs]).toEqual([points, 3 * points]);
  });
});
