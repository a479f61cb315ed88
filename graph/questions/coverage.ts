import { compareRank } from '../../schema/government-rank.js';
import type { Store } from '../store.js';
import { ask } from './ask.js';
import { coverageStatus } from './coverage/status.js';
import { measuresInDocuments } from './measures-in-documents.js';
import type { CoverageCellRow, CoverageRowRow, CoverageSummaryRow, DocumentRow, RejectedCandidateRow } from './rows.js';
import { counterpartOf, type StoredCounterpart } from './stored-links.js';
import { binds, territoriesOfDocuments, type Territory } from './territories.js';

export interface Coverage {
  readonly rows: readonly CoverageRowRow[];
  readonly summary: readonly CoverageSummaryRow[];
}

interface Found<T> {
  readonly measureId: string;
  readonly column: string;
  readonly sort: string;
  readonly row: T;
}

/** What was found for each measure in each document. */
class Cells<T> {
  readonly #found = new Map<string, T[]>();
  constructor(all: readonly Found<T>[]) {
    for (const { measureId, column, row } of all) {
      const key = `${measureId} ${column}`;
      this.#found.set(key, [...(this.#found.get(key) ?? []), row]);
    }
  }
  of(measureId: string, column: string): readonly T[] {
    return this.#found.get(`${measureId} ${column}`) ?? [];
  }
}

const ranksBelow = (document: DocumentRow, baseline: DocumentRow): boolean =>
  (compareRank(document.level, baseline.level) ?? 0) > 0;

/** Asked of lower and of higher documents in the way that is quick for each, and not asked of none. */
async function inColumns<T extends object>(
  store: Store,
  name: 'counterparts' | 'nearest' | 'rejected',
  baseline: DocumentRow,
  columns: readonly DocumentRow[],
): Promise<Cells<T>> {
  const below = columns.filter((column) => ranksBelow(column, baseline));
  const above = columns.filter((column) => !ranksBelow(column, baseline));
  const sides = [
    [`${name}-below`, below],
    [`${name}-above`, above],
  ] as const;
  const answers = await Promise.all(
    sides
      .filter(([, some]) => some.length > 0)
      .map(([statement, some]) =>
        ask<Found<T>>(store, statement, { baseline: baseline.id, columns: some.map(({ id }) => id) }),
      ),
  );
  return new Cells(answers.flat());
}

/** How far the measures of a baseline are taken up in each of some documents of other rank. */
export async function coverage(
  store: Store,
  baseline: DocumentRow,
  columns: readonly DocumentRow[],
): Promise<Coverage> {
  const [measures, territories, counterparts, nearest, refused] = await Promise.all([
    measuresInDocuments(store, [baseline.id]),
    territoriesOfDocuments(store, [baseline.id, ...columns.map(({ id }) => id)]),
    inColumns<StoredCounterpart>(store, 'counterparts', baseline, columns),
    inColumns<RejectedCandidateRow>(store, 'nearest', baseline, columns),
    inColumns<RejectedCandidateRow>(store, 'rejected', baseline, columns),
  ]);
  const cell = (measureId: string, documentId: string): CoverageCellRow => {
    const linked = counterparts.of(measureId, documentId).map(counterpartOf);
    const status = coverageStatus(measureId, linked);
    // What a reviewer rejected was nearer than what the machine did.
    const looked = [...refused.of(measureId, documentId), ...nearest.of(measureId, documentId)];
    const rejected = status === 'NONE_FOUND' ? looked : [];
    return { documentId, status, counterparts: linked, nearest: rejected };
  };
  const rows = (measures.get(baseline.id) ?? []).map((measureId) => ({
    measureId,
    cells: columns.map(({ id }) => cell(measureId, id)),
  }));
  return { rows, summary: columns.map((column, at) => summaryOf(rows, at, appliesTo(baseline, column, territories))) };
}

function appliesTo(
  baseline: DocumentRow,
  column: DocumentRow,
  territories: ReadonlyMap<string, Territory>,
): { readonly documentId: string; readonly applies: boolean } {
  const [own, other] = [territories.get(baseline.id), territories.get(column.id)];
  if (own === undefined || other === undefined) return { documentId: column.id, applies: false };
  const applies = ranksBelow(column, baseline) ? binds(own, other) : binds(other, own);
  return { documentId: column.id, applies };
}

function summaryOf(
  rows: readonly CoverageRowRow[],
  at: number,
  column: { readonly documentId: string; readonly applies: boolean },
): CoverageSummaryRow {
  const count = (status: CoverageCellRow['status']): number =>
    rows.filter(({ cells }) => cells[at]?.status === status).length;
  const [covered, partial] = [count('COVERED'), count('PARTIAL')];
  const share = rows.length === 0 ? 0 : (covered + partial / 2) / rows.length;
  return { ...column, covered, partial, none: count('NONE_FOUND'), share };
}
