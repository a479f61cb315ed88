import { compareRank } from '../../../schema/government-rank.js';
import type { Store } from '../../store.js';
import { ask } from '../ask.js';
import type { DocumentRow, RejectedCandidateRow } from '../rows.js';
import { changesOf, counterpartOf, type StoredCounterpart } from '../stored-links.js';
import { Cells, type Found } from './cells.js';
import { once, type ColumnLinks, type Grade } from './column-links.js';

/** The stored links of a baseline with documents of other rank. */
export async function storedColumns(
  store: Store,
  baseline: DocumentRow,
  columns: readonly DocumentRow[],
): Promise<ColumnLinks> {
  const found = <T extends object>(name: string) => inColumns<T>(store, name, baseline, columns);
  return {
    grades: new Cells(
      (await found<StoredGrade>('grades')).map(({ row, ...place }) => ({ ...place, row: gradeOf(row) })),
    ),
    counterparts: once(async () => {
      const links = await found<StoredCounterpart>('counterparts');
      return new Cells(links.map(({ row, ...place }) => ({ ...place, row: counterpartOf(row) })));
    }),
    // What a reviewer rejected was nearer than what the machine did.
    nearest: once(
      async () =>
        new Cells(
          (
            await Promise.all((['rejected', 'nearest'] as const).map((name) => found<RejectedCandidateRow>(name)))
          ).flat(),
        ),
    ),
  };
}

/** A grade as the relation keeps it. */
type StoredGrade = Omit<Grade, 'comparison'> & Pick<StoredCounterpart, 'slots' | 'slotChanges'>;

const gradeOf = ({ toId, relation, relationSet, confidence, method, ...slots }: StoredGrade): Grade => ({
  ...{ toId, relation, relationSet, confidence, method },
  comparison: changesOf(slots),
});

/** Asked of lower and of higher documents in the way that is quick for each, and not asked of none. */
async function inColumns<T extends object>(
  store: Store,
  name: string,
  baseline: DocumentRow,
  columns: readonly DocumentRow[],
): Promise<readonly Found<T>[]> {
  const isBelow = ({ level }: DocumentRow): boolean => (compareRank(level, baseline.level) ?? 0) > 0;
  const sides = [
    [`${name}-below`, columns.filter(isBelow)],
    [`${name}-above`, columns.filter((column) => !isBelow(column))],
  ] as const;
  const answers = await Promise.all(
    sides
      .filter(([, some]) => some.length > 0)
      .map(([statement, some]) =>
        ask<Found<T>>(store, statement, { baseline: baseline.id, columns: some.map(({ id }) => id) }),
      ),
  );
  return answers.flat();
}
