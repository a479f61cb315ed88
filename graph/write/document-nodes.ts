import type { GraphBatch } from '../../schema/graph-batch.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { linkRows, writeRows } from './rows.js';

const OWNED = [
  'source-text',
  'sections',
  'measures',
  'actions',
  'targets',
  'indicators',
  'ratings',
  'findings',
  'differences',
] as const;

/** Deletes all that came from a document but its own node, to which others lead. */
export async function deleteDocumentNodes(unit: WriteUnit, documentId: string): Promise<void> {
  await Promise.all([
    ...OWNED.map((nodes) => unit.run(statement(`delete-${nodes}`), { documentId })),
    unit.run(statement('delete-document-links'), { documentId }),
  ]);
}

/** Writes a document's own nodes and what holds them together, parents before children; all are on their way when it returns. */
export async function writeDocumentNodes(unit: WriteUnit, batch: GraphBatch, fingerprint: string): Promise<void> {
  const { document, nodes } = batch;
  const text = { id: `txt:${document.slug}`, documentId: document.id, text: batch.text };
  await Promise.all([
    writeRows(unit, 'write-document', [{ ...document, fingerprint }]),
    writeRows(unit, 'write-source-text', [text]),
    writeRows(unit, 'write-sections', nodes.Section),
    writeRows(unit, 'link-section-parents', linkRows(parents(nodes.Section))),
    ...writeUnder(unit, 'write-measures', nodes.Measure, 'of-section', (measure) => measure.sectionId),
    writeRows(unit, 'write-actions', nodes.Action),
    ...writeUnder(unit, 'write-targets', nodes.Target, 'of-measure', (target) => target.measureId),
    ...writeIndicators(unit, nodes.Indicator),
    writeRows(unit, 'write-ratings', nodes.Rating),
    writeRows(unit, 'write-findings', nodes.Finding),
  ]);
}

/** Relations from a document's nodes to shared nodes: both ends are there by now. */
export async function writeDocumentLinks(unit: WriteUnit, batch: GraphBatch): Promise<void> {
  const { links } = batch;
  await Promise.all([
    writeRows(unit, 'link-issuers', linkRows(links.ISSUED_BY)),
    writeRows(unit, 'link-document-regions', linkRows(links.APPLIES_TO)),
    writeRows(unit, 'link-assignments', linkRows(links.ASSIGNED_TO)),
    writeRows(unit, 'link-products', linkRows(links.USES_PRODUCT)),
    writeRows(unit, 'link-concepts', linkRows(links.EXPRESSES)),
    writeRows(unit, 'link-bands', linkRows(links.IN_BAND)),
    writeRows(unit, 'link-key-words', linkRows(links.HAS_KEY)),
  ]);
}

/** Rows that name a parent go under it, the others right under the document. */
function writeUnder<Row extends object>(
  unit: WriteUnit,
  name: string,
  rows: readonly Row[],
  underParent: string,
  parentOf: (row: Row) => string | null,
): readonly Promise<void>[] {
  const inParent = rows.filter((row) => parentOf(row) !== null);
  const inDocument = rows.filter((row) => parentOf(row) === null);
  return [writeRows(unit, `${name}-${underParent}`, inParent), writeRows(unit, `${name}-of-document`, inDocument)];
}

/** Level by level: a criterion's dimension must be there before it. */
function writeIndicators(unit: WriteUnit, rows: GraphBatch['nodes']['Indicator']): readonly Promise<void>[] {
  const first = rows.filter((row) => row.parentId === null);
  const writing = [writeRows(unit, 'write-indicators-of-document', first)];
  let written = new Set(first.map((row) => row.id));
  let rest = rows.filter((row) => row.parentId !== null);
  while (rest.length > 0) {
    const next = rest.filter((row) => row.parentId !== null && written.has(row.parentId));
    // Rows whose parent never comes are still given to the store, whose answer says so.
    if (next.length === 0) return [...writing, writeRows(unit, 'write-indicators-of-indicator', rest)];
    writing.push(writeRows(unit, 'write-indicators-of-indicator', next));
    written = new Set(next.map((row) => row.id));
    rest = rest.filter((row) => !written.has(row.id));
  }
  return writing;
}

const parents = (rows: GraphBatch['nodes']['Section']): readonly { readonly from: string; readonly to: string }[] =>
  rows.flatMap(({ id, parentId }) => (parentId === null ? [] : [{ from: id, to: parentId }]));
