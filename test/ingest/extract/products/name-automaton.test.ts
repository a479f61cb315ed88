import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameAutomaton } from '../../../../ingest/extract/products/name-automaton.js';

const found = (names: readonly string[], text: string): string[] =>
  [...new NameAutomaton(names.map((name) => [name, name] as const)).matches(text)].map(
    ({ start, end, value }) => `${String(start)}-${String(end)} ${value}`,
  );

describe('NameAutomaton', () => {
  it('finds names inside names and names that overlap', () => {
    expect(found(['再贷款', '贷款', '科技创新再贷款'], '科技创新再贷款')).toEqual([
      '0-7 科技创新再贷款',
      '4-7 再贷款',
      '5-7 贷款',
    ]);
  });

  it('finds nothing in a text that holds only beginnings of names', () => {
    expect(found(['知识产权质押'], '知识产权证券化')).toEqual([]);
  });

  it('refuses an empty name', () => {
    expect(() => new NameAutomaton([['', 1]])).toThrow('empty');
  });

  it('finds what a search for each name by itself finds', () => {
    const word = fc.string({ unit: fc.constantFrom('贷', '款', '债', '券'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('贷', '款', '债', '券') }),
        (names, text) => {
          const expected = names.flatMap((name) =>
            [...text].flatMap((_, at) =>
              text.startsWith(name, at) ? [`${String(at)}-${String(at + name.length)} ${name}`] : [],
            ),
          );
          expect(found(names, text).sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});
