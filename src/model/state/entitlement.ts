import type { ParameterId } from '../params';
import type { World } from './world';

/** PKH amounts announced for 2021 to 2025, rupiah a year and person. */
const amounts = { pregnant: 3e6, under7: 3e6, primary: 9e5, junior: 1.5e6, senior: 2e6, disabled: 2.4e6, elderly: 2.4e6 } as const;
const components = Object.keys(amounts) as (keyof typeof amounts)[];
/** Dearest first: of more than four eligible persons the four with the highest amounts count. */
const dearestFirst = [...components].sort((a, b) => amounts[b] - amounts[a] || components.indexOf(a) - components.indexOf(b));
const mostPersons = 4;
const mostPerComponent: Partial<Record<keyof typeof amounts, number>> = { pregnant: 2, under7: 2 };

/** How wide and how high the national transfers are: shares of the families of a village, rupiah; and the share that arrives. */
export interface TransferTerms {
  readonly pkhQuotaShare: number;
  readonly pkhPaidShare: number;
  readonly sembakoQuotaShare: number;
  readonly sembakoRpPerMonth: number;
  readonly bltQuotaShare: number;
  readonly bltRpPerMonth: number;
  readonly keptShare: number;
}

/** The terms as a reader of parameters gives them: those in force, or the declared defaults. */
export function transferTerms(read: (id: ParameterId) => number): TransferTerms {
  return {
    pkhQuotaShare: read('national.pkhQuotaShare'),
    pkhPaidShare: read('national.pkhPaidShare'),
    sembakoQuotaShare: read('national.sembakoQuotaShare'),
    sembakoRpPerMonth: read('national.sembakoRpPerMonth'),
    bltQuotaShare: read('national.bltQuotaShare'),
    bltRpPerMonth: read('national.bltRpPerMonth'),
    keptShare: 1 - leakedShare(read),
  };
}

/** Share lost on the way: less where more is audited, and less of what is paid by card or account. */
function leakedShare(read: (id: ParameterId) => number): number {
  const audited = (read('government.auditShare') - 0.04) / 0.96;
  const byHand = Math.max(0, read('national.transferLeakageShare') - read('government.auditEffect') * audited);
  return byHand * (1 - read('national.cardShare') * (1 - read('national.cardLeakageRatio')));
}

/** How many families of a village each list has room for. */
export interface Places {
  readonly pkh: number;
  readonly sembako: number;
  readonly blt: number;
}

export function placesOf({ pkhQuotaShare, sembakoQuotaShare, bltQuotaShare }: TransferTerms, families: number): Places {
  return { pkh: Math.round(pkhQuotaShare * families), sembako: Math.round(sembakoQuotaShare * families), blt: Math.round(bltQuotaShare * families) };
}

/**
 * What a household is on the list for: bits PKH 1, Sembako 2, BLT Dana Desa 4; their worth in rupiah a month is written into `due`.
 * PKH and Sembako follow the lists in force, BLT the ranking of the village among families without PKH.
 */
export function entitlement(household: World['household'], h: number, places: Places, terms: TransferTerms, due: Float64Array): number {
  due[0] = due[1] = due[2] = 0;
  const pkhRank = household.pkhRank[h];
  const sembakoRank = household.sembakoRank[h];
  if (pkhRank >= 0 && pkhRank < places.pkh) due[0] = (household.componentRp[h] * terms.pkhPaidShare) / 12;
  if (sembakoRank >= 0 && sembakoRank < places.sembako) due[1] = terms.sembakoRpPerMonth;
  if (due[0] === 0 && household.communityRank[h] < places.blt) due[2] = terms.bltRpPerMonth;
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
