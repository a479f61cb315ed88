import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlace, nodePath, placePath, QUOTE_KEY, quoteKey } from '../../schema/permalink.js';

const TEXT = '市发展改革委牵头，市科技局配合。由市科技局负责落实。';
const at = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a permalink', () => {
  it('bears the place and a key of its words', () => {
    const path = placePath('规划 1', { start: 3, end: 6 }, '改革委');
    expect(path).toMatch(/^\/d\/%E8%A7%84%E5%88%92%201\/3-6\?q=[0-9a-f]{24}$/u);
    expect(QUOTE_KEY.test(quoteKey('改革委'))).toBe(true);
    expect(nodePath('doc:规划 1')).toBe('/d/%E8%A7%84%E5%88%92%201');
    expect(nodePath('mea:规划/2.1')).toBe('/n/mea%3A%E8%A7%84%E5%88%92%2F2.1');
  });

  it('leads to its words where they stand, and of several to the nearest', () => {
    const [first, second] = [at('市科技局'), at('市科技局', 10)];
    const key = quoteKey('市科技局');
    expect(findPlace(TEXT, first, key)).toEqual(first);
    expect(findPlace(TEXT, second, key)).toEqual(second);
    expect(findPlace(`前言。${TEXT}`, { start: second.start + 2, end: second.end + 2 }, key)).toEqual({
      start: second.start + 3,
      end: second.end + 3,
    });
  });

  it('leads nowhere where its words are gone', () => {
    expect(findPlace(TEXT.replaceAll('市科技局', '市科学技术局'), at('市科技局'), quoteKey('市科技局'))).toBeNull();
    expect(findPlace('', { start: 0, end: 4 }, quoteKey('市科技局'))).toBeNull();
    expect(findPlace(TEXT, { start: 0, end: 1_000_000 }, quoteKey('市科技局'))).toBeNull();
  });

  it('finds any words again, whatever was put before and after them', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 });
    const around = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(words, around, around, (quote, before, after) => {
        const found = findPlace(before + quote + after, { start: 0, end: quote.length }, quoteKey(quote));
        expect(found).not.toBeNull();
        expect((before + quote + after).slice(found?.start, found?.end)).toBe(quote);
      }),
    );
  });
});
