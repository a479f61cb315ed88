import type { FactReview } from '../../schema/fact-review.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import { measureId, ordinal, type DocumentIds } from './placed-rows.js';

/** What people corrected, as rows; nothing where that is not known, so that it is left as it is. */
export function correctionRows(
  ids: DocumentIds,
  {
    corrections,
    placed,
  }: { readonly corrections?: readonly FactReview[]; readonly placed?: ReadonlyMap<string, string> },
): Pick<GraphBatch, 'corrections'> {
  if (corrections === undefined) return {};
  const rows = corrections.map((review, index) => {
    const id = placed?.get(review.id);
    return {
      id: review.id,
      documentId: ids.documentId,
      measureId: id === undefined ? null : measureId(ids, id),
      sort: ordinal(ids.slug, index),
      record: JSON.stringify(review),
    };
  });
  return { corrections: rows };
}
