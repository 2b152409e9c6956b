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
  /** Words for places that have hardly any room. */
  shortCharacters: 24,
  /** Length of an address that mail and chat programs still pass on whole. */
  linkCharacters: 8_000,
  /** Length of a run inside a picture. */
  pictureCharacters: 200_000,
  /** Objects inside objects in a file. */
  depth: 16,
  scenarioBytes: 2_000_000,
  recordBytes: 50_000_000,
  /** Files that are verified: read as a whole, read piece by piece, and archives once they are unpacked. */
  verifiedBytes: 100_000_000,
  networkBytes: 500_000_000,
  unpackedBytes: 400_000_000,
  findingBytes: 500_000,
  /** With a whole scenario inside. */
  experimentBytes: 2_500_000,
  /** Settings that one experiment moves, and points on one of them. */
  axes: 300,
  axisPoints: 10_000,
  /** What one experiment reads off its runs. */
  watched: 20,
  /** Runs of one experiment, and values of settings in its plan: runs times settings moved. */
  experimentRuns: 200_000,
  experimentValues: 4_000_000,
  trajectories: 1_000,
  samples: 50_000,
  /** Paired runs per arm of a finding. */
  seeds: 10_000,
  /** Least share of the families that a finding may run on. */
  familyScale: 0.02,
} as const;
