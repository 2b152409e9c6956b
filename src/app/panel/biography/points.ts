import type { BiographyEvent, Telling } from '../../../run';
import type { BiographyPageWords } from '../../../words';

/** Most points that are named on the line. */
const most = 5;

/** Events that are points of the welfare line, shocks first: their months and short names. */
export function pointsOf(events: readonly BiographyEvent[], page: BiographyPageWords, { words }: Telling): { month: number; label: string }[] {
  const { point } = page;
  const named = events.flatMap((event): { month: number; label: string; first: boolean }[] => {
    const { month } = event;
    const programmes = () => ('programmes' in event ? event.programmes.map((one) => words.programme[one]).join(', ') : '');
    switch (event.kind) {
      case 'struck': return [{ month, label: point[event.shock], first: true }];
      case 'visited': return event.first ? [{ month, label: point.visited, first: false }] : [];
      case 'invited': return [];
      case 'transferBegan': return [{ month, label: point.began(programmes()), first: false }];
      case 'transferEnded': return [{ month, label: point.ended(programmes()), first: false }];
      case 'enterpriseOpened': case 'enterpriseClosed': case 'capital': case 'loan': case 'leftSchool': return [{ month, label: point[event.kind], first: false }];
      default: return [];
    }
  });
  return named.sort((a, b) => Number(b.first) - Number(a.first) || a.month - b.month).slice(0, most);
}
