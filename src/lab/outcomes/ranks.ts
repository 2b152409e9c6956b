import { indicatorIndex, indicators } from '../../model';
import type { World } from '../../model';
import type { Outcome } from '../outcome';
import { atEnd } from './reader';

/** Place of every number in ascending order, equal ones sharing the mean of their places. */
function ranksOf(numbers: readonly number[]): number[] {
  return numbers.map((one) => {
    const below = numbers.filter((other) => other < one).length;
    const equal = numbers.filter((other) => other === one).length;
    return below + (equal - 1) / 2;
  });
}

/** Spearman's rank correlation; not a number when one of the two never changes. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const x = ranksOf(a);
  const y = ranksOf(b);
  const mean = (a.length - 1) / 2;
  let both = 0;
  let ofX = 0;
  let ofY = 0;
  for (let i = 0; i < a.length; i++) {
    both += (x[i] - mean) * (y[i] - mean);
    ofX += (x[i] - mean) * (x[i] - mean);
    ofY += (y[i] - mean) * (y[i] - mean);
  }
  return both / Math.sqrt(ofX * ofY);
}

const sizes = ({ village }: World): number[] => Array.from(village.families);
const rates = ({ village, villageIndicators }: World): number[] =>
  Array.from(village.families, (_, v) => villageIndicators[v * indicators.length + indicatorIndex.p0]);
/** Persons below the poverty line in each village. */
function poorPeople(world: World): number[] {
  const { village, household } = world;
  return rates(world).map((rate, v) => {
    let persons = 0;
    for (let h = village.firstHousehold[v]; h < village.firstHousehold[v] + village.families[v]; h++) persons += household.persons[h];
    return Math.round(rate * persons);
  });
}

const about = { en: 'Spearman correlation over the villages: 1 the same order, 0 no relation.', id: 'Korelasi Spearman antardesa: 1 urutannya sama, 0 tidak berkaitan.' };

const countBySize = atEnd({
  id: 'rankCorrelation.count', unit: 'index', about, reads: ['p0'], villages: true,
  label: { en: 'Size of a village and number of poor people', id: 'Ukuran desa dan jumlah penduduk miskin' },
}, (world) => rankCorrelation(poorPeople(world), sizes(world)));

const rateBySize = atEnd({
  id: 'rankCorrelation.rate', unit: 'index', about, reads: ['p0'], villages: true,
  label: { en: 'Size of a village and share of poor people', id: 'Ukuran desa dan bagian penduduk miskin' },
}, (world) => rankCorrelation(rates(world), sizes(world)));

export const ranks: readonly Outcome[] = [countBySize, rateBySize];
