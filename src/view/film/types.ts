import type { Frame, WorldLayout } from '../../run';
import type { StageNames, StageOptions } from '../network';

/** What a film of a run is made of. */
export interface FilmOptions extends StageOptions {
  readonly layout: WorldLayout;
  readonly names: StageNames;
  /** All months of the run from 0 on, whichever of them are drawn. */
  readonly frames: readonly Frame[];
  /** Pixels of the film. */
  readonly width: number;
  readonly height: number;
  /** Over the stage on the left. */
  readonly title: string;
  readonly subtitle: string;
  /** Over the stage on the right: "Bulan 14 dari 120". */
  readonly monthText: (month: number) => string;
  /** Where the film comes from, in small type under it; the second where the first is too long. */
  readonly footer: string;
  readonly shortFooter: string;
}

/** A stage that is drawn frame by frame, at a time of its own: the same run gives the same pictures however fast the machine is. */
export interface Film {
  /** Holds the frame that was drawn last. */
  readonly canvas: HTMLCanvasElement;
  /** Draws a month, `ms` after the frame before it. @throws when the drawing surface was lost. */
  draw(month: number, ms: number): void;
  destroy(): void;
}
