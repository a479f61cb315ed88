import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linksBetween } from '../../../cli/library/links-between.js';
import { counterpartsById, endsOfLinks } from '../../../graph/questions/links-by-id.js';
import { proposeLink } from '../../../graph/reviews/propose-link.js';
import { reviewLink } from '../../../graph/reviews/review-link.js';
import { writeDocument } from '../../../graph/write-document.js';
import { graphBatch } from '../../../ingest/batch.js';
import { extract } from '../../../ingest/pipeline.js';
import { packageFile } from '../../../schema/package-root.js';
import { linkWorldOf } from '../../support/link-world.js';
import { describeStores } from '../../support/stores.js';

it('an id means every pair of provisions that it can, and none where it is longer than any', () => {
  expect(endsOfLinks(['cou:a>b/1.1>c/2'])).toEqual([{ id: 'cou:a>b/1.1>c/2', from: 'mea:a>b/1.1', to: 'mea:c/2' }]);
  expect(endsOfLinks(['sup:a/1>b/1>c/2']).map(({ from, to }) => [from, to])).toEqual([
    ['mea:a/1', 'ind:b/1>c/2'],
    ['mea:a/1>b/1', 'ind:c/2'],
  ]);
  expect(endsOfLinks(['cou:nonsense', 'cou:a>b', `cou:a/${'>'.repeat(100_000)}/b`])).toEqual([]);
});

describeStores('links of documents whose slugs hold a >, which no slug is given any more', (stores) => {
  it('are found and reviewed by their ids', async () => {
    const store = await stores.open();
    for (const [name, slug] of [
      ['lianyungang-opinions', '连云港>意见'],
      ['pilot-zone-master-plan', '总体方案>试验区>二'],
    ] as const) {
      const file = `${name}.txt`;
      const read = await extract(readFileSync(packageFile('corpus', file)), file);
      const batch = graphBatch(read, { slug, reader: 'test', url: null });
      await writeDocument(store, batch, [], { linksOf: linksBetween });
    }
    const link = 'cou:连云港>意见/2.1.2>总体方案>试验区>二/3.4';
    const review = { link, status: 'CONFIRMED', relation: null, note: null } as const;
    expect(await reviewLink(store, linkWorldOf(), review)).toEqual({ linkId: link, userErrors: [] });
    expect((await counterpartsById(store, [link])).get(link)).toMatchObject({ id: link, status: 'CONFIRMED' });
    const [measure, to] = ['mea:连云港>意见/2.1.1', 'mea:总体方案>试验区>二/8.22'];
    const proposed = await proposeLink(store, linkWorldOf(), { measure, to, relation: null, note: null });
    expect(proposed.linkId).toBe('cou:连云港>意见/2.1.1>总体方案>试验区>二/8.22');
    const again = { ...review, link: proposed.linkId ?? '' };
    expect((await reviewLink(store, linkWorldOf(), again)).userErrors).toEqual([]);
  }, 120_000);
});
