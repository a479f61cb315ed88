import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAskPages } from '../../api/use-ask.js';
import { useAddress } from '../../parts/use-address.js';
import { useAssumed } from './assumed.js';
import { ParkMeasures, type MeasureOutcome, type ParkMeasuresQuery } from './park.generated.js';

export const OUTCOMES: readonly MeasureOutcome[] = ['SATISFIED', 'UNMET', 'UNKNOWN', 'NO_INDICATOR'];

interface Narrowed {
  readonly outcome: MeasureOutcome;
  /** Whether those that bind other places are listed. */
  readonly comparable: boolean;
}

/** Which measures are listed: `?outcome=UNMET&comparable=1`. */
export function useNarrowed(): Narrowed {
  const { get } = useAddress();
  return {
    outcome: OUTCOMES.find((one) => one === get('outcome')) ?? 'SATISFIED',
    comparable: get('comparable') === '1',
  };
}

export type ParkMeasuresAnswer = UseInfiniteQueryResult<readonly ParkMeasuresQuery[]>;

/** The measures as a park stands to them, a page at a time. */
export function useParkMeasures(id: string): ParkMeasuresAnswer {
  const { assume } = useAssumed();
  const { outcome, comparable } = useNarrowed();
  const asked = useMemo(() => ({ id, assume, outcomes: [outcome], comparable }), [id, assume, outcome, comparable]);
  return useAskPages(ParkMeasures, asked, ({ park }) => park?.assessment.measureResults);
}
