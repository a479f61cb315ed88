import { useMemo } from 'react';
import { useAskAll } from '../../api/use-ask-all.js';
import type { ReadMeasure } from './facts.js';
import { ReaderMeasures } from './reader.generated.js';

interface ReadMeasures {
  readonly measures: readonly ReadMeasure[];
  readonly error: Error | null;
  /** False while more is to come. */
  readonly whole: boolean;
  readonly again: () => void;
}

/** All measures of a document; those that are there can be read while the rest comes. */
export function useMeasures(slug: string): ReadMeasures {
  const { data, error, whole, refetch } = useAskAll(ReaderMeasures, { slug }, ({ document }) => document?.measures);
  const measures = useMemo(() => (data ?? []).flatMap(({ document }) => document?.measures.nodes ?? []), [data]);
  return {
    measures,
    error,
    whole,
    again: () => {
      refetch();
    },
  };
}
