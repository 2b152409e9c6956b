import type { ExperimentFile } from '../../../src/lab';
import { smallScenario } from '../../run/small';

const { id: _id, decisions: _decisions, ...content } = smallScenario;

/** Three points of one setting with two repeats, on three villages for six months. */
export const smallExperiment: ExperimentFile = {
  format: 'gotong-experiment/1',
  scenario: { format: 'gotong-scenario/1', id: 'small', ...content },
  months: 6,
  kind: 'oneSetting',
  axes: [{ parameter: 'ngo.facilitators', from: 0, to: 4, points: 3 }],
  repeats: 2,
  watch: ['p0', 'skill@3'],
};
