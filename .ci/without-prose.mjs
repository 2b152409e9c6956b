// For the worker's copy of the model: takes `about` and `source` out of the declarations. They are read on the page, never computed with,
// and are half of what the worker would load.
import { parseSync } from 'oxc-parser';

const prose = new Set(['about', 'source']);

/** @returns {import('vite').Plugin} */
export function withoutProse() {
  return {
    name: 'gotong-without-prose',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/model\/.*\.ts$/.test(id.split('?')[0])) return null;
      /** @type {[number, number][]} */
      const places = [];
      collect(parseSync(id, code).program, places);
      if (places.length === 0) return null;
      // Spaces and line ends stay, so that the places of everything else do not move.
      for (const [start, end] of places.reverse()) code = `${code.slice(0, start)}{en:'',id:''}${code.slice(start, end).replace(/[^\n]/g, '')}${code.slice(end)}`;
      return { code, map: null };
    },
  };
}

/** @param {any} node @param {[number, number][]} places in the order of the text, none inside another */
function collect(node, places) {
  if (Array.isArray(node)) for (const one of node) collect(one, places);
  else if (node && typeof node === 'object') {
    const { type, key, value } = node;
    const words = type === 'Property' && prose.has(key?.name) && (value.type === 'ObjectExpression' || value.type === 'CallExpression' || value.type === 'Literal');
    if (words) places.push([value.start, value.end]);
    else for (const each of Object.values(node)) if (each && typeof each === 'object') collect(each, places);
  }
}
