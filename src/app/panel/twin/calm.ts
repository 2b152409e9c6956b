import { useEffect, useRef, useState } from 'react';

/**
 * A value that changes more slowly than the one given: `settled` waits until it has not changed for `waitMs`, `paced` lets it through at
 * most every `waitMs`.
 */
export function useCalm<T>(value: T, waitMs: number, when: 'settled' | 'paced'): T {
  const [calm, setCalm] = useState(value);
  const lastMs = useRef(-Infinity);
  useEffect(() => {
    const rest = when === 'settled' ? waitMs : Math.max(0, lastMs.current + waitMs - performance.now());
    const timer = setTimeout(() => {
      lastMs.current = performance.now();
      setCalm(() => value);
    }, rest);
    return () => clearTimeout(timer);
  }, [value, waitMs, when]);
  return calm;
}
