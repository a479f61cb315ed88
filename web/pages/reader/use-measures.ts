import { useMemo } from 'react';
import { useAskAll, type AllPages } from '../../api/use-ask-all.js';
import type { ReadMeasure } from './facts.js';
import { ReaderMeasures, type ReaderMeasuresQuery } from './reader.generated.js';

/** All measures of a document; those that are there can be read while the rest comes. */
export function useMeasures(
  slug: string,
): AllPages<ReaderMeasuresQuery> & { readonly measures: readonly ReadMeasure[] } {
  const answer = useAskAll(ReaderMeasures, { slug }, ({ document }) => document?.measures);
  const { data } = answer;
  const measures = useMemo(() => (data ?? []).flatMap(({ document }) => document?.measures.nodes ?? []), [data]);
  return { ...answer, measures };
}
