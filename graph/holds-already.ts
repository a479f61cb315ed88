import type { GraphBatch } from '../schema/graph-batch.js';
import { fingerprintOf } from './fingerprint.js';
import { statement } from './statement.js';
import type { Store } from './store.js';

/** True when writing the batch would change nothing. */
export async function holdsAlready(store: Store, batch: GraphBatch): Promise<boolean> {
  const [state] = await store.run(statement('document-state'), { documentId: batch.document.id });
  return state?.['fingerprint'] === fingerprintOf(batch);
}
