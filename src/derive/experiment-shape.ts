import * as z from 'zod/mini';
import { parameters } from '../model';
import { experimentKinds, morrisLevels, playerSets } from './experiment-kinds';
import { experimentFormat } from './formats';
import { limits } from './limits';
import { content, described, id, line, list, scenarioFileShape, text, whole } from './shape';

/** The shape of an experiment's file; what its parts mean is said at `Experiment` in src/lab/experiment/experiment.ts. */
const optional = <T extends z.core.$ZodType>(schema: T) => z.optional(schema);

const axis = z.strictObject({
  parameter: described(z.enum(parameters.map((parameter) => parameter.id)), 'Id of the parameter that is moved.'),
  from: optional(described(z.number(), 'Lowest value; the low end of its plausible range unless told.')),
  to: optional(described(z.number(), 'Highest value; the high end of its plausible range unless told.')),
  points: optional(described(whole(2, limits.axisPoints), 'oneSetting, twoSettings: values from lowest to highest, at equal steps.')),
  values: optional(described(list(z.number(), limits.axisPoints).check(z.minLength(1)), 'oneSetting, twoSettings: these values instead of from, to and points.')),
});

export const experimentShape = z.strictObject({
  $schema: optional(z.string()),
  format: z.literal(experimentFormat),
  title: optional(text(limits.titleCharacters)),
  question: optional(text(limits.textCharacters)),
  scenario: described(z.union([id(), scenarioFileShape]), 'Id of a scenario that comes with Gotong, or a whole scenario file.'),
  months: optional(described(whole(1, limits.months), 'Length of the runs; that of the scenario unless told.')),
  familyScale: optional(described(z.number().check(z.minimum(limits.familyScale), z.maximum(1)), 'Runs on about this share of the families.')),
  parameters: optional(content.parameters),
  decisions: optional(content.decisions),
  kind: described(z.enum(experimentKinds), 'oneSetting moves one setting; twoSettings two, every value with every value; howSure repeats on other luck; whichMatter screens many (Morris); sobol shares out the variance among them; attribution shares out what a programme does among efforts or actors (Shapley).'),
  axes: optional(described(list(axis, limits.axes), 'oneSetting takes one, twoSettings two, whichMatter and sobol two or more, howSure and attribution none.')),
  repeats: optional(described(whole(1, limits.seeds), 'Runs at every point, on the seeds seed, seed + 1, …; the same ones at every point.')),
  seed: optional(described(whole(0, limits.seed), 'Luck of the first repeat; 1 unless told.')),
  watch: described(list(described(line(limits.nameCharacters), 'Id of an outcome or an indicator; @24 for a month; mean(p0,13,24); change(p0).'), limits.watched).check(z.minLength(1)), 'What is read off every run.'),
  at: optional(described(whole(0, limits.months), 'Month at which it is read where `watch` names none; the last unless told.')),
  trajectories: optional(described(whole(2, limits.trajectories), 'whichMatter: paths through the space of settings; 10 unless told.')),
  levels: optional(described(z.literal([...morrisLevels]), 'whichMatter: values that every setting takes; 4 unless told.')),
  samples: optional(described(whole(2, limits.samples), 'sobol: points of each of the two samples; 256 unless told.')),
  players: optional(described(z.enum(playerSets), 'attribution: among whom the effect is shared out; efforts unless told.')),
});
