import type { Turned } from '../../api/use-ask.js';
import { assumedIn } from './assumed.js';
import type {
  MeasureOutcome,
  ParkMeasuresQuery,
  ParkMeasuresQueryVariables,
  ParkQueryVariables,
} from './park.generated.js';

export const OUTCOMES: readonly MeasureOutcome[] = ['SATISFIED', 'UNMET', 'UNKNOWN', 'NO_INDICATOR'];

interface Narrowed {
  readonly outcome: MeasureOutcome;
  /** Whether those that bind other places are listed. */
  readonly comparable: boolean;
}

/** Which measures an address has listed: `?outcome=UNMET&comparable=1`. */
export const narrowedIn = (search: URLSearchParams): Narrowed => ({
  outcome: OUTCOMES.find((one) => one === search.get('outcome')) ?? 'SATISFIED',
  comparable: search.get('comparable') === '1',
});

export const parkAsked = (id: string, search: URLSearchParams): ParkQueryVariables => ({
  id,
  assume: assumedIn(search),
});

export function measuresAsked(id: string, search: URLSearchParams): ParkMeasuresQueryVariables {
  const { outcome, comparable } = narrowedIn(search);
  return { ...parkAsked(id, search), outcomes: [outcome], comparable };
}

export const measuresIn = ({ park }: ParkMeasuresQuery): Turned | null | undefined => park?.assessment.measureResults;
