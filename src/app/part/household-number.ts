/** The number of a household as it stands on the stage: counted from 1, at least four digits. */
export function householdNumber(household: number): string {
  return String(household + 1).padStart(4, '0');
}
