import type { Subject } from './subject';

/** A lever that was moved during the run, in words. */
export interface ToldDecision {
  readonly month: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly by: 'scenario' | 'person';
}

/** All decisions in the order in which they act. */
export function decisionsOf({ run, declared, say, setting }: Subject): ToldDecision[] {
  const { scenario, decisions } = run.spec;
  const inForce: Record<string, number> = { ...scenario.parameters };
  const all = [...scenario.decisions.map((one) => ({ ...one, by: 'scenario' as const })), ...decisions.map((one) => ({ ...one, by: 'person' as const }))];
  return all
    .filter(({ month }) => month < run.spec.months)
    .sort((a, b) => a.month - b.month)
    .map(({ month, parameter, value, by }) => {
      const declaration = declared.parameters.find(({ id }) => id === parameter);
      if (!declaration) throw new RangeError(`no parameter ${parameter}`);
      const before = inForce[parameter] ?? declaration.default;
      inForce[parameter] = value;
      return { month, name: say(declaration.label), from: setting(parameter, before), to: setting(parameter, value), by };
    });
}

export const changeText = ({ from, to }: ToldDecision): string => `${from} → ${to}`;
