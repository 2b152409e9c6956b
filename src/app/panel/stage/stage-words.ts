import type { Scenario } from '../../../run';
import type { StageNames, StageWords } from '../../../view/network';
import { householdNumber } from '../../part/household-number';
import type { Speech } from '../../part/use-words';
import { villageSpeech } from '../../part/village-word';

export function stageNames(scenario: Scenario, { words, say }: Speech): StageNames {
  const { ngoName } = scenario;
  // "LPM Sriwijaya" is LPM on a narrow stage: the kind of organisation says more there than its name.
  return { government: say(scenario.governmentName), governmentShort: scenario.governmentShort ? say(scenario.governmentShort) : words.stage.governmentShort, ngo: ngoName, ngoShort: ngoName.split(' ')[0] };
}

/** Every word on the stage, in the reader's language. */
export function stageWords(speech: Speech, scenario: Scenario | null | undefined): StageWords {
  const { words, format } = speech;
  const { stage } = words;
  const perMonth = (rupiah: number) => stage.perMonth(format.money(rupiah));
  return {
    tiers: stage.tiers,
    national: words.actor.national,
    donor: words.actor.donor,
    forum: stage.forum,
    forumShort: stage.forumShort,
    forumArcs: stage.forumArcs,
    facilitators: stage.facilitators,
    facilitatorsNote: stage.facilitatorsNote,
    groups: stage.groups,
    efforts: [words.effort.enabling, words.effort.empowering, words.effort.protecting],
    effortGlosses: stage.effortGlosses,
    stages: stage.stagesShort,
    actorLine(actor, { receivedRp, paidRp, facilitators }) {
      const moved = paidRp > 0 ? perMonth(paidRp) : receivedRp > 0 ? perMonth(receivedRp) : '';
      const staff = actor === 'ngo' && facilitators > 0 ? stage.staff(format.number(facilitators)) : '';
      return [staff, moved].filter(Boolean).join(', ');
    },
    absent(actor, without) {
      if (actor !== 'ngo' || !without.facilitators) return stage.absent[actor];
      return without.groups ? stage.absent.ngoFacilitatorsGroups : stage.absent.ngoFacilitators;
    },
    rupiahPerMonth: perMonth,
    percent: (share) => format.percent(share, 0),
    grain: (rupiah, packed) => (packed ? stage.grainPacked : stage.grain)(format.money(rupiah)),
    legendHouse: stage.legendHouse,
    legendDot: stage.legendDot,
    legendAssisted: stage.legendAssisted,
    legendPercent: stage.legendPercent(villageSpeech(scenario, speech).one),
    overload: (families, capacity) => `${format.number(families)}/${format.number(capacity)}`,
    facilitator: (facilitator) => words.card.facilitator(format.number(facilitator + 1)),
    facilitatorLine: (families) => stage.families(format.number(families)),
    household: (household) => words.card.household(householdNumber(household)),
    householdNumber,
  };
}
