import { rightShareNeeded, seedsNeeded, verdictOfAll } from '../../../lab';
import type { Committed, Expectation, Finding, FindingResult, FindingResults, FindingTest, FindingTestResult, Vanishing, Verdict } from '../../../lab';
import { effectPrinter, findingWords } from '../../../words';
import type { EffectPrinter } from '../../../words';
import type { Speech } from '../../part/use-words';
import type { ShownVerdict } from '../../part/verdict-mark';

/** A finding with what its committed runs gave. */
export interface FindingView {
  readonly finding: Finding;
  /** Null when the table lacks it, or was asked something else. */
  readonly result: FindingResult | null;
  /** Engine of the result. */
  readonly engine: string;
  /** The verdict that may be shown for this engine. */
  readonly verdict: ShownVerdict;
}

/** Findings with their results, in the order given. */
export function viewsOf(findings: readonly Finding[], table: Committed<FindingResults>): FindingView[] {
  return findings.map((finding) => {
    const found = table.kind === 'missing' ? undefined : table.table.findings.find(({ id }) => id === finding.id);
    const result = found && sameQuestion(finding, found) ? found : null;
    return { finding, result, engine: table.kind === 'missing' ? '' : table.table.engine, verdict: result && table.kind === 'current' ? result.verdict : 'notRun' };
  });
}

/** A finding that was changed after the table was made has no result in it. */
function sameQuestion({ months, tests }: Finding, result: FindingResult): boolean {
  const asked = ({ id, outcome, contrast, relativeTo, expect }: Pick<FindingTest, 'id' | 'outcome' | 'contrast' | 'relativeTo' | 'expect'>) => [id, outcome, contrast, relativeTo ?? null, expect];
  return months === result.months && JSON.stringify(tests.map(asked)) === JSON.stringify(result.tests.map(asked));
}

export function countsOf(views: readonly FindingView[]): Readonly<Record<ShownVerdict, number>> {
  const count = (verdict: ShownVerdict) => views.filter((one) => one.verdict === verdict).length;
  return { holds: count('holds'), fails: count('fails'), tooFew: count('tooFew'), notRun: count('notRun') };
}

/** `19 hold, 8 do not hold`: verdicts that nobody has are left out. */
export function countsText(counts: Readonly<Record<ShownVerdict, number>>, { language, format }: Speech): string {
  const words = findingWords[language].counts;
  const texts = (['holds', 'fails', 'tooFew', 'notRun'] as const).filter((one) => counts[one] > 0).map((one) => words[one](format.number(counts[one]), counts[one] === 1));
  return texts.join(', ');
}

/** Numbers of a test, with the cause or without it. */
export type Numbers = Pick<FindingTestResult, 'mean' | 'interval' | 'seeds' | 'rightShare'>;

/** Prints effects of a test; `like` sets the digits, so that what stands beside one another is printed alike. */
export function printerOf({ unit, relativeTo, mean }: Pick<FindingTestResult, 'unit' | 'relativeTo' | 'mean'>, language: Speech['language'], like = mean): EffectPrinter {
  return effectPrinter(unit, relativeTo !== undefined, like ?? NaN, language);
}

/** Effect with unit, interval, share of the seeds as expected, count. */
export function effectText({ mean, interval: [low, high], rightShare, seeds }: Numbers, print: EffectPrinter, { language, format }: Speech): string {
  const text = findingWords[language];
  if (mean === null || rightShare === null) return text.unread;
  return text.effect(print(mean, true), print(low), print(high), format.percent(rightShare, 0), format.number(seeds));
}

/** The same without the supposed cause: how much of the effect is left where that is the question, and in how many seeds it is still there. */
export function withoutText(numbers: Numbers, before: number | null, vanish: Vanishing, print: EffectPrinter, speech: Speech): string {
  const { mean, interval: [low, high], rightShare, seeds } = numbers;
  const { language, format } = speech;
  // Where no effect at all was expected there is none that could be left.
  if (mean === null || rightShare === null || 'leavesBand' in vanish) return effectText(numbers, print, speech);
  const share = 'belowShare' in vanish && before !== null ? mean / before : NaN;
  return findingWords[language].without(print(mean, true), print(low), print(high), share >= 0 ? format.percent(share, 0) : '', format.number(Math.round(rightShare * seeds)), format.number(seeds));
}

export function expectationText(expect: Expectation, print: EffectPrinter, language: Speech['language']): string {
  const text = findingWords[language];
  const bound = (value: number) => print(value, true, true);
  if ('above' in expect) return text.expected(text.above(bound(expect.above)));
  if ('below' in expect) return text.expected(text.below(bound(expect.below)));
  return text.expected(text.between(print(expect.between[0], false, true), bound(expect.between[1])));
}

/** The test on which the verdict rests: the first deciding one that fails, without one the first that is open, else the first. */
export function settlingTest<T extends Pick<FindingTestResult, 'decides' | 'soFar'>>(tests: readonly T[]): T {
  const deciding = tests.filter(({ decides }) => decides);
  return deciding.find(({ soFar }) => soFar === 'fails') ?? deciding.find(({ soFar }) => soFar === 'tooFew') ?? deciding[0] ?? tests[0];
}

/** What all tests together say; with too few seeds what they would say if these were enough, told as such. */
export function verdictText({ verdict, tests }: { readonly verdict: Verdict; readonly tests: readonly Pick<FindingTestResult, 'decides' | 'soFar'>[] }, language: Speech['language']): string {
  const text = findingWords[language];
  const soFar = verdictOfAll(tests.map((test) => ({ decides: test.decides, verdict: test.soFar })));
  return verdict === 'tooFew' && soFar !== 'tooFew' ? text.soFar(text.verdict[soFar]) : text.verdict[verdict];
}

/** The test that settles the verdict in numbers; one that fails with what it expected, so that its sign is not read as a yes. */
export function settledText({ tests }: FindingResult, speech: Speech): string {
  const { language, say, format } = speech;
  const text = findingWords[language];
  const test = settlingTest(tests);
  const print = printerOf(test, language);
  const deciding = tests.filter(({ decides }) => decides);
  const failing = deciding.filter(({ soFar }) => soFar === 'fails').length;
  if (failing === 0) return `${say(test.label)}: ${effectText(test, print, speech)}`;
  // A null result asks for its interval, not for the seeds one by one.
  const tooFewSeeds = !('between' in test.expect) && test.rightShare !== null && test.rightShare < rightShareNeeded;
  const count = deciding.length > 1 ? `${text.failing(format.number(failing), format.number(deciding.length), failing === 1)}. ` : '';
  return `${count}${say(test.label)} (${expectationText(test.expect, print, language).toLowerCase()}): ${effectText(test, print, speech)}${tooFewSeeds ? `, ${text.shareNeeded(format.percent(rightShareNeeded, 0))}` : ''}`;
}

/** Seeds that a verdict still needs; 0 when more of them would not be enough by themselves. */
export function seedsMissing({ interaction }: Pick<FindingTest, 'interaction'>, seeds: number): number {
  return Math.max(0, (interaction ? seedsNeeded.interaction : seedsNeeded.effect) - seeds);
}
