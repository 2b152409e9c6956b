import { formatter } from '../words';
import type { Progress } from '../run';
import type { Terminal } from './terminal';
import { cliWords as words } from './words';

const quietMs = 1_000;
const everyMs = 500;

/** Does the work to its end; whatever takes longer than a second says how far it has come and how long it will still take. */
export function withProgress<Result>(label: string, work: Generator<Progress, Result>, terminal: Terminal): Result {
  const { number, percent } = formatter(terminal.language);
  const start = terminal.now();
  let last = start + quietMs - everyMs;
  let said = false;
  for (;;) {
    const next = work.next();
    if (next.done) {
      if (said && terminal.errIsScreen) terminal.err('\r\x1b[K');
      return next.value;
    }
    const now = terminal.now();
    if (now - last < everyMs) continue;
    last = now;
    said = true;
    const share = (next.value.month + 1) / (next.value.months + 1);
    const seconds = Math.ceil(((now - start) * (1 - share)) / share / 1000);
    const line = `${label}: ${percent(share, 0)}, ${number(seconds)} s ${words.left[terminal.language]}`;
    terminal.err(terminal.errIsScreen ? `\r\x1b[K${line}` : `${line}\n`);
  }
}

/** The same for work that tells how far it is itself, 0 to 1. Clear the line with `end`. */
export function shareProgress(label: string, terminal: Terminal): { tell(share: number): void; end(): void } {
  const { percent } = formatter(terminal.language);
  let last = terminal.now() + quietMs - everyMs;
  let said = false;
  return {
    tell(share) {
      const now = terminal.now();
      if (now - last < everyMs) return;
      last = now;
      said = true;
      const line = `${label}: ${percent(share, 0)}`;
      terminal.err(terminal.errIsScreen ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end() {
      if (said && terminal.errIsScreen) terminal.err('\r\x1b[K');
    },
  };
}
