/** First line of every file: what it is and in which version of its form. */
export const scenarioFormat = 'gotong-scenario/1';
export const recordFormat = 'gotong-run/1';
export const findingFormat = 'gotong-finding/1';
export const experimentFormat = 'gotong-experiment/1';
