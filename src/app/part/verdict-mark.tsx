import type { Verdict } from '../../lab';

/** A verdict, or that there is none under this engine. */
export type ShownVerdict = Verdict | 'notRun';
export const shownVerdicts: readonly ShownVerdict[] = ['holds', 'fails', 'tooFew', 'notRun'];

/** Filled check, hollow cross, dashed dots, dashed and empty. Always beside the word. */
export function VerdictMark({ verdict, size = 22 }: { readonly verdict: ShownVerdict; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
      {verdict === 'holds' ? (
        <>
          <circle cx="11" cy="11" r="9" fill="currentColor" stroke="none" />
          <path d="m6.800 11.300 2.900 2.900 5.400-6" stroke="var(--surface)" strokeWidth="2" />
        </>
      ) : verdict === 'fails' ? (
        <>
          <circle cx="11" cy="11" r="8.300" strokeWidth="1.600" />
          <path d="m8 8 6 6M14 8l-6 6" strokeWidth="1.800" />
        </>
      ) : (
        <>
          <circle cx="11" cy="11" r="8.300" strokeWidth="1.600" strokeDasharray="2.500 2.700" />
          {verdict === 'tooFew' && <path d="M7.200 11h.01M11 11h.01M14.800 11h.01" strokeWidth="2.400" />}
        </>
      )}
    </svg>
  );
}
