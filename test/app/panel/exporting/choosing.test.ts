import { describe, expect, it } from 'vitest';
import { chosenOf, columnsOf, countOf, found } from '../../../../src/app/panel/exporting/choosing';
import { columnGroups } from '../../../../src/export';
import { declared } from '../../../../src/derive/declared';
import { indicators } from '../../../../src/model';

const groups = columnGroups(declared);
const choices = groups.flatMap((group) => group.choices);
const usual = choices.filter((choice) => choice.usual).map(({ id }) => id);

describe('the columns of files', () => {
  it('are offered under the headings of the indicators, every one once, then those of households', () => {
    expect(groups.slice(0, -2).flatMap((group) => group.choices.map(({ id }) => id)).toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
    expect(groups.slice(-2).map(({ kind, title }) => [kind, title.id])).toEqual([['households', 'Keluarga'], ['households', 'Lebih banyak tentang keluarga']]);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    expect(choices.filter(({ label }) => !label.en || !label.id)).toEqual([]);
  });

  it('are the usual ones unless something is said', () => {
    expect([...chosenOf(groups, null)]).toEqual(usual);
    expect(columnsOf(groups, new Set(usual))).toBeNull();
  });

  it('that are named push out only others of their kind', () => {
    const chosen = chosenOf(groups, ['p0', 'gini']);
    expect([...chosen].filter((id) => !id.startsWith('household.'))).toEqual(['p0', 'gini']);
    expect([...chosen].filter((id) => id.startsWith('household.'))).toEqual(usual.filter((id) => id.startsWith('household.')));
  });

  it('can be none of a kind, and come back as they were chosen', () => {
    const none = new Set(usual.filter((id) => id.startsWith('household.')));
    const asked = columnsOf(groups, none);
    expect(asked?.[0]).toBe('none');
    expect([...chosenOf(groups, asked)]).toEqual([...none]);
    expect(countOf(asked ?? [])).toBe(none.size);
    expect(columnsOf(groups, new Set(['p0']))).toEqual(['p0', 'household.none']);
    expect([...chosenOf(groups, ['p0', 'household.none'])]).toEqual(['p0']);
  });

  it('are found by words of their name in the reader’s language, and by their id', () => {
    expect(found(groups, 'angka kemis', 'id').flatMap((group) => group.choices.map(({ id }) => id))).toEqual(['p0']);
    expect(found(groups, 'household.savingsRp', 'en').map((group) => group.choices.map(({ id }) => id))).toEqual([['household.savingsRp']]);
    expect(found(groups, 'zzz', 'en')).toEqual([]);
    expect(found(groups, ' ', 'en')).toEqual(groups);
  });
});
