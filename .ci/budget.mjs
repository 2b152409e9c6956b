// Checks that what the browser must fetch before the stage shows stays small: `node .ci/budget.mjs [built folder]`.
// Counted, gzipped: the entry, everything it imports, everything it loads by import() first, the stage wherever it is loaded, and the worker that runs the model.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './install.mjs';

const limit = 350_000;
/** Pixi loads one renderer; the page asks for WebGL and for none of Pixi's extras (`skipExtensionImports`): these are never fetched, a page test sees to that. */
const unasked = /^_?(?:WebGPURenderer|CanvasRenderer|webworkerAll|browserAll)/;

const folder = process.argv[2] ?? join(root, 'dist');
/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }>} */
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));

/** @param {string[]} keys @returns {Set<string>} */
function closure(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    closure(manifest[key].imports ?? [], found);
  }
  return found;
}

/** @param {Iterable<string>} keys */
const loadedBy = (keys) => [...keys].flatMap((key) => manifest[key].dynamicImports ?? []).filter((key) => !unasked.test(basename(key)));

const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
const first = closure(entries);
const stage = Object.keys(manifest).filter((key) => key.startsWith('src/view/network/'));
const second = closure([...loadedBy(first), ...stage], new Set(first));
const pixi = closure(
  loadedBy(second).filter((key) => key.includes('pixi.js')),
  new Set(second),
);
// Others, for many runs (job-worker) or for files, are started when somebody asks for these.
const workers = readdirSync(join(folder, 'assets'))
  .filter((name) => /^worker-.*\.js$/i.test(name))
  .map((name) => `assets/${name}`);
const files = new Set([...[...pixi].map((key) => manifest[key].file), ...workers]);

let sum = 0;
for (const file of [...files].filter((name) => name.endsWith('.js')).sort()) {
  const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  sum += size;
  console.log(`${kB(size).padStart(7)} kB  ${basename(file)}`);
}
console.log(`${kB(sum).padStart(7)} kB  in all, gzipped; at most ${kB(limit)} kB`);
if (entries.length === 0 || sum === 0) fail('The built page has no entry: nothing was measured.');
if (sum > limit) fail('Too much is loaded before the stage shows: load what is not seen at once by import() from a part that is itself loaded later.');

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {string} words */
function fail(words) {
  console.error(words);
  process.exitCode = 1;
}
