import { describe, expect, it } from 'vitest';
import { SignSet } from '../../ingest/sign-set.js';
import { WordSet } from '../../ingest/word-set.js';

describe('WordSet', () => {
  const words = new WordSet(['基金', '子基金', '债券', '基金会']);
  const found = (text: string): string[] => [...words.in(text)].map(({ start, end }) => text.slice(start, end));

  it('finds the longest word at each place, none of which overlaps another', () => {
    expect(found('设立子基金和债券基金')).toEqual(['子基金', '债券', '基金']);
    expect(found('某基金会')).toEqual(['基金会']);
  });

  it('goes on behind a sign that only begins a word', () => {
    expect(found('子债基基金')).toEqual(['基金']);
    expect(found('')).toEqual([]);
    expect(found('子')).toEqual([]);
  });
});

describe('SignSet', () => {
  const stops = new SignSet('。；');

  it('gives the next place of a sign, and the end where there is none', () => {
    expect(stops.next('甲。乙；丙', 0)).toBe(1);
    expect(stops.next('甲。乙；丙', 2)).toBe(3);
    expect(stops.next('甲。乙；丙', 4)).toBe(5);
    expect(stops.next('甲。乙；丙', 2, 3)).toBe(3);
  });

  it('has no sign outside a text', () => {
    expect(stops.isAt('。', 0)).toBe(true);
    expect(stops.isAt('。', 1)).toBe(false);
    expect(stops.isAt('甲', 0)).toBe(false);
  });
});
