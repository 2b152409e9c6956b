import type { Frame, WorldLayout } from '../../../run';
import { twinWords } from '../../../words';
import type { Formatter } from '../../../words';
import type { VillageSpeech } from '../../part/village-word';
import { receivedByVillage } from './account';

/** The month in one sentence: poverty, money that arrived, overload, shocks. `poverty` is the headcount ratio, NaN where not known. */
export function monthSummary(layout: WorldLayout, frame: Frame, poverty: number, villages: VillageSpeech, format: Formatter): string {
  const text = twinWords[format.language];
  const arrived = layout.villageNames.reduce((sum, _, village) => sum + receivedByVillage(layout, frame, village).reduce((all, rupiah) => all + rupiah, 0), 0);
  const overloaded = frame.load_f.reduce((count, load) => count + (load > 1 ? 1 : 0), 0);
  const parts = [
    text.summaryPoverty(format.percent(poverty)),
    ...(arrived > 0 ? [text.summaryMoney(format.money(arrived), villages.many)] : []),
    ...(overloaded > 0 ? [text.summaryOverload(format.number(overloaded), format.number(frame.load_f.length))] : []),
    ...frame.shocks.map((shock) => text.summaryShock(shock.label[format.language], villages.count(shock.villages.length))),
  ];
  return text.summary(format.number(frame.month), parts.join(', '));
}
