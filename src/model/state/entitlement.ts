import type { World } from './world';

/** PKH amounts announced for 2021 to 2025, rupiah a year and person. */
const amounts = { pregnant: 3e6, under7: 3e6, primary: 9e5, junior: 1.5e6, senior: 2e6, disabled: 2.4e6, elderly: 2.4e6 } as const;
const components = Object.keys(amounts) as (keyof typeof amounts)[];
/** Dearest first: of more than four eligible persons the four with the highest amounts count. */
const dearestFirst = [...components].sort((a, b) => amounts[b] - amounts[a] || components.indexOf(a) - components.indexOf(b));
const mostPersons = 4;
const mostPerComponent: Partial<Record<keyof typeof amounts, number>> = { pregnant: 2, under7: 2 };

/** How wide and how high the national transfers are: shares of the families of a village, rupiah. */
export interface TransferTerms {
  readonly pkhQuotaShare: number;
  readonly pkhPaidShare: number;
  readonly sembakoQuotaShare: number;
  readonly sembakoRpPerMonth: number;
  readonly bltQuotaShare: number;
  readonly bltRpPerMonth: number;
}

/**
 * What a household is on the list for: bits PKH 1, Sembako 2, BLT Dana Desa 4; their worth in rupiah a month is written into `due`.
 * PKH and Sembako follow the registry score among registered families, BLT the ranking of the village among families without PKH.
 */
export function entitlement(household: World['household'], h: number, families: number, terms: TransferTerms, due: Float64Array): number {
  due[0] = due[1] = due[2] = 0;
  if (household.registered[h]) {
    if (household.pkhRank[h] >= 0 && household.pkhRank[h] < Math.round(terms.pkhQuotaShare * families)) due[0] = (household.componentRp[h] * terms.pkhPaidShare) / 12;
    if (household.proxyRank[h] < Math.round(terms.sembakoQuotaShare * families)) due[1] = terms.sembakoRpPerMonth;
  }
  if (due[0] === 0 && household.communityRank[h] < Math.round(terms.bltQuotaShare * families)) due[2] = terms.bltRpPerMonth;
  return (due[0] > 0 ? 1 : 0) | (due[1] > 0 ? 2 : 0) | (due[2] > 0 ? 4 : 0);
}

/** Yearly PKH amount of a household: its four dearest eligible persons. */
export function pkhRpPerYear(household: World['household'], h: number): number {
  let persons = 0;
  let rupiah = 0;
  for (const component of dearestFirst) {
    const count = Math.min(household[component][h], mostPerComponent[component] ?? mostPersons, mostPersons - persons);
    persons += count;
    rupiah += count * amounts[component];
  }
  return rupiah;
}
