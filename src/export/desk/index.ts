/** Files are made and verified in a thread of their own, so that the page goes on. */
export { verifyAway, writeAway } from './desk';
export type { DeskTask, MadeFile } from './desk';
