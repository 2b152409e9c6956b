import type { Text } from '../model';
import type { CitedWork } from './prose';

/** Something that the model is judged by: a finding of a study that runs of the model may confirm or not. */
export interface Pattern {
  readonly id: string;
  readonly claim: Text;
  /** Works of the study that reports it. */
  readonly works: readonly CitedWork[];
}

/** Which work the number of a study in a finding's file stands for. */
const studies: Readonly<Record<string, string>> = { '000': 'anita2023', '001': 'lestari2024', '002': 'febriana', '003': 'sudarini', '004': 'shoeladina2023' };

/** Findings as patterns, in the order of their numbers. */
export function patternsOf(findings: readonly { readonly id: string; readonly study: string; readonly claim: Text }[], works: readonly CitedWork[]): Pattern[] {
  return findings
    .map(({ id, study, claim }) => ({ id, claim, works: works.filter((work) => work.id === studies[study]) }))
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}
