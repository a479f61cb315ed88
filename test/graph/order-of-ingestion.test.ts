import fc from 'fast-check';
import { expect, it } from 'vitest';

import { dumpGraph } from '../../graph/dump.js';
import type { Store } from '../../graph/store.js';
import { removeDocument, writeDocument, writeVariant } from '../../graph/write-document.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { arbitraryBatches, arbitrarySteps, variantOf, type Step } from '../support/batch-arbitraries.js';
import { describeBoth, describeStores } from '../support/stores.js';

/** Steps that add up to just these documents, after whatever came before. */
async function make(store: Store, steps: readonly Step[], batches: readonly GraphBatch[]): Promise<readonly string[]> {
  const strangers = new Set<string>();
  for (const step of steps) {
    if ('write' in step) {
      await writeDocument(store, step.write);
      strangers.add(step.write.document.slug);
    } else {
      await removeDocument(store, step.remove);
    }
  }
  for (const batch of batches) {
    await writeDocument(store, batch);
    strangers.delete(batch.document.slug);
  }
  for (const slug of strangers) await removeDocument(store, slug);
  return dumpGraph(store);
}

async function removeAll(store: Store): Promise<void> {
  for (const slug of ['a', 'b', 'c', 'd']) await removeDocument(store, slug);
}

const permuted = arbitraryBatches.chain((batches) =>
  fc.tuple(fc.constant(batches), fc.shuffledSubarray([...batches], { minLength: batches.length })),
);

describeStores('the order of ingestion', (stores) => {
  // Neo4j takes some 100 ms a run; what it could say otherwise than the embedded engine, the comparison below would show.
  const numRuns = stores.engine === 'grafeo' ? 60 : 6;

  it('does not matter, and neither does what was replaced or removed on the way', { timeout: 300_000 }, async () => {
    const store = await stores.open();
    await fc.assert(
      fc.asyncProperty(permuted, arbitrarySteps, async ([batches, shuffled], steps) => {
        const plain = await make(store, [], batches);
        await removeAll(store);
        expect(await dumpGraph(store)).toEqual([]);
        expect(await make(store, steps, shuffled)).toEqual(plain);
        await removeAll(store);
      }),
      { numRuns },
    );
  });

  it('does not matter to variants, which leave nothing behind', { timeout: 300_000 }, async () => {
    const store = await stores.open();
    await fc.assert(
      fc.asyncProperty(permuted, async ([batches, shuffled]) => {
        const [original, variant] = batches;
        fc.pre(original !== undefined && variant !== undefined);
        const plain = await make(store, [], batches);
        await writeVariant(store, variantOf(original, variant));
        const varied = await dumpGraph(store);
        await removeAll(store);
        await make(store, [], shuffled);
        await writeVariant(store, variantOf(original, variant));
        await writeVariant(store, variantOf(original, variant));
        expect(await dumpGraph(store)).toEqual(varied);
        // Either side written anew unmakes the variant.
        await removeDocument(store, original.document.slug);
        await writeDocument(store, original);
        expect(await dumpGraph(store)).toEqual(plain);
        await removeAll(store);
      }),
      { numRuns },
    );
  });
});

describeBoth('random batches', (openBoth) => {
  it('give one graph on both stores', { timeout: 300_000 }, async () => {
    const [embedded, neo4j] = await openBoth();
    await fc.assert(
      fc.asyncProperty(arbitraryBatches, arbitrarySteps, async (batches, steps) => {
        expect(await make(embedded, steps, batches)).toEqual(await make(neo4j, steps, batches));
      }),
      { numRuns: 10 },
    );
  });
});
