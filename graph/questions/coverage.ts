import { linksAreStored } from '../../schema/government-rank.js';
import type { LinkBatch } from '../../schema/link-batch.js';
import type { Store } from '../store.js';
import type { ColumnLinks } from './coverage/column-links.js';
import { comparedColumns } from './coverage/compared-columns.js';
import { heldAgainst } from './coverage/held-against.js';
import { coverageStatus } from './coverage/status.js';
import { storedColumns } from './coverage/stored-columns.js';
import { measuresInDocuments } from './measures-in-documents.js';
import type { CoverageCellRow, CoverageRowRow, CoverageSummaryRow, DocumentRow } from './rows.js';
import { appliesBetween, territoriesOfDocuments, type Territory } from './territories.js';

export interface Coverage {
  readonly rows: readonly CoverageRowRow[];
  readonly summary: readonly CoverageSummaryRow[];
}

/** How the documents that are looked at came to be chosen, and how those without stored links are compared. */
export interface Comparing {
  /** Somebody named them: then also those are compared now that were never held against the baseline. */
  readonly named: boolean;
  /** So many pairs may be compared; what is beyond that was not. */
  readonly most: number;
  /** The comparison of each of some documents with the baseline. */
  readonly compared: (documents: readonly DocumentRow[]) => Promise<readonly LinkBatch[]>;
}

/**
 * How far the measures of a baseline are taken up in each of some documents: by stored links in those of other rank, by comparing
 * now in the others. As many statements for a thousand documents as for one.
 */
export async function coverage(
  store: Store,
  baseline: DocumentRow,
  columns: readonly DocumentRow[],
  comparing: Comparing,
): Promise<Coverage> {
  const [measures, territories, { linksWith, wasCompared }] = await Promise.all([
    measuresInDocuments(store, [baseline.id]),
    territoriesOfDocuments(store, [baseline.id, ...columns.map(({ id }) => id)]),
    linksOfColumns(store, baseline, columns, comparing),
  ]);
  const cell = (measureId: string, column: DocumentRow): CoverageCellRow => {
    const links = linksWith(column);
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
  const summary = columns.map((column, at) => ({
    ...summaryOf(rows, at, column.id, applies(baseline.id, column.id, territories)),
    compared: wasCompared(column),
  }));
  return { rows, summary };
}

interface LinksOfColumns {
  readonly linksWith: (column: DocumentRow) => ColumnLinks | null;
  readonly wasCompared: (column: DocumentRow) => boolean;
}

async function linksOfColumns(
  store: Store,
  baseline: DocumentRow,
  columns: readonly DocumentRow[],
  { named, most, compared }: Comparing,
): Promise<LinksOfColumns> {
  const ofOtherRank = columns.filter((column) => linksAreStored(baseline, column));
  const ofStored = ofOtherRank.length === 0 ? null : await storedColumns(store, baseline, ofOtherRank);
  // What the machine linked it has compared; a link by hand alone says nothing of the other measures.
  const linked = ofStored?.grades.columnsWith(({ method }) => method !== 'HUMAN');
  const bare = ofOtherRank.filter(({ id }) => linked?.has(id) !== true);
  const held = await heldAgainst(store, baseline, bare);
  const apart = new Set(bare.filter(({ id }) => !held.has(id)).map(({ id }) => id));
  const peers = columns.filter((column) => !linksAreStored(baseline, column));
  const unseen = named ? ofOtherRank.filter(({ id }) => apart.has(id)).slice(0, Math.max(0, most - peers.length)) : [];
  const now = [...peers, ...unseen];
  const made = now.length === 0 ? null : await comparedColumns(store, baseline, await compared(now));
  const isNow = new Set(now.map(({ id }) => id));
  return {
    linksWith: ({ id }) => (isNow.has(id) ? made : ofStored),
    wasCompared: ({ id }) => isNow.has(id) || !apart.has(id),
  };
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
): Omit<CoverageSummaryRow, 'compared'> {
  const count = (status: CoverageCellRow['status']): number =>
    rows.filter(({ cells }) => cells[at]?.status === status).length;
  const [covered, partial] = [count('COVERED'), count('PARTIAL')];
  const share = rows.length === 0 ? 0 : (covered + partial / 2) / rows.length;
  return { documentId, applies, covered, partial, none: count('NONE_FOUND'), share };
}
