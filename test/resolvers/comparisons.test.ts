import { describe, expect, it } from 'vitest';
import type { Compare, DocumentPair } from '../../graph/compare.js';
import type { Store } from '../../graph/store.js';
import { Comparisons } from '../../resolvers/comparisons.js';

const EMPTY = { counterparts: [], rationales: [], slots: [], rejected: [] };
const pairs = (count: number): readonly DocumentPair[] =>
  Array.from({ length: count }, (_, at) => ({ from: `doc:city-${String(at)}`, to: 'doc:here' }));

/** Comparisons over no store, and the pairs that were compared. */
function comparisons(): { readonly of: Comparisons; readonly asked: DocumentPair[] } {
  const asked: DocumentPair[] = [];
  const compare: Compare = (_, all) => {
    asked.push(...all);
    return Promise.resolve(all.map(({ from, to }) => ({ fromDocumentId: from, toDocumentId: to, ...EMPTY })));
  };
  // No store is asked: documents are found beside it.
  return { of: new Comparisons({} as Store, compare, () => Promise.resolve(null)), asked };
}

describe('comparisons of one request', () => {
  it('are made once a pair', async () => {
    const { of, asked } = comparisons();
    await of.between(pairs(2));
    const again = await of.between(pairs(3));
    expect(again.map((batch) => batch?.fromDocumentId)).toEqual(['doc:city-0', 'doc:city-1', 'doc:city-2']);
    expect(asked).toEqual(pairs(3));
  });

  it('are twenty at most, however they are asked for', async () => {
    const { of } = comparisons();
    await of.between(pairs(20));
    await of.between(pairs(20));
    expect(() => of.between(pairs(21))).toThrow(/More than 20 pairs/u);
  });

  it('have nothing for what has gone', async () => {
    const gone = new Comparisons(
      {} as Store,
      () => Promise.resolve([]),
      () => Promise.resolve(null),
    );
    expect(await gone.between(pairs(1))).toEqual([null]);
  });

  it('are refused where nothing can compare', async () => {
    const none = new Comparisons({} as Store, null, () => Promise.resolve(null));
    await expect(none.between(pairs(1))).rejects.toThrow(/not compared here/u);
    expect(await none.counterpart('cou:a/1>b/2')).toBeNull();
  });
});
