import { useShownRun } from '../../shown-run';
import { shownMonth, useStore } from '../../store';
import type { HouseholdTies, StageTarget } from '../../../view/network';
import { ActorCard, FacilitatorCard, GroupsCard, VillageCard } from './actor-cards';
import { HouseholdCard } from './household-card';

/** What is known of something on the stage: a glance while pointing, the full card once chosen. */
export function TargetCard({ target, full, onTies }: { readonly target: StageTarget; readonly full: boolean; readonly onTies: (ties: HouseholdTies) => void }) {
  const month = useStore(shownMonth);
  const { session } = useShownRun();
  const { layout } = session;
  const frame = session.frame(month);
  if (!layout || !frame) return null;
  const here = { layout, frame, full };
  switch (target.kind) {
    case 'household':
      return <HouseholdCard household={target.household} full={full} onTies={onTies} />;
    case 'village':
      return <VillageCard {...here} village={target.village} />;
    case 'facilitator':
      return <FacilitatorCard {...here} facilitator={target.facilitator} />;
    case 'groups':
      return <GroupsCard {...here} village={target.village} />;
    case 'actor':
      return <ActorCard {...here} actor={target.actor} />;
  }
}
