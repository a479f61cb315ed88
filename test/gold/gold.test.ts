import { describe, expect, it } from 'vitest';
import { floors, GOLD, scoresOf } from './scores.js';

const held = floors();

describe('the floors', () => {
  it('are of the documents that have gold', () => {
    expect(Object.keys(held).sort()).toEqual([...GOLD]);
  });
});

describe.each(GOLD)('the gold of %s', async (name) => {
  const scores = await scoresOf(name);
  const floor = held[name] ?? {};

  it('has a floor for each figure', () => {
    expect(Object.keys(floor).sort()).toEqual(Object.keys(scores).sort());
  });

  it.each(Object.keys(floor))('is not read worse than before: %s', (figure) => {
    expect(scores[figure]).toBeGreaterThanOrEqual(floor[figure] ?? 1);
  });
});
