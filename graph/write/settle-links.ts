import { unplaceReviews } from '../reviews/records.js';
import { settleReviews } from '../reviews/settle-reviews.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { writeLinks, type LinksOf } from './links.js';

/** Relations made by comparison. */
const MADE = ['COUNTERPART_OF', 'NEAREST_TO', 'SUPPORTS'];

/** Unmakes and makes anew all links of the documents, and draws again what people said of them; those of no others are touched. */
export async function settleLinks(
  unit: WriteUnit,
  documentIds: Iterable<string>,
  linksOf: LinksOf | undefined,
): Promise<void> {
  const ids = [...new Set(documentIds)].sort();
  if (ids.length === 0) return;
  const ends = ['of-measures', 'to-measures', 'to-indicators'];
  await Promise.all(
    ends.map((end) => unit.run(statement(`delete-links-${end}`), { documentIds: ids, relations: MADE })),
  );
  if (linksOf === undefined) return unplaceReviews(unit, ids);
  for await (const made of linksOf.ofDocuments(unit, ids)) await writeLinks(unit, made);
  await settleReviews(unit, ids, linksOf);
}
