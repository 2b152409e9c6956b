import { problem, ProblemError } from './problem';
import { RunHere } from './run-here';
import type { TableValues } from './household-table';
import type { Answer, Question } from './run-in-worker';
import type { Frame, Progress } from './types';

// The page's library of types is in force in this file too, where `self` is a window; a worker's `postMessage` is this one.
const post = self.postMessage.bind(self) as (answer: Answer, transfer?: Transferable[]) => void;

// A longer slice than on the page: here only the next question waits, not a person.
const runner = new RunHere(50);
/** Long work that can be given up, by the number of its question. */
const underWay = new Map<number, AbortController>();

self.onmessage = ({ data: question }: MessageEvent<Question>) => {
  const { call } = question;
  if (question.kind === 'start') {
    runner.startAfter(question.spec, question.received, (event) => {
      post({ kind: 'event', call, event }, event.kind === 'frames' ? event.frames.flatMap(buffersOf) : []);
    });
    return;
  }
  if (question.kind === 'households') {
    runner.households(question.month).then((table) => post({ kind: 'answer', call, value: table }, buffersOf(table.values)), refuse(call));
    return;
  }
  if (question.kind === 'giveUp') {
    underWay.get(call)?.abort();
    return;
  }
  if (question.kind === 'biography') {
    const control = new AbortController();
    underWay.set(call, control);
    const progress = (done: Progress) => post({ kind: 'progress', call, done });
    runner.biography(question.household, { progress, signal: control.signal }).then((value) => post({ kind: 'answer', call, value }), refuse(call)).finally(() => underWay.delete(call));
    return;
  }
  const asked = question.kind === 'household' ? runner.household(question.month, question.household) : runner[question.kind]();
  asked.then((value) => post({ kind: 'answer', call, value }), refuse(call));
};

function refuse(call: number): (error: unknown) => void {
  return (error) => post({ kind: 'problems', call, problems: error instanceof ProblemError ? error.problems : [problem('runFailed', { month: 0, message: String(error) })] });
}

/** The memory of a frame or a table, handed over instead of copied. */
function buffersOf(arrays: Frame | TableValues): ArrayBuffer[] {
  const views = Object.values(arrays).filter((value) => ArrayBuffer.isView(value));
  return [...new Set(views.map((view) => view.buffer as ArrayBuffer))];
}
