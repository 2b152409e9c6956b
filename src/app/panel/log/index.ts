export { LogPanel } from './log-panel';
