/** A welfare stage as the small square that stands before its name. */
export function Swatch({ stage }: { readonly stage: number }) {
  return <span className={`swatch s${stage}`} />;
}

/** A close tie is solid, a bridging one dashed. */
export function Tie({ kind }: { readonly kind: 'bonding' | 'bridging' }) {
  return (
    <svg width="20" height="8" aria-hidden="true">
      <path d="M0 4h20" stroke="currentColor" strokeWidth={kind === 'bridging' ? 1.3 : 1} strokeDasharray={kind === 'bridging' ? '4 3' : undefined} />
    </svg>
  );
}
