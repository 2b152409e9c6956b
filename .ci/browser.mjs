// Finds the Chromium that the tests drive: CHROMIUM_PATH, one installed on the system, or the one inside a package.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { root } from './install.mjs';

/** Software WebGL2 for machines without a GPU, no sandbox because tests run as root, and nothing that calls home. */
export const args = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const remedy = 'Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map((folder) => join(folder ?? '', 'Google/Chrome/Application/chrome.exe')),
};

/**
 * What Playwright needs to start the browser. Throws when there is none: tests without a browser fail, they are not skipped.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function browser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !runnable(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", which is not a program that can be run. ${remedy}`);
  const executablePath = chosen ? resolve(chosen) : onSystem();
  if (executablePath) return { executablePath, args, env: environment() };
  return { ...(await fromPackage()), args };
}

function onSystem() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const here = process.platform === 'darwin' ? elsewhere.darwin : process.platform === 'win32' ? elsewhere.win32 : [];
  // A name on the path may be a stub that only tells to install something. (On Windows --version opens a window.)
  return [...onPath, ...here].find((path) => runnable(path) && (process.platform === 'win32' || !failure(path, environment())));
}

/** The browser inside @sparticuz/chromium, unpacked once into a temporary folder that carries its version. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`No Chromium found on this ${process.platform} machine. ${remedy}`);
  const packed = join(root, 'node_modules/@sparticuz/chromium');
  const version = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')).version;
  const family = `gotong-chromium-${userInfo().uid}-`;
  const folder = join(tmpdir(), family + version);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(folder)) await unpack(packed, folder, (name) => name.startsWith(family) && !name.startsWith(family + version));
  const lacking = failure(executablePath, environment());
  // A bare system lacks a few libraries that the package brings along.
  const env = lacking ? environment(folder) : environment();
  const reason = lacking && failure(executablePath, env);
  if (reason) throw new Error(`The Chromium of @sparticuz/chromium ${version} does not start: ${reason} ${remedy}`);
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return { executablePath, env };
}

/** Unpacks beside the final place and renames, so that a second run never meets half a browser. @param {string} packed @param {string} folder @param {(name: string) => boolean} outdated */
async function unpack(packed, folder, outdated) {
  for (const name of readdirSync(tmpdir()).filter(outdated)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  const half = `${folder}.${process.pid}`;
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = half; // the package unpacks into the temporary folder of the system, whatever lies there already
  try {
    mkdirSync(half, { recursive: true });
    const [{ default: chromium }, { inflate }] = await Promise.all([import('@sparticuz/chromium'), import(join(packed, 'build/esm/lambdafs.js'))]);
    await chromium.executablePath();
    await inflate(join(packed, 'bin/al2023.tar.br'));
    writeFileSync(
      join(half, 'fonts.conf'),
      `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
    );
    renameSync(half, folder);
  } catch (error) {
    if (existsSync(folder)) return; // another run was faster
    throw new Error(`The Chromium of @sparticuz/chromium could not be unpacked into ${folder}: ${error instanceof Error ? error.message : String(error)} ${remedy}`);
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    rmSync(half, { recursive: true, force: true });
  }
}

/** The process's environment; with a folder, also the libraries unpacked there. @param {string} [folder] */
function environment(folder) {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  if (folder) env.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return env;
}

/** Why the program does not start; '' when it does. @param {string} path @param {Record<string, string>} env */
function failure(path, env) {
  const tried = spawnSync(path, ['--version'], { env, encoding: 'utf8', timeout: 30_000 });
  return tried.status === 0 ? '' : (tried.error?.message ?? tried.stderr).trim() || `exit ${tried.status ?? tried.signal}.`;
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
