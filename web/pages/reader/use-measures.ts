import { useMemo } from 'react';
import { useAskAll, type AllPages } from '../../api/use-ask-all.js';
import type { ReadMeasure } from './facts.js';
import { ReaderMeasures, type ReaderMeasuresQuery } from './reader.generated.js';

/**
 * All measures of a document; the first of them can be read while the rest comes. What comes between is shown with the last of it, or
 * where it goes no further: each time, a long text is laid out anew.
 */
export function useMeasures(
  slug: string,
): AllPages<ReaderMeasuresQuery> & { readonly measures: readonly ReadMeasure[] } {
  const answer = useAskAll(ReaderMeasures, { slug }, ({ document }) => document?.measures);
  const { data, whole, error } = answer;
  const [first] = data ?? [];
  const all = whole || error !== null ? data : undefined;
  const measures = useMemo(
    () => (all ?? (first === undefined ? [] : [first])).flatMap(({ document }) => document?.measures.nodes ?? []),
    [all, first],
  );
  return { ...answer, measures };
}
