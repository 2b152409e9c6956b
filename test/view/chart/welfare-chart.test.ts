import { describe, expect, it } from 'vitest';
import { welfareChart, type WelfareChart } from '../../../src/view/chart';

const box = { x: 0, y: 0, width: 536, height: 196 };

function marks(change: Partial<WelfareChart> = {}) {
  return welfareChart({
    run: Float64Array.from([500_000, 480_000, 390_000, 400_000, 460_000]),
    twin: Float64Array.from([500_000, 480_000, 300_000, 310_000, 320_000]),
    povertyLineRp: 450_000,
    stages: Uint8Array.from([3, 3, 2, 2, 2]),
    horizon: 4,
    month: 3,
    events: [{ month: 2, label: 'Failed harvest' }],
    tickText: (rupiah) => String(rupiah / 1000),
    valueText: (rupiah) => `Rp ${rupiah}`,
    lineName: 'Poverty line, 450',
    stageTitle: 'stage',
    stageName: 'KS I',
    monthText: String,
    ...change,
  }, box);
}
type Marks = ReturnType<typeof marks>;
const texts = (all: Marks) => all.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const paths = (all: Marks, ink: string) => all.filter((mark) => mark.kind === 'path' && mark.ink === ink);

describe('the welfare line of a household', () => {
  it('says the value at the playhead, the line, the stage and what happened', () => {
    expect(texts(marks())).toEqual(expect.arrayContaining(['Rp 400000', 'Poverty line, 450', 'KS I', 'Failed harvest', '300', '500']));
  });

  it('has one band for each time in a stage, the months to come under a veil', () => {
    expect(paths(marks(), 'stage3').length).toBe(1);
    expect(paths(marks(), 'stage2').length).toBe(1);
    expect(paths(marks({ stages: Uint8Array.from([3, 2, 3, 2, 2]) }), 'stage3').length).toBe(2);
    expect(paths(marks(), 'veil').length).toBe(1);
  });

  it('draws the other run only where there is one, and puts the poverty line inside the axis', () => {
    expect(paths(marks(), 'baseline').length).toBe(1);
    expect(paths(marks({ twin: null }), 'baseline')).toEqual([]);
    const rich = marks({ twin: null, run: new Float64Array(5).fill(2_000_000) });
    const zero = paths(rich, 'zero')[0];
    expect(zero.kind === 'path' && Number(/ (\d+(?:\.\d+)?)H/.exec(zero.d)?.[1])).toBeLessThan(146);
    expect(texts(rich)).not.toContain('NaN');
  });

  it('leaves out names for which there is no room, and keeps their points', () => {
    const crowded = marks({ events: Array.from({ length: 12 }, () => ({ month: 2, label: 'Failed harvest' })) });
    expect(crowded.filter((mark) => mark.kind === 'circle' && mark.ink === 'pin').length).toBe(12);
    expect(texts(crowded).filter((text) => text === 'Failed harvest').length).toBeLessThan(6);
  });
});
