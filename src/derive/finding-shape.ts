import * as z from 'zod/mini';
import { findingFormat } from './formats';
import { limits } from './limits';
import { content, described, id, line, list, text, whole } from './shape';

/** The shape of a finding's file; what its parts mean is said at `Finding` in src/lab/finding.ts. */
const few = 100;
const word = () => z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]*$/), z.maxLength(40));
const optional = <T extends z.core.$ZodType>(schema: T) => z.optional(schema);
const layer = { parameters: optional(content.parameters), decisions: optional(content.decisions) };
const outcome = described(line(limits.nameCharacters), 'Id of an outcome or an indicator; @24 for a month; mean(p0,13,24); change(p0).');
const weights = (description: string) => described(z.record(line(limits.nameCharacters), z.number()), description);

const test = z.strictObject({
  id: word(),
  label: text(limits.titleCharacters),
  outcome,
  contrast: weights('Weights by arm, or by arm:outcome, added up per seed.'),
  relativeTo: optional(weights('The effect is divided by the size of this contrast.')),
  expect: described(
    z.strictObject({ above: optional(z.number()), below: optional(z.number()), between: optional(z.tuple([z.number(), z.number()])) }),
    'One of: above or below a value; between two, for null results.',
  ),
  interaction: optional(described(z.boolean(), 'A difference of differences: needs 60 seeds.')),
  decides: optional(described(z.boolean(), 'false: reported, but the finding does not depend on it.')),
});

const share = () => z.number().check(z.minimum(0), z.maximum(1));
const vanishing = z.strictObject({ coversZero: optional(z.literal(true)), belowShare: optional(share()), leavesBand: optional(z.literal(true)) });

const ablation = z.strictObject({
  id: word(),
  label: text(limits.titleCharacters),
  parameters: optional(content.parameters),
  arms: optional(z.record(z.string(), z.strictObject({ parameters: content.parameters }))),
  vanish: described(z.record(z.string(), vanishing), 'By id of a test: coversZero, belowShare or leavesBand.'),
});

export const findingShape = z.strictObject({
  $schema: optional(z.string()),
  format: z.literal(findingFormat),
  id: described(z.string().check(z.regex(/^S[1-9][0-9]?$/)), 'S1 to S27.'),
  study: described(z.string().check(z.regex(/^00[0-4]$/)), 'Number of the study.'),
  title: text(limits.titleCharacters),
  claim: text(limits.textCharacters),
  notes: optional(list(text(limits.textCharacters), limits.texts)),
  scenario: id(),
  months: whole(1, limits.months),
  seeds: whole(2, limits.seeds),
  familyScale: optional(z.number().check(z.minimum(limits.familyScale), z.maximum(1))),
  robustnessScale: optional(described(z.number().check(z.minimum(limits.familyScale), z.maximum(1)), 'Robustness runs on no smaller share of the families than this.')),
  ...layer,
  arms: z.record(word(), z.strictObject({ label: text(limits.titleCharacters), scenario: optional(id()), ...layer })),
  tests: list(test, few).check(z.minLength(1)),
  ablations: list(ablation, few).check(z.minLength(1)),
});
