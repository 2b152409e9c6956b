import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileSource } from '../export';
import { guarded } from './lines';

/** A file that is read piece by piece, each time from where it lies. @throws ProblemError when it cannot be read. */
export function openFile(path: string): FileSource {
  const withDescriptor = <Result>(act: (descriptor: number) => Result): Result =>
    guarded(path, 'fileUnreadable', () => {
      const descriptor = openSync(path, 'r');
      try {
        return act(descriptor);
      } finally {
        closeSync(descriptor);
      }
    });
  return {
    name: basename(path),
    bytes: withDescriptor((descriptor) => fstatSync(descriptor).size),
    slice: async (start, end) =>
      withDescriptor((descriptor) => {
        const bytes = new Uint8Array(end - start);
        let read = 0;
        for (let more = -1; more !== 0 && read < bytes.length; read += more) more = readSync(descriptor, bytes, read, bytes.length - read, start + read);
        return read < bytes.length ? bytes.slice(0, read) : bytes;
      }),
  };
}
