import { indicators } from '../model';
import { advance, allDecisions, ProblemError, problem, scenarioById, worldOf } from '../run';
import type { Command } from './terminal';
import { cliWords as words } from './words';

/** Seconds to make the world and nanoseconds per household-month of the large scenario. */
export const benchCommand: Command = {
  usage: 'bench [--json]',
  about: words.bench,
  flags: { json: false },
  words: [0, 0],
  needs: words.nothing,
  async run(given, terminal) {
    const scenario = scenarioById('randublatung');
    if (!scenario) throw new ProblemError(problem('unknownScenario', { id: 'randublatung', known: '' }));
    const spec = { scenario, seed: 1, months: 60, decisions: [] };
    const families = scenario.villages.reduce((sum, village) => sum + village.families, 0);
    const start = terminal.now();
    const world = worldOf(spec);
    const made = terminal.now();
    const decisions = allDecisions(spec);
    while (world.month < spec.months) advance(world, decisions);
    const figures = {
      families,
      indicators: indicators.length,
      generationSeconds: (made - start) / 1000,
      nanosecondsPerHouseholdMonth: ((terminal.now() - made) * 1e6) / (families * spec.months),
    };
    terminal.out(given.flags.json ? `${JSON.stringify(figures)}\n` : `${Object.entries(figures).map(([name, value]) => `${name}: ${value.toFixed(3)}`).join('\n')}\n`);
    return 0;
  },
};
