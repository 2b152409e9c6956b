// The steps of `npm test`, in their order: what is cheap and says most comes first.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { lackingParallel, lackingSlurm } from './cluster.mjs';
import { workFolder } from './step.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} about
 * @property {string[]} [needs] steps that must have passed before
 * @property {() => string} [lacking] what this machine would need for the step, in words; '' when it is all there
 * @property {() => Promise<string[][]>} commands each a script of Node with its arguments, run until one fails
 * @property {(output: string) => string} [complaint] what is wrong with the output of a step that ended well; '' for nothing
 * @property {'vitest' | 'playwright'} [report] what wrote the report that holds the counts; without it the step is one check
 * @property {boolean} [asOne] tests there are, but they count as one check
 */

export const dist = join(workFolder, 'dist');
export const report = join(workFolder, 'report.json');

const tsc = 'node_modules/typescript/bin/tsc';
const vite = 'node_modules/vite/bin/vite.js';

/** @param {string} project @param {string[]} files of it; all unless told */
const vitest = (project, ...files) => ['node_modules/vitest/vitest.mjs', 'run', ...files, '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];

/** @type {Step[]} */
export const steps = [
  {
    name: 'types',
    about: 'the whole tree, then the model with the bare language library',
    commands: async () => [
      [tsc, '-p', 'tsconfig.json'],
      [tsc, '-p', 'src/model/tsconfig.json'],
    ],
  },
  {
    name: 'lint',
    about: 'oxlint, with types and cycles',
    commands: async () => [['node_modules/oxlint/bin/oxlint', '--deny-warnings']],
    // A linter that found no files is content too.
    complaint: (output) => (Number(/ on (\d+) files/.exec(output)?.[1] ?? 0) > 10 ? '' : 'it looked at hardly any file'),
  },
  { name: 'layers', about: 'who may import whom', commands: async () => [vitest('layers')], report: 'vitest', asOne: true },
  { name: 'unit', about: 'tests in Node', commands: async () => [vitest('unit')], report: 'vitest' },
  { name: 'parallel', about: 'an experiment in shards under GNU parallel', lacking: lackingParallel, commands: async () => [vitest('cluster', 'test/cluster/parallel.test.ts')], report: 'vitest' },
  { name: 'slurm', about: 'an experiment in shards on a Slurm of one node', lacking: lackingSlurm, commands: async () => [vitest('cluster', 'test/cluster/slurm.test.ts')], report: 'vitest' },
  { name: 'build', about: 'the page', commands: async () => [[vite, 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn']] },
  { name: 'budget', about: 'what loads before the stage shows', needs: ['build'], commands: async () => [['.ci/budget.mjs', dist]] },
  {
    name: 'browser',
    about: 'tests in Chromium',
    commands: async () => {
      await browser(); // says what to do when there is none
      return [vitest('browser')];
    },
    report: 'vitest',
  },
  {
    name: 'page',
    about: 'the built page, used like a person would',
    needs: ['build'],
    commands: async () => {
      await browser();
      process.env.GOTONG_DIST = dist;
      process.env.GOTONG_PORT = String(await freePort());
      process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
      return [['node_modules/@playwright/test/cli.js', 'test', '--config', 'test/page/playwright.config.ts', '--reporter=list,json']];
    },
    report: 'playwright',
  },
];

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
