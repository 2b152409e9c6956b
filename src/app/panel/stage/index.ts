export { StagePanel } from './stage-panel';
