import { experimentKinds } from '../derive';
import { experimentFlags, runExperiment } from './experiment-command';
import { experimentWords as words } from './experiment-words';
import type { Command } from './terminal';

export const sweepCommand: Command = {
  usage: 'sweep FILE [--workers N] [--shard I/N] [--resume] [--out FILE] [--format csv] [--json]',
  about: words.sweep,
  flags: { ...experimentFlags, shard: true },
  words: [1, 1],
  needs: words.anExperiment,
  run: (given, terminal) => runExperiment('sweep', experimentKinds, given, terminal),
};

export const sensitivityCommand: Command = {
  usage: 'sensitivity FILE [--workers N] [--resume] [--out FILE] [--format csv] [--json]',
  about: words.sensitivity,
  flags: experimentFlags,
  words: [1, 1],
  needs: words.anExperiment,
  run: (given, terminal) => runExperiment('sensitivity', ['whichMatter', 'sobol'], given, terminal),
};

export const attributeCommand: Command = {
  usage: 'attribute FILE [--workers N] [--resume] [--out FILE] [--format csv] [--json]',
  about: words.attribute,
  flags: experimentFlags,
  words: [1, 1],
  needs: words.anExperiment,
  run: (given, terminal) => runExperiment('attribute', ['attribution'], given, terminal),
};
