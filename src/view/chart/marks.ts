/** A drawing as a list of marks: the page shows them as SVG elements, and the same list is written to a file. */
export type Mark =
  | { readonly kind: 'path'; readonly d: string; readonly ink: Ink }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number; readonly ink: Ink }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly ink: Ink; readonly anchor?: 'middle' | 'end' };

/** Size in pixels and marks, painted in order. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** How a mark looks. Colours are names of the palette's tokens. */
export interface InkStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
  readonly size?: number;
  readonly weight?: number;
  /** Outline in the page's colour that keeps text readable on lines. */
  readonly halo?: true;
}

export const inks = {
  grid: { stroke: '--line', width: 1 },
  zero: { stroke: '--ink1', width: 1 },
  tick: { stroke: '--line2', width: 1 },
  baseline: { stroke: '--ghost', width: 1.5, dash: '3 3' },
  ahead: { stroke: '--ink1', width: 2.2, opacity: 0.28 },
  run: { stroke: '--ink1', width: 2.2 },
  runSmall: { stroke: '--ink1', width: 1.6 },
  aheadSmall: { stroke: '--ink1', width: 1.3, opacity: 0.28 },
  baselineSmall: { stroke: '--ghost', width: 1, dash: '2 2.2' },
  playhead: { stroke: '--ink1', width: 1 },
  dot: { fill: '--ink1', stroke: '--paper', width: 2 },
  baselineDot: { fill: '--paper', stroke: '--ghost', width: 1.5 },
  pinLine: { stroke: '--line2', width: 1 },
  pin: { fill: '--paper', stroke: '--ink1', width: 1.8 },
  pinSelected: { fill: '--ink1', stroke: '--ink1', width: 1.8 },
  shock: { fill: '--ink1' },
  leader: { stroke: '--line2', width: 1 },
  stage1: { fill: '--s1' },
  stage2: { fill: '--s2' },
  stage3: { fill: '--s3' },
  stage4: { fill: '--s4' },
  stage5: { fill: '--s5' },
  stage5Swatch: { fill: '--s5', stroke: '--s5l', width: 1 },
  /** Bands: where most single runs lie, and where their mean lies; the second stands on the first. */
  bandOfRuns: { fill: '--ink1', opacity: 0.09 },
  bandOfMean: { fill: '--ink1', opacity: 0.15 },
  /** Homes as on the stage. */
  home1: { fill: '--s1' },
  home2: { fill: '--s2' },
  home3: { fill: '--s3' },
  home4: { fill: '--s4', stroke: '--s4l', width: 0.6 },
  home5: { fill: '--s5', stroke: '--s5l', width: 0.7 },
  /** What the bar of a share is a share of. */
  barTrack: { fill: '--line2', opacity: 0.6 },
  zone: { stroke: '--ink1', width: 2 },
  /** Over what lies after the playhead: 42 % of the colour stays. */
  veil: { fill: '--paper', opacity: 0.58 },
  ghostCasing: { stroke: '--paper', width: 2.4, opacity: 0.55 },
  ghost: { stroke: '--ink1', width: 1, dash: '2.5 2.5', opacity: 0.75 },
  stem: { stroke: '--paper', width: 1, opacity: 0.8 },
  axis: { fill: '--ink3', size: 11.5, weight: 500 },
  shockName: { fill: '--ink1', size: 11.5, weight: 600 },
  label: { fill: '--ink1', size: 12, weight: 650, halo: true },
  labelValue: { fill: '--ink3', size: 12, weight: 500, halo: true },
  title: { fill: '--ink1', size: 15, weight: 700 },
  subtitle: { fill: '--ink2', size: 12, weight: 500 },
  note: { fill: '--ink3', size: 11, weight: 500 },
  /** Bands of a fan, painted one over the other, the widest first. */
  band100: { fill: '--ink1', opacity: 0.04 },
  band95: { fill: '--ink1', opacity: 0.06 },
  band75: { fill: '--ink1', opacity: 0.06 },
  band50: { fill: '--ink1', opacity: 0.09 },
  /** The same where runs are still to come. */
  bandOpen: { fill: '--ink1', opacity: 0.045 },
  medianOpen: { stroke: '--ink1', width: 2.2, dash: '4 4' },
  runDots: { fill: '--ink1', opacity: 0.3 },
  divider: { stroke: '--ink2', width: 1, dash: '1.5 3' },
  pointer: { stroke: '--ink2', width: 1 },
  chosen: { stroke: '--ink1', width: 2 },
  name: { fill: '--ink2', size: 12, weight: 550 },
  aside: { fill: '--ink2', size: 12, weight: 500, halo: true },
  heat1: { fill: '--h1' },
  heat2: { fill: '--h2' },
  heat3: { fill: '--h3' },
  heat4: { fill: '--h4' },
  heat5: { fill: '--h5' },
  heat6: { fill: '--h6' },
  heat7: { fill: '--h7' },
  hatch: { stroke: '--line2', width: 1 },
  cellEdge: { stroke: '--line2', width: 1 },
  ringCasing: { stroke: '--ink1', width: 6 },
  ring: { stroke: '--surface', width: 2.6 },
  bar: { fill: '--ink1' },
  barSoft: { fill: '--ink1', opacity: 0.34 },
  whisker: { stroke: '--ink1', width: 1.4 },
  whiskerCasing: { stroke: '--paper', width: 4.6 },
  enabling: { fill: '--en' },
  empowering: { fill: '--em' },
  protecting: { fill: '--pr' },
  enablingText: { fill: '--enT', size: 12, weight: 650 },
  empoweringText: { fill: '--emT', size: 12, weight: 650 },
  protectingText: { fill: '--prT', size: 12, weight: 650 },
  barText: { fill: '--ink1', size: 12, weight: 650 },
  /** Ribbons of money, and the ones that are pointed at. */
  ribbonEnabling: { fill: '--en', opacity: 0.36 },
  ribbonEmpowering: { fill: '--em', opacity: 0.36 },
  ribbonProtecting: { fill: '--pr', opacity: 0.36 },
  ribbonPlain: { fill: '--ink1', opacity: 0.15 },
  litEnabling: { fill: '--en', opacity: 0.85 },
  litEmpowering: { fill: '--em', opacity: 0.85 },
  litProtecting: { fill: '--pr', opacity: 0.85 },
  litPlain: { fill: '--ink1', opacity: 0.5 },
} satisfies Record<string, InkStyle>;

export type Ink = keyof typeof inks;

/** The style of an ink, all keys optional. */
export function inkStyle(ink: Ink): InkStyle {
  return inks[ink];
}

/** Rounded to a tenth of a pixel, so that files stay small. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
