// `npm start`: builds the page and serves it on this machine. Options: --port N, --no-open.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';
import { onEnd } from './signals.mjs';

const firstPort = 4173;

const port = readPort();
install();
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({
  root,
  logLevel: 'warn',
  // A chosen port is taken or refused; without a choice the next free one will do.
  preview: { host: '127.0.0.1', port: port ?? firstPort, strictPort: port !== undefined, open: false },
}).catch((/** @type {Error} */ error) => fail(`Gotong could not be served: ${error.message}`));

const address = server.httpServer.address();
const url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : port}/`;
console.log(`Gotong: ${url}\nCtrl-C ends it.`);
openBrowser(url);

onEnd(() => process.exit(0));

function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
    if (values['no-open']) process.env.BROWSER = 'none';
    if (values.port === undefined) return undefined;
    const number = Number(values.port);
    if (Number.isInteger(number) && number > 0 && number < 65536) return number;
    return fail(`--port is "${values.port}"; expected a whole number from 1 to 65535.`);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\nUsage: npm start -- [--port N] [--no-open]`);
  }
}

/** A convenience: the address is on the screen, so nothing here may fail. @param {string} url */
function openBrowser(url) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.BROWSER === 'none' || process.env.CI || !screen) return;
  const [command, ...args] = process.env.BROWSER
    ? [process.env.BROWSER]
    : process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

/** @param {string} words @returns {never} */
function fail(words) {
  console.error(words);
  process.exit(1);
}
