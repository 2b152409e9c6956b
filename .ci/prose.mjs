// The declarations of the model hold their prose; a page that computes and draws does not need it. In the built page:
//
// - the model comes with the names and choices of its declarations alone, the worker's copy of it without any words;
// - `src/derive/declared.ts`, which holds all of it as data, is what it evaluates to, and is fetched when somebody reads.
//
// Nothing of this happens while developing, in tests, or on the command line: there a declaration is simply read.
import { parseSync } from 'oxc-parser';
import { runnerImport } from 'vite';

const declared = /\/src\/derive\/declared\.ts$/;

/**
 * Takes the words out of src/model: each becomes empty in both languages.
 * @param {{ names: boolean }} keep whether names stay: the `label` and the `choices` of a declaration, and the first text that is handed to a function
 * @returns {import('vite').Plugin}
 */
export function withoutProse(keep) {
  return {
    name: 'gotong-without-prose',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0];
      if (!/\/src\/model\/.*\.ts$/.test(file) || file.endsWith('/citations.ts')) return null;
      /** @type {[number, number][]} */
      const places = [];
      collect(parseSync(id, code).program, keep.names, places);
      if (places.length === 0) return null;
      // Spaces and line ends stay, so that the places of everything else do not move.
      for (const [start, end] of places.reverse()) code = `${code.slice(0, start)}{en:'',id:''}${code.slice(start, end).replace(/[^\n]/g, '')}${code.slice(end)}`;
      return { code, map: null };
    },
  };
}

/** @returns {import('vite').Plugin} */
export function declaredAsData() {
  return {
    name: 'gotong-declared-as-data',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!declared.test(id)) return null;
      const { module, dependencies } = await runnerImport(id, { configFile: false, logLevel: 'error' });
      for (const file of dependencies) this.addWatchFile(file);
      return `export const declared = JSON.parse(${JSON.stringify(JSON.stringify(module.declared))});`;
    },
  };
}

/** @param {any} node @param {boolean} names stay @param {[number, number][]} places in the order of the text, none inside another */
function collect(node, names, places) {
  if (Array.isArray(node)) for (const one of node) collect(one, names, places);
  else if (!node || typeof node !== 'object') return;
  else if (isText(node)) places.push([node.start, node.end]);
  else if (names && node.type === 'Property' && (node.key.name === 'label' || node.key.name === 'choices')) return;
  else {
    const name = names && node.type === 'CallExpression' ? node.arguments.find(isText) : undefined;
    for (const each of Object.values(node)) collect(Array.isArray(each) ? each.filter((one) => one !== name) : each, names, places);
  }
}

/** `{ en: …, id: … }`, or such a text with its works. @param {any} node */
function isText(node) {
  if (node?.type === 'CallExpression') return node.callee.name === 'cite';
  return node?.type === 'ObjectExpression' && node.properties.length === 2 && node.properties.every((/** @type {any} */ one, /** @type {number} */ i) => one.key?.name === ['en', 'id'][i]);
}
