import { statement } from './statement.js';
import type { Store, Value } from './store.js';

/** Nodes about the graph itself: they tell how it came to be, not what it says. */
const ABOUT_THE_GRAPH = new Set(['Meta', 'Migration']);

/**
 * The whole graph as lines in one order: two graphs that say the same give the same lines, whatever the store and the
 * order in which documents came. For tests and for comparing stores; a graph of many thousand documents is too much for it.
 */
export async function dumpGraph(store: Store): Promise<readonly string[]> {
  const nodes = await store.run(statement('dump-nodes'));
  const relations = await store.run(statement('dump-relations'));
  return [
    ...nodes
      .filter(
        (row) => !(Array.isArray(row['labels']) && row['labels'].some((label) => ABOUT_THE_GRAPH.has(String(label)))),
      )
      .map((row) => `${canonical(row['labels'])} ${canonical(row['properties'])}`),
    ...relations.map(
      (row) =>
        `${canonical(row['from'])} ${canonical(row['type'])} ${canonical(row['to'])} ${canonical(row['properties'])}`,
    ),
  ].sort();
}

/** JSON with keys in one order. */
function canonical(value: Value | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
