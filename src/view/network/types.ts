import type { Frame, NodeKind, WorldLayout } from '../../run';
import type { Theme } from '../palette';

/** Something on the stage that can be pointed at, focused or selected. Actors without rows of their own have row 0. */
export type StageTarget =
  | { readonly kind: 'household'; readonly household: number }
  | { readonly kind: 'village'; readonly village: number }
  | { readonly kind: 'facilitator'; readonly facilitator: number }
  | { readonly kind: 'groups'; readonly village: number }
  | { readonly kind: 'actor'; readonly actor: Exclude<NodeKind, 'facilitator' | 'group' | 'village'> };

/** Names that belong to the scenario rather than to a language. */
export interface StageNames {
  readonly government: string;
  /** For a narrow stage: "Pemkab". */
  readonly governmentShort: string;
  readonly ngo: string;
  readonly ngoShort: string;
}

/** What an actor's second line can be made of. */
export interface ActorFacts {
  /** Rupiah received and paid on this month. */
  readonly receivedRp: number;
  readonly paidRp: number;
  /** Facilitators employed this month (government and NGO), 0 for others. */
  readonly facilitators: number;
}

/** Every word on the stage. The stage knows no language: it asks for a sentence and draws what it gets. */
export interface StageWords {
  /** Labels of the tiers in capitals: "MAKRO", "MESO", "MIKRO". */
  readonly tiers: readonly [string, string, string];
  readonly national: string;
  readonly donor: string;
  readonly forum: string;
  /** For a narrow stage. */
  readonly forumShort: string;
  /** Principled engagement, shared motivation, capacity for joint action. */
  readonly forumArcs: readonly [string, string, string];
  readonly facilitators: string;
  /** Under it: "cincin = beban". */
  readonly facilitatorsNote: string;
  readonly groups: string;
  /** Enabling, empowering, protecting. */
  readonly efforts: readonly [string, string, string];
  /** A second, paler word beside each effort (the English term in Indonesian), or empty. */
  readonly effortGlosses: readonly [string, string, string];
  /** Welfare stages 1 to 5, short: "Pra-S", "KS I"… Shown on narrow stages and in exported pictures. */
  readonly stages: readonly [string, string, string, string, string];
  /** Second line of an actor, for example "8 staf, Rp 68 juta/bulan"; empty for none. */
  readonly actorLine: (actor: NodeKind, facts: ActorFacts) => string;
  /** Under the dotted outline of an actor that this world does not have: "Tanpa LSM, pendamping, dan kelompok". */
  readonly absent: (actor: 'forum' | 'donor' | 'ngo', without: { readonly facilitators: boolean; readonly groups: boolean }) => string;
  /** "Rp 29 juta/bulan". */
  readonly rupiahPerMonth: (rupiah: number) => string;
  /** A share 0 to 1 as whole percent: "14 %". */
  readonly percent: (share: number) => string;
  /** What one grain stands for: "1 butir = Rp 500 ribu/bulan". `packed`: some flow carries more than its grains can show. */
  readonly grain: (rupiahPerMonth: number, packed: boolean) => string;
  /** "1 rumah = 1 keluarga", "1 titik = 1 keluarga". */
  readonly legendHouse: string;
  readonly legendDot: string;
  /** "bergaris tepi = desa didampingi". */
  readonly legendAssisted: string;
  /** "% = kemiskinan desa". */
  readonly legendPercent: string;
  /** Beside an overloaded facilitator: "34/30". `capacity` is the caseload that the available time would carry. */
  readonly overload: (families: number, capacity: number) => string;
  /** Beside a facilitator when zoomed in: "Pendamping 3" and "27 keluarga". */
  readonly facilitator: (facilitator: number) => string;
  readonly facilitatorLine: (families: number) => string;
  /** "Keluarga 0412". */
  readonly household: (household: number) => string;
  /** Digits only: "0412". */
  readonly householdNumber: (household: number) => string;
}

/** Whom a household is tied to in the month that is shown: rows of its facilitator (-1 for none) and of other households. */
export interface HouseholdTies {
  readonly facilitator: number;
  readonly bonding: readonly number[];
  readonly bridging: readonly number[];
}

export interface StageOptions {
  readonly theme: Theme;
  readonly words: StageWords;
  /** Honour the reader's wish for little motion; the page watches the setting and tells. */
  readonly reducedMotion: boolean;
  /** Position of the poverty rate in `Frame.villageIndicators`' columns; -1 hides it. */
  readonly povertyIndicator: number;
  /** Number of indicators per village in `Frame.villageIndicators`. */
  readonly indicatorsPerVillage: number;
  /** Draws a dotted outline where an actor would stand that this world does not have; nothing stands there unless told. */
  readonly absentActors?: boolean;
}

/** Where a target is now, in CSS pixels from the host's top left corner. */
export interface TargetPlace {
  readonly target: StageTarget;
  readonly x: number;
  readonly y: number;
  /** Distance from the centre to the edge of the mark. */
  readonly radius: number;
  /** Side with fewer households: put the tooltip there, 48 px from the mark. The stage draws the thin leader. */
  readonly side: 'left' | 'right';
}

/** Part of the world that is seen. */
export interface StageView {
  /** 1 shows everything. */
  readonly zoom: number;
  /** Village that the camera was sent to, null in the overview. */
  readonly village: number | null;
  /** Whether homes are drawn as dots or as houses. */
  readonly homes: 'dots' | 'houses';
  /** Whether the whole picture is seen, as at the opening. When not, the page offers the way back: `home`. */
  readonly isHome: boolean;
}

export interface StageEvents {
  /** After 120 ms of rest on something, or the first tap; null when left. */
  hover: TargetPlace | null;
  /** A click or second tap, Enter on the focused mark; null for a click on nothing. */
  select: TargetPlace | null;
  /** The keyboard focus moved. */
  focus: TargetPlace | null;
  /** The camera came to rest, left or reached home, or passed between dots and houses. */
  view: StageView;
  /** Marks moved on the screen (pan, zoom, resize): ask `place` again for anything that floats beside one. */
  move: null;
  /** The drawing surface was lost and could not be made again within 3 seconds. */
  lost: null;
}

/** Cost of drawing, over the last 120 drawn frames. */
export interface StageStatistics {
  readonly frames: number;
  /** Main-thread milliseconds per drawn frame. */
  readonly meanMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Milliseconds that the latest layout took. */
  readonly layoutMs: number;
  readonly households: number;
  readonly grainRp: number;
}

/** The stage: a picture of one month that a person can walk into. All methods are safe before the first layout. */
export interface Stage {
  /** A new world: islands and homes are laid out anew. Same layout and size, same picture. */
  setLayout(layout: WorldLayout, names: StageNames): void;
  /**
   * The months known so far: the value of one grain is chosen for all of them, so that the same month looks the same whether it
   * is played or scrubbed to. Without it each month chooses its own. Cheap; call it when a batch of months has arrived.
   * `beside`: those of a run on a stage beside this one, so that a grain is worth the same on both.
   */
  setRun(frames: readonly Frame[], beside?: readonly Frame[]): void;
  /** One month. `play` lets colours and loads glide; `jump` switches at once (scrubbing, first frame). */
  setFrame(frame: Frame, how: 'play' | 'jump'): void;
  setTheme(theme: Theme): void;
  setWords(words: StageWords): void;
  setReducedMotion(reduced: boolean): void;
  /** Grains move only while playing. */
  setPlaying(playing: boolean): void;
  /** Shows one welfare stage (1 to 5) and pales the others; null shows all. */
  isolateStage(stage: number | null): void;
  /** Pales the households that are marked 1 from the next month on; null pales none. */
  setPale(households: Uint8Array | null): void;
  /** Marks a target as selected. A household's ties of the month that is shown are drawn once they are told. */
  select(target: StageTarget | null, ties?: HouseholdTies): void;
  /** Walks to a village in 450 ms; null back to the overview. */
  zoomToVillage(village: number | null): void;
  /** Walks back to the whole picture in 450 ms, from wherever a wheel, a drag, a pinch or a village led (button, Esc). */
  home(): void;
  /** Multiplies the zoom around the middle (buttons and keys): 1.5 nearer, 1 / 1.5 farther. */
  zoomBy(factor: number): void;
  /** Moves what is seen by CSS pixels. */
  panBy(dx: number, dy: number): void;
  /** Keyboard focus: 1 next, -1 previous, among actors and villages, or among the homes of the village walked to. */
  focusMove(step: 1 | -1): TargetPlace | null;
  /** Opens the focused mark, as a click would. */
  focusActivate(): void;
  focusClear(): void;
  /** Where a target is now; null if it is not on the stage. */
  place(target: StageTarget): TargetPlace | null;
  on<K extends keyof StageEvents>(event: K, listener: (value: StageEvents[K]) => void): () => void;
  /**
   * The picture as PNG, `scale` pixels per CSS pixel (1 to 4), with a legend of stages and efforts. `footer` says in small type
   * under it where the picture comes from (scenario, month, seed, decisions, engine, digest); it wraps to the width.
   */
  toPng(scale: number, footer?: string): Promise<Blob>;
  /** Fits the stage to its host. Called by itself when the host's size changes. */
  resize(): void;
  statistics(): StageStatistics;
  destroy(): void;
}
