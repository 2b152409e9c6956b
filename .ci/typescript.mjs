// Node reads TypeScript through tsx. Preloaded with --import, which worker threads inherit; tsx's own entry leaves them out.
import { register } from 'tsx/esm/api';

register();
