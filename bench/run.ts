/** `npm run bench [PART…]`: measures, and writes `bench/RESULTS.md` when all parts were run. */
import { writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { packageFile } from '../schema/package-root.js';
import { benchExtraction } from './extraction.js';
import { benchGrowth } from './growth.js';
import { benchIngestion } from './ingestion.js';
import { benchKills } from './kills.js';
import { benchNearDuplicates } from './near-duplicates.js';
import { startNeo4j } from './neo4j.js';
import { benchQueries } from './queries.js';
import { embedded, overBolt } from './stores.js';
import { markdownOf, type Part } from './table.js';

const PARTS: Readonly<Record<string, () => Promise<readonly Part[]>>> = {
  extraction: async () => [await benchExtraction()],
  growth: async () => [await benchGrowth()],
  stores: benchStores,
  'near-duplicates': async () => {
    const { store, close } = await embedded();
    try {
      return [await benchNearDuplicates(store)];
    } finally {
      await close();
    }
  },
  kills: async () => {
    const server = await startNeo4j();
    try {
      return [await benchKills(server.address, Number(process.env['KILLS'] ?? 100))];
    } finally {
      server.end();
    }
  },
};

/** Ingestion into both stores, and the queries over what it left. */
async function benchStores(): Promise<readonly Part[]> {
  const server = await startNeo4j();
  const stores = [await embedded(), await overBolt(server.address)] as const;
  try {
    const ingestion = await benchIngestion(stores.map(({ store }) => store));
    return [ingestion, await benchQueries(stores[0].store, stores[1].store, server.address)];
  } finally {
    for (const { close } of stores) await close();
    server.end();
  }
}

function machine(): string {
  const [cpu] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `${cpu?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, ${memory}, ${platform()} ${release()}, Node ${process.version}`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')} (there are ${Object.keys(PARTS).join(', ')})`);

const parts: Part[] = [];
for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const done = await bench();
  for (const part of done) console.log(markdownOf(part));
  parts.push(...done);
}
if (asked.length === 0) {
  const head = `# Benchmark\n\nWritten by \`npm run bench\` on ${machine()}. Ratios matter, not absolutes.\n`;
  writeFileSync(packageFile('bench', 'RESULTS.md'), [head, ...parts.map(markdownOf)].join('\n'));
}
