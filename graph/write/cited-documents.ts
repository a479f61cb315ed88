import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { writeRows } from './rows.js';
import { citedId, type Citation } from './citation.js';

/** The citation that gives a document only cited its title and number: its first, by the citing document's id and place. */
interface FirstCitation {
  readonly from: string;
  readonly order: number;
}

/** Those of the ids that are there, with the citation each was named by. */
export async function citedDocuments(
  unit: WriteUnit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FirstCitation>> {
  const rows = await unit.run(statement('cited-documents'), { ids });
  return new Map(
    rows.map((row) => [String(row['id']), { from: String(row['citedFrom']), order: Number(row['citedOrder']) }]),
  );
}

/**
 * Writes what the citations need, named by the first of them.
 * @param known documents whose other citations are not among these: they keep their name unless one of these is before.
 */
export async function writeCitedDocuments(
  unit: WriteUnit,
  citations: readonly Citation[],
  known: ReadonlyMap<string, FirstCitation>,
): Promise<void> {
  const first = new Map<string, Citation>();
  for (const citation of citations) {
    const id = citedId(citation.keyId);
    const named = first.get(id) ?? known.get(id);
    if (!named || isBefore(citation, named)) first.set(id, citation);
  }
  await writeRows(
    unit,
    'write-document',
    [...first].map(([id, citation]) => citedDocument(id, citation)),
  );
}

/** Ids are compared by code unit, as both stores do. */
const isBefore = (a: FirstCitation, b: FirstCitation): boolean =>
  a.from < b.from || (a.from === b.from && a.order < b.order);

/** Out of every count and list unless asked for; without `folded`, no search finds it. */
const citedDocument = (id: string, { title, docNumber, from, order }: Citation): object => ({
  id,
  slug: id,
  title,
  docNumber,
  held: false,
  variant: false,
  kind: 'OTHER',
  draft: false,
  sort: `9999-99-99|${id}`,
  citedFrom: from,
  citedOrder: order,
});
