import { countGraph, type GraphCounts } from '../graph/count.js';
import type { Store } from '../graph/store.js';
import { fillWithCorpus } from './ingestion.js';
import type { Part } from './table.js';

/** What both stores hold of the shipped corpus, by label and by relation, side by side. */
export async function benchCounts(stores: readonly Store[]): Promise<Part> {
  const counts: GraphCounts[] = [];
  for (const store of stores) {
    await fillWithCorpus(store);
    counts.push(await countGraph(store));
  }
  return {
    title: 'Both stores, counted',
    about: 'Nodes by label and relations by type after the shipped corpus was ingested into each store.',
    head: ['', ...stores.map(({ engine }) => engine), 'equal'],
    rows: [...rowsOf(counts.map(({ nodes }) => nodes)), ...rowsOf(counts.map(({ relations }) => relations))],
  };
}

function rowsOf(columns: readonly GraphCounts['nodes'][]): readonly (readonly string[])[] {
  const names = [...new Set(columns.flatMap((column) => Object.keys(column)))].sort();
  return names.map((name) => {
    const cells = columns.map((column) => String(column[name] ?? 0));
    return [name, ...cells, new Set(cells).size === 1 ? 'yes' : 'no'];
  });
}
