/** The largest things that are accepted from outside. Beyond them a reader is told so before any work is done. */
export const limits = {
  /** Families in all villages together. */
  families: 200_000,
  villages: 500,
  /** Months of one run. */
  months: 600,
  seed: 4_294_967_295,
  distanceKm: 1_000,
  decisions: 5_000,
  /** Texts of one kind in a scenario: notes, sources, things to try. */
  texts: 50,
  titleCharacters: 200,
  textCharacters: 4_000,
  nameCharacters: 80,
  /** Length of an address that mail and chat programs still pass on whole. */
  linkCharacters: 8_000,
  /** Objects inside objects in a file. */
  depth: 16,
  scenarioBytes: 2_000_000,
  recordBytes: 50_000_000,
  findingBytes: 500_000,
  /** Paired runs per arm of a finding. */
  seeds: 10_000,
  /** Least share of the families that a finding may run on. */
  familyScale: 0.02,
} as const;
