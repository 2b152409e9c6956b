import type { Detail, ProblemWords } from './problem-codes';
import { parts } from './problem-parts';

const { value, text, name, has, reason } = parts('en');

const where = (d: Detail) => (has(d, 'scenario') ? `scenario “${d.scenario}”: ` : has(d, 'finding') ? `finding “${d.finding}”: ` : has(d, 'experiment') ? `experiment “${d.experiment}”: ` : '');
/** A whole sentence after the name of the scenario, or on its own. */
const at = (d: Detail, sentence: string) => (where(d) ? where(d) + sentence[0].toLowerCase() + sentence.slice(1) : sentence);
const meant = (d: Detail) => (has(d, 'nearest') ? ` Did you mean “${d.nearest}”?` : '');
const place = (d: Detail) => (has(d, 'path') ? ` in ${d.path}` : '');
const kinds: Readonly<Record<string, string>> = { share: 'a share', whole: 'a whole number', kilometre: 'kilometres', switch: '0 or 1,' };
const types: Readonly<Record<string, string>> = {
  number: 'a number', string: 'a text in quotation marks', boolean: 'true or false', object: 'an object in braces', array: 'a list in brackets',
};
const expected = (d: Detail) => `${kinds[String(d.kind)] ?? 'a number'} from ${value(d.min)} to ${value(d.max)}`;
/** Files that are no run and are known all the same. */
const foreign: Readonly<Record<string, (file: string) => string>> = {
  empty: (file) => `“${file}” is empty. A scenario, a run record or an exported file was expected. Export it again, or ask for it again.`,
  pdf: (file) => `“${file}” is a PDF, which says nothing of its run that can be read back. A file that was exported here was expected. If it is a printed report, choose the HTML report of the same run.`,
  picture: (file) => `“${file}” is a picture (JPEG or GIF). Pictures that Gotong saves are PNG or SVG and name their run. Choose the picture as it was saved, not a copy by another program.`,
  families: (file) => `“${file}” is the table of families as it was listed on the page. It does not name its run, so it cannot be verified. Choose “Households (CSV)” from the export menu instead: that table names its run.`,
  results: (file) => `“${file}” holds the results of an experiment, not one run. To put shards together use merge, to go on with it use sweep with --resume; dropped on the page, it shows its charts.`,
};

/** Everything that can be wrong with what comes from outside, said in English. */
export const problemSentencesEn: ProblemWords = {
  fileTooLarge: (d) => `This file is larger than ${value(d.limit)} MB, the most that is read. Nothing was opened. Choose a scenario or a run record that Gotong wrote.`,
  notJson: (d) => (has(d, 'notNumber')
    ? `Line ${value(d.line)} holds “${text(d, 'notNumber')}”, which is no number; a number was expected. Write one and open the file again.`
    : text(d, 'start') === '' ? 'The file is empty; a scenario, a run record or an experiment was expected. Ask for the file again, or open another one.'
    : `This is not JSON${Number(d.line) > 0 ? `: it breaks off or goes wrong in line ${value(d.line)}` : ''}. It begins with “${text(d, 'start')}”. Correct it or open another file.`),
  tooDeep: (d) => `${text(d, 'path')} holds more than ${value(d.limit)} objects inside one another. A scenario needs far fewer; open another file.`,
  forbiddenKey: (d) => `The key “${text(d, 'key')}”${place(d)} is not allowed in any file. Remove it and open the file again.`,
  wrongFormat: (d) => at(d, `The format ${has(d, 'found') ? `is ${d.found}` : 'is not stated'}; expected “${text(d, 'expected')}”. Open a file that says so in its first lines.`),
  wrongType: (d) => `${where(d)}${name(d)} is ${text(d, 'found')}; expected ${types[String(d.expected)] ?? 'another kind of value'}. Change it and try again.`,
  missing: (d) => `${where(d)}${name(d)} is missing. Add it${has(d, 'scenario') ? ', or extend a scenario that has it' : ''}.`,
  unknownKey: (d) => at(d, `Nothing is called “${text(d, 'key')}”${place(d)}.${meant(d) || ' Remove it.'}`),
  unknownChoice: (d) => `${where(d)}${name(d)} is ${text(d, 'found')}; expected one of ${text(d, 'expected')}.${meant(d)}`,
  notFinite: (d) => `${where(d)}${name(d)} is ${text(d, 'found')}; expected ${has(d, 'min') ? expected(d) : 'a finite number'}. Write a number in digits.`,
  notWhole: (d) => `${where(d)}${name(d)} is ${value(d.found)}; expected ${has(d, 'min') ? expected({ ...d, kind: 'whole' }) : 'a whole number'}. Round it.`,
  outOfRange: (d) => `${where(d)}${name(d)} is ${value(d.found)}; expected ${expected(d)}. The nearest allowed value is ${value(Number(d.found) < Number(d.min) ? d.min : d.max)}.`,
  textEmpty: (d) => `${where(d)}${name(d)} is empty. Write something or remove it.`,
  textTooLong: (d) => `${where(d)}${name(d)} has ${value(d.count)} characters; at most ${value(d.limit)} are allowed. Shorten it.`,
  textPattern: (d) => `${where(d)}${name(d)} is ${text(d, 'found')}; expected small letters, digits and hyphens only. Change it and try again.`,
  listEmpty: (d) => `${where(d)}${name(d)} is empty; expected at least ${value(d.limit)} entry. Add one, or remove the line.`,
  listTooLong: (d) => `${where(d)}${name(d)} has ${value(d.count)} entries; at most ${value(d.limit)} are allowed. Remove some.`,
  unknownScenario: (d) => at(d, `There is no scenario “${text(d, 'id')}”.${meant(d)} Known: ${text(d, 'known')}.`),
  extendsCircle: (d) => `${where(d)}extends leads back to “${text(d, 'id')}”. Let one of them stand on its own.`,
  duplicateVillage: (d) => at(d, `Two villages are called “${text(d, 'name')}” (${text(d, 'path')}). Give one of them another name.`),
  tooManyFamilies: (d) => at(d, `The villages have ${value(d.families)} families together; at most ${value(d.limit)} are computed. Use a sample.`),
  unknownParameter: (d) => at(d, `There is no parameter “${text(d, 'id')}”.${meant(d)}`),
  setupDecision: (d) => `${where(d)}${text(d, 'id')} is fixed before month 0 and cannot change at month ${value(d.month)}. Set it before the run starts instead.`,
  monthBeyondEnd: (d) => at(d, `The decision on ${text(d, 'id')} is for month ${value(d.month)}, but the run ends at month ${value(d.months)}. Choose an earlier month or a longer run.`),
  linkCut: () => 'The link is incomplete: its end was cut off. Copy it again as a whole, or ask for the run record.',
  linkNoEnd: () => 'The link is incomplete: it does not end in &end, by which Gotong sees that nothing was cut off. Copy it again as a whole; if you wrote it by hand, add &end.',
  linkUnknownPart: (d) => `The link has a part “${text(d, 'part')}” that is not known.${meant(d)} Copy it again, or ask for the run record.`,
  linkBroken: (d) => `Part “${text(d, 'part')}” of the link cannot be read. Copy it again as a whole, or ask for the run record.`,
  linkTooLong: (d) => `This does not fit into a link: ${value(d.characters)} characters, at most ${value(d.limit)}. Send a file instead: the run record, or the experiment.`,
  linkUnknownChart: (d) => `The link asks for a chart “${text(d, 'chart')}” that is not known.${meant(d)} Take the part “chart” out of the link to open its run alone.`,
  linkNoSideA: (d) => `The link asks for the chart “${text(d, 'chart')}” of two runs, but holds only one. Copy it again as a whole, or take the part “chart” out of it.`,
  recordEngine: (d) => `This record was written by engine version ${text(d, 'found')}; this is version ${text(d, 'engine')}, which computes other numbers. Run its scenario anew, or use the older version.`,
  recordBroken: (d) => `The run record is not whole: ${name(d)} has ${value(d.found)} entries; expected ${value(d.expected)}. Ask for it again.`,
  runFailed: (d) => `The run stopped at month ${value(d.month)}: ${text(d, 'message')}. Months before it are safe; go back and change the last decision, or start again.`,
  notComputed: (d) => `Month ${value(d.month)} is not computed yet. Wait for the run or choose an earlier month.`,
  noHousehold: (d) => `There is no family ${value(Number(d.household) + 1)}; they are numbered from 1 to ${value(d.families)}.`,
  unknownCommand: (d) => `There is no command “${text(d, 'found')}”.${meant(d)} Try: npm run -s gotong -- help.`,
  unknownFlag: (d) => `${text(d, 'command')} has no flag “${text(d, 'found')}”.${meant(d)} Try: npm run -s gotong -- help.`,
  flagValue: (d) => `${text(d, 'flag')} is “${text(d, 'found')}”; expected ${text(d, 'expected')}.`,
  badSetting: (d) => `${text(d, 'flag')} is “${text(d, 'found')}”; expected id=number, for example ${text(d, 'example')}. Digits with a decimal point (0.9, not 0,9 or 90%); a switch is 0 or 1. “npm run -s gotong -- params” lists the ids.`,
  badDecision: (d) => `${text(d, 'flag')} is “${text(d, 'found')}”; expected month:id=number, for example ${text(d, 'example')}. Digits with a decimal point (0.9, not 0,9 or 90%); a switch is 0 or 1. “npm run -s gotong -- params” lists the ids.`,
  missingArgument: (d) => `${text(d, 'command')} needs ${text(d, 'what')}. Try: npm run -s gotong -- help.`,
  extraArgument: (d) => `${text(d, 'command')} does not know what to do with “${text(d, 'found')}”. Try: npm run -s gotong -- help.`,
  fileMissing: (d) => `There is no file “${text(d, 'file')}”. Check the name and the folder.`,
  fileUnreadable: (d) => `“${text(d, 'file')}” cannot be read: ${reason(d)}.`,
  axisCount: (d) => at(d, `An experiment of kind ${text(d, 'kind')} moves ${text(d, 'expected')} settings; axes has ${value(d.count)}. Add or remove some, or choose another kind.`),
  axisRange: (d) => at(d, `The axis ${text(d, 'path')} (${text(d, 'id')}) goes from ${value(d.from)} to ${value(d.to)}; expected a lower value first and a higher one after it. Move one of them.`),
  axisBoth: (d) => at(d, `The axis ${text(d, 'path')} (${text(d, 'id')}) has both values and ${text(d, 'key')}; expected either values, or from, to and points. Remove one of the two.`),
  axisTwice: (d) => at(d, `Two axes move ${text(d, 'id')} (${text(d, 'path')}). Let one of them move another setting.`),
  keyOfOtherKind: (d) => at(d, `An experiment of kind ${text(d, 'kind')} has no use for ${text(d, 'path')}. Remove it, or choose another kind.`),
  tooManyRuns: (d) => at(d, `The experiment would take ${value(d.count)} runs; at most ${value(d.limit)} are planned. Take fewer points or fewer repeats.`),
  wrongKind: (d) => at(d, `${text(d, 'command')} is for experiments of kind ${text(d, 'expected')}; this one is of kind ${text(d, 'found')}. Try: npm run -s gotong -- ${text(d, 'other')}.`),
  diskFull: (d) => `There is no room left for “${text(d, 'file')}”. Nothing half-written is left behind${has(d, 'kept') ? `; ${value(d.kept)} of ${value(d.count)} runs are safe in “${text(d, 'journal')}”. Make room, then call the command again with --resume` : '. Make room, then call the command again'}.`,
  sweepUnfinished: (d) => `“${text(d, 'file')}” holds ${value(d.count)} runs of an earlier call that did not end. Add --resume to go on from there, or remove the file to begin anew.`,
  resultsEngine: (d) => `“${text(d, 'file')}” was written by engine ${text(d, 'found')}; this is engine ${text(d, 'engine')}, which computes other numbers. Run the experiment anew, or use the other version.`,
  resultsPlan: (d) => `“${text(d, 'file')}” belongs to another experiment${has(d, 'other') ? ` than “${d.other}”` : ', or to another shard of this one'}. Nothing was written. Name other files, or remove this one.`,
  resultsThere: (d) => `“${text(d, 'file')}” is there already and holds something else than this experiment makes with this engine. Nothing was written. Name another file with --out, or remove this one.`,
  resultsDamaged: (d) => `“${text(d, 'file')}” is damaged: line ${value(d.line)} was changed or cut off. Nothing was written. Make this file again.`,
  resultsShort: (d) => `“${text(d, 'file')}” is not whole: it holds ${value(d.found)} of ${value(d.expected)} runs. Nothing was written. Make this file again.`,
  shardMissing: (d) => `Of ${value(d.of)} shards ${text(d, 'missing')} ${Number(d.count) === 1 ? 'is' : 'are'} missing. Nothing was written. Add the missing files, or run sweep with --shard ${text(d, 'first')}/${text(d, 'of')}.`,
  shardTwice: (d) => `Shard ${value(d.shard)} is there twice: “${text(d, 'other')}” and “${text(d, 'file')}”. Nothing was written. Leave one of them out.`,
  unknownOutcome: (d) => at(d, `Nothing that can be measured is called “${text(d, 'id')}”${place(d)}.${meant(d)} Indicators and outcomes may be written alone, with @month, or as mean(p0,13,24) and change(p0).`),
  unknownArm: (d) => at(d, `There is no arm “${text(d, 'id')}”${place(d)}.${meant(d)} Known: ${text(d, 'known')}.`),
  unknownTest: (d) => at(d, `There is no test “${text(d, 'id')}”${place(d)}.${meant(d)} Known: ${text(d, 'known')}.`),
  unknownFinding: (d) => `There is no finding “${text(d, 'id')}”.${meant(d)} Known: ${text(d, 'known')}.`,
  repeatedId: (d) => at(d, `The id “${text(d, 'id')}” stands twice (${text(d, 'path')}). Give one of them another id.`),
  labRunFailed: (d) => `Some of the runs stopped with an error, ${value(d.count)} in all. The first: ${text(d, 'command')}, seed ${value(d.seed)}: ${text(d, 'message')}. The others are kept; mend the cause and call the command again.`,
  noTwin: (d) => `Scenario “${text(d, 'id')}” names no scenario without a programme to be compared with. Choose one that does.`,
  labFolderMissing: (d) => `There are no findings in “${text(d, 'file')}”. Call the command from a whole copy of Gotong, or name a finding's file.`,
  cannotWrite: (d) => `“${text(d, 'file')}” cannot be written: ${reason(d)}. Choose another folder.`,
  unknownColumn: (d) => `There is no column “${text(d, 'found')}”.${meant(d)} Indicators go by their id (p0), columns of households by household.id (household.savingsRp); all stands for every column.`,
  workbookTooLarge: (d) => `A workbook cannot hold this run: there is room for ${value(d.count)} rows on the sheet “${text(d, 'table')}”, and it has more. Choose fewer columns, or take the data package or CSV.`,
  foreignFile: (d) => foreign[String(d.found)]?.(text(d, 'file')) ?? `“${text(d, 'file')}” is no file that Gotong has written: it carries nothing that names a run. Choose a scenario, a run record, or a CSV, XLSX, Parquet, data package, GraphML, HTML report, PNG, SVG, WebM or MP4 file that was exported here.`,
  damagedFile: (d) => `“${text(d, 'file')}” is damaged or cut off and cannot be read (${text(d, 'message')}). Nothing was compared. Ask for the file again.`,
  unpacksTooLarge: (d) => `“${text(d, 'file')}” would unpack to more than ${value(d.limit)} MB, far more than Gotong writes. It was not unpacked. Choose a file that was exported here.`,
  exportFailed: (d) => `The work on the file stopped: ${text(d, 'message')}. Your run is untouched; try again.`,
};
