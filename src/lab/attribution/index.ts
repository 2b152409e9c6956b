/** What a programme changes, put down to its efforts or to its partners. */
export { coalitions, games, playersIn } from './game';
export type { Coalition, Game } from './game';
export { partners, parts, players } from './player';
export type { Part, Partner, Player, PlayerInfo } from './player';
export { shapley } from './shapley';
export type { Attribution, PlayerShare } from './shapley';
export { switchedOff } from './switched-off';
