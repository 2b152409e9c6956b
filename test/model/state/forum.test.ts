import { describe, expect, it } from 'vitest';
import { jointOutput, motivationOf, policyOf } from '../../../src/model/state/forum';
import { make } from '../world';

describe('the joint output of policy and delivery', () => {
  it('is 1 when both are full, whatever the elasticity and the weights', () => {
    for (const elasticity of [0.2, 0.5, 1, 2, 5]) for (const share of [0.2, 0.5, 0.8]) expect(jointOutput(1, 1, elasticity, share)).toBeCloseTo(1, 12);
  });

  it('is the harmonic mean at elasticity ½, the geometric at 1', () => {
    expect(jointOutput(0.25, 1, 0.5, 0.5)).toBeCloseTo(0.4, 12);
    expect(jointOutput(0.25, 1, 1, 0.5)).toBeCloseTo(0.5, 12);
    expect(jointOutput(0.5, 0.5, 0.5, 0.5)).toBeCloseTo(0.5, 12);
    expect(jointOutput(0.5, 1, 0.5, 0.8)).toBeCloseTo(1 / (0.8 / 0.5 + 0.2), 12);
  });

  it('goes on evenly through an elasticity of 1', () => {
    expect(jointOutput(0.3, 0.8, 0.999, 0.5)).toBeCloseTo(jointOutput(0.3, 0.8, 1, 0.5), 3);
    expect(jointOutput(0.3, 0.8, 1.001, 0.5)).toBeCloseTo(jointOutput(0.3, 0.8, 1, 0.5), 3);
  });

  it('needs both where they do not make up for each other', () => {
    for (const elasticity of [0.2, 0.5, 1]) expect([jointOutput(0, 1, elasticity, 0.5), jointOutput(1, 0, elasticity, 0.5)], `${elasticity}`).toEqual([0, 0]);
    expect(jointOutput(0.2, 1, 0.2, 0.5)).toBeLessThan(0.25);
  });

  it('comes near the mean where they do: one alone makes almost half', () => {
    expect(jointOutput(0.2, 1, 5, 0.5)).toBeGreaterThan(0.56);
    expect(jointOutput(0, 1, 5, 0.5)).toBeCloseTo(0.5 ** 1.25, 9);
  });

  it('rises with each of them', () => {
    for (const elasticity of [0.2, 0.5, 1, 5]) {
      expect(jointOutput(0.6, 0.5, elasticity, 0.5)).toBeGreaterThan(jointOutput(0.5, 0.5, elasticity, 0.5));
      expect(jointOutput(0.5, 0.6, elasticity, 0.5)).toBeGreaterThan(jointOutput(0.5, 0.5, elasticity, 0.5));
    }
  });
});

describe('policy', () => {
  const policy = (activeShare: number, onTime: number) => policyOf(make({ set: { 'government.activeShare': activeShare, 'forum.policyAlone': 0.25, 'forum.fundsShare': 0.5 } }), onTime);

  it('is a quarter without government, all with an active one that pays in time', () => {
    expect([policy(0, 1), policy(1, 1)]).toEqual([0.25, 1]);
  });

  it('keeps its own half when an active government has no money to give', () => expect(policy(1, 0)).toBeCloseTo(0.625, 12));
});

it('shared motivation needs engagement, trust and legitimacy', () => {
  expect(motivationOf(1, 1, 1)).toBeCloseTo(1, 12);
  expect(motivationOf(0.5, 0.5, 0.5)).toBeCloseTo(0.5, 12);
  expect([motivationOf(0, 1, 1), motivationOf(1, 0, 1), motivationOf(1, 1, 0)]).toEqual([0, 0, 0]);
});
