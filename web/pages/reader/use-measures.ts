import { useEffect, useMemo } from 'react';
import { useAskPages } from '../../api/use-ask.js';
import type { ReadMeasure } from './facts.js';
import { ReaderMeasures } from './reader.generated.js';

interface ReadMeasures {
  readonly measures: readonly ReadMeasure[];
  readonly error: Error | null;
  readonly again: () => void;
}

/** All measures of a document, page after page; those that are there can be read while the rest comes. */
export function useMeasures(slug: string): ReadMeasures {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useAskPages(
    ReaderMeasures,
    { slug },
    ({ document }) => document?.measures,
  );
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const measures = useMemo(() => (data ?? []).flatMap(({ document }) => document?.measures.nodes ?? []), [data]);
  return {
    measures,
    error,
    again: () => {
      void refetch();
    },
  };
}
