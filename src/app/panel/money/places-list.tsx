import { moneyLayers } from '../../../run';
import type { MoneyFlow, MoneyTelling } from '../../../run';
import type { MoneyMark } from '../../../view/chart';
import type { MoneyWords } from '../../../words';
import type { Speech } from '../../part/use-words';
import { linesBehind, markName, markRp, ribbonsAt } from './figure';

interface FlowProps {
  readonly flow: MoneyFlow;
  readonly telling: MoneyTelling;
  readonly text: MoneyWords;
  readonly speech: Speech;
  readonly lit: MoneyMark | null;
}

/** All places, layer by layer: whoever has no pointer chooses here. */
export function PlacesList({ flow, telling, text, speech, lit, onChoose }: FlowProps & { readonly onChoose: (mark: MoneyMark) => void }) {
  const { format } = speech;
  return (
    <section className="money-places" aria-label={text.list}>
      {moneyLayers.map((layer) => {
        const nodes = flow.nodes.filter((node) => node.layer === layer);
        if (nodes.length === 0) return null;
        return (
          <div key={layer}>
            <h4>{telling.layer(layer)}</h4>
            <ul>
              {nodes.map(({ id, rupiah }) => (
                <li key={id}>
                  <button type="button" className="money-place" aria-pressed={lit?.kind === 'place' && lit.id === id} onClick={() => onChoose({ kind: 'place', id })} onFocus={() => onChoose({ kind: 'place', id })}>
                    <span>{telling.place(id)}</span>
                    <span className="number">{format.money(rupiah)} · {telling.share(rupiah)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** What the lit place or ribbon is: its sum, its share, where it comes from and goes to, the lines of the books behind it. */
export function Detail({ flow, telling, text, speech, lit, onGlow }: FlowProps & { readonly onGlow: (mark: MoneyMark | null) => void }) {
  if (!lit) return <p className="money-detail hint">{text.listHint}</p>;
  const { format } = speech;
  const rupiah = markRp(flow, lit);
  const sides = lit.kind === 'place' ? ribbonsAt(flow, lit.id) : { in: [], out: [] };
  return (
    <section className="money-detail">
      <h4>{markName(flow, lit, telling)}</h4>
      <p className="number">{text.sumAndShare(format.rupiah(rupiah), telling.share(rupiah))}</p>
      <div className="money-sides">
        {(['in', 'out'] as const).map((side) => sides[side].length > 0 && (
          <div key={side}>
            <h5>{side === 'in' ? text.comesFrom : text.goesTo}</h5>
            <ul>
              {sides[side].map(([index, link]) => (
                <li key={index} onPointerEnter={() => onGlow({ kind: 'ribbon', index })} onPointerLeave={() => onGlow(null)} onFocus={() => onGlow({ kind: 'ribbon', index })} onBlur={() => onGlow(null)}>
                  <details>
                    <summary className="money-line">
                      <span>{otherEnd(side === 'in' ? link.from : link.to, link.effort, telling, text)}</span>
                      <span className="number">{format.rupiah(link.rupiah)}</span>
                    </summary>
                    <Lines of={linesBehind(flow, { kind: 'ribbon', index }, telling)} speech={speech} />
                  </details>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div>
          <h5>{text.lines}</h5>
          <Lines of={linesBehind(flow, lit, telling)} speech={speech} />
        </div>
      </div>
    </section>
  );
}

function Lines({ of, speech: { format } }: { readonly of: ReturnType<typeof linesBehind>; readonly speech: Speech }) {
  return (
    <ul>
      {of.map(([name, rupiah]) => (
        <li key={name} className="money-line">
          <span>{name}</span>
          <span className="number">{format.rupiah(rupiah)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Between other places than efforts a ribbon says for which effort it is. */
function otherEnd(id: string, effort: keyof MoneyWords['effort'], telling: MoneyTelling, text: MoneyWords): string {
  return id.startsWith('effort:') || effort === 'none' ? telling.place(id) : `${telling.place(id)}, ${text.effort[effort]}`;
}
