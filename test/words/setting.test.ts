import { describe, expect, it } from 'vitest';
import { indicators, parameters } from '../../src/model';
import { indicatorGroups, settingText, words } from '../../src/words';

describe('what a parameter is set to', () => {
  const choices = [{ en: 'By score', id: 'Menurut skor' }, { en: 'By meeting', id: 'Menurut musyawarah' }];

  it('is the name of a choice', () => {
    expect([settingText({ choices, unit: 'index' }, 1, 'en'), settingText({ choices, unit: 'index' }, 0, 'id')]).toEqual(['By meeting', 'Menurut skor']);
  });

  it('is a number with its unit where there is nothing to choose', () => {
    expect([settingText({ unit: 'month' }, 18, 'id'), settingText({ unit: 'switch' }, 1, 'en')]).toEqual(['18 bulan', 'yes'].map((text) => text.replace(' ', '\u00a0')));
  });
});

describe('the headings', () => {
  it('of indicators have every indicator once', () => {
    expect(indicatorGroups.flatMap(({ ids }) => ids).toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
  });

  it.each(['en', 'id'] as const)('of levers have words for the first part of every id in %s', (language) => {
    const topics: Readonly<Record<string, string>> = words[language].levers.topic;
    expect(parameters.filter(({ id }) => !topics[id.slice(0, id.indexOf('.'))]).map(({ id }) => id)).toEqual([]);
  });
});
