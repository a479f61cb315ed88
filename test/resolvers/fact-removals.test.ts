import { beforeEach, expect, it } from 'vitest';
import { shippedCorpus } from '../../cli/library/shipped-corpus.js';
import type { DocumentInput } from '../../cli/library/library.js';
import type { Store } from '../../graph/store.js';
import { askingOf } from '../support/asking.js';
import { MEASURE, REVIEW, type Read, type Reviewed } from '../support/fact-queries.js';
import { ingestInto, readerChanges } from '../support/reader-world.js';
import { describeStores } from '../support/stores.js';

const LYG = 'lianyungang-opinions';
const ID = `mea:${LYG}/2.1.4`;

const lyg = (): DocumentInput => {
  const found = shippedCorpus().find(({ slug }) => slug === LYG);
  if (found === undefined) throw new Error(`no ${LYG}`);
  return found;
};

describeStores('removal of what was read', (stores) => {
  let store: Store;
  beforeEach(async () => {
    store = await stores.open();
    await ingestInto(store, lyg());
  }, 120_000);

  async function read(): Promise<Read> {
    const { data, errors } = await askingOf(store)<{ measure: Read }>(MEASURE, { id: ID });
    expect(errors).toEqual([]);
    return data.measure;
  }
  async function review(input: Record<string, unknown>): Promise<Reviewed['reviewFact']> {
    const ask = askingOf(store, undefined, readerChanges(store));
    const { data, errors } = await ask<Reviewed>(REVIEW, { input: { measure: ID, fact: 'ASSIGNMENT', ...input } });
    expect(errors).toEqual([]);
    return data.reviewFact;
  }
  const bodies = ({ assignments }: Read): readonly string[] =>
    assignments.map(({ role, agency, review: by }) => `${agency.name} ${role}${by === null ? '' : ` by ${by.by}`}`);
  const placeOf = ({ document, span }: Read, words: string) => {
    const start = document.text.indexOf(words, span.start);
    if (start < 0 || start + words.length > span.end) throw new Error(`no ${words} in the measure`);
    return { asPrinted: words, start, end: start + words.length };
  };

  it('leaves bodies that stand at the same place and were not named', { timeout: 120_000 }, async () => {
    const before = await read();
    expect(bodies(before).slice(0, 2)).toEqual([
      '连云港市科学技术局 RESPONSIBLE',
      '连云港市工业和信息化局 RESPONSIBLE',
    ]);
    await review({ change: 'REPLACE', ...placeOf(before, '市科技局'), role: 'LEAD' });
    const wide = { change: 'REMOVE', ...placeOf(before, '市科技局、市工信局') };
    expect((await review({ ...wide, agency: before.assignments[1]?.agency.id })).userErrors).toEqual([]);
    expect(bodies(await read())).toEqual(['连云港市科学技术局 LEAD by 王五', ...bodies(before).slice(2)]);
  });
});
