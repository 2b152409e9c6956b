const programmes = [['PKH', 1], ['Sembako', 2], ['BLT', 4]] as const;

/** Names of the lists that a household is on, short. */
export const listedPrograms = (bits: number): string[] => programmes.filter(([, bit]) => (bits & bit) !== 0).map(([name]) => name);
