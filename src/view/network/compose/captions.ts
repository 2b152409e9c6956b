import type { Caption } from '../draw/captions';
import type { Run } from '../draw/text';
import { loadMark } from '../encode';
import { groupPlace } from '../layout/routes';
import { absentees, isPresent } from '../situation';
import type { Situation } from '../situation';
import { effortStyles, estimate, letter } from './lettering';
import { outlineOf } from './rings';
import type { Style } from './lettering';

type Place = Pick<Caption, 'x' | 'y' | 'dx' | 'dy' | 'align'> & Partial<Pick<Caption, 'pinned' | 'target' | 'elsewhere' | 'plate'>>;

/** All text on the stage but the names of villages and homes; what must be seen comes first, for places are given in this order. */
export function composeCaptions(situation: Situation): Caption[] {
  const [captions, say] = collect(situation);
  // Nearer, the legend is what does not move: others make room for it.
  if (situation.zoom > 1.05) sayTiers(situation, say);
  sayActors(situation, say);
  sayAbsent(situation, say);
  sayFacilitators(situation, say);
  if (isPresent(situation.layout, 'forum')) sayForum(situation, say);
  sayEfforts(situation, say);
  if (situation.zoom <= 1.05) sayTiers(situation, say);
  return captions;
}

/** The word for groups: it comes last and takes what room is left. */
export function composeGroupsWord(situation: Situation): Caption[] {
  const [captions, say] = collect(situation);
  sayGroups(situation, say);
  return captions;
}

function collect({ theme, plan }: Situation): [Caption[], Say] {
  const captions: Caption[] = [];
  const say: Say = (id, place, ...parts) => {
    const runs: Run[] = parts.filter(([text]) => text !== '').map(([text, style]) => letter(text, style, theme, plan.tiers.compact));
    if (runs.length > 0) captions.push({ id, runs, ...place });
  };
  return [captions, say];
}

type Say = (id: string, place: Place, ...parts: readonly (readonly [string, Style])[]) => void;

function sayTiers({ plan, layout, words, grain, zoom, theme }: Situation, say: Say): void {
  const { tiers } = plan;
  tiers.rules.forEach((y, i) => say(`tier:${i}`, { x: tiers.margin, y, dx: 0, dy: 4, align: 0, pinned: 'x', plate: zoom > 1.05 }, [words.tiers[i], 'tier']));
  const home = plan.pitch * zoom >= 10 ? words.legendHouse : words.legendDot;
  const text = words.grain(grain.grainRp, grain.packed);
  // Nearer, the legend would lie on islands: only what is needed there stays.
  const parts = tiers.compact ? [text] : zoom > 1.05 ? [text, home] : [text, home, layout.assisted.includes(true) ? words.legendAssisted : '', words.legendPercent];
  const said = parts.filter((part) => part !== '');
  const line = (count: number) => said.slice(0, count).join(' · ');
  // Where the whole line has no room, what comes last is left out.
  const elsewhere = said.slice(1).map((_, less) => ({ runs: [letter(line(said.length - 1 - less), 'note', theme, tiers.compact)] }));
  say('legend', { x: tiers.width - tiers.margin, y: tiers.rules[0], dx: 0, dy: 4, align: 1, pinned: 'both', plate: zoom > 1.05, elsewhere }, [line(said.length), 'note']);
}

function sayActors(situation: Situation, say: Say): void {
  const { plan, layout, words, names, turnover, frame } = situation;
  const { tiers } = plan;
  const { compact } = tiers;
  // The name of the forum stands in the same row.
  const wide = (text: string) => estimate([letter(text, 'actor', 'dark', false)]);
  const short = tiers.width < 880 && (compact || wide(names.government) + wide(words.forumShort) / 2 > tiers.actors.forum.x - tiers.actors.government.x - 40);
  const employed = [0, 1].map((employer) => frame?.employer_f.filter((e) => e === employer).length ?? 0);
  const line = (kind: 'national' | 'government' | 'donor' | 'ngo') => {
    const { receivedRp = 0, paidRp = 0 } = turnover.get(kind) ?? {};
    return frame === null ? '' : words.actorLine(kind, { receivedRp, paidRp, facilitators: kind === 'government' ? employed[0] : kind === 'ngo' ? employed[1] : 0 });
  };
  const at = (kind: 'national' | 'government' | 'donor' | 'ngo', dx: number, dy: number, align: number): Place => ({ x: tiers.actors[kind].x, y: tiers.actors[kind].y, dx, dy, align, target: { kind: 'actor', actor: kind } });
  if (isPresent(layout, 'government')) {
    say('government', at('government', compact ? 22 : 32, compact ? -2 : -12, 0), [short ? names.governmentShort : names.government, 'actor']);
    if (!compact) say('government:line', at('government', 32, 5, 0), [line('government'), 'sub']);
  }
  if (isPresent(layout, 'ngo')) {
    const dy = compact ? -6 : ngoLines(situation)[0];
    say('ngo', at('ngo', compact ? 20 : 32, dy, 0), [compact ? names.ngoShort : names.ngo, 'actor']);
    if (!compact) say('ngo:line', at('ngo', 32, dy + 17, 0), [line('ngo'), 'sub']);
  }
  if (compact) return;
  if (isPresent(layout, 'national')) {
    // Where its middle is near the edge its name begins at the margin.
    const name = estimate([letter(words.national, 'actorSmall', 'dark', false)]);
    const atEdge = tiers.actors.national.x - name / 2 < tiers.margin;
    say('national', atEdge ? at('national', tiers.margin - tiers.actors.national.x, 36, 0) : at('national', 0, 36, 0.5), [words.national, 'actorSmall']);
    if (!tiers.terse) say('national:line', at('national', 0, 52, 0.5), [line('national'), 'sub']);
  }
  if (isPresent(layout, 'donor')) {
    say('donor', at('donor', 24, -1, 0), [words.donor, 'actorSmall']);
    say('donor:line', at('donor', 24, 15, 0), [line('donor'), 'sub']);
  }
}

/** Under the outlines of actors that this world does not have. */
function sayAbsent(situation: Situation, say: Say): void {
  const { plan, layout, words, frame } = situation;
  const { tiers } = plan;
  const without = { facilitators: (frame?.employer_f.length ?? 0) === 0, groups: layout.village_g.length === 0 };
  for (const kind of absentees(situation)) {
    const { x, y, r } = outlineOf(tiers, kind);
    const align = kind === 'forum' ? 0.5 : x > tiers.width - 90 ? 0.8 : 0.5;
    const elsewhere = [{ dx: r + 8, dy: 4, align: 0 }, { dx: -r - 8, dy: 4, align: 1 }, { dx: 0, dy: -r - 7, align }];
    say(`absent:${kind}`, { x, y, dx: 0, dy: r + 15, align, elsewhere }, [words.absent(kind, without), 'sub']);
  }
}

function sayForum({ plan, words, frame }: Situation, say: Say): void {
  const { tiers } = plan;
  const { x, y } = tiers.actors.forum;
  const r = tiers.forumRadius;
  const target = { kind: 'actor', actor: 'forum' } as const;
  if (tiers.compact) {
    say('forum', { x, y, dx: 0, dy: -r - 9, align: 0.5, target }, [words.forumShort, 'actor']);
    return;
  }
  say('forum', { x, y, dx: 0, dy: -r - 20, align: 0.5, target }, [tiers.width < 880 ? words.forumShort : words.forum, 'actor']);
  const [engagement, motivation, capacity] = frame?.forum ?? [0, 0, 0];
  const value = (share: number) => (frame === null ? '' : words.percent(share));
  if (tiers.terse) {
    say('forum:0v', { x, y, dx: -r - 12, dy: -10, align: 1 }, [value(engagement), 'strong']);
    say('forum:1v', { x, y, dx: r + 12, dy: -10, align: 0 }, [value(motivation), 'strong']);
    say('forum:2v', { x, y, dx: 0, dy: r + 22, align: 0.5 }, [value(capacity), 'strong']);
    return;
  }
  say('forum:0', { x, y, dx: -r - 16, dy: -29, align: 1 }, [words.forumArcs[0], 'sub']);
  say('forum:0v', { x, y, dx: -r - 16, dy: -13, align: 1 }, [value(engagement), 'strong']);
  say('forum:1', { x, y, dx: r + 16, dy: -29, align: 0 }, [words.forumArcs[1], 'sub']);
  say('forum:1v', { x, y, dx: r + 16, dy: -13, align: 0 }, [value(motivation), 'strong']);
  say('forum:2', { x, y, dx: 0, dy: r + 26, align: 0.5 }, [`${words.forumArcs[2]} `, 'sub'], [value(capacity), 'strong']);
}

/** Who pays for which effort, beside the trunk that leaves the payer. */
function sayEfforts(situation: Situation, say: Say): void {
  const { plan, words, theme, turnover, effortsSeen } = situation;
  const { tiers } = plan;
  if (tiers.compact) return;
  const name = (e: number): (readonly [string, Style])[] => [
    [words.effortGlosses[e] === '' ? words.efforts[e] : `${words.efforts[e]} `, effortStyles[e]],
    [tiers.terse ? '' : words.effortGlosses[e], 'gloss'],
  ];
  const { x, y } = tiers.actors.government;
  const paid = (kind: 'government', e: number) => {
    const rupiah = turnover.get(kind)?.paidByEffortRp[e] ?? 0;
    return rupiah > 0 ? words.rupiahPerMonth(rupiah) : '';
  };
  const seen = (kind: 'government' | 'ngo') => [0, 2, 1].filter((e) => effortsSeen.has(`${kind}:${e}`));
  if (tiers.terse || effortsSeen.has('national')) {
    // The left of the trunk belongs to the national programme's money, or there is little room: one line each on the right.
    seen('government').forEach((e, i) => {
      const amount = tiers.width < 880 ? '' : paid('government', e);
      const word = letter(words.efforts[e], effortStyles[e], theme, false);
      const sum = letter(`  ${amount}`, 'sub', theme, false);
      // Where there is little room the gloss goes first, then the amount.
      const elsewhere = amount === '' ? [] : [{ runs: [word, sum] }, { runs: [word] }];
      say(`government:${e}`, { x, y, dx: 30, dy: (tiers.terse ? 40 : 66) + i * 17, align: 0, elsewhere }, ...name(e), [amount === '' ? '' : `  ${amount}`, 'sub']);
    });
  } else {
    // Enabling leaves on the left of the trunk, protecting on the right; empowering stands under protecting.
    let right = 54;
    for (const e of seen('government')) {
      const place = e === 0 ? { x, y, dx: -26, align: 1 } : { x, y, dx: 30, align: 0 };
      const dy = e === 0 ? 54 : right;
      say(`government:${e}`, { ...place, dy }, ...name(e));
      say(`government:${e}v`, { ...place, dy: dy + 16 }, [paid('government', e), 'sub']);
      if (e !== 0) right += 36;
    }
  }
  const ngo = tiers.actors.ngo;
  const [first, ...others] = seen('ngo').reverse();
  const [, , third, fourth] = ngoLines(situation);
  if (first !== undefined) say('ngo:0', { x: ngo.x, y: ngo.y, dx: 32, dy: third, align: 0 }, ...name(first));
  // Under the mark there is room to the left, too.
  const line = others.map((e) => letter(words.efforts[e], effortStyles[e], 'dark', false));
  const beyond = Math.max(0, ngo.x + 32 + estimate(line) + 12 - (tiers.width - 8));
  if (others.length > 0) say('ngo:1', { x: ngo.x, y: ngo.y, dx: 32 - beyond, dy: fourth, align: 0 }, ...others.map((e, i) => [`${i > 0 ? ', ' : ''}${words.efforts[e]}`, effortStyles[e]] as const));
}

/** Where the four lines beside the NGO stand, counted from its middle: on a low stage they move up, off the row of facilitators. */
function ngoLines({ plan }: Situation): [number, number, number, number] {
  const { tiers } = plan;
  const last = Math.min(54, tiers.facilitatorY - 25 - tiers.actors.ngo.y);
  return [last - 54, last - 37, last - 17, last];
}

function sayFacilitators(situation: Situation, say: Say): void {
  const { plan, words, frame, row, zoom } = situation;
  const { tiers } = plan;
  const zoomedIn = situation.focus >= 0 && zoom > 1.4;
  const facilitators = frame?.employer_f.length ?? 0;
  for (let f = 0; f < facilitators; f += 1) {
    const mark = loadMark(frame!.load_f[f], frame!.families_f[f]);
    const target = { kind: 'facilitator', facilitator: f } as const;
    const place = { x: situation.facilitatorX[f], y: situation.facilitatorY[f], target };
    if (zoomedIn && row.villages[f].includes(situation.focus)) {
      say(`facilitator:${f}`, { ...place, dx: 24, dy: -3, align: 0, plate: true }, [words.facilitator(f), 'actorSmall']);
      say(`facilitator:${f}v`, { ...place, dx: 24, dy: 13, align: 0, plate: true }, [words.facilitatorLine(mark.families), 'sub']);
    } else if (mark.over && row.gap >= 34) {
      say(`overload:${f}`, { ...place, dx: 0, dy: 31, align: 0.5, elsewhere: [{ dx: 0, dy: -22, align: 0.5 }] }, [words.overload(mark.families, mark.capacity), 'overload']);
    }
  }
  if (tiers.compact) return;
  if (facilitators > 0) {
    say('facilitators', { x: tiers.width - tiers.margin, y: tiers.facilitatorY, dx: 0, dy: -3, align: 1 }, [words.facilitators, 'strong']);
    say('facilitators:note', { x: tiers.width - tiers.margin, y: tiers.facilitatorY, dx: 0, dy: 12, align: 1 }, [words.facilitatorsNote, 'note']);
  }
}

function sayGroups(situation: Situation, say: Say): void {
  const { plan, words, attendance, zoom } = situation;
  const { tiers } = plan;
  if (tiers.compact || zoom > 1.6) return;
  // The word for groups stands once, beside a mark near the rule of the micro tier where no island is in the way.
  const text = letter(words.groups, 'sub', situation.theme, false);
  const width = words.groups.length * text.size * 0.56;
  const free = plan.islands
    .filter((island) => (attendance[island.village] ?? -1) >= 0)
    .map((island) => groupPlace(plan, island.village, zoom))
    .sort((a, b) => b.x - a.x)
    .flatMap((mark) => [{ mark, side: 1 }, { mark, side: -1 }])
    .find(({ mark, side }) => {
      const left = side > 0 ? mark.x + 14 : mark.x - 14 - width;
      const clear = (island: (typeof plan.islands)[number]) => island.right + 6 < left || island.left - 6 > left + width || island.top - 8 > mark.y + 8 || island.bottom + 24 < mark.y - 8;
      return left > 0 && left + width < tiers.width - 8 && mark.y < tiers.rules[2] + 80 && plan.islands.every(clear);
    });
  if (free !== undefined) say('groups', { ...free.mark, dx: free.side * 16, dy: 6, align: free.side > 0 ? 0 : 1 }, [words.groups, 'sub']);
}
