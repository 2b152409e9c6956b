import { engineVersion } from '../../model';
import { formatter, verifyingWords } from '../../words';
import type { Language } from '../../words';
import type { Difference, Verdict } from './verdict';

/** A verdict as a person reads it. */
export interface SaidVerdict {
  /** What came of it, in a sentence or two. */
  readonly headline: string;
  readonly details: readonly string[];
  /** Whether the file holds what its run gives. */
  readonly same: boolean;
}

/** Names that stand in a sentence; the rest are counted. */
const mostNames = 8;

export function sayVerdict(verdict: Verdict, language: Language): SaidVerdict {
  const text = verifyingWords[language];
  const format = formatter(language);
  const { kind, outcome, wording, reordered, strange, missing, edited } = verdict;
  const exact = (value: number): string => format.number(value, Math.min(8, String(value).split('.')[1]?.length ?? 0));
  const list = (names: readonly string[]): string => {
    const shown = names.slice(0, mostNames).join(', ');
    return names.length > mostNames ? text.andMore(shown, format.number(names.length - mostNames)) : shown;
  };
  const details = [
    ...(edited ? [text.edited] : []),
    ...(reordered ? [text.reordered] : []),
    ...(wording > 0 ? [text.wording(format.number(wording))] : []),
    ...(strange.length > 0 ? [text.strange(list(strange))] : []),
    ...(missing.length > 0 ? [text.missing(list(missing))] : []),
  ];
  switch (outcome.kind) {
    case 'identical':
      return { headline: kind === 'webm' || kind === 'mp4' ? text.video : kind === 'png' || kind === 'svg' ? text.picture : text.identical, details, same: true };
    case 'rounded':
      return { headline: text.rounded, details, same: true };
    case 'state':
      return { headline: text.state(format.number(outcome.month), outcome.column), details, same: false };
    case 'content': {
      const more = outcome.count > 1 ? ` ${text.content.more(format.number(outcome.count))}` : '';
      return { headline: sayDifference(outcome.first, language) + more, details, same: false };
    }
    case 'engine': {
      const { changes } = outcome;
      const said = changes && [
        ...(changes.gone.length > 0 ? [text.gone(list(changes.gone))] : []),
        ...(changes.outside.length > 0 ? [text.outside(list(changes.outside))] : []),
        ...(changes.added?.length ? [text.added(list(changes.added))] : []),
        ...(changes.defaults?.length ? [text.defaults(list(changes.defaults.map(({ id, was, now }) => text.was(id, exact(was), exact(now)))))] : []),
        ...(changes.defaults === null ? [text.defaultsUnknown] : []),
      ];
      return { headline: text.engine(outcome.engine, engineVersion), details: [...(said?.length === 0 ? [text.rulesOnly] : (said ?? [])), ...details], same: false };
    }
    case 'unknownRun':
      return { headline: text.unknownRun(outcome.scenario), details, same: false };
    case 'codebook':
      return { headline: text.codebook, details, same: false };
  }
}

function sayDifference({ table, month, column, row, found, expected }: Difference, language: Language): string {
  const { content, place, nothing } = verifyingWords[language];
  const where = [
    ...(table ? [place.table(table)] : []),
    ...(month >= 0 ? [place.month(formatter(language).number(month))] : []),
    ...(column ? [place.column(column)] : []),
    ...(row ? [place.row(row)] : []),
  ].join(', ');
  if (found === null) return content.missing(where);
  if (expected === null) return content.surplus(where);
  return content.cell(where, found === '' ? nothing : found, expected === '' ? nothing : expected);
}
