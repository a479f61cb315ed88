import { expect, it } from 'vitest';
import { linkableTexts } from '../../cli/library/linkable-texts.js';
import type { ReadUnit } from '../../graph/store.js';

/** More than are kept: those met again must not be lost while others are read. */
const MANY = 140;

const documents = Array.from({ length: MANY }, (_, at) => ({
  ...{ id: `doc:${String(at)}`, slug: String(at), textSha256: `sum-${String(at)}` },
  ...{ level: 'MUNICIPAL' as const, variant: false, reader: 'test', keys: [] },
}));

const store: ReadUnit = {
  run: ({ name }, parameters) => {
    if (name === 'fact-reviews-of-documents') return Promise.resolve([]);
    const ids = parameters?.['ids'] as readonly string[];
    const text = '关于支持科技金融的实施意见\n一、主要任务\n（一）加大信贷投放。鼓励银行发放科技贷款。';
    return Promise.resolve(ids.map((ownerId) => ({ ownerId, text })));
  },
};

it('gives every text that is asked for, kept before or read now', async () => {
  await linkableTexts(store, documents.slice(0, 20));
  const found = await linkableTexts(store, documents);
  expect(found.size).toBe(MANY);
  for (const { id } of documents) expect(found.get(id)?.measures.id).toBe(id);
  expect(found.get('doc:7')?.measures.provisions.map((one) => one.id)).toEqual(['mea:7/1.1']);
});
