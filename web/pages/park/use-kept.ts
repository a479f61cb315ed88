import { useAsk } from '../../api/use-ask.js';
import { Park } from './park.generated.js';
import type { ShownPark } from './park-page.js';
import { statedOf, type Criterion, type Stated } from './stated.js';

/** What is kept of a criterion, also while another verdict is tried out in its place. */
export function useKept(park: ShownPark): (criterion: Criterion) => Stated {
  const without = useAsk(Park, { id: park.id, assume: [] });
  const kept = new Map(
    (without.data?.park?.assessment.dimensions ?? []).flatMap(({ criteria }) =>
      criteria.map((one) => [one.indicator.id, statedOf(one)] as const),
    ),
  );
  return (criterion) => kept.get(criterion.indicator.id) ?? statedOf(criterion);
}
