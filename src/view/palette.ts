/**
 * All colours of Gotong, in one place. Colour belongs to the data: only welfare stage, effort and overload are coloured;
 * buttons, sliders and text are ink. Light is for a desk, dark for a projector. More ink means poorer: stage 1 has the
 * strongest contrast with the page in both themes.
 */

/** `light` for a desk, `dark` for a projector in a dim room. */
export type Theme = 'light' | 'dark';

/** Every colour as `#RRGGBB`; opacities lie in 0 to 1. */
export interface Palette {
  /** Page. */
  readonly paper: string;
  /** Panels, bars, tooltips. */
  readonly surface: string;
  /** Selected rows and wells. */
  readonly sunken: string;
  /** Land of a village, its edge, the waterlines around it. */
  readonly island: string;
  readonly shore: string;
  readonly water: string;
  /** Hairlines between regions; lines that must be seen. */
  readonly line: string;
  readonly line2: string;
  /** Text from strongest to weakest. */
  readonly ink1: string;
  readonly ink2: string;
  readonly ink3: string;
  /** The baseline that the run is compared with. */
  readonly ghost: string;
  /** Welfare stages 1 (Pra-Sejahtera) to 5 (KS III Plus), in that order. */
  readonly stages: readonly [string, string, string, string, string];
  /** Outlines of the stages that fall under 3:1 on an island; `null` where none is needed. */
  readonly stageOutlines: readonly [null, null, null, string, string];
  /** Enabling, empowering, protecting: as marks, in the order of `efforts`. */
  readonly efforts: readonly [string, string, string];
  /** The same as text, dark or light enough to be read. */
  readonly effortTexts: readonly [string, string, string];
  /** An actor with more work than time, and the ink on it. */
  readonly overload: string;
  readonly overloadInk: string;
  /** Ink ramp of heat maps, from little to much poverty. */
  readonly heat: readonly [string, string, string, string, string, string, string];
  /** Opacity of a flow's ribbon. */
  readonly flowOpacity: number;
  /** The one shadow, for floating things; a CSS `box-shadow`. */
  readonly shadow: string;
}

const light: Palette = {
  paper: '#FAF9F6',
  surface: '#FFFFFF',
  sunken: '#F3F2ED',
  island: '#F0EEE7',
  shore: '#D3CFC2',
  water: '#E4E8EA',
  line: '#E6E4DD',
  line2: '#CDCAC0',
  ink1: '#191C22',
  ink2: '#4A505A',
  ink3: '#666C76',
  ghost: '#8A909A',
  stages: ['#4A1130', '#A62B3E', '#D96632', '#E9B566', '#D8D3C6'],
  stageOutlines: [null, null, null, '#A87628', '#8F887A'],
  efforts: ['#17459C', '#0FA08F', '#B26BE0'],
  effortTexts: ['#17459C', '#0A7468', '#8338BD'],
  overload: '#FFC61A',
  overloadInk: '#191C22',
  heat: ['#ECEBE6', '#D5D7D6', '#B7BDC1', '#949DA6', '#707C88', '#4E5B69', '#303C4A'],
  flowOpacity: 0.2,
  shadow: '0 1px 2px rgb(25 28 34 / .06), 0 10px 28px -10px rgb(25 28 34 / .22)',
};

const dark: Palette = {
  paper: '#0D1116',
  surface: '#12171D',
  sunken: '#1A2028',
  island: '#171D24',
  shore: '#323B46',
  water: '#1A2129',
  line: '#242B34',
  line2: '#3C4652',
  ink1: '#F3F5F7',
  ink2: '#BEC5CE',
  ink3: '#929BA7',
  ghost: '#7C8693',
  stages: ['#FFC79A', '#EE8C8E', '#B5763D', '#7F550E', '#454753'],
  stageOutlines: [null, null, null, '#A67A32', '#787D8C'],
  efforts: ['#4274E3', '#2BEEE5', '#D08FF7'],
  effortTexts: ['#7EA6FF', '#2BE3DA', '#D9A6FA'],
  overload: '#FFD23F',
  overloadInk: '#0D1116',
  heat: ['#1F262E', '#2D3640', '#414C58', '#5C6875', '#7F8B97', '#A9B3BC', '#D6DCE1'],
  flowOpacity: 0.25,
  shadow: '0 0 0 1px #2C343F, 0 14px 36px -10px rgb(0 0 0 / .7)',
};

/** The colours of both themes. */
export const palettes: Readonly<Record<Theme, Palette>> = { light, dark };

/**
 * The theme as CSS custom properties, ready to stand between the braces of a rule:
 * `:root { ${cssTokens('light')} } [data-theme=dark] { ${cssTokens('dark')} }`.
 *
 * Names: `--paper --surface --sunken --line --line2 --ink1 --ink2 --ink3 --ghost --isl --shore --water`, stages `--s1` to
 * `--s5` with outlines `--s4l --s5l`, efforts `--en --em --pr` and as text `--enT --emT --prT`, overload `--warn --warnInk`,
 * heat `--h1` to `--h7`, `--flow` (opacity) and `--shadow`.
 */
export function cssTokens(theme: Theme): string {
  const p = palettes[theme];
  const tokens: Record<string, string> = {
    paper: p.paper,
    surface: p.surface,
    sunken: p.sunken,
    line: p.line,
    line2: p.line2,
    ink1: p.ink1,
    ink2: p.ink2,
    ink3: p.ink3,
    ghost: p.ghost,
    isl: p.island,
    shore: p.shore,
    water: p.water,
    en: p.efforts[0],
    em: p.efforts[1],
    pr: p.efforts[2],
    enT: p.effortTexts[0],
    emT: p.effortTexts[1],
    prT: p.effortTexts[2],
    warn: p.overload,
    warnInk: p.overloadInk,
    flow: String(p.flowOpacity),
    shadow: p.shadow,
  };
  p.stages.forEach((colour, i) => (tokens[`s${i + 1}`] = colour));
  p.stageOutlines.forEach((colour, i) => colour !== null && (tokens[`s${i + 1}l`] = colour));
  p.heat.forEach((colour, i) => (tokens[`h${i + 1}`] = colour));
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/** `#RRGGBB` as the number 0xRRGGBB, as Pixi wants it. */
export function colourNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

/** `#RRGGBB` as red, green, blue in 0 to 1, as shaders want it. */
export function colourChannels(hex: string): [number, number, number] {
  const n = colourNumber(hex);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}
