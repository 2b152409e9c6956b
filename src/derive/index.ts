/** What is made from the declarations: the shape of files and its JSON Schema, flags of the command line, the model document. */
export { experimentKinds, morrisLevels, playerSets } from './experiment-kinds';
export { parseDecision, parseSetting } from './flags';
export type { Setting } from './flags';
export { experimentFormat, findingFormat, recordFormat, scenarioFormat } from './formats';
export { jsonSchema, schemaKinds } from './json-schema';
export type { SchemaKind } from './json-schema';
export { limits } from './limits';
export { nearest } from './nearest';
export { markdown } from './document';
export type { Block } from './document';
export { patternsOf } from './patterns';
export type { Pattern } from './patterns';
export { unitNames } from './unit-names';

/** The shapes of files. They bring zod along, so they are fetched when the first file is opened. */
export const loadShapes = () => import('./shape');
export const loadFindingShape = () => import('./finding-shape');
export const loadExperimentShape = () => import('./experiment-shape');

export type { CitedWork, Declared } from './prose';
export { citedIn, sourceTexts } from './prose';

/** All that the model says about itself: long, so fetched when it is read. */
export const loadDeclared = () => import('./declared').then(({ declared }) => declared);

/** Writes the model document. */
export const loadOdd = () => import('./odd').then(({ oddDocument }) => oddDocument);
