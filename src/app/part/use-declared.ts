import { use } from 'react';
import { loadDeclared } from '../../derive';

/** A hook for what is fetched once; until it is there, the nearest `Suspense` waits. For parts of the page that are themselves fetched later. */
export function loadedOnce<T>(load: () => Promise<T>): () => T {
  let loading: Promise<T> | null = null;
  return function useLoaded() {
    loading ??= load().catch((error: unknown) => {
      loading = null; // asked for again when the part is opened again
      throw error;
    });
    return use(loading);
  };
}

/** All that the model says about itself. */
export const useDeclared = loadedOnce(loadDeclared);
