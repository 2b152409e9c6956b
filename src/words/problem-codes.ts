/** Every way in which something from outside can be wrong. `problems.en.ts` and `problems.id.ts` hold a sentence for each. */
export const problemCodes = [
  'fileTooLarge', 'notJson', 'tooDeep', 'forbiddenKey', 'wrongFormat', 'wrongType', 'missing', 'unknownKey', 'unknownChoice',
  'notFinite', 'notWhole', 'outOfRange', 'textEmpty', 'textTooLong', 'textPattern', 'listEmpty', 'listTooLong',
  'unknownScenario', 'extendsCircle', 'duplicateVillage', 'tooManyFamilies', 'unknownParameter', 'setupDecision',
  'monthBeyondEnd', 'linkCut', 'linkNoEnd', 'linkUnknownPart', 'linkBroken', 'linkTooLong', 'linkUnknownChart', 'linkNoSideA', 'recordEngine', 'recordBroken', 'runFailed', 'notComputed',
  'noHousehold', 'unknownCommand', 'unknownFlag', 'flagValue', 'badSetting', 'badDecision', 'missingArgument', 'extraArgument',
  'fileMissing', 'fileUnreadable', 'cannotWrite', 'unknownColumn', 'workbookTooLarge',
  'foreignFile', 'damagedFile', 'unpacksTooLarge', 'exportFailed',
  'axisCount', 'axisRange', 'axisBoth', 'axisTwice', 'keyOfOtherKind', 'tooManyRuns', 'wrongKind',
  'diskFull', 'sweepUnfinished', 'resultsEngine', 'resultsPlan', 'resultsThere', 'resultsDamaged', 'resultsShort', 'shardMissing', 'shardTwice',
  'unknownOutcome', 'unknownArm', 'unknownTest', 'unknownFinding', 'repeatedId', 'labRunFailed', 'labFolderMissing', 'noTwin',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
/** What a problem knows: what was found, where, what was expected, the nearest known name. */
export type Detail = Readonly<Record<string, string | number>>;
/** One sentence, or two with the next move, for every code; the compiler proves a language complete. */
export type ProblemWords = Readonly<Record<ProblemCode, (detail: Detail) => string>>;
