import type { Value } from '../../../graph/store.js';

/** Characters around a quotation, as the API gives them. */
const AROUND = 32;

/** Parts of surrogate pairs at the ends of what is around. */
const HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu;

interface Placed {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** The place that properties tell of; null where they tell of none. */
export function placeIn(properties: Readonly<Record<string, Value>>): Placed | null {
  const { documentId, start, end } = properties;
  if (typeof documentId !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null;
  return end > start ? { documentId, start, end } : null;
}

/** A place as a W3C Web Annotation of what was read there: by offset, and by its words with what stands around them. */
export function annotation(
  ids: { readonly annotation: string; readonly body: string; readonly source: string },
  { start, end }: Placed,
  text: string,
): object {
  const around = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(HALVES, '');
  const selector = [
    { '@type': 'oa:TextPositionSelector', startsAt: start, endsAt: end },
    {
      '@type': 'oa:TextQuoteSelector',
      exactly: text.slice(start, end),
      prefix: around(start - AROUND, start),
      suffix: around(end, end + AROUND),
    },
  ];
  return {
    '@id': ids.annotation,
    '@type': 'oa:Annotation',
    body: ids.body,
    target: { sourceText: ids.source, selector },
  };
}
