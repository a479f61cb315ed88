import { statement } from './statement.js';
import type { Store } from './store.js';

export interface GraphMeta {
  /** One more for each change of the graph: two answers with one version are alike. */
  readonly version: number;
  /** Milliseconds since 1970 of the last change; null of a graph that has had none since this is noted. */
  readonly changedAt: number | null;
  /** What the graph was built from, as the builder named it; null before it has. */
  readonly corpusFingerprint: string | null;
}

export async function graphMeta(store: Store): Promise<GraphMeta> {
  const [row] = await store.run(statement('graph-meta'));
  const version = row?.['version'];
  const changedAt = row?.['changedAt'];
  const corpusFingerprint = row?.['corpusFingerprint'];
  return {
    version: typeof version === 'number' ? version : 0,
    changedAt: typeof changedAt === 'number' ? changedAt : null,
    corpusFingerprint: typeof corpusFingerprint === 'string' ? corpusFingerprint : null,
  };
}

/** Notes what the graph was built from; written last, so that a build that was cut off is told from a whole one. */
export async function setCorpusFingerprint(store: Store, fingerprint: string): Promise<void> {
  await store.write(async (unit) => unit.run(statement('set-corpus-fingerprint'), { fingerprint }));
}
