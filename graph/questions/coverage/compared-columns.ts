import type { LinkBatch } from '../../../schema/link-batch.js';
import type { Store } from '../../store.js';
import { ask } from '../ask.js';
import { counterpartsOfBatch } from '../compared-links.js';
import type { CounterpartRow, DocumentRow, RejectedCandidateRow } from '../rows.js';
import { counterpartOf, type StoredCounterpart } from '../stored-links.js';
import { Cells, type Found } from './cells.js';
import type { ColumnLinks } from './column-links.js';

/**
 * The links of a baseline with documents that were compared just now, in whichever direction. What people
 * have said of a pair of measures, in either direction, stands in place of what the comparison says.
 */
export async function comparedColumns(
  store: Store,
  baseline: DocumentRow,
  batches: readonly LinkBatch[],
): Promise<ColumnLinks> {
  const columns = batches.map((batch) => otherThan(baseline, batch));
  const stored = await ask<Found<StoredCounterpart>>(store, 'counterparts-between', { baseline: baseline.id, columns });
  const said = new Set(stored.map(({ row }) => pairOf(row)));
  const made = batches.flatMap(counterpartsOfBatch).filter((row) => !said.has(pairOf(row)));
  const kept = stored.map(({ row }) => counterpartOf(row)).filter(({ status }) => status !== 'REJECTED');
  const all = [...kept, ...made].sort((a, b) => b.confidence - a.confidence);
  const counterparts = new Cells(all.map((row) => placed(baseline, row)));
  const nearest = new Cells(batches.flatMap((batch) => nearestIn(baseline, batch)));
  return {
    grades: counterparts,
    counterparts: () => Promise.resolve(counterparts),
    nearest: () => Promise.resolve(nearest),
  };
}

const pairOf = ({ fromId, toId }: Pick<CounterpartRow, 'fromId' | 'toId'>): string => [fromId, toId].sort().join(' ');

const otherThan = ({ id }: DocumentRow, { fromDocumentId, toDocumentId }: LinkBatch): string =>
  fromDocumentId === id ? toDocumentId : fromDocumentId;

const placed = (baseline: DocumentRow, row: CounterpartRow): Found<CounterpartRow> =>
  row.toDocumentId === baseline.id
    ? { measureId: row.toId, column: row.fromDocumentId, row }
    : { measureId: row.fromId, column: row.toDocumentId, row };

/** Candidates are told of either document's measures: those of the baseline's own are asked for. */
function nearestIn(baseline: DocumentRow, batch: LinkBatch): readonly Found<RejectedCandidateRow>[] {
  const own = `mea:${baseline.slug}/`;
  return [...batch.rejected]
    .filter(({ from }) => from.startsWith(own))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ from, to, confidence, reason }) => ({
      measureId: from,
      column: otherThan(baseline, batch),
      row: { measureId: to, confidence, reason },
    }));
}
