import { declared } from '../../../src/derive/declared';
import { loadVerify } from '../../../src/export';
import type { FileSource, Verdict } from '../../../src/export';
import { ProblemError } from '../../../src/run';
import type { Problem, Scenario } from '../../../src/run';

export function fileOf(content: Uint8Array | string, name = 'file'): FileSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes: bytes.length, slice: async (start, end) => new Uint8Array(bytes.slice(start, end)) };
}

export async function verified(content: Uint8Array | string, known: Scenario | null = null): Promise<Verdict> {
  const { verifyFile } = await loadVerify();
  return verifyFile(fileOf(content), { declared, known }, async () => {});
}

/** The first problem of a file that is refused. */
export async function refused(content: Uint8Array | string | FileSource): Promise<Problem> {
  const { verifyFile } = await loadVerify();
  const source = typeof content === 'string' || content instanceof Uint8Array ? fileOf(content) : content;
  const [found] = await verifyFile(source, { declared, known: null }, async () => {}).then(
    () => [{ code: 'nothing', detail: {} }],
    (error: unknown) => (error instanceof ProblemError ? error.problems : [{ code: String(error), detail: {} }]),
  );
  return found;
}
