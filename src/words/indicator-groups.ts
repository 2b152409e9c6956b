import type { Text } from '../model';

/** Indicators under a heading. */
export interface IndicatorGroup {
  readonly title: Text;
  readonly ids: readonly string[];
}

const group = (en: string, id: string, ids: string): IndicatorGroup => ({ title: { en, id }, ids: ids.split(' ') });

/** Every indicator under one heading, in the order of reading; a test sees that none is missing. */
export const indicatorGroups: readonly IndicatorGroup[] = [
  group('Poverty and inequality', 'Kemiskinan dan ketimpangan', 'p0 p1 p2 gini meanExpenditureRp'),
  group('Four dimensions', 'Empat dimensi', 'm0 deprivedShare lacksEducation lacksHealth lacksIncome lacksLife unsafeShare outOfSchoolShare parenting health'),
  group('Welfare stages', 'Tahap kesejahteraan', 'stagePraSejahtera stageKs1 stageKs2 stageKs3 stageKs3Plus'),
  group('ACTORS', 'ACTORS', 'actorsIndex actorsBinding actorsAuthority actorsConfidence actorsTrust actorsOpportunities actorsResponsibilities actorsSupport'),
  group('Reach and targeting', 'Jangkauan dan sasaran', 'reachedEver reachedNow reachedEnabling reachedEmpowering reachedProtecting poorHelpedShare exclusionError inclusionError compliance'),
  group('Facilitators, participation, groups', 'Pendamping, partisipasi, kelompok', 'load contactShare awareness participation groupCohesion skill confidence voice dependency'),
  group('Work and enterprises', 'Kerja dan usaha', 'enterprises youngEnterprises enterpriseIncomeRp profitRp assetRp marketShare stallCohesion workIncomeRp workEffort savingsRp savedShare'),
  group('Loans and debts', 'Pinjaman dan utang', 'borrowerShare loansRp overdueShare lenderDebtShare lenderDebtRp'),
  group('Shocks and protection', 'Guncangan dan perlindungan', 'shocks servedShare caseServedShare struckWealthRp'),
  group('Trust and jealousy', 'Kepercayaan dan kecemburuan', 'trustGovernment trustNgo trustFacilitator jealousy protestShare'),
  group('Forum', 'Forum', 'trustPartners forumEngagement forumMotivation forumCapacity forumLegitimacy jointOutput'),
  group('Ties', 'Ikatan', 'bondingDegree bridgingDegree linkingDegree reachableShare'),
  group(
    'Money since month 0', 'Dana sejak bulan 0',
    'programmeSpentRp deliveredRp lateRp overheadRp leakedRp unspentRp enablingRp empoweringRp protectingRp governmentRp ngoRp capitalRp loanFundRp lenderInterestRp transfersRp transferLeakRp',
  ),
];
