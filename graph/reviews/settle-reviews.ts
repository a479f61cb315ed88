import type { WriteUnit } from '../store.js';
import type { LinksOf } from '../write/links.js';
import { drawReviews } from './draw.js';
import { reviewsOfDocuments } from './records.js';

/** Draws again what people said of documents' links, after the machine has made these anew. */
export async function settleReviews(unit: WriteUnit, documentIds: readonly string[], linksOf: LinksOf): Promise<void> {
  const reviews = await reviewsOfDocuments(unit, documentIds);
  if (reviews.length > 0) await drawReviews(unit, reviews, linksOf);
}
