import { describe, expect, it } from 'vitest';
import { layMoney, moneyAt, moneyChart, moneyHeight } from '../../../src/view/chart';
import type { Mark, MoneyChart, MoneyPlace } from '../../../src/view/chart';

const place = (id: string, column: number, ink: MoneyPlace['ink'] = 'bar'): MoneyPlace => ({ id, column, name: id, amount: 'Rp 1', ink });
/** APBD gives 100; government hands 30 to the NGO and keeps 70; all goes to one effort, of which 10 leak. */
const chart: MoneyChart = {
  places: [place('apbd', 0), place('government', 1), place('ngo', 2), place('enabling', 3, 'enabling'), place('delivered', 4), place('leaked', 4)],
  ribbons: [
    { from: 'apbd', to: 'government', rupiah: 100, ink: 'enabling' }, { from: 'government', to: 'ngo', rupiah: 30, ink: 'enabling' }, { from: 'government', to: 'enabling', rupiah: 70, ink: 'enabling' },
    { from: 'ngo', to: 'enabling', rupiah: 30, ink: 'enabling' }, { from: 'enabling', to: 'delivered', rupiah: 90, ink: 'enabling' }, { from: 'enabling', to: 'leaked', rupiah: 10, ink: 'enabling' },
  ],
  headings: [{ text: 'Source', from: 0, to: 0 }, { text: 'Actor', from: 1, to: 2 }, { text: 'Effort', from: 3, to: 3 }, { text: 'Fate', from: 4, to: 4 }],
  lit: null,
};
const box = { x: 0, y: 0, width: 1000, height: moneyHeight(chart) };
const laid = layMoney(chart, box);
const at = (id: string) => laid.places.find((one) => one.place.id === id)!;

describe('places and ribbons of money', () => {
  it('stand in their columns, as high as their money, inside the box and beside one another', () => {
    expect(laid.places.map(({ x0 }) => x0)).toEqual(laid.places.map(({ x0 }) => x0).toSorted((a, b) => a - b));
    const perRupiah = (at('apbd').y1 - at('apbd').y0) / 100;
    for (const [id, rupiah] of [['government', 100], ['ngo', 30], ['enabling', 100], ['delivered', 90], ['leaked', 10]] as const) expect(at(id).y1 - at(id).y0, id).toBeCloseTo(rupiah * perRupiah, 6);
    for (const { x0, x1, y0, y1 } of laid.places) expect([x0 >= 0, x1 <= 1000, y0 >= 24, y1 <= box.height]).toEqual([true, true, true, true]);
    expect(at('leaked').y0 - at('delivered').y1, 'room for a name and an amount').toBeGreaterThan(30);
  });

  it('are found under a pointer: places first, then the ribbon itself, nothing beside them', () => {
    const government = at('government');
    expect(moneyAt(laid, government.x0 + 2, government.y0 + 2)).toEqual({ kind: 'place', id: 'government' });
    for (const { index, legs: [{ x0, x1, y0, y1 }] } of laid.ribbons) expect(moneyAt(laid, (x0 + x1) / 2, (y0 + y1) / 2), String(index)).toEqual({ kind: 'ribbon', index });
    expect(moneyAt(laid, 500, box.height - 1)).toBeNull();
  });

  it('of which one that passes a column keeps clear of the place that stands there', () => {
    const [direct, ngo] = [laid.ribbons[2], at('ngo')];
    expect(direct.legs).toHaveLength(2);
    expect([direct.legs[0].x1, direct.legs[1].x0, direct.legs[0].y1]).toEqual([ngo.x0, ngo.x1, direct.legs[1].y0]);
    expect(direct.legs[0].y1 + direct.width / 2).toBeLessThan(ngo.y0 - 30);
  });

  it('are written with names outside the ends and above the places between, no two of them over one another', () => {
    const texts = moneyChart(chart, box).filter((mark): mark is Extract<Mark, { kind: 'text' }> => mark.kind === 'text');
    expect(texts.map(({ text }) => text).toSorted()).toEqual([...chart.headings.map(({ text }) => text), ...chart.places.flatMap(({ name, amount }) => [name, amount])].toSorted());
    for (const [i, one] of texts.entries()) {
      for (const other of texts.slice(0, i)) expect(Math.abs(one.y - other.y) >= 12 || Math.abs(one.x - other.x) > 60, `${one.text} and ${other.text}`).toBe(true);
    }
  });

  it('that are lit come last of the ribbons, and a place lights all of its own', () => {
    const inks = moneyChart({ ...chart, lit: { kind: 'place', id: 'ngo' } }, box).flatMap(({ ink }) => (/^(ribbon|lit)/.test(ink) ? [ink] : []));
    expect(inks).toEqual([...Array<string>(4).fill('ribbonEnabling'), 'litEnabling', 'litEnabling']);
  });

  it('of nothing are nothing', () => {
    expect(layMoney({ ...chart, places: [], ribbons: [], headings: [] }, box)).toEqual({ places: [], ribbons: [] });
    expect(moneyChart({ ...chart, places: [], ribbons: [], headings: [] }, box)).toEqual([]);
  });
});
