import { describe, expect, it } from 'vitest';
import { colourChannels, colourNumber, cssTokens, palettes } from '../../src/view/palette';

/** Relative luminance and contrast ratio as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = colourChannels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = palettes[theme];

  it('gives poorer stages more contrast with the page', () => {
    const ratios = palette.stages.map((colour) => contrast(colour, palette.paper));
    expect([...ratios].sort((a, b) => b - a)).toEqual(ratios);
  });

  it('outlines every stage that falls under 3:1 on an island, with at least 3:1', () => {
    const seen = palette.stages.map((colour, i) => Math.max(contrast(colour, palette.island), contrast(palette.stageOutlines[i] ?? colour, palette.island)));
    expect(Math.min(...seen)).toBeGreaterThan(2.9);
    expect(palette.stages.map((colour) => contrast(colour, palette.island) < 2.9)).toEqual([false, false, false, true, true]);
  });

  it('keeps text readable: 4.5:1 for ink and efforts', () => {
    for (const text of [palette.ink1, palette.ink2, palette.ink3, ...palette.effortTexts]) expect(contrast(text, palette.paper), text).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.overloadInk, palette.overload)).toBeGreaterThan(10);
  });
});

describe('tokens', () => {
  it('names every colour once as a CSS custom property', () => {
    const names = [...cssTokens('light').matchAll(/--(\w+):/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['paper', 's1', 's5', 's4l', 's5l', 'en', 'emT', 'warnInk', 'h7', 'flow', 'shadow']));
    expect(cssTokens('dark')).toContain('--s1: #FFC79A;');
  });

  it('turns #RRGGBB into a number and into channels', () => {
    expect(colourNumber('#FF8000')).toBe(0xff8000);
    expect(colourChannels('#FF0000')).toEqual([1, 0, 0]);
  });
});
