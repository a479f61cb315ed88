import type { ComparedSlot, SlotChange } from '../../../schema/link-batch.js';
import type { Span } from '../../../schema/model.js';
import type { Provision } from '../provision.js';

/** How one slot of a provision differs from that of its counterpart, seen from the first: ADDED is what the counterpart lacks. */
export interface SlotComparison {
  readonly slot: ComparedSlot;
  readonly change: SlotChange;
  readonly from: Span | null;
  readonly to: Span | null;
}

/** Compares one slot, of which a provision may have several, as numbers; null where neither side has it. */
export type SlotRule = (from: Provision, to: Provision) => SlotComparison | readonly SlotComparison[] | null;

interface Spanned {
  readonly span: Span;
}

/** ADDED or DROPPED where one side has nothing, null where neither has; undefined where both have something to compare. */
export function oneSided(
  slot: ComparedSlot,
  from: Spanned | undefined,
  to: Spanned | undefined,
): SlotComparison | null | undefined {
  if (from === undefined && to === undefined) return null;
  if (to === undefined) return { slot, change: 'ADDED', from: from?.span ?? null, to: null };
  if (from === undefined) return { slot, change: 'DROPPED', from: null, to: to.span };
  return undefined;
}
