import { engineVersion } from '../../model';
import { formatter, verifyingWords } from '../../words';
import type { Language } from '../../words';
import { numberOf } from './cells';
import type { ComparedSide, Difference, Verdict } from './verdict';

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
        ...(changes.defaults?.length ? [text.defaults(list(changes.defaults.map(({ id, was, now }) => text.was(id, everyDigit(was, language), everyDigit(now, language)))))] : []),
        ...(changes.defaults === null ? [text.defaultsUnknown] : []),
      ];
      return { headline: text.engine(outcome.engine, engineVersion), details: [...(said?.length === 0 ? [text.rulesOnly] : (said ?? [])), ...details], same: false };
    }
    case 'unknownRun':
      return { headline: text.unknownRun(outcome.scenario), details, same: false };
    case 'codebook':
      return { headline: text.codebook, details, same: false };
    case 'noDigest':
      return { headline: text.noDigest, details, same: false };
    case 'comparison': {
      const checks = outcome.sides.map(({ check }) => check);
      const same = checks.every((check) => check === 'identical');
      const headline = same ? text.comparison.identical : checks.includes('different') ? text.comparison.different : text.comparison.unchecked;
      return { headline, details: [...outcome.sides.map((side, i) => sideText(side, 'AB'[i], language)), ...details], same };
    }
    case 'experiment': {
      const { title, engine, runs } = outcome;
      const headline = text.experiment.of(title ? title[language] : '', format.number(runs), engine);
      return { headline, details: [engine === engineVersion ? text.experiment.again : text.experiment.engine(engineVersion), ...details], same: false };
    }
  }
}

function sideText({ scenario, run, engine, check }: ComparedSide, letter: string, language: Language): string {
  const text = verifyingWords[language];
  const name = run ? text.run(`${run.scenario.title[language]}, ${run.scenario.partners[language]}`, String(run.seed), formatter(language).number(run.months)) : scenario;
  return text.comparison.side(letter, name, text.comparison.check[check](engine));
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
  const said = (cell: string): string => (cell === '' ? nothing : namesOfNumbers.includes(column) ? cell : cellText(cell, language));
  return content.cell(where, said(found), said(expected));
}

/** Columns whose numbers are names: nobody writes them with marks between thousands. */
const namesOfNumbers = ['digest', 'seed'];

/** A cell as it stands in a sentence: numbers as the language writes them, whatever the file does. */
function cellText(cell: string, language: Language): string {
  const number = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(cell) ? numberOf(cell) : null;
  return number === null ? cell : everyDigit(number, language);
}

/** With all of its decimals: where two numbers differ may be far behind the sign. */
function everyDigit(value: number, language: Language): string {
  const [digits, power = '0'] = String(value).split('e');
  const decimals = (digits.split('.')[1]?.length ?? 0) - Number(power);
  return formatter(language).number(value, Math.min(20, Math.max(0, decimals)));
}
