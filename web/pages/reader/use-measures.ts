import { useMemo, useState } from 'react';
import { useAskAll } from '../../api/use-ask-all.js';
import { measuresIn } from './asked.js';
import type { ListedMeasure, ReadMeasure } from './facts.js';
import { ReaderMeasures, ReaderRows } from './reader.generated.js';

interface Measures {
  /** All of them, with little of each; undefined until they are known, so that the text is laid out once. */
  readonly listed: readonly ListedMeasure[] | undefined;
  /** Whether these are all: they are not where asking for them failed. */
  readonly listedWhole: boolean;
  /** Those that are there so far, with all that was read in them. */
  readonly measures: readonly ReadMeasure[];
  readonly whole: boolean;
  readonly error: Error | null;
  readonly isFetching: boolean;
  /** Asks again for what failed. */
  readonly refetch: () => void;
}

/** The measures of a document: first where all of them stand, then page by page what they say. */
export function useMeasures(slug: string): Measures {
  const list = useAskAll(ReaderRows, { slug }, measuresIn);
  const read = useAskAll(ReaderMeasures, { slug }, measuresIn);
  const [settled, setSettled] = useState(false);
  // Once the text is laid out it stays, also while what failed is asked for again.
  if (!settled && (list.whole || list.error !== null)) setSettled(true);
  const listed = useMemo(
    () => (settled ? (list.data ?? []).flatMap(({ document }) => document?.measures.nodes ?? []) : undefined),
    [list.data, settled],
  );
  const measures = useMemo(
    () => (read.data ?? []).flatMap(({ document }) => document?.measures.nodes ?? []),
    [read.data],
  );
  return {
    listed,
    listedWhole: list.whole,
    measures,
    whole: read.whole,
    error: list.error ?? read.error,
    isFetching: list.isFetching || read.isFetching,
    refetch: () => {
      for (const one of [list, read]) if (one.error !== null) one.refetch();
    },
  };
}
