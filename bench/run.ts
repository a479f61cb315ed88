/** `npm run bench [PART…]`: measures, keeps what each part measured, and writes `bench/RESULTS.md`. */
import { benchCounts } from './counts.js';
import { benchExtraction } from './extraction.js';
import { benchGraphPage } from './graph-page.js';
import { benchGrowth } from './growth.js';
import { benchIngestion } from './ingestion.js';
import { benchKills } from './kills.js';
import { benchLinking } from './linking.js';
import { benchNearDuplicates } from './near-duplicates.js';
import { startNeo4j } from './neo4j.js';
import { benchQueries } from './queries.js';
import { keep, writeResults } from './results.js';
import { benchServed } from './served.js';
import { embedded, overBolt, type BenchStore } from './stores.js';
import { markdownOf, type Part } from './table.js';
import { benchTrace } from './trace.js';
import { benchWorkbench } from './workbench.js';

const PARTS: Readonly<Record<string, () => Promise<readonly Part[]>>> = {
  extraction: async () => [await benchExtraction()],
  growth: async () => [await benchGrowth()],
  stores: benchStores,
  served: benchServed,
  'near-duplicates': async () => {
    const { store, close } = await embedded();
    try {
      return [await benchNearDuplicates(store)];
    } finally {
      await close();
    }
  },
  linking: async () => overEach(benchLinking),
  trace: async () => overEach(benchTrace),
  workbench: benchWorkbench,
  'graph-page': async () => [await benchGraphPage()],
  kills: async () => {
    const server = await startNeo4j();
    try {
      return [await benchKills(server.address, Number(process.env['KILLS'] ?? 100))];
    } finally {
      server.end();
    }
  },
};

/** One part over stores that are opened empty as often as it asks, first the embedded one. */
async function overEach(
  bench: (open: readonly (() => Promise<BenchStore>)[]) => Promise<Part>,
): Promise<readonly Part[]> {
  const server = await startNeo4j();
  try {
    return [await bench([embedded, () => overBolt(server.address)])];
  } finally {
    server.end();
  }
}

/** Ingestion into both stores, and the queries over what it left. */
async function benchStores(): Promise<readonly Part[]> {
  const server = await startNeo4j();
  const stores = [await embedded(), await overBolt(server.address)] as const;
  try {
    const both = stores.map(({ store }) => store);
    const counts = await benchCounts(both);
    const ingestion = await benchIngestion(both);
    return [counts, ingestion, await benchQueries(stores[0].store, stores[1].store, server.address)];
  } finally {
    for (const { close } of stores) await close();
    server.end();
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')} (there are ${Object.keys(PARTS).join(', ')})`);

for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const parts = await bench();
  for (const part of parts) console.log(markdownOf(part));
  keep(name, parts);
}
writeResults(Object.keys(PARTS));
