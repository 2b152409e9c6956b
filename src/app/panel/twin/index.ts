export type { ActorNames } from './tiers';
export { Twin, type TwinProps } from './twin';
