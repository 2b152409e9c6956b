// `npm test`: every check of the project, one after another; `npm test -- unit page` runs only the named ones.
// The last line is "N passed, N failed". A step that crashes, or that ran no test at all, is a failure.
import { rmSync } from 'node:fs';
import { install, root } from './install.mjs';
import { runStep, workFolder } from './step.mjs';
import { steps } from './steps.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`npm test: there is no step "${unknown[0]}"; there are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

process.chdir(root);
install();

const chosen = asked.length === 0 ? steps : steps.filter(({ name }) => asked.some((one) => one === name || steps.find((step) => step.name === one)?.needs?.includes(name)));
let passed = 0;
let failed = 0;
/** @type {Set<string>} */
const broken = new Set();
/** @type {string[]} */
const summary = [];
for (const step of chosen) {
  console.log(`\n── ${step.name}: ${step.about}`);
  const start = performance.now();
  const missing = step.needs?.find((name) => broken.has(name));
  const lacking = step.lacking?.();
  const result = missing ? { passed: 0, failed: 1, words: `not run, because ${missing} failed` } : lacking ? notRun(step, lacking) : await runStep(step);
  if (result.failed > 0) broken.add(step.name);
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${result.failed > 0 ? '✗' : lacking ? '–' : '✓'} ${step.name.padEnd(8)} ${seconds.padStart(6)} s  ${result.passed} passed, ${result.failed} failed${result.words ? `: ${result.words}` : ''}`;
  console.log(line);
  summary.push(line);
}
rmSync(workFolder, { recursive: true, force: true });
if (summary.length > 1) console.log(`\n${summary.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/**
 * A step whose tools are not on this machine counts for nothing, and says so; who asked for it by name gets a failure.
 * @param {import('./steps.mjs').Step} step @param {string} lacking
 */
function notRun({ name }, lacking) {
  return { passed: 0, failed: asked.includes(name) ? 1 : 0, words: `NOT RUN: ${lacking}` };
}
