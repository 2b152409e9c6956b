import type { Frame, WorldLayout } from '../../run';
import type { Theme } from '../palette';
import type { Camera } from './camera';
import { inkLand, inkRules } from './compose/land';
import { composeLegend } from './compose/legend';
import { estimate } from './compose/lettering';
import { nameWidth, numberPitch, placeNames } from './compose/names';
import type { NamePlace } from './compose/names';
import { composeBelow, composeText, inkPlates } from './compose/picture';
import { composeMarks, inkRings } from './compose/rings';
import type { Label } from './compose/settle';
import { inkPointers, inkTies, noTies } from './compose/ties';
import type { Pointed } from './compose/ties';
import { attendanceOf, effortsPaid, flowsOf, placesOf, turnoverOf } from './encode';
import type { Flow, Place } from './encode';
import type { Caption } from './draw/captions';
import type { Run } from './draw/text';
import { escort, noRow, placeFacilitators } from './layout/facilitators';
import type { FacilitatorRow } from './layout/facilitators';
import { planStage, planUnits } from './layout/plan';
import type { Plan, UnitPlan } from './layout/plan';
import { route } from './layout/routes';
import { Picker } from './pick';
import type { Scene } from './scene';
import { pitchOnScreen } from './situation';
import type { Situation } from './situation';
import { Streams } from './streams';
import type { StreamSetting } from './streams';
import type { StageNames, StageOptions, StageTarget, StageWords } from './types';

/** A world in which a month can be shown. */
interface World {
  readonly layout: WorldLayout;
  readonly names: StageNames;
  readonly units: UnitPlan;
  readonly places: readonly Place[];
}

/** Knows the world, the month and the reader's choices, and composes the picture from them. */
export class Director {
  words: StageWords;
  theme: Theme;
  reducedMotion: boolean;
  selected: StageTarget | null = null;
  selectedTies = noTies;
  /** Village walked to, or -1. */
  focus = -1;
  isolated: number | null = null;
  pale: Uint8Array | null = null; // households marked 1
  footer: string | null = null; // of a picture that leaves the page, under its legend
  layoutMs = 0;
  plan: Plan | null = null;
  picker: Picker | null = null;
  frame: Frame | null = null;
  /** Lines of text that name something, where they stand now. */
  labels: readonly Label[] = [];
  readonly streams = new Streams();
  readonly #options: StageOptions;
  #world: World | null = null;
  #row: FacilitatorRow = noRow;
  #flows: readonly Flow[] = [];
  #runEfforts: readonly string[] = [];
  #effortsSeen: ReadonlySet<string> = new Set();
  #attendance: Float64Array = new Float64Array(0);
  #names: readonly NamePlace[] = [];
  #facilitatorX: Float64Array = new Float64Array(0);
  #facilitatorY: Float64Array = new Float64Array(0);

  constructor(options: StageOptions) {
    this.#options = options;
    this.words = options.words;
    this.theme = options.theme;
    this.reducedMotion = options.reducedMotion;
  }

  get layout(): WorldLayout | null {
    return this.#world?.layout ?? null;
  }

  setLayout(layout: WorldLayout, names: StageNames): void {
    const started = performance.now();
    this.#world = { layout, names, units: planUnits(layout), places: placesOf(layout) };
    this.frame = null;
    this.#seat(noRow);
    this.#flows = [];
    this.#runEfforts = [];
    this.#effortsSeen = new Set();
    this.#attendance = new Float64Array(layout.villageNames.length).fill(-1);
    this.streams.clear();
    this.selected = null;
    this.selectedTies = noTies;
    this.focus = -1;
    this.layoutMs = performance.now() - started;
  }

  /** Fits the world to the stage's size and puts everything fixed on the scene. */
  fit(scene: Scene, width: number, height: number): void {
    const world = this.#world;
    if (world === null) return;
    const started = performance.now();
    const compact = width < 640;
    const { layout } = world;
    // Estimated, and in the larger letters of the projector: islands lie where they lie on every machine and in both themes.
    const widths = layout.villageNames.map((_, v) => nameWidth(layout, this.words, v, 'dark', compact, estimate));
    this.plan = planStage(world.units, width, height, widths, layout.villageNames.map((_, v) => layout.village_g.includes(v)));
    this.picker = new Picker(this.plan);
    this.layoutMs = performance.now() - started + (this.frame === null ? this.layoutMs : 0);
    scene.setHomes(this.plan.homes);
    scene.homes?.isolate(this.isolated);
    if (this.frame !== null) {
      this.#seat(placeFacilitators(this.plan, this.frame));
      this.streams.reroute(this.#setting());
      this.streams.set(this.#flows, 'jump', this.#setting());
      scene.homes?.setStages(this.frame.stage_h);
      scene.homes?.setPale(this.pale);
    }
    this.#sendPaths(scene);
    this.ground(scene);
  }

  /** What changes only with plan, theme or words: rules, islands, places of names. */
  ground(scene: Scene): void {
    if (this.plan === null || this.#world === null) return;
    inkRules(scene.rules, this.plan, this.theme);
    inkLand(scene.land, this.plan, this.#world.layout.assisted, this.theme);
    const situation = this.situation(1);
    if (situation !== null) this.#names = placeNames(situation, (runs) => scene.press.measure(runs));
    this.style(scene);
  }

  style(scene: Scene): void {
    const compact = this.plan?.tiers.compact ?? false;
    scene.flows?.setStyle(this.theme, (compact ? 1.35 : 1.75) * (this.theme === 'dark' ? 1.22 : 1), this.reducedMotion);
  }

  /** Takes the months known so far, for the value of a grain and for the lines of efforts. */
  setRun(frames: readonly Frame[], beside: readonly Frame[]): void {
    const world = this.#world;
    if (world === null) return;
    const flows = frames.flatMap((frame) => flowsOf(frame, world.places));
    // Beside another run both take the sums of both as they are, so that both choose the same grain.
    this.streams.setRun(beside.length > 0 ? [...frames, ...beside].flatMap(({ flowRp }) => Array.from(flowRp)) : flows.map((flow) => flow.rupiah));
    this.#runEfforts = effortsPaid(flows);
    this.#effortsSeen = new Set([...this.#runEfforts, ...effortsPaid(this.#flows)]);
    if (this.plan !== null && this.frame !== null) this.streams.set(this.#flows, 'play', this.#setting());
  }

  /** Takes a month. */
  setFrame(scene: Scene | null, frame: Frame, how: 'play' | 'jump'): void {
    const world = this.#world;
    if (world === null) return;
    this.frame = frame;
    this.#flows = flowsOf(frame, world.places);
    this.#attendance = attendanceOf(frame, world.layout);
    // The run and the month, never what was played before: the same month has the same lines however one came to it.
    this.#effortsSeen = new Set([...this.#runEfforts, ...effortsPaid(this.#flows)]);
    // Without a surface (not opened yet, or lost) the month is kept and drawn by the next fit.
    if (scene === null || this.plan === null) return;
    const row = placeFacilitators(this.plan, frame);
    const moved = row.key !== this.#row.key;
    if (moved) {
      this.#seat(row);
      this.streams.reroute(this.#setting());
    }
    const grew = this.streams.set(this.#flows, how, this.#setting());
    if (grew || moved) this.#sendPaths(scene);
    scene.homes?.setStages(frame.stage_h);
    scene.homes?.setPale(this.pale);
  }

  /** Sends the looks of all flows to the scene; flows that do not concern the village walked to step back. */
  sendFlows(scene: Scene, along: number): void {
    this.streams.list.forEach((stream, i) => {
      const { from, to } = stream.flow;
      const here = (place: Place) => (place.kind === 'village' || place.kind === 'groups') && place.row === this.focus;
      // Facilitators come along to the village walked to; lines of visits take the place of their flows there.
      const stays = this.focus < 0 || (here(to) && from.kind !== 'facilitator');
      scene.flows?.set(i, stays ? stream : { ...stream, alpha: stream.alpha * (1 - along) });
    });
    scene.flows?.update();
  }

  situation(zoom: number): Situation | null {
    const world = this.#world;
    if (world === null || this.plan === null) return null;
    return {
      layout: world.layout,
      names: world.names,
      words: this.words,
      theme: this.theme,
      plan: this.plan,
      frame: this.frame,
      flows: this.#flows,
      turnover: turnoverOf(this.#flows),
      effortsSeen: this.#effortsSeen,
      attendance: this.#attendance,
      row: this.#row,
      facilitatorX: this.#facilitatorX,
      facilitatorY: this.#facilitatorY,
      grain: this.streams.scale,
      povertyIndicator: this.#options.povertyIndicator,
      indicatorsPerVillage: this.#options.indicatorsPerVillage,
      absentActors: this.#options.absentActors ?? false,
      zoom,
      focus: this.focus,
      selected: this.selected,
      selectedTies: this.selectedTies,
    };
  }

  /** Facilitators of the village walked to come along with the camera; true when any of them moved. */
  escort(camera: Camera, along: number): boolean {
    if (this.plan === null) return false;
    const { x, y } = escort(this.plan, this.#row, this.focus, along, camera);
    const moved = x.length !== this.#facilitatorX.length || x.some((value, f) => value !== this.#facilitatorX[f]) || y.some((value, f) => value !== this.#facilitatorY[f]);
    this.#facilitatorX = x;
    this.#facilitatorY = y;
    return moved;
  }

  /** Everything that has words or marks; true when some text was left for the next picture. */
  compose(scene: Scene, camera: Camera): boolean {
    return this.#compose(scene, camera, this.footer === null ? 30 : Infinity, this.footer).more;
  }

  /** The same for a picture that leaves the page, with a legend and a footer; returns the height added below, CSS pixels. */
  composeForPicture(scene: Scene, camera: Camera, footer: string): number {
    return this.#compose(scene, camera, Infinity, footer).below;
  }

  /** `fresh`: how many new numbers of homes may be drawn now. `footer`: null on the page itself. */
  #compose(scene: Scene, camera: Camera, fresh: number, footer: string | null): { readonly more: boolean; readonly below: number } {
    const situation = this.situation(camera.scale);
    if (situation === null) return { more: false, below: 0 };
    const measure = (runs: readonly Run[]) => scene.press.measure(runs);
    scene.marks.set(composeMarks(situation));
    const { settled, numbers } = composeText(situation, { seen: camera, names: this.#names, homes: this.#homesInView(situation, camera), measure });
    this.labels = [...settled.labels, ...numbers.labels];
    // Numbers of homes come in by the hundred: a few per picture keep every picture quick.
    let left = fresh;
    const homes = numbers.captions.filter((caption) => scene.press.has(caption.runs) || (left -= 1) >= 0);
    const { tiers } = situation.plan;
    scene.pinned.begin();
    inkPlates(scene.pinned, situation, settled.plates);
    let below = { captions: [] as readonly Caption[], height: 0 };
    if (footer !== null) below = composeBelow(scene.pinned, situation, measure, footer);
    else if (tiers.compact) below = { captions: composeLegend(scene.pinned, this.words, this.theme, measure, tiers.margin, tiers.height, tiers.width - 2 * tiers.margin, 2), height: 0 };
    scene.pinned.end();
    scene.captions.set([...homes, ...settled.captions, ...below.captions]);
    return { more: homes.length < numbers.captions.length, below: below.height };
  }

  inkRings(scene: Scene, camera: Camera, loads: Float64Array, forum: readonly number[]): void {
    const situation = this.situation(camera.scale);
    if (situation !== null) inkRings(scene.rings, situation, loads, forum);
  }

  inkTies(scene: Scene, camera: Camera, pointed: Pointed): void {
    const situation = this.situation(camera.scale);
    if (situation === null) return;
    scene.homes?.raise(inkTies(scene.ties, situation));
    inkPointers(scene.pointers, situation, pointed, (x, y) => camera.toWorld(x, y));
  }

  #seat(row: FacilitatorRow): void {
    this.#row = row;
    this.#facilitatorX = row.x;
    this.#facilitatorY = new Float64Array(row.x.length).fill(row.y);
  }

  #homesInView(situation: Situation, camera: Camera): number[] {
    if (this.picker === null || pitchOnScreen(situation) < numberPitch) return [];
    const { width, height } = situation.plan.tiers;
    return this.picker.within(...camera.toWorld(0, 0), ...camera.toWorld(width, height), 360);
  }

  #setting(): StreamSetting {
    const plan = this.plan!;
    return {
      referenceLength: plan.tiers.referenceLength,
      tightest: plan.tiers.compact ? 6 : 8,
      widen: plan.tiers.compact ? 0.62 : 1,
      route: (flow) => route(plan, this.#row, flow),
      load: (facilitator) => this.frame?.load_f[facilitator] ?? 0,
    };
  }

  #sendPaths(scene: Scene): void {
    scene.setPaths(this.streams.list.map((stream) => ({ path: stream.path, effort: stream.flow.effort })));
    this.style(scene);
  }
}
