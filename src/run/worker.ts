import { problem, ProblemError } from './problem';
import { RunHere } from './run-here';
import type { Answer, Question } from './run-in-worker';
import type { Frame } from './types';

// The page's library of types is in force in this file too, where `self` is a window; a worker's `postMessage` is this one.
const post = self.postMessage.bind(self) as (answer: Answer, transfer?: Transferable[]) => void;

// A longer slice than on the page: here only the next question waits, not a person.
const runner = new RunHere(50);

self.onmessage = ({ data: question }: MessageEvent<Question>) => {
  const { call } = question;
  if (question.kind === 'start') {
    runner.startAfter(question.spec, question.received, (event) => {
      post({ kind: 'event', call, event }, event.kind === 'frames' ? event.frames.flatMap(buffersOf) : []);
    });
    return;
  }
  const asked = question.kind === 'household' ? runner.household(question.month, question.household) : runner[question.kind]();
  asked.then(
    (value) => post({ kind: 'answer', call, value }),
    (error: unknown) => post({ kind: 'problems', call, problems: error instanceof ProblemError ? error.problems : [problem('runFailed', { month: 0, message: String(error) })] }),
  );
};

/** The memory of a frame, handed over instead of copied. */
function buffersOf(frame: Frame): ArrayBuffer[] {
  const views = Object.values(frame).filter((value) => ArrayBuffer.isView(value));
  return [...new Set(views.map((view) => view.buffer as ArrayBuffer))];
}
