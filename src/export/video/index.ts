export { bitrateOf, encodable, openVideo } from './write';
export type { Encodable, VideoFile, VideoSize } from './write';
export type { Container } from './tail';
