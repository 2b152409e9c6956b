export { openExperimentText } from './files';
export { ExperimentPage } from './page';
