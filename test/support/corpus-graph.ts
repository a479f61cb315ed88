import { readdirSync, readFileSync } from 'node:fs';
import type { Store } from '../../graph/store.js';
import { linksBetween } from '../../cli/library/links-between.js';
import { writeDocument } from '../../graph/write-document.js';
import { graphBatch } from '../../ingest/batch.js';
import { variantsAmong } from '../../ingest/compare/variants.js';
import { versionOfBatch } from '../../ingest/compare/version-of-batch.js';
import { extract } from '../../ingest/pipeline.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { packageFile } from '../../schema/package-root.js';

const batches: GraphBatch[] = [];

/** The shipped texts, each read to its rows; once in a run of a test file. */
async function corpusBatches(): Promise<readonly GraphBatch[]> {
  if (batches.length > 0) return batches;
  for (const name of readdirSync(packageFile('corpus')).sort()) {
    if (!name.endsWith('.txt')) continue;
    const extraction = await extract(readFileSync(packageFile('corpus', name)), name);
    batches.push(graphBatch(extraction, { slug: name.slice(0, -'.txt'.length), reader: 'test', url: null }));
  }
  return batches;
}

/** Fills an empty store with the shipped corpus, variants told from policies of their own, and links made. */
export async function fillWithCorpus(store: Store): Promise<Store> {
  const corpus = await corpusBatches();
  const versions = corpus.map(versionOfBatch);
  for (const [index, batch] of corpus.entries()) {
    const [version, before] = [versionOfBatch(batch), versions.slice(0, index)];
    await writeDocument(store, batch, variantsAmong(version, before), { linksOf: linksBetween });
  }
  return store;
}

/** The park scheme of the corpus. */
export async function schemeBatch(): Promise<GraphBatch> {
  const found = (await corpusBatches()).find(({ document }) => document.slug === 'g60-park-scheme');
  if (!found) throw new Error('the corpus has no g60-park-scheme');
  return found;
}
