import type { Text } from '../../model';
import { villageWordOf } from '../../run';
import type { Scenario } from '../../run';
import type { Field } from '../table';

const heading = ({ en, id }: Text): Text => ({ en: en.charAt(0).toUpperCase() + en.slice(1), id: id.charAt(0).toUpperCase() + id.slice(1) });

/** What a scenario calls its villages, as a heading. */
export const villagesHeading = (scenario: Scenario): Text => heading(villageWordOf(scenario).many);

/** The village of a row, by its name: no two villages of a run share one. */
export function villageField(scenario: Scenario): Field {
  const { one } = villageWordOf(scenario);
  return { id: 'village', label: heading(one), about: { en: `Name of the ${one.en}`, id: `Nama ${one.id}` }, type: 'string', required: true, refersTo: 'villages' };
}
