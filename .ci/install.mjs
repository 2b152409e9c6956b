// Installs the packages of package-lock.json when something is missing.
// It runs before anything is installed, so it uses nothing but Node, and it writes to stderr only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node version that package.json asks for, and nothing when this one will do. */
export function nodeComplaint(version = process.versions.node) {
  const wanted = String(readJson('package.json').engines.node).replace('>=', '');
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return '';
  return `Gotong needs Node ${wanted} or newer; this is ${version}. Install a newer Node from your system's packages or with a version manager, then try again.`;
}

/** Names the first package that node_modules lacks or holds in another version; '' when all are there. */
function firstMissing() {
  let installed;
  try {
    installed = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return 'node_modules';
  }
  const wanted = readJson('package-lock.json').packages;
  for (const path of Object.keys(wanted)) {
    if (path === '' || (!installed[path] && (wanted[path].optional || wanted[path].peer))) continue;
    if (!installed[path] || installed[path].version !== wanted[path].version) return path;
  }
  return '';
}

/** Brings node_modules up to date, or ends the process with a sentence that says what to do. */
export function install() {
  const complaint = nodeComplaint();
  if (complaint) fail(complaint);
  const missing = firstMissing();
  if (!missing) return;
  console.error(`Installing packages (${missing} is missing or outdated) ...`);
  // npm is told its log level because `npm run -s` hands down "silent", which would hide the reason of a failure.
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, args] = npm && /\.c?js$/.test(npm) ? [process.execPath, [npm, ...options]] : ['npm', options];
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && command === 'npm' });
  if (done.error) fail(`npm did not start: ${done.error.message}. Install npm (it comes with Node), then try again.`);
  if (done.status !== 0)
    fail(
      `npm ci failed (${done.status ?? done.signal}). The reason is above: most often no connection to the package registry, or package.json and package-lock.json that differ; then run "npm install".`,
    );
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** @param {string} words @returns {never} */
function fail(words) {
  console.error(words);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) install();
