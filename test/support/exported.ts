import { unzipSync } from 'fflate';
import { exportGraph } from '../../cli/export/export-graph.js';
import type { ExportRequest } from '../../cli/export/request.js';
import { countGraph } from '../../graph/count.js';
import type { Store } from '../../graph/store.js';

export const BASE = 'http://cetu.test/';

/** Whole bytes of an export. */
export async function exported(store: Store, format: ExportRequest['format'], withPeople = true): Promise<Buffer> {
  const { bytes } = await exportGraph(store, { format, withPeople, base: BASE });
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Files of an archive by name. */
export const filesOf = (archive: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));

/** What `cetu status` counts, without what is about the graph itself. */
export async function countsOf(store: Store): Promise<Awaited<ReturnType<typeof countGraph>>> {
  const { nodes, relations } = await countGraph(store);
  const others = Object.entries(nodes).filter(([label]) => label !== 'Meta' && label !== 'Migration');
  return { nodes: Object.fromEntries(others), relations };
}

/** Counts of names, in order of name. */
export function counted(names: Iterable<string>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
