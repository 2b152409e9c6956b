export { StagePanel } from './stage-panel';
export { stageNames, stageWords } from './stage-words';
