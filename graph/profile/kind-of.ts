import type { ComparedSlot, SlotChange } from '../../schema/link-batch.js';
import type { CounterpartRow, ProfileKind, SlotComparisonRow } from '../questions/rows.js';

/** From this share of a measure's words on, they are nearly those of its counterpart. */
const NEARLY_ITS_WORDS = 0.5;

/**
 * Changes of a slot that say what the other leaves open. ACTOR is not among them: each rank names its own bodies, so that
 * all measures of a city would be made concrete.
 */
const CONCRETE: Readonly<Partial<Record<ComparedSlot, readonly SlotChange[]>>> = {
  PRODUCT: ['ADDED'],
  NUMBER: ['ADDED', 'STRONGER'],
  DEADLINE: ['ADDED', 'STRONGER'],
};

const isConcrete = ({ slot, change }: SlotComparisonRow): boolean => CONCRETE[slot]?.includes(change) ?? false;

/** Of several numbers in one slot, each by its own place. */
function isConcreteAgainst({ slot, from }: SlotComparisonRow, comparison: readonly SlotComparisonRow[]): boolean {
  const inSlot = comparison.filter((other) => other.slot === slot);
  const samePlace = inSlot.filter((other) => other.from?.start === from?.start && other.from?.end === from?.end);
  return (samePlace.length > 0 ? samePlace : inSlot).some(isConcrete);
}

/** A measure's kind with the slots, against its strongest counterpart, that make it concrete. */
export interface Kind {
  readonly kind: ProfileKind;
  readonly concrete: readonly SlotComparisonRow[];
}

/**
 * What a measure made of its counterparts, the strongest first, each from the measure to the other. What one of them has too is
 * nothing new, so a slot counts only when it is concrete against all.
 */
export function kindOf(counterparts: readonly CounterpartRow[], wordsInStrongest: number): Kind {
  const [strongest] = counterparts;
  if (strongest === undefined) return { kind: 'OF_ITS_OWN', concrete: [] };
  const concrete = strongest.comparison
    .filter(isConcrete)
    .filter((one) => counterparts.every(({ comparison }) => isConcreteAgainst(one, comparison)));
  if (concrete.length > 0) return { kind: 'MADE_CONCRETE', concrete };
  const isPart = strongest.relation === 'EQUIVALENT' || strongest.relation === 'NARROWER';
  return { kind: isPart && wordsInStrongest >= NEARLY_ITS_WORDS ? 'VERBATIM' : 'ADAPTED', concrete: [] };
}
