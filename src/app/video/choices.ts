import { framesPerSecond } from '../../export';
import type { VideoSize } from '../../export';

/** Months a second; each gives a whole number of frames a month. */
export const videoSpeeds = [1, 2.5, 5] as const;
export const videoSizes: readonly VideoSize[] = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }];

export interface VideoChoices {
  /** First and last month that is shown. */
  readonly from: number;
  readonly to: number;
  readonly speed: (typeof videoSpeeds)[number];
  readonly size: VideoSize;
  /** Grains move along the flows of money; else they stand, and arrowheads show where it goes. */
  readonly moving: boolean;
}

export const framesPerMonth = ({ speed }: Pick<VideoChoices, 'speed'>): number => framesPerSecond / speed;

export const framesOf = (choices: Pick<VideoChoices, 'from' | 'to' | 'speed'>): number => (choices.to - choices.from + 1) * framesPerMonth(choices);

export const secondsOf = (choices: Pick<VideoChoices, 'from' | 'to' | 'speed'>): number => framesOf(choices) / framesPerSecond;

export const fits = ({ from, to }: Pick<VideoChoices, 'from' | 'to'>, months: number): boolean => Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= months;

/** What of it lies in the memory of the page unless the browser can write to disk: from here on that is asked for, and beyond the second not tried. */
export const largeBytes = 60e6;
export const mostBytesInMemory = 500e6;
