/** Raised whenever the same inputs would give other numbers. */
export const engineVersion = '4';
