export { LeverFacts, SplitFacts } from './lever-facts';
