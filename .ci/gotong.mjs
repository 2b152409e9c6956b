// `npm run -s gotong -- <arguments>`: the command line of Gotong, run from its TypeScript source.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { onEnd } from './signals.mjs';

install();

const child = spawn(process.execPath, ['--enable-source-maps', '--import', import.meta.resolve('./typescript.mjs'), join(root, 'src/cli.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  // npm moves to the project's folder first; file names in the arguments are meant from where the person is.
  cwd: process.env.npm_lifecycle_event === 'gotong' ? process.env.INIT_CWD : process.cwd(),
  env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
});
onEnd((signal) => child.kill(signal));
child.on('error', (error) => {
  console.error(`The command line did not start: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  if (!signal) return process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
