export { LeversPanel } from './levers-panel';
