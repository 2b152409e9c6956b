// Runs one step of `npm test` and counts what its report says.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { onEnd } from './signals.mjs';

/** Of this run alone, so that two runs in one clone do not meet. */
export const workFolder = join(root, 'node_modules/.cache', `gotong-test-${process.pid}`);
const reportFile = join(workFolder, 'report.json');
const minutes = 25;

/** @typedef {{ passed: number, failed: number, words: string }} Result */

/** @param {import('./steps.mjs').Step} step @returns {Promise<Result>} */
export async function runStep(step) {
  mkdirSync(workFolder, { recursive: true });
  rmSync(reportFile, { force: true });
  let reason = '';
  try {
    for (const command of await step.commands()) {
      const { output, trouble } = await run(command, step.complaint !== undefined);
      reason = trouble || (step.complaint?.(output) ?? '');
      if (reason) break;
    }
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  if (!step.report) return reason ? bad(reason) : good;
  const counts = read(step.report);
  if (!counts) return bad(reason || 'it left no report');
  if (counts.passed + counts.failed === 0) return bad(reason || 'it ran no test');
  // Errors outside of any test are in no count; the exit code knows of them.
  if (reason && counts.failed === 0) counts.failed = 1;
  const words = [counts.failed > 0 ? reason : '', counts.skipped > 0 ? `${counts.skipped} skipped` : ''].filter(Boolean).join('; ');
  if (step.asOne) return counts.failed > 0 ? bad(words) : good;
  return { ...counts, words };
}

const good = { passed: 1, failed: 0, words: '' };

/** @param {string} words @returns {Result} */
const bad = (words) => ({ passed: 0, failed: 1, words });

/** @param {'vitest' | 'playwright'} kind */
function read(kind) {
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
  if (kind === 'playwright') {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
  }
  // A file that did not load has failed without any of its tests having failed.
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length, skipped: report.numPendingTests + report.numTodoTests };
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

/**
 * Runs a script of Node in a process group of its own, so that whatever it started ends with it.
 * @param {string[]} command @param {boolean} keepOutput @returns {Promise<{ output: string, trouble: string }>}
 */
function run(command, keepOutput) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, detached: process.platform !== 'win32', stdio: ['ignore', keepOutput ? 'pipe' : 'inherit', 'inherit'] });
    running = child;
    let output = '';
    let late = false;
    child.stdout?.on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    const limit = setTimeout(() => {
      late = true;
      stop('SIGTERM');
      setTimeout(stop, 10_000, 'SIGKILL').unref();
    }, minutes * 60_000);
    child.on('error', (error) => resolve({ output, trouble: error.message }));
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      stop('SIGKILL'); // what it left behind
      running = undefined;
      resolve({ output, trouble: late ? `it was stopped after ${minutes} minutes` : code === 0 ? '' : `it ended with ${signal ?? `exit code ${code}`}` });
    });
  });
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (!running?.pid) return;
  try {
    if (process.platform === 'win32') running.kill(signal);
    else process.kill(-running.pid, signal);
  } catch {
    // nothing left to stop
  }
}

onEnd(() => {
  stop('SIGTERM');
  rmSync(workFolder, { recursive: true, force: true });
  process.exit(130);
});
