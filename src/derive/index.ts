/** What is made from the declarations: the shape of files and its JSON Schema, flags of the command line, the model document. */
export { parseDecision, parseSetting } from './flags';
export type { Setting } from './flags';
export { recordFormat, scenarioFormat } from './formats';
export { jsonSchema, schemaKinds } from './json-schema';
export type { SchemaKind } from './json-schema';
export { limits } from './limits';
export { nearest } from './nearest';
export { oddDocument } from './odd';
export { unitNames } from './unit-names';

/** The shapes of files. They bring zod along, so they are fetched when the first file is opened. */
export const loadShapes = () => import('./shape');
