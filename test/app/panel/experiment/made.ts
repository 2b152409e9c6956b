import { planExperiment } from '../../../../src/lab'
import type { Experiment, ExperimentPlan, Values } from '../../../../src/lab'

export const base: Experiment = {
  scenario: 'oku-partnership', months: 12, familyScale: 1, parameters: {}, decisions: [], kind: 'oneSetting', axes: [], repeats: 20, seed: 1, watch: ['p0'], at: 12,
  trajectories: 6, levels: 4, samples: 16, players: 'efforts',
}

/** Luck of a seed, −0.5 to 0.5; the same at every point. */
export const luck = (seed: number) => ((seed * 0.618034) % 1) - 0.5

/** Runs made up: what is read at a point on the luck of a repeat, and a straight line of months to it from 0.2. */
export function made(experiment: Partial<Experiment>, value: (set: Values, repeat: number, point: number) => number | null | undefined) {
  const plan: ExperimentPlan = planExperiment({ ...base, ...experiment })
  const { months } = plan.experiment
  const results = plan.jobs.map((_, job) => {
    const read = value(plan.points[plan.point(job)], plan.repeat(job), plan.point(job))
    if (read === null || read === undefined) return read
    const month = (m: number) => 0.2 + ((read - 0.2) * m) / months
    return Float64Array.from([...plan.readings.map(() => read), ...plan.series.flatMap(() => Array.from({ length: months + 1 }, (__, m) => month(m)))])
  })
  return { plan, results, finished: true, growing: false, chosen: null, language: 'en' as const }
}

export const plain = (text: string) => text.replaceAll('\u00a0', ' ')
