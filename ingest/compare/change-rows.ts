import type { DifferenceRow } from '../../schema/graph-batch.js';
import type { SuccessionBatch } from '../../schema/succession-batch.js';
import type { TextVersion } from '../../schema/text-version.js';
import { measureChanges } from './measure-changes.js';
import { placeColumns, type Difference } from './places.js';

const kindOf = ({ earlier, later }: Difference): DifferenceRow['kind'] =>
  later === null ? 'MISSING' : earlier === null ? 'ADDED' : 'CHANGED';

/** What became of every measure between two versions, as rows. */
export function changeRows(earlier: TextVersion, later: TextVersion): Pick<SuccessionBatch, 'changes' | 'differences'> {
  const found = measureChanges(earlier, later).map((change, index) => ({
    change,
    id: `chg:${earlier.slug}/${String(index + 1)}`,
    sort: `${earlier.slug}/${String(index + 1).padStart(6, '0')}`,
  }));
  const changes = found.map(({ id, sort, change: { kind, earlierId, laterId } }) => ({
    ...{ id, documentId: earlier.id, kind, earlierId, laterId, sort },
  }));
  const differences = found
    .flatMap(({ id, change }) => change.differences.map((difference) => ({ id, change, difference })))
    .map(({ id, change, difference }, index) => ({
      id: `dif:${earlier.slug}>${later.slug}/${String(index + 1)}`,
      changeId: id,
      documentId: later.id,
      kind: kindOf(difference),
      ...placeColumns(difference),
      measureId: change.earlierId,
      sort: `${earlier.slug}/${String(index + 1).padStart(6, '0')}`,
    }));
  return { changes, differences };
}
