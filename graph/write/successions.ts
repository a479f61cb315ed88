import type { SuccessionBatch, Successions } from '../../schema/succession-batch.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { strings, writeRows } from './rows.js';

/** Replaces what is known of the successors of the documents that were settled. */
export async function writeSuccessions(unit: WriteUnit, { settled, found }: Successions): Promise<void> {
  await clearSuccessors(unit, settled);
  for (const succession of found) await writeSuccession(unit, succession);
}

/** Unmakes every succession the document takes part in, as the earlier or as the later text. */
export async function clearSuccessions(unit: WriteUnit, documentId: string): Promise<void> {
  await clearSuccessors(unit, strings(await unit.run(statement('succession-state'), { documentId }), 'id'));
}

/** Writes which document takes the place of which, with every change. Which of the two counts is settled after: see standings.ts. */
async function writeSuccession(unit: WriteUnit, batch: SuccessionBatch): Promise<void> {
  const { earlierId, laterId, reason, on, likeness, repeal } = batch;
  const place = repeal === null ? {} : { documentId: laterId, ...repeal };
  await writeRows(unit, 'link-successors', [
    { from: earlierId, to: laterId, properties: { reason, on, likeness, ...place } },
  ]);
  await writeRows(unit, 'write-changes', batch.changes);
  await writeRows(
    unit,
    'write-change-differences',
    batch.differences.map(({ changeId, ...properties }) => ({ changeId, properties })),
  );
}

/** Most of them have none: what hangs on one is looked for only where there is one. */
async function clearSuccessors(unit: WriteUnit, documentIds: readonly string[]): Promise<void> {
  const ids = [...new Set(documentIds)].sort();
  if (ids.length === 0) return;
  const replaced = strings(await unit.run(statement('replaced-among'), { documentIds: ids }), 'id');
  for (const documentId of new Set(replaced)) {
    await unit.run(statement('delete-change-differences'), { documentId });
    await unit.run(statement('delete-changes'), { documentId });
    await unit.run(statement('unlink-successor'), { documentId });
  }
}
