import { baselineResultsFormat, calibrationResultsFormat, committed, findingResultsFormat, robustnessFormat } from '../../lab';
import type { BaselineResults, CalibrationResults, FindingResults, RobustnessResults } from '../../lab';
import { loadedOnce } from './use-declared';

// A table that has not been made is no file: what is not there is not in the list.
const files = import.meta.glob<unknown>('../../../scenarios/{findings,robustness,calibration-results,baselines}.json', { import: 'default' });

const load = async (name: string): Promise<unknown> => files[`../../../scenarios/${name}.json`]?.();

/** What many runs gave, as it comes with Gotong; see the commands of the same names. */
export const useCommittedTables = loadedOnce(async () => {
  const [findings, robustness, calibration, baselines] = await Promise.all(['findings', 'robustness', 'calibration-results', 'baselines'].map(load));
  return {
    findings: committed<FindingResults>(findings, findingResultsFormat),
    robustness: committed<RobustnessResults>(robustness, robustnessFormat),
    calibration: committed<CalibrationResults>(calibration, calibrationResultsFormat),
    baselines: committed<BaselineResults>(baselines, baselineResultsFormat),
  };
});
