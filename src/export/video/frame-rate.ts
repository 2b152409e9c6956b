/** Frames a second: whole milliseconds each, so that every frame stands at its exact time in both containers. */
export const framesPerSecond = 25;
export const frameMs = 1000 / framesPerSecond;
