import type { DifferenceRow } from '../../schema/graph-batch.js';
import type { Span } from '../../schema/model.js';
import { spanOf, type View } from '../read/view.js';
import type { Stretch } from './sentences.js';

/** Where two texts differ; null on the side that has nothing there. */
export interface Difference {
  readonly earlier: Span | null;
  readonly later: Span | null;
}

/** A stretch of a view as a place of its source; null for an empty one. */
export const placeIn = (view: View, { start, end }: Stretch): Span | null =>
  end > start ? spanOf(view, start, end) : null;

type PlaceColumns = Pick<
  DifferenceRow,
  'originalStart' | 'originalEnd' | 'originalQuote' | 'variantStart' | 'variantEnd' | 'variantQuote'
>;

/** Both places as the columns of a row. */
export const placeColumns = ({ earlier, later }: Difference): PlaceColumns => ({
  originalStart: earlier?.start ?? null,
  originalEnd: earlier?.end ?? null,
  originalQuote: earlier?.quote ?? null,
  variantStart: later?.start ?? null,
  variantEnd: later?.end ?? null,
  variantQuote: later?.quote ?? null,
});
