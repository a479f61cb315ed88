import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, nodePath, placeKey, placePath, QUOTE_KEY, quoteKey } from '../../schema/permalink.js';

const TEXT = '市发展改革委牵头，市科技局配合。由市科技局负责落实。';
const at = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a permalink', () => {
  it('bears the place and a key of its words', () => {
    const path = placePath('规划 1', { start: 3, end: 6 }, TEXT);
    expect(path).toMatch(/^\/d\/%E8%A7%84%E5%88%92%201\/3-6\?q=[0-9a-f]{40}$/u);
    expect(QUOTE_KEY.test(quoteKey('改革委'))).toBe(true);
    expect(nodePath('doc:规划 1')).toBe('/d/%E8%A7%84%E5%88%92%201');
    expect(nodePath('mea:规划/2.1')).toBe('/n/mea%3A%E8%A7%84%E5%88%92%2F2.1');
  });

  const moved = ({ start, end }: { start: number; end: number }, by: number) => ({ start: start + by, end: end + by });
  const [first, second] = [at('市科技局'), at('市科技局', 10)];

  it('leads to its words where they stand', () => {
    const key = quoteKey('市科技局');
    for (const place of [first, second]) {
      expect(findPlaces(TEXT, place, key)).toEqual([place]);
      expect(findPlaces(TEXT, place, placeKey(TEXT, place))).toEqual([place]);
    }
    const once = at('市发展改革委');
    expect(findPlaces(`前言。${TEXT}`, once, quoteKey('市发展改革委'))).toEqual([moved(once, 3)]);
  });

  it('leads to those of several that stood between the same words, however far they moved', () => {
    const longer = `${'为贯彻落实国家和省有关部署，'.repeat(4)}${TEXT}`;
    const by = longer.length - TEXT.length;
    for (const place of [first, second])
      expect(findPlaces(longer, place, placeKey(TEXT, place))).toEqual([moved(place, by)]);
    // What stood before the second is other words now; what stands after it still tells.
    const changed = longer.replace('由市科技局', '改由市科技局');
    expect(findPlaces(changed, second, placeKey(TEXT, second))).toEqual([moved(second, by + 1)]);
    // The first has come to stand where the second stood.
    const swapped = '一二三四五六七八九'.slice(0, second.start - first.start) + TEXT;
    expect(findPlaces(swapped, second, placeKey(TEXT, second))).toEqual([moved(second, second.start - first.start)]);
  });

  it('leads to all of several where nothing tells which', () => {
    const longer = `前言。${TEXT}`;
    const both = [moved(first, 3), moved(second, 3)];
    expect(findPlaces(longer, first, quoteKey('市科技局'))).toEqual(both);
    expect(findPlaces(longer, second, quoteKey('市科技局'))).toEqual([...both].reverse());
    const elsewhere = '市科技局、市财政局；市财政局、市科技局';
    expect(findPlaces(elsewhere, second, placeKey(TEXT, second))).toHaveLength(2);
  });

  it('leads nowhere where its words are gone', () => {
    const changed = TEXT.replaceAll('市科技局', '市科学技术局');
    expect(findPlaces(changed, first, placeKey(TEXT, first))).toEqual([]);
    expect(findPlaces('', { start: 0, end: 4 }, quoteKey('市科技局'))).toEqual([]);
    expect(findPlaces(TEXT, { start: 0, end: 1_000_000 }, quoteKey('市科技局'))).toEqual([]);
  });

  it('finds any words again, whatever was put before and after them', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 });
    const around = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(words, around, around, (quote, before, after) => {
        const text = before + quote + after;
        const found = findPlaces(text, { start: 0, end: quote.length }, quoteKey(quote));
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end } of found) expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });
});
