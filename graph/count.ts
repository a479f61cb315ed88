import { statement } from './statement.js';
import type { Store } from './store.js';

export interface GraphCounts {
  /** Nodes by label, and relations by type, both in order of name; what there is none of is left out. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
}

/** Everything the graph holds, counted: equal on both stores for the same documents. */
export async function countGraph(store: Store): Promise<GraphCounts> {
  const nodes = await store.run(statement('count-nodes'));
  const relations = await store.run(statement('count-relations'));
  return {
    nodes: byName(nodes.map((row) => [Array.isArray(row['labels']) ? row['labels'].join(':') : '', row['nodes']])),
    relations: byName(relations.map((row) => [String(row['type']), row['relations']])),
  };
}

function byName(counts: readonly (readonly [string, unknown])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    counts.map(([name, count]) => [name, Number(count)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
