import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { atOnce, makeBiography, mark, replay } from '../../src/run';
import type { Frame, RunEvent, Runner, RunSpec } from '../../src/run';
import { budget, smallSpec, straight, visits } from './small';

/** What a page does with the events of a runner: it keeps the frames by month. */
class Listener {
  readonly events: RunEvent[] = [];
  frames: Frame[] = [];
  private end: (digest: string) => void = () => {};
  readonly digest = new Promise<string>((resolve) => (this.end = resolve));

  readonly hear = (event: RunEvent): void => {
    this.events.push(event);
    if (event.kind === 'frames') this.frames = [...this.frames.filter((frame) => frame.month < event.frames[0].month), ...event.frames];
    if (event.kind === 'finished') this.end(event.digest);
    if (event.kind === 'failed') this.end(`failed at month ${event.month}: ${JSON.stringify(event.problem)}`);
  };

  months(): number[] {
    return this.events.flatMap((event) => (event.kind === 'frames' ? event.frames.map((frame) => frame.month) : []));
  }
}

async function run(runner: Runner, spec: RunSpec): Promise<Listener> {
  const listener = new Listener();
  runner.start(spec, listener.hear);
  await listener.digest;
  return listener;
}

const upTo = (last: number, first = 0) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** One suite for every implementation of `Runner`. */
export function keepsTheContract(make: () => Runner): void {
  const made: Runner[] = [];
  const fresh = () => {
    const runner = make();
    made.push(runner);
    return runner;
  };
  afterEach(() => {
    for (const runner of made.splice(0)) runner.stop();
  });

  describe('a run', () => {
    it('sends the layout, every month from 0 once and in order, and the digest of the same run made in one go', async () => {
      const listener = await run(fresh(), smallSpec());
      expect(listener.events[0].kind).toBe('layout');
      expect(listener.months()).toEqual(upTo(30));
      expect(listener.events.at(-1)).toEqual({ kind: 'finished', digest: straight(smallSpec()).digest, months: 30 });
    });

    it('sends what was measured', async () => {
      const { frames } = await run(fresh(), smallSpec());
      expect(frames.map((frame) => [...frame.indicators])).toEqual(straight(smallSpec()).measured.map((row) => [...row.indicators]));
    });

    it('starts at restartedAt 0', async () => {
      const { events } = await run(fresh(), smallSpec());
      expect(new Set(events.flatMap((event) => (event.kind === 'frames' ? [event.restartedAt] : [])))).toEqual(new Set([0]));
    });

    it('can be one month long', async () => {
      const listener = await run(fresh(), smallSpec([], { months: 1 }));
      expect(listener.months()).toEqual([0, 1]);
    });
  });

  describe('a second run', () => {
    it('that differs by a decision at month 17 sends months 18 to 30 only, and ends as if run in one go', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      const spec = smallSpec([visits(17, 0.9)]);
      const listener = await run(runner, spec);
      expect(listener.months()).toEqual(upTo(30, 18));
      expect(listener.events.find((event) => event.kind === 'frames')).toMatchObject({ restartedAt: 18 });
      expect(await listener.digest).toBe(straight(spec).digest);
    });

    it('without that decision again ends where the first one ended', async () => {
      const runner = fresh();
      const first = await run(runner, smallSpec());
      await run(runner, smallSpec([visits(17, 0.9)]));
      const third = await run(runner, smallSpec());
      expect(third.months()).toEqual(upTo(30, 18));
      expect(await third.digest).toBe(await first.digest);
    });

    it('that is the same sends no frame and the digest again', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      expect((await run(runner, smallSpec())).events.map((event) => event.kind)).toEqual(['finished']);
    });

    it('that is longer sends the months that are new', async () => {
      const runner = fresh();
      await run(runner, smallSpec([], { months: 20 }));
      expect((await run(runner, smallSpec())).months()).toEqual(upTo(30, 21));
    });

    it('that is shorter ends as if run in one go', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      const listener = await run(runner, smallSpec([], { months: 7 }));
      expect(await listener.digest).toBe(straight(smallSpec([], { months: 7 })).digest);
    });

    it('with another seed starts from nothing', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      const listener = await run(runner, smallSpec([], { seed: 2 }));
      expect(listener.events[0].kind).toBe('layout');
      expect(listener.months()).toEqual(upTo(30));
    });

    it('asked for at once is the only one that is answered, and is whole', async () => {
      const runner = fresh();
      const old = new Listener();
      runner.start(smallSpec(), old.hear);
      const heard = old.events.length;
      const listener = await run(runner, smallSpec([budget(3, 0)]));
      expect(old.events.length).toBe(heard);
      expect(listener.events[0].kind).toBe('layout');
      expect(listener.months()).toEqual(upTo(30));
      expect(await listener.digest).toBe(straight(smallSpec([budget(3, 0)])).digest);
    });

    it('asked for by the listener of the first one is whole, and the first one falls silent', async () => {
      const runner = fresh();
      const spec = smallSpec([budget(3, 0)]);
      const second = new Listener();
      const old: RunEvent[] = [];
      runner.start(smallSpec(), (event) => {
        old.push(event);
        if (event.kind === 'frames') runner.start(spec, second.hear);
      });
      expect(await second.digest).toBe(straight(spec).digest);
      expect(old.map(({ kind }) => kind)).toEqual(['layout', 'frames']);
      expect(second.months().at(-1)).toBe(30);
    });

    it('after any series of decisions, taken back or not, ends as if run in one go', async () => {
      const decision = fc.oneof(
        fc.record({ month: fc.nat(29), value: fc.integer({ min: 0, max: 20 }) }).map(({ month, value }) => visits(month, value / 20)),
        fc.record({ month: fc.nat(29), value: fc.nat(6_000) }).map(({ month, value }) => budget(month, value * 1e6)),
      );
      const runner = fresh();
      await fc.assert(
        fc.asyncProperty(fc.array(decision, { maxLength: 4 }), fc.constantFrom(30, 30, 12, 25), async (decisions, months) => {
          const spec = smallSpec(decisions.filter(({ month }) => month < months), { months });
          const listener = await run(runner, spec);
          expect(await listener.digest).toBe(straight(spec).digest);
        }),
        { numRuns: 12, seed: 7 },
      );
    });
  });

  describe('questions', () => {
    it('get the same household at a month whether it was passed long ago or just now', async () => {
      const runner = fresh();
      await run(runner, smallSpec([visits(5, 1)]));
      const passed = await runner.household(14, 43);
      const short = fresh();
      await run(short, smallSpec([visits(5, 1)], { months: 14 }));
      expect(passed).toEqual(await short.household(14, 43));
      expect(passed).toMatchObject({ month: 14, household: 43 });
    });

    it('get the table of a month, with shocks counted up to it, whatever the run was before', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      await run(runner, smallSpec([visits(5, 1)]));
      const passed = await runner.households(14);
      const short = fresh();
      const listener = await run(short, smallSpec([visits(5, 1)], { months: 14 }));
      expect(passed).toEqual(await short.households(14));
      const struck = listener.frames.reduce((sum, { marks_h }) => sum + marks_h.filter((marks) => marks & mark.shocked).length, 0);
      expect(struck).toBeGreaterThan(0);
      expect(passed.values.shocks.reduce((sum, shocks) => sum + shocks, 0)).toBe(struck);
    });

    it('get the story of a household of the latest run, saying how far it is', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      const spec = smallSpec([visits(5, 1)]);
      runner.start(spec, () => {});
      const months: number[] = [];
      const told = await runner.biography(7, { progress: ({ month }) => months.push(month) });
      expect(told).toEqual(atOnce(makeBiography(spec, 7)));
      expect(months).toEqual(upTo(30));
    });

    it('about a story that is given up are rejected with the reason, and the next question is answered', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      const control = new AbortController();
      const told = runner.biography(3, { signal: control.signal, progress: () => control.abort(new Error('enough')) });
      await expect(told).rejects.toThrow('enough');
      expect(await runner.household(20, 3)).toMatchObject({ household: 3 });
      await expect(runner.biography(3, { signal: control.signal })).rejects.toThrow('enough');
      await expect(runner.biography(44)).rejects.toMatchObject({ problems: [{ code: 'noHousehold' }] });
    });

    it('see the decisions of the latest run', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      await runner.household(20, 0);
      await run(runner, smallSpec([visits(2, 1)]));
      const again = await runner.household(20, 0);
      const other = fresh();
      await run(other, smallSpec([visits(2, 1)]));
      expect(again).toEqual(await other.household(20, 0));
    });

    it('leave the run as it was', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      await runner.household(3, 1);
      const listener = await run(runner, smallSpec([visits(28, 1)]));
      expect(await listener.digest).toBe(straight(smallSpec([visits(28, 1)])).digest);
    });

    it('about months and households that are not there are refused in words', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      await expect(runner.household(31, 0)).rejects.toMatchObject({ problems: [{ code: 'notComputed' }] });
      await expect(runner.households(31)).rejects.toMatchObject({ problems: [{ code: 'notComputed' }] });
      await expect(runner.household(0, 44)).rejects.toMatchObject({ problems: [{ code: 'noHousehold', detail: { families: 44 } }] });
    });

    it('before anything runs are refused', async () => {
      await expect(fresh().record()).rejects.toMatchObject({ problems: [{ code: 'notComputed' }] });
    });

    it('for the record wait for the end and give one that replays', async () => {
      const runner = fresh();
      const spec = smallSpec([visits(5, 1)]);
      runner.start(spec, () => {});
      const record = await runner.record();
      expect(record).toMatchObject({ seed: 1, months: 30, decisions: spec.decisions, digest: straight(spec).digest });
      expect(record.monthly.length).toBe(31);
      expect(atOnce(replay(record))).toEqual({ identical: true });
    });

    it('for the books give those of the run made in one go, also after a decision changed', async () => {
      const runner = fresh();
      await run(runner, smallSpec());
      await run(runner, smallSpec([budget(9, 0)]));
      expect(await runner.ledger()).toEqual(straight(smallSpec([budget(9, 0)])).ledger);
    });
  });

  it('stopped and started again runs from nothing', async () => {
    const runner = fresh();
    await run(runner, smallSpec());
    runner.stop();
    const listener = await run(runner, smallSpec());
    expect(listener.months()).toEqual(upTo(30));
  });
}
