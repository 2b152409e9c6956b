/** What the ghost shows: the scenario's own baseline, the same run without the reader's decisions, or the run that a branch left. */
export type Against = 'scenario' | 'withoutDecisions' | 'parent';

interface AgainstWords {
  /** Beside its line and over its column. */
  readonly line: string;
  /** After "lower than". */
  readonly than: string;
  /** Before a value of its own. */
  readonly at: string;
  /** After a difference, where there is hardly any room. */
  readonly short: string;
}

/** Words of the comparison, in both languages. */
export const comparisonEn = {
  choose: 'Dashed line',
  none: 'No dashed line',
  scenario: (name: string) => `Baseline: ${name}`,
  withoutDecisions: 'Without my decisions',
  parent: (name: string) => `Branched from: ${name}`,
  withoutDecisionsHint: 'The same scenario and seed, without the decisions you made.',
  withoutDecisionsLater: 'Can be chosen once you have made a decision.',
  offer: 'Compare without my decisions',
  against: {
    scenario: { line: 'Baseline', than: 'the baseline', at: 'in the baseline', short: 'vs baseline' },
    withoutDecisions: { line: 'No decisions', than: 'the run without my decisions', at: 'without my decisions', short: 'vs no decisions' },
    parent: { line: 'Branched from', than: 'the run it branched from', at: 'in the run it branched from', short: 'vs its origin' },
  } as Readonly<Record<Against, AgainstWords>>,
};

export const comparisonId: typeof comparisonEn = {
  choose: 'Garis putus-putus',
  none: 'Tanpa garis putus-putus',
  scenario: (name) => `Acuan: ${name}`,
  withoutDecisions: 'Tanpa keputusan saya',
  parent: (name) => `Cabang dari: ${name}`,
  withoutDecisionsHint: 'Skenario dan benih acak yang sama, tanpa keputusan yang Anda ambil.',
  withoutDecisionsLater: 'Dapat dipilih setelah Anda mengambil keputusan.',
  offer: 'Bandingkan tanpa keputusan saya',
  against: {
    scenario: { line: 'Acuan', than: 'acuan', at: 'pada acuan', short: 'dari acuan' },
    withoutDecisions: { line: 'Tanpa keputusan', than: 'simulasi tanpa keputusan saya', at: 'tanpa keputusan saya', short: 'efek keputusan' },
    parent: { line: 'Simulasi asal', than: 'simulasi asalnya', at: 'pada simulasi asalnya', short: 'dari asalnya' },
  },
};
