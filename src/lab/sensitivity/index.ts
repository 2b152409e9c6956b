/** Which settings matter: designs of points and what the outputs there say. Nothing here knows a scenario or runs the model. */
export type { Factor, Point } from './factor';
export { morrisDesign, morrisIndices } from './morris';
export type { ElementaryEffects } from './morris';
export { sobolDesign, sobolIndices } from './sobol';
export type { SobolIndices } from './sobol';
