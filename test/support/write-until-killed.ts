import { migrate } from '../../graph/migrate.js';
import { openStore, type StoreOptions } from '../../graph/open-store.js';
import { removeDocument, writeDocument } from '../../graph/write-document.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { batchOf } from './batches.js';

export const SLUGS = ['a', 'b', 'c', 'd', 'e'] as const;
const AGENCIES = ['连云港市科学技术局', '中国人民银行', '四川省财政厅'];

/** One of three versions of a document; all of them share names, and cite one another. */
export function version(slug: string, number: number): GraphBatch {
  const shift = number % 3;
  return batchOf({
    slug,
    reader: String(shift),
    measures: Array.from({ length: 8 + 4 * shift }, (_, index) => `第${String(index)}项：推动科技支行建设`),
    agencies: AGENCIES.slice(0, 1 + shift),
    citationKeys: [`关于${slug}的意见`],
    cites: SLUGS.filter((other) => other !== slug).map((other) => `关于${other}的意见`),
    bands: [`bnd:0/${String(shift)}`],
  });
}

/** Opens a store, says so, and writes, replaces and removes documents until the process is killed. */
async function writeUntilKilled(options: StoreOptions): Promise<void> {
  const store = await openStore(options);
  await migrate(store);
  process.stdout.write('ready\n');
  for (let round = 0; ; round += 1) {
    for (const [index, slug] of SLUGS.entries()) {
      if ((round + index) % 4 === 3) await removeDocument(store, slug);
      else await writeDocument(store, version(slug, round + index));
    }
    await store.checkpoint();
  }
}

const [marker, options] = process.argv.slice(2);
if (marker === '--write-until-killed') await writeUntilKilled(JSON.parse(options ?? '{}') as StoreOptions);
