/** The questions that an experiment file can ask, in the order of their cards. */
export const experimentKinds = ['oneSetting', 'twoSettings', 'howSure', 'whichMatter', 'sobol', 'attribution'] as const;
/** Values that a setting takes in a Morris screening: with an even number of them, half of the range is a step that visits all equally often. */
export const morrisLevels = [4, 6, 8, 10] as const;
/** Among whom the effect of a programme can be shared out: efforts, actors, or what each actor brings to each effort. */
export const playerSets = ['efforts', 'actors', 'parts'] as const;
