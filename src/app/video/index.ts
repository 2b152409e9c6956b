export { fits, framesOf, mostBytesInMemory, largeBytes, secondsOf, videoSizes, videoSpeeds } from './choices';
export type { VideoChoices } from './choices';
export { cancelVideo, makeVideo, useVideo } from './make';
