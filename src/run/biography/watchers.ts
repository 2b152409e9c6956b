import { watchCircles, watchCredit, watchDebt } from './lending';
import { watchCompliance, watchRegistry, watchTransfers } from './lists';
import { watchEnterprise, watchLivelihood, watchWellbeing } from './living';
import type { Watcher } from './moment';
import { watchComposition, watchCover, watchKin, watchShocks } from './people';
import { watchContact, watchInformation, watchLearning, watchParticipation, watchPlacement, watchSpending } from './programme';
import { watchGraduation, watchJealousy, watchTies } from './standing';

/** Who watches which process of the schedule; processes that touch no household by itself have nobody. */
export const watchers: Readonly<Record<string, Watcher>> = {
  composition: watchComposition,
  shocks: watchShocks,
  kin: watchKin,
  cover: watchCover,
  spending: watchSpending,
  placement: watchPlacement,
  contact: watchContact,
  information: watchInformation,
  participation: watchParticipation,
  learning: watchLearning,
  circles: watchCircles,
  enterprise: watchEnterprise,
  registry: watchRegistry,
  compliance: watchCompliance,
  transfers: watchTransfers,
  credit: watchCredit,
  debt: watchDebt,
  livelihood: watchLivelihood,
  wellbeing: watchWellbeing,
  jealousy: watchJealousy,
  ties: watchTies,
  graduation: watchGraduation,
};
