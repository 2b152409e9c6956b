import { accounts, columns, indicators, lines, parameters, processes, reference, shortName, works } from '../model';
import type { Declared } from './prose';

/**
 * In the built page the declarations come without their prose and this is the only copy of it: the build writes down what this module
 * evaluates to, and it is fetched when somebody reads.
 */
export const declared: Declared = {
  parameters,
  indicators: indicators.map(({ id, label, symbol, about, unit, better, scope, source }) => ({ id, label, symbol, about, unit, better, scope, source })),
  processes: processes.map(({ id, label, about, reads, writes, source }) => ({ id, label, about, reads, writes, source })),
  columns,
  accounts,
  lines,
  works: works.map((work) => ({ id: work.id, name: shortName(work), reference: reference(work) })),
};
