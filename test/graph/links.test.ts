import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { linksBetween } from '../../cli/library/links-between.js';
import { sketchedBatch, variantsAfterRemoving, variantsAfterWriting } from '../../cli/library/variants-after.js';
import { nearDuplicates } from '../../graph/questions/near-duplicates.js';
import { dumpGraph } from '../../graph/dump.js';
import type { Store } from '../../graph/store.js';
import { removeDocument, writeDocument } from '../../graph/write-document.js';
import { graphBatch } from '../../ingest/batch.js';
import { versionOfBatch } from '../../ingest/compare/version-of-batch.js';
import { extract } from '../../ingest/pipeline.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { packageFile } from '../../schema/package-root.js';
import { describeStores } from '../support/stores.js';

const SLUGS = [
  'g60-park-scheme',
  'lianyungang-opinions',
  'pilot-zone-master-plan',
  'pilot-zone-master-plan-repost',
  'sichuan-opinions',
];
const batches = new Map<string, GraphBatch>();

beforeAll(async () => {
  for (const slug of SLUGS) {
    const extraction = await extract(readFileSync(packageFile('corpus', `${slug}.txt`)), `${slug}.txt`);
    batches.set(slug, graphBatch(extraction, { slug, reader: 'test' }));
  }
});

async function write(store: Store, slug: string): Promise<string> {
  const batch = batches.get(slug);
  if (batch === undefined) throw new Error(slug);
  const near = await nearDuplicates(store, sketchedBatch(batch));
  return writeDocument(store, batch, await variantsAfterWriting(store, versionOfBatch(batch), near), {
    linksOf: linksBetween,
  });
}
const remove = async (store: Store, slug: string): Promise<boolean> =>
  removeDocument(store, slug, await variantsAfterRemoving(store, `doc:${slug}`), { linksOf: linksBetween });

const MADE = / "(?:COUNTERPART_OF|NEAREST_TO|SUPPORTS)" /u;
const linksIn = async (store: Store): Promise<readonly string[]> =>
  (await dumpGraph(store)).filter((line) => MADE.test(line));

describeStores('links between documents', (stores) => {
  it('are the same in whatever order documents come, and leave nothing behind', { timeout: 300_000 }, async () => {
    const store = await stores.open();
    for (const slug of SLUGS) await write(store, slug);
    const whole = await dumpGraph(store);
    expect(whole.filter((line) => line.includes('"COUNTERPART_OF"')).length).toBeGreaterThan(30);
    expect(whole.filter((line) => line.includes('"SUPPORTS"')).length).toBeGreaterThan(20);
    for (const slug of SLUGS) await remove(store, slug);
    expect(await dumpGraph(store)).toEqual([]);
    for (const slug of [...SLUGS].reverse()) await write(store, slug);
    expect(await dumpGraph(store)).toEqual(whole);
  });

  it('change with no other document, and not when the same bytes come again', { timeout: 300_000 }, async () => {
    const store = await stores.open();
    await write(store, 'lianyungang-opinions');
    expect(await linksIn(store)).toEqual([]);
    await write(store, 'pilot-zone-master-plan');
    const pair = await linksIn(store);
    await write(store, 'g60-park-scheme');
    await write(store, 'sichuan-opinions');
    expect(await linksIn(store)).toEqual(expect.arrayContaining([...pair]));
    expect(await write(store, 'lianyungang-opinions')).toBe('unchanged');
    await remove(store, 'g60-park-scheme');
    await remove(store, 'sichuan-opinions');
    expect(await linksIn(store)).toEqual(pair);
  });

  it('are those of the original, never of its copies', { timeout: 300_000 }, async () => {
    const store = await stores.open();
    await write(store, 'lianyungang-opinions');
    await write(store, 'pilot-zone-master-plan-repost');
    const ofCopy = await linksIn(store);
    expect(ofCopy.length).toBeGreaterThan(10);
    await write(store, 'pilot-zone-master-plan');
    const links = await linksIn(store);
    expect(links.filter((line) => line.includes('repost'))).toEqual([]);
    expect(links.length).toBeGreaterThan(10);
    await remove(store, 'pilot-zone-master-plan');
    expect(await linksIn(store)).toEqual(ofCopy);
  });
});
