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
  for (const nodes of OWNED) await unit.run(statement(`delete-${nodes}`), { documentId });
  await unit.run(statement('delete-document-links'), { documentId });
}

/** Writes a document's own nodes and what holds them together, parents before children. */
export async function writeDocumentNodes(unit: WriteUnit, batch: GraphBatch, fingerprint: string): Promise<void> {
  const { document, nodes } = batch;
  await writeRows(unit, 'write-document', [{ ...document, fingerprint }]);
  const text = { id: `txt:${document.slug}`, documentId: document.id, text: batch.text };
  await writeRows(unit, 'write-source-text', [text]);
  await writeRows(unit, 'write-sections', nodes.Section);
  await writeRows(unit, 'link-section-parents', linkRows(parents(nodes.Section)));
  await writeUnder(unit, 'write-measures', nodes.Measure, 'of-section', (measure) => measure.sectionId);
  await writeRows(unit, 'write-actions', nodes.Action);
  await writeUnder(unit, 'write-targets', nodes.Target, 'of-measure', (target) => target.measureId);
  await writeIndicators(unit, nodes.Indicator);
  await writeRows(unit, 'write-ratings', nodes.Rating);
  await writeRows(unit, 'write-findings', nodes.Finding);
}

/** Relations from a document's nodes to shared nodes: both ends are there by now. */
export async function writeDocumentLinks(unit: WriteUnit, batch: GraphBatch): Promise<void> {
  const { links } = batch;
  await writeRows(unit, 'link-issuers', linkRows(links.ISSUED_BY));
  await writeRows(unit, 'link-document-regions', linkRows(links.APPLIES_TO));
  await writeRows(unit, 'link-assignments', linkRows(links.ASSIGNED_TO));
  await writeRows(unit, 'link-products', linkRows(links.USES_PRODUCT));
  await writeRows(unit, 'link-concepts', linkRows(links.EXPRESSES));
  await writeRows(unit, 'link-bands', linkRows(links.IN_BAND));
  await writeRows(unit, 'link-key-words', linkRows(links.HAS_KEY));
}

/** Rows that name a parent go under it, the others right under the document. */
async function writeUnder<Row extends object>(
  unit: WriteUnit,
  name: string,
  rows: readonly Row[],
  underParent: string,
  parentOf: (row: Row) => string | null,
): Promise<void> {
  const inParent = rows.filter((row) => parentOf(row) !== null);
  const inDocument = rows.filter((row) => parentOf(row) === null);
  await writeRows(unit, `${name}-${underParent}`, inParent);
  await writeRows(unit, `${name}-of-document`, inDocument);
}

/** Level by level: a criterion's dimension must be there before it. */
async function writeIndicators(unit: WriteUnit, rows: GraphBatch['nodes']['Indicator']): Promise<void> {
  await writeRows(
    unit,
    'write-indicators-of-document',
    rows.filter((row) => row.parentId === null),
  );
  let written = new Set(rows.filter((row) => row.parentId === null).map((row) => row.id));
  let rest = rows.filter((row) => row.parentId !== null);
  while (rest.length > 0) {
    const next = rest.filter((row) => row.parentId !== null && written.has(row.parentId));
    // Rows whose parent never comes are still given to the store, whose answer says so.
    await writeRows(unit, 'write-indicators-of-indicator', next.length > 0 ? next : rest);
    written = new Set(next.map((row) => row.id));
    rest = rest.filter((row) => !written.has(row.id));
  }
}

const parents = (rows: GraphBatch['nodes']['Section']): readonly { readonly from: string; readonly to: string }[] =>
  rows.flatMap(({ id, parentId }) => (parentId === null ? [] : [{ from: id, to: parentId }]));
