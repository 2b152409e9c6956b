export { BiographyPanel } from './biography-panel';
export { FollowedCard } from './followed-card';
