import { expect, it } from 'vitest';
import { compareRank, levelsAbove, levelsBelow } from '../../schema/government-rank.js';

it('ranks what spans provinces beside a province, and nothing that has no level', () => {
  expect(compareRank('NATIONAL', 'COUNTY')).toBeLessThan(0);
  expect(compareRank('MUNICIPAL', 'PROVINCIAL')).toBeGreaterThan(0);
  expect(compareRank('INTERREGIONAL', 'PROVINCIAL')).toBe(0);
  expect(compareRank(null, 'PROVINCIAL')).toBeNull();
});

it('names the levels above and below one', () => {
  expect(levelsAbove('MUNICIPAL')).toEqual(['NATIONAL', 'PROVINCIAL', 'INTERREGIONAL']);
  expect(levelsBelow('INTERREGIONAL')).toEqual(['MUNICIPAL', 'COUNTY']);
  expect(levelsBelow('COUNTY')).toEqual([]);
});
