import { listByOwner, type Batched } from './ask.js';
import type { EvidenceRow } from './rows.js';

const read = listByOwner<Omit<EvidenceRow, 'assumed'>>('evidence-of-parks');

/** What is said of each park's criteria, in the order of its scheme. */
export const evidenceOfParks: Batched<readonly EvidenceRow[]> = async (store, ids) =>
  new Map([...(await read(store, ids))].map(([id, rows]) => [id, rows.map((row) => ({ ...row, assumed: false }))]));
