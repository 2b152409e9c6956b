import { describe, expect, it } from 'vitest';
import { coalitions, playersIn, shapley } from '../../../src/lab';
import type { Game, Player } from '../../../src/lab';

/** Worths of every coalition of a game by who is there. */
const worths = (game: Game, worth: (there: (player: Player) => boolean) => number) => coalitions(game).map(({ absent }) => worth((player) => !absent.includes(player)));
const means = (game: Game, worth: (there: (player: Player) => boolean) => number) => Object.fromEntries(shapley(game, [worths(game, worth)]).shares.map(({ player, mean }) => [player, mean]));
const near = (value: number) => expect.closeTo(value, 12) as number;

describe('coalitions', () => {
  it('are all combinations of efforts and of partners, nobody first and everybody last', () => {
    expect(coalitions('efforts').map(({ mask }) => mask)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(coalitions('efforts')[5].absent).toEqual(['empowering']);
    expect(coalitions('actors')).toHaveLength(16);
    expect(coalitions('actors')[0].absent).toEqual(['government', 'ngo', 'facilitators', 'forum']);
    expect(coalitions('actors')[15].absent).toEqual([]);
  });

  it('of parts leave at most one partner split up', () => {
    const all = coalitions('parts');
    expect(all).toHaveLength(256);
    expect([all[0].absent.length, all[255].absent.length]).toEqual([11, 0]);
    for (const { absent } of all) {
      const split = ['government', 'ngo', 'facilitators'].filter((partner) => {
        const own = playersIn('parts').filter((part) => part.startsWith(`${partner}.`));
        return own.some((part) => absent.includes(part)) && own.some((part) => !absent.includes(part));
      });
      expect(split.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('Shapley values', () => {
  it('share out a pair of gloves: one left, two right', () => {
    const gloves = (there: (player: Player) => boolean) => (there('enabling') && (there('empowering') || there('protecting')) ? 1 : 0);
    expect(means('efforts', gloves)).toEqual({ enabling: near(2 / 3), empowering: near(1 / 6), protecting: near(1 / 6) });
  });

  it('share out the cost of a runway that each of four planes needs longer than the last (Littlechild and Owen 1973)', () => {
    const needs = { government: 8, ngo: 11, facilitators: 13, forum: 18 } as const;
    const runway = (there: (player: Player) => boolean) => Math.max(0, ...Object.entries(needs).map(([player, length]) => (there(player as Player) ? length : 0)));
    expect(means('actors', runway)).toEqual({ government: near(2), ngo: near(3), facilitators: near(4), forum: near(9) });
  });

  it('leave out nobody and give nothing to who changes nothing', () => {
    const found = means('actors', (there) => (there('government') ? -3 : 0) * (there('ngo') ? 2 : 1));
    expect(found).toEqual({ government: near(-4.5), ngo: near(-1.5), facilitators: near(0), forum: near(0) });
  });

  it('add up to the whole in every seed, with intervals over the seeds', () => {
    const seeds = Array.from({ length: 30 }, (_, seed) => coalitions('actors').map(({ mask }) => Math.sin(mask * (seed + 1)) + mask));
    const { whole, shares } = shapley('actors', seeds);
    seeds.forEach((worth, seed) => {
      expect(shares.reduce((sum, { perSeed }) => sum + perSeed[seed], 0)).toBeCloseTo(worth[15] - worth[0], 12);
    });
    expect(shares.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(whole.mean, 12);
    for (const { mean, interval: [low, high] } of [whole, ...shares]) expect([low < mean, mean < high]).toEqual([true, true]);
  });

  it('leave out seeds that are not whole', () => {
    const good = worths('efforts', (there) => (there('enabling') ? 1 : 0));
    const { seeds, whole } = shapley('efforts', [good, null, [...good.slice(0, 7), NaN], good.slice(0, 3), good]);
    expect([seeds, whole.mean]).toEqual([2, 1]);
    expect(shapley('efforts', [null])).toMatchObject({ seeds: 0, whole: { mean: NaN } });
  });
});

describe('shares of parts', () => {
  it('add up to what their partner has among the partners', () => {
    const size = (absent: readonly Player[], partner: string, count: number) => (count - absent.filter((part) => part === partner || part.startsWith(`${partner}.`)).length) / count;
    // A game in which everything works with everything; whole partners are worth the same in both.
    const worth = (absent: readonly Player[]) => {
      const [g, n, f, o] = (['government', 'ngo', 'facilitators', 'forum'] as const).map((partner) => size(absent, partner, { government: 4, ngo: 4, facilitators: 2, forum: 1 }[partner]));
      return g * g + 2 * n * f + g * n * o - f * o + (absent.includes('government.policy') ? 0 : n);
    };
    const actors = coalitions('actors').map(({ absent }) => worth(absent.flatMap((partner) => playersIn('parts').filter((part) => part === partner || part.startsWith(`${partner}.`)))));
    const parts = coalitions('parts').map(({ absent }) => worth(absent));
    const byPart = shapley('parts', [parts]);
    for (const { player, mean } of shapley('actors', [actors]).shares) {
      const own = byPart.shares.filter((share) => share.player === player || share.player.startsWith(`${player}.`));
      expect(own.reduce((sum, share) => sum + share.mean, 0), player).toBeCloseTo(mean, 12);
    }
    expect(byPart.whole.mean).toBeCloseTo(byPart.shares.reduce((sum, { mean }) => sum + mean, 0), 12);
  });

  it('are those of Owen: three votes of four win, two of the partners vote together', () => {
    const votes: readonly Player[] = ['facilitators.empowering', 'facilitators.protecting', 'forum', 'ngo.presence'];
    const found = means('parts', (there) => (votes.filter(there).length >= 3 ? 1 : 0));
    expect(found).toMatchObject({
      'facilitators.empowering': near(1 / 3), 'facilitators.protecting': near(1 / 3), forum: near(1 / 6), 'ngo.presence': near(1 / 6), 'government.policy': near(0),
    });
  });
});
