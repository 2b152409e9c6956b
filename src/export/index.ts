/** Results of a run as files: CSV that spreadsheets and statistics programs open without options, and the names of all files. */
export { byteOrderMark, csvBytes, csvLines, toCsv } from './csv';
export type { Cell, CsvLanguage } from './csv';
export { fileName, provenance } from './provenance';
export type { Provenance } from './provenance';
export { verifyAway, writeAway } from './desk';
export type { DeskTask, MadeFile } from './desk';
export { columnGroups, noColumn, unknownColumn } from './content';
export type { ColumnChoice, ColumnGroup } from './content';
export { gather } from './gather';
export type { Gathered } from './gather';
export { keep, keptRun } from './pieces';
export { following, formatById, formats } from './formats';
export type { Format, FormatId } from './formats';
export { loadWriter } from './writers';
export type { Beside, ExportJob, Sink, Writer } from './job';
export { frameMs, framesPerSecond } from './video/frame-rate';
export type { Container, Encodable, VideoFile, VideoSize } from './video';
export type { ComparedSide, Difference, FileKind, FileSource, Outcome, Verdict, VerifyContext } from './verify';
export { namedPng, provenanceOfSvg, sealedSvg } from './picture';
export { sniff, sniffedBytes } from './verify/sniff';

/** Reads files back; what that takes is fetched when the first one comes. */
export const loadVerify = () => import('./verify');

/** Writes videos; fetched with the first one. */
export const loadVideo = () => import('./video');
