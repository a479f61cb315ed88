import { describe, expect, it } from 'vitest';
import { factsFrom } from '../../web/pages/reader/facts.js';

describe('facts of a text', () => {
  it('are found by the row that they begin in', () => {
    const facts = [0, 3, 3, 7, 12].map((start) => ({ start, end: start + 4 }));
    expect(factsFrom(facts, { start: 3, end: 7 })).toEqual([facts[1], facts[2]]);
    expect(factsFrom(facts, { start: 4, end: 7 })).toEqual([]);
    expect(factsFrom(facts, { start: 7, end: 20 })).toEqual([facts[3], facts[4]]);
    expect(factsFrom([], { start: 0, end: 9 })).toEqual([]);
  });
});
