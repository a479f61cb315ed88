import type { GraphBatch } from '../../schema/graph-batch.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { agencyNames, productNames } from './names.js';
import { linkRows, strings, stringList, writeRows } from './rows.js';

/**
 * Labels of nodes that documents share, with the ending of their statements. Which documents need one is said by REFERS_TO;
 * one that no document needs is deleted.
 */
const SHARED = {
  Agency: 'agencies',
  AgencySystem: 'agency-systems',
  Region: 'regions',
  FinancialProduct: 'products',
  Concept: 'concepts',
  TextBand: 'text-bands',
  KeyWord: 'key-words',
  CitationKey: 'citation-keys',
  // After what they name.
  AgencyName: 'agency-names',
  ProductName: 'product-names',
} as const;
type SharedLabel = keyof typeof SHARED;
const LABELS = Object.keys(SHARED) as readonly SharedLabel[];

export type References = ReadonlyMap<string, readonly string[]>;

/** What a document needs now, by label: read before its relations are deleted. */
export async function referencesOf(unit: WriteUnit, documentId: string): Promise<References> {
  const rows = await unit.run(statement('document-references'), { documentId });
  const ids = strings(rows, 'id');
  const found = new Map<string, string[]>();
  rows.forEach((row, index) => {
    const label = stringList(row['labels'])[0] ?? '';
    found.set(label, [...(found.get(label) ?? []), ids[index] ?? '']);
  });
  return found;
}

/** Writes the shared nodes a document needs, and the relations among them, which are the same from every document. */
export async function writeSharedNodes(
  unit: WriteUnit,
  batch: GraphBatch,
  citationKeyIds: readonly string[],
): Promise<void> {
  const rows = {
    ...batch.shared,
    CitationKey: citationKeyIds.map((id) => ({ id })),
    AgencyName: agencyNames(batch),
    ProductName: productNames(batch),
  };
  const { sharedLinks } = batch;
  const { id: documentId } = batch.document;
  await Promise.all([
    ...LABELS.map((label) => writeRows(unit, `write-${SHARED[label]}`, rows[label], { documentId })),
    writeRows(unit, 'link-agency-parents', linkRows(sharedLinks.AGENCY_PART_OF)),
    writeRows(unit, 'link-agency-systems', linkRows(sharedLinks.AGENCY_IN_SYSTEM)),
    writeRows(unit, 'link-agency-regions', linkRows(sharedLinks.AGENCY_LOCATED_IN)),
    writeRows(unit, 'link-agency-successors', linkRows(sharedLinks.AGENCY_SUCCEEDED_BY)),
    writeRows(unit, 'link-product-broader', linkRows(sharedLinks.PRODUCT_BROADER)),
    writeRows(unit, 'link-concept-broader', linkRows(sharedLinks.CONCEPT_BROADER)),
    writeRows(unit, 'link-region-parents', linkRows(sharedLinks.REGION_PART_OF)),
    writeRows(unit, 'link-region-members', linkRows(sharedLinks.REGION_COVERS)),
  ]);
}

/** Deletes those of `references` that no document needs any more. */
export async function collectSharedNodes(unit: WriteUnit, references: References): Promise<void> {
  for (const label of LABELS) {
    const ids = references.get(label) ?? [];
    if (ids.length > 0) await unit.run(statement(`collect-${SHARED[label]}`), { ids });
  }
}
