import { useState } from 'react';
import type { Biography, Telling } from '../../../run';
import type { BiographyPageWords } from '../../../words';

const yearMonths = 12;

/** What came in and went out in the month or in the twelve months up to it. The lines sum to what is left over. */
export function LedgerView({ biography, month, telling, page }: { readonly biography: Biography; readonly month: number; readonly telling: Telling; readonly page: BiographyPageWords }) {
  const [span, setSpan] = useState<'month' | 'year'>('month');
  const { format, words } = telling;
  const from = span === 'month' ? month : Math.max(1, month - yearMonths + 1);
  const lines = biography.ledger
    .map(({ line, rupiah }) => ({ line, rupiah: rupiah.subarray(Math.max(1, from), month + 1).reduce((sum, each) => sum + each, 0) }))
    .filter(({ rupiah }) => rupiah !== 0);
  const left = lines.reduce((sum, { rupiah }) => sum + rupiah, 0);
  const incoming = lines.filter(({ rupiah }) => rupiah > 0);
  const outgoing = lines.filter(({ rupiah }) => rupiah < 0);
  const row = ({ line, rupiah }: (typeof lines)[number]) => (
    <tr key={line}>
      <th scope="row">{words.ledger[line]}</th>
      <td>{format.number(rupiah, 0)}</td>
    </tr>
  );
  return (
    <section className="bio-section bio-ledger">
      <div className="bio-ledger-head">
        <h3>{page.ledger}</h3>
        <div className="segmented" role="group" aria-label={page.ledger}>
          {(['month', 'year'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={span === one} onClick={() => setSpan(one)}>
              {one === 'month' ? page.ofMonth : page.ofYear}
            </button>
          ))}
        </div>
      </div>
      {month === 0 ? (
        <p className="bio-sub">{page.noBooks}</p>
      ) : (
        <table className="number">
          <caption className="bio-sub">{span === 'month' ? page.monthSpan(format.number(month)) : page.yearSpan(format.number(from), format.number(month))}</caption>
          <tbody>{incoming.map(row)}</tbody>
          <tbody>{outgoing.map(row)}</tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.leftOver}</th>
              <td>{`${left > 0 ? '+' : ''}${format.number(left, 0)}`}</td>
            </tr>
            <tr className="bio-savings">
              <th scope="row">{page.savings(format.number(month))}</th>
              <td>{format.number(biography.course.savingsRp[month], 0)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
