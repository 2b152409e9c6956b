import { readingOf } from '../../../lab';
import type { Finding, FindingTest } from '../../../lab';
import { findingWords } from '../../../words';
import type { Speech } from '../../part/use-words';

/** More ways to run things than this do not fit a sentence. */
const mostTerms = 6;

interface Term {
  readonly name: string;
  readonly weight: number;
}

/** Which ways to run things minus which the number of a test is, by their names; null where it is of one way alone, or of more than a sentence holds. */
export function contrastText(finding: Finding, { outcome, contrast, relativeTo }: Pick<FindingTest, 'outcome' | 'contrast' | 'relativeTo'>, speech: Speech): string | null {
  const { difference: say } = findingWords[speech.language];
  const named = (weights: FindingTest['contrast']) => Object.entries(weights).map(([key, weight]) => ({ name: nameOf(finding, key, outcome, speech), weight }));
  const terms = named(contrast);
  if (terms.length < 2 || terms.length > mostTerms) return null;
  return say.is(`${written(terms, speech)}${relativeTo ? say.share(written(named(relativeTo), speech)) : ''}`);
}

/** An arm by its label; where another outcome is read of it, that one too. */
function nameOf({ arms, months }: Finding, key: string, outcome: string, { language, say, format }: Speech): string {
  const { difference } = findingWords[language];
  const [arm, other] = key.split(':');
  const name = difference.of(say(arms[arm].label));
  const [own, read] = [readingOf(outcome, months), readingOf(other ?? outcome, months)];
  if (!own.ok || !read.ok) return name;
  const month = read.value.month === own.value.month ? '' : difference.month(format.number(read.value.month));
  const what = read.value.outcome.id === own.value.outcome.id ? '' : say(read.value.outcome.label);
  return what || month ? difference.read(name, [what, month].filter(Boolean).join(', ')) : name;
}

function written(terms: readonly Term[], speech: Speech): string {
  return inPairs(terms, speech) ?? asMeans(terms, speech) ?? summed([...terms].sort((a, b) => Number(b.weight > 0) - Number(a.weight > 0)), speech);
}

/** `(A minus B) minus (C minus D)`, where each two that follow one another weigh alike against one another. */
function inPairs(terms: readonly Term[], speech: Speech): string | null {
  const { minus } = findingWords[speech.language].difference;
  const pairs = terms.flatMap((one, i) => (i % 2 === 0 ? [[one, terms[i + 1]] as const] : []));
  if (pairs.some(([one, other]) => !other || one.weight !== -other.weight)) return null;
  const alone = pairs.length === 1 && Math.abs(pairs[0][0].weight) === 1;
  return summed(
    pairs.map(([one, other], i) => {
      // A difference that comes first is turned so that it counts for the whole.
      const [from, to] = i === 0 && one.weight < 0 ? [other, one] : [one, other];
      const name = `${from.name} ${minus} ${to.name}`;
      return { name: alone ? name : `(${name})`, weight: from.weight };
    }),
    speech,
  );
}

/** `the mean of A and B minus the mean of C and D`. */
function asMeans(terms: readonly Term[], { language }: Speech): string | null {
  const { mean, and, minus } = findingWords[language].difference;
  const sides = [terms.filter(({ weight }) => weight > 0), terms.filter(({ weight }) => weight < 0)];
  if (sides.some((side) => side.length < 2 || side.some(({ weight }) => Math.abs(Math.abs(weight) * side.length - 1) > 1e-6))) return null;
  return sides.map((side) => mean(`${side.slice(0, -1).map(({ name }) => name).join(', ')} ${and} ${side[side.length - 1].name}`)).join(` ${minus} `);
}

function summed(terms: readonly Term[], { language, format }: Speech): string {
  const { plus, minus } = findingWords[language].difference;
  return terms.map(({ name, weight }, i) => `${i === 0 ? '' : ` ${weight < 0 ? minus : plus} `}${Math.abs(weight) === 1 ? '' : `${format.number(Math.abs(weight))} × `}${name}`).join('');
}
