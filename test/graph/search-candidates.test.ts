import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';

import type { Store } from '../../graph/store.js';
import { writeDocument, writeVariant } from '../../graph/write-document.js';
import { batchOf } from '../support/batches.js';
import { describeBoth, describeStores } from '../support/stores.js';

const CREATE = { name: 'create', text: 'UNWIND $rows AS row CREATE (n:Measure) SET n += row' };
const fill = async (store: Store, texts: readonly string[]): Promise<void> => {
  const rows = texts.map((folded, index) => ({
    id: `mea:${String(index)}`,
    sort: String(index).padStart(6, '0'),
    folded,
    variant: false,
  }));
  await store.write(async (unit) => unit.run(CREATE, { rows }));
};

const TEXTS = [
  '市科技局牵头，市财政局配合',
  '科技金融局面',
  '力争2030年达到30家',
  'g60科创走廊 "试行"（征求意见稿）',
  '二〇二五年',
  '𠮷林省',
  'the stop words of english',
];

describeStores('search candidates', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await stores.open();
    await fill(store, TEXTS);
  });

  it.each([
    [['科技局'], [0]],
    [['科技'], [0, 1]],
    [['科'], [0, 1, 3]],
    [['科技', '牵头'], [0]],
    [['牵头', '金融'], []],
    [['30'], [2]],
    [['03'], [2]],
    [['g60科'], [3]],
    [['60科创'], [3]],
    [['"试行"'], [3]],
    [['（征求'], [3]],
    [['二〇二五'], [4]],
    [['𠮷林'], [5]],
    [['the'], [6]],
    [['局技科'], []],
    [['*'], []],
    [['科技局 OR 省'], []],
    [['\\'], []],
    [['/'], []],
    [[''], []],
    [[], []],
  ])('for %j are exactly the texts %j', async (terms, expected) => {
    expect(await store.searchCandidates('Measure', terms, 10)).toEqual(expected.map((index) => `mea:${String(index)}`));
  });

  it('are at most so many, the first by their place', async () => {
    expect(await store.searchCandidates('Measure', ['科'], 2)).toEqual(['mea:0', 'mea:1']);
  });
});

describeStores('search candidates that lists do not show', (stores) => {
  it('take nobody’s place among the first', async () => {
    const store = await stores.open();
    await writeDocument(store, batchOf({ slug: 'a', measures: ['发展科技保险', '发展科技贷款'] }));
    await writeDocument(store, batchOf({ slug: 'b', measures: ['发展科技保险'], cites: ['发展科技的意见'] }));
    await writeVariant(store, {
      variantId: 'doc:a',
      originalId: 'doc:b',
      similarity: 1,
      differences: [],
      measures: [],
    });
    expect(await store.searchCandidates('Measure', ['发展科技'], 1)).toEqual(['mea:b/1.1']);
    expect(await store.searchCandidates('Document', ['a'], 10)).toEqual([]);
    expect(await store.searchCandidates('Document', ['b'], 10)).toEqual(['doc:b']);
  });
});

describeBoth('search', (openBoth) => {
  it('finds the same on both stores, whatever is asked', { timeout: 300_000 }, async () => {
    const [embedded, neo4j] = await openBoth();
    const alphabet = [...'市科技局金融A1 "（*/\\𠮷〇ー。', 'the'];
    const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((parts) => parts.join(''));
    const texts = fc.sample(text, { numRuns: 400, seed: 7 });
    await fill(embedded, texts);
    await fill(neo4j, texts);
    const word = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 2 }), async (terms) => {
        const literal = texts.flatMap((folded, index) =>
          terms.every((term) => folded.includes(term)) ? [`mea:${String(index)}`] : [],
        );
        expect(await embedded.searchCandidates('Measure', terms, 1_000)).toEqual(literal);
        expect(await neo4j.searchCandidates('Measure', terms, 1_000)).toEqual(literal);
      }),
      { numRuns: 150 },
    );
  });
});
