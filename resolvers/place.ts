import type { SpanRow } from '../graph/questions/rows.js';

interface Placed {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** The place of a fact, which reads `words`; without them only the stored text holds what is written there. */
export const placeOf = ({ documentId, start, end }: Placed, words?: string): SpanRow => ({
  ...{ documentId, start, end, quote: null },
  ...(words === undefined ? {} : { words }),
});
