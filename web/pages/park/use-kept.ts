import type { UseQueryResult } from '@tanstack/react-query';
import { useAsk } from '../../api/use-ask.js';
import { Park, type ParkQuery } from './park.generated.js';
import type { ShownPark } from './park-page.js';
import { revisionOf, statedOf, type Criterion, type Stated } from './stated.js';

export interface Kept {
  /** What is kept, without anything that is tried out; until it is there, `keptOf` knows nothing. */
  readonly answer: UseQueryResult<ParkQuery>;
  readonly keptOf: (criterion: Criterion) => Stated;
  /** The revision of those words, by the criterion's id: of the same answer, which another may be older or newer than. */
  readonly revisionOf: (criterionId: string) => string | null;
}

/** What is kept of a criterion, also while another verdict is tried out in its place. */
export function useKept(park: ShownPark): Kept {
  const answer = useAsk(Park, { id: park.id, assume: [] });
  const kept = new Map(
    (answer.data?.park?.assessment.dimensions ?? []).flatMap(({ criteria }) =>
      criteria.map((one) => [one.indicator.id, statedOf(one)] as const),
    ),
  );
  return {
    answer,
    keptOf: (criterion) => kept.get(criterion.indicator.id) ?? statedOf(criterion),
    revisionOf: (criterionId) => revisionOf(answer.data?.park ?? park, criterionId),
  };
}
