import * as z from 'zod/mini';
import { parameters } from '../model';
import type { Parameter } from '../model';
import { recordFormat, scenarioFormat } from './formats';
import { limits } from './limits';

/**
 * The shape of scenario files and run records, from the declarations: what a reader accepts and what the JSON Schema says is the same
 * object. It is loaded when a file is opened and not before.
 */
export const id = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
export const line = (characters: number) => z.string().check(z.regex(/\S/), z.maxLength(characters));
export const text = (characters: number) => z.strictObject({ en: line(characters), id: line(characters) });
export const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
export const list = <T extends z.core.$ZodType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

function value(parameter: Parameter) {
  const number = (parameter.whole ? z.int() : z.number()).check(z.minimum(parameter.min), z.maximum(parameter.max));
  const use = parameter.when === 'setup' ? 'set-up' : 'live';
  const choices = parameter.choices ? ` ${parameter.choices.map((choice, i) => `${i}: ${choice.en}`).join('; ')}.` : '';
  return z.optional(described(number, `${parameter.label.en} (${parameter.unit}, ${use}, default ${parameter.default}). ${parameter.about.en}${choices}`));
}

const liveIds = parameters.filter((parameter) => parameter.when === 'live').map((parameter) => parameter.id);

export const decision = z.strictObject({
  month: described(whole(0, limits.months - 1), 'Applied at the start of the month after this state; 0 is before the first month.'),
  parameter: described(z.enum(liveIds), 'Id of a live parameter.'),
  value: z.number(),
});

const village = {
  name: line(limits.nameCharacters),
  families: whole(1, limits.families),
  assisted: described(z.boolean(), 'Assisted by the partnership: facilitators are placed here.'),
  distanceKm: described(z.number().check(z.minimum(0), z.maximum(limits.distanceKm)), 'Road distance to the sub-district office.'),
  status: described(z.enum(['source', 'derived', 'assumed']), 'Where the number of families comes from.'),
};

export const content = {
  title: text(limits.titleCharacters),
  partners: text(limits.titleCharacters),
  region: line(limits.nameCharacters),
  governmentName: text(limits.nameCharacters),
  ngoName: line(limits.nameCharacters),
  question: text(limits.textCharacters),
  tryThis: list(text(limits.textCharacters), limits.texts),
  notes: list(text(limits.textCharacters), limits.texts),
  sources: list(line(limits.textCharacters), limits.texts),
  months: whole(1, limits.months),
  seed: whole(0, limits.seed),
  baseline: described(z.nullable(id()), 'Scenario shown as a ghost, on the same luck; null for none.'),
  parameters: z.strictObject(Object.fromEntries(parameters.map((parameter) => [parameter.id, value(parameter)]))),
  decisions: list(decision, limits.decisions),
};

const optional = <T extends z.core.$ZodType>(schema: T) => z.optional(schema);

/** Words that most scenarios leave to the defaults. */
const ownWords = {
  governmentShort: described(optional(text(limits.shortCharacters)), 'Short name of the government, for narrow stages; “Govt” and “Pemda” when left out.'),
  villageWord: described(
    optional(z.strictObject({ one: text(limits.shortCharacters), many: text(limits.shortCharacters) })),
    'What its villages are called within a sentence, one and several; village, villages and desa when left out.',
  ),
};
const { assisted, distanceKm, status, ...named } = village;
const villagesInFile = list(z.strictObject({ ...named, assisted: optional(assisted), distanceKm: optional(distanceKm), status: optional(status) }), limits.villages);
const optionalContent = Object.fromEntries(Object.entries(content).map(([key, schema]) => [key, optional(schema)]));

export const scenarioFileShape = z.strictObject({
  $schema: optional(z.string()),
  format: z.literal(scenarioFormat),
  id: id(),
  extends: described(optional(id()), 'Scenario that this one starts from; only what differs is written here.'),
  ...optionalContent,
  ...ownWords,
  villages: optional(villagesInFile.check(z.minLength(1))),
});

/** A scenario put together: everything present, as it lies in a run record. */
export const scenarioShape = z.strictObject({ id: id(), ...content, ...ownWords, villages: list(z.strictObject(village), limits.villages).check(z.minLength(1)) });

const digest = () => z.string().check(z.regex(/^[0-9a-f]{8,64}$/));

export const recordShape = z.strictObject({
  format: z.literal(recordFormat),
  engine: line(40),
  scenario: scenarioShape,
  seed: content.seed,
  months: content.months,
  decisions: content.decisions,
  settings: described(z.optional(z.record(line(limits.nameCharacters), z.number())), 'What every parameter was set to at month 0, defaults included: tells later which defaults have changed.'),
  digest: digest(),
  columns: list(line(limits.nameCharacters), 1_000),
  monthly: described(list(list(digest(), 1_000), limits.months + 1), 'Per month from 0, the digest of every column in the order of `columns`.'),
  seal: described(digest(), 'Digest of everything above; differs when the file was changed after it was written.'),
});

/** Shapes by the name that `gotong schema` takes. */
export const shapes = { scenario: scenarioFileShape, record: recordShape } as const;
