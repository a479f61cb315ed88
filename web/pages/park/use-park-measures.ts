import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useAskPages } from '../../api/use-ask.js';
import { measuresAsked, measuresIn } from './asked.js';
import { ParkMeasures, type ParkMeasuresQuery } from './park.generated.js';

export type ParkMeasuresAnswer = UseInfiniteQueryResult<readonly ParkMeasuresQuery[]>;

/** The measures as a park stands to them, a page at a time. */
export function useParkMeasures(id: string): ParkMeasuresAnswer {
  const [search] = useSearchParams();
  return useAskPages(ParkMeasures, measuresAsked(id, search), measuresIn);
}
