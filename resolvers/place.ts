import type { SpanRow } from '../graph/questions/rows.js';

interface Placed {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** The place of a fact, reading `quote`; null where only the stored text holds what is written there. */
export const placeOf = ({ documentId, start, end }: Placed, quote: string | null): SpanRow => ({
  documentId,
  start,
  end,
  quote,
});
