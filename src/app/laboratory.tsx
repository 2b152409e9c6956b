import { ExperimentPage } from './later';

/** The laboratory: experiments, and the findings of the five studies. */
export function Laboratory() {
  return <ExperimentPage />;
}
