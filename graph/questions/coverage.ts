import { linksAreStored } from '../../schema/government-rank.js';
import type { LinkBatch } from '../../schema/link-batch.js';
import type { Store } from '../store.js';
import { comparedColumns } from './coverage/compared-columns.js';
import { coverageStatus } from './coverage/status.js';
import { storedColumns } from './coverage/stored-columns.js';
import { measuresInDocuments } from './measures-in-documents.js';
import type { CoverageCellRow, CoverageRowRow, CoverageSummaryRow, DocumentRow } from './rows.js';
import { appliesBetween, territoriesOfDocuments, type Territory } from './territories.js';

export interface Coverage {
  readonly rows: readonly CoverageRowRow[];
  readonly summary: readonly CoverageSummaryRow[];
}

/**
 * How far the measures of a baseline are taken up in each of some documents: by stored links in those of other rank, by comparing
 * now in the others. As many statements for a thousand documents as for one.
 * @param compared the comparison of each of some documents with the baseline.
 */
export async function coverage(
  store: Store,
  baseline: DocumentRow,
  columns: readonly DocumentRow[],
  compared: (documents: readonly DocumentRow[]) => Promise<readonly LinkBatch[]>,
): Promise<Coverage> {
  const stored = columns.filter((column) => linksAreStored(baseline, column));
  const others = columns.filter((column) => !linksAreStored(baseline, column));
  const [measures, territories, ofStored, ofOthers] = await Promise.all([
    measuresInDocuments(store, [baseline.id]),
    territoriesOfDocuments(store, [baseline.id, ...columns.map(({ id }) => id)]),
    stored.length === 0 ? null : storedColumns(store, baseline, stored),
    others.length === 0 ? null : compared(others).then((batches) => comparedColumns(store, baseline, batches)),
  ]);
  const cell = (measureId: string, column: DocumentRow): CoverageCellRow => {
    const links = linksAreStored(baseline, column) ? ofStored : ofOthers;
    const status = coverageStatus(measureId, links?.grades.of(measureId, column.id) ?? []);
    return {
      documentId: column.id,
      status,
      counterparts: async () =>
        status === 'NONE_FOUND' ? [] : ((await links?.counterparts())?.of(measureId, column.id) ?? []),
      nearest: async () => (status === 'NONE_FOUND' ? ((await links?.nearest())?.of(measureId, column.id) ?? []) : []),
    };
  };
  const rows = (measures.get(baseline.id) ?? []).map((measureId) => ({
    measureId,
    cells: columns.map((column) => cell(measureId, column)),
  }));
  return { rows, summary: columns.map(({ id }, at) => summaryOf(rows, at, id, applies(baseline.id, id, territories))) };
}

function applies(baseline: string, column: string, territories: ReadonlyMap<string, Territory>): boolean {
  const [own, other] = [territories.get(baseline), territories.get(column)];
  return own !== undefined && other !== undefined && appliesBetween(own, other);
}

function summaryOf(
  rows: readonly CoverageRowRow[],
  at: number,
  documentId: string,
  applies: boolean,
): CoverageSummaryRow {
  const count = (status: CoverageCellRow['status']): number =>
    rows.filter(({ cells }) => cells[at]?.status === status).length;
  const [covered, partial] = [count('COVERED'), count('PARTIAL')];
  const share = rows.length === 0 ? 0 : (covered + partial / 2) / rows.length;
  return { documentId, applies, covered, partial, none: count('NONE_FOUND'), share };
}
