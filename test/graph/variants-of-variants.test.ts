import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sketchedBatch, variantsAfterWriting } from '../../cli/library/variants-after.js';
import { nearDuplicates } from '../../graph/questions/near-duplicates.js';
import type { Store } from '../../graph/store.js';
import { writeDocument } from '../../graph/write-document.js';
import { graphBatch } from '../../ingest/batch.js';
import { versionOfBatch } from '../../ingest/compare/version-of-batch.js';
import { extract } from '../../ingest/pipeline.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { packageFile } from '../../schema/package-root.js';
import { describeStores } from '../support/stores.js';

const SENTENCES =
  readFileSync(packageFile('corpus', 'pilot-zone-master-plan.txt'), 'utf8')
    .slice(2_000)
    .replace(/\s+/gu, '')
    .match(/[^。]{20,}。/gu) ?? [];

/** So many sentences of the plan from one on: of two texts half a length apart a third is the same. */
async function windowOf(slug: string, from: number, head = ''): Promise<GraphBatch> {
  const text = `${head}\n${SENTENCES.slice(from, from + 30).join('\n')}`;
  return graphBatch(await extract(Buffer.from(text), `${slug}.txt`), { slug, reader: 'test' });
}

async function write(store: Store, batch: GraphBatch): Promise<void> {
  const near = await nearDuplicates(store, sketchedBatch(batch));
  await writeDocument(store, batch, await variantsAfterWriting(store, versionOfBatch(batch), near));
}

const VARIANTS = {
  name: 'variants of documents',
  text: 'MATCH (v:Document)-[:VARIANT_OF]->(o:Document) RETURN v.id AS variant, o.id AS original ORDER BY variant, original',
};
const NUMBERED = '关于推进科创金融发展的意见\n甲政发〔2023〕1号';

describeStores('a variant of a variant', (stores) => {
  const variantsIn = async (store: Store): Promise<readonly string[]> =>
    (await store.run(VARIANTS)).map((row) => `${String(row['variant'])} of ${String(row['original'])}`);

  // The middle text is one with either side, these are not one with each other. Which of two copies leads is told by their names.
  for (const [middle, outer] of [
    ['a-middle', 'b-outer'],
    ['b-middle', 'a-outer'],
  ] as const) {
    it(`is not left when an original is rewritten so that ${middle} is its copy still, ${outer} is not`, async () => {
      const store = await stores.open();
      await write(store, await windowOf('original', 24, NUMBERED));
      await write(store, await windowOf(outer, 24));
      await write(store, await windowOf(middle, 12));
      expect(await variantsIn(store)).toEqual([`doc:${middle} of doc:original`, `doc:${outer} of doc:original`].sort());
      await write(store, await windowOf('original', 0, NUMBERED));
      expect(await variantsIn(store)).toEqual([`doc:${middle} of doc:original`]);
    });

    it(`does not come of ${outer}, which is like ${middle}, a copy of what it is not like`, async () => {
      const store = await stores.open();
      await write(store, await windowOf('original', 0, NUMBERED));
      await write(store, await windowOf(middle, 12));
      await write(store, await windowOf(outer, 24));
      expect(await variantsIn(store)).toEqual([`doc:${middle} of doc:original`]);
    });
  }
});
