import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { nearDuplicates } from '../../../graph/questions/near-duplicates.js';
import type { Store } from '../../../graph/store.js';
import { removeDocument, writeDocument } from '../../../graph/write-document.js';
import { sketch } from '../../../ingest/compare/sketch.js';
import { variantsAmong } from '../../../ingest/compare/variants.js';
import { versionOfBatch } from '../../../ingest/compare/version-of-batch.js';
import type { GraphBatch } from '../../../schema/graph-batch.js';
import { packageFile } from '../../../schema/package-root.js';
import { batchOf } from '../../support/batches.js';
import { describeStores } from '../../support/stores.js';

/** A shipped text with its sketch, as `ingest/batch.ts` makes it, and nothing read from it but its issuers. */
function shipped(slug: string, issuers: readonly string[] = []): GraphBatch {
  const text = readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8');
  const { sketch: values, bands } = sketch({ text });
  const batch = batchOf({ slug, agencies: issuers, bands });
  return { ...batch, text, document: { ...batch.document, draft: false, sketch: values } };
}

const sketched = ({ document: { id, sketch: values }, shared }: GraphBatch) => ({
  id,
  sketch: values,
  bands: shared.TextBand.map((band) => band.id),
});

describeStores('near-duplicates', (stores) => {
  const plan = shipped('pilot-zone-master-plan', ['中国人民银行', '财政部']);
  const repost = shipped('pilot-zone-master-plan-repost');
  const others = ['lianyungang-opinions', 'sichuan-opinions', 'g60-park-scheme'].map((slug) => shipped(slug));
  let store: Store;
  beforeAll(async () => {
    store = await stores.open();
    for (const batch of [plan, ...others]) await writeDocument(store, batch);
  });

  it('finds the plan for its repost before the repost is written, and nothing else', async () => {
    const near = await nearDuplicates(store, sketched(repost));
    expect(near).toEqual([versionOfBatch(plan)]);
    const [variant, ...more] = variantsAmong(versionOfBatch(repost), near);
    expect(more).toEqual([]);
    expect(variant).toMatchObject({
      variantId: 'doc:pilot-zone-master-plan-repost',
      originalId: 'doc:pilot-zone-master-plan',
    });
  });

  it('finds the repost for the plan, whichever comes in last', async () => {
    await writeDocument(store, repost);
    expect((await nearDuplicates(store, sketched(plan))).map(({ slug }) => slug)).toEqual([repost.document.slug]);
    await removeDocument(store, repost.document.slug);
    expect(await nearDuplicates(store, sketched(plan))).toEqual([]);
  });

  it('finds nothing for texts of their own, or for a text too short to have a sketch', async () => {
    for (const other of others) expect(await nearDuplicates(store, sketched(other))).toEqual([]);
    expect(await nearDuplicates(store, { id: 'doc:short', ...sketch({ text: '通知' }) })).toEqual([]);
  });
});
