import { nearestActions } from './action-pair.js';
import { oneSided, type SlotRule } from './slot.js';

/** From this share of common words on two objects are one: 设立科技支行 and 设立科技特色支行. */
const ONE_OBJECT = 0.6;

/** OBJECT: what is to be done, by the two actions that are nearest; where no two speak of one thing, the first of each. */
export const object: SlotRule = (from, to) => {
  const [first, other] = [from.actions[0], to.actions[0]];
  const single = oneSided('OBJECT', first, other);
  if (single !== undefined) return single;
  const pair = nearestActions(from, to);
  const change = (pair?.shared ?? 0) >= ONE_OBJECT ? 'SAME' : 'CHANGED';
  return { slot: 'OBJECT', change, from: (pair?.from ?? first)?.span ?? null, to: (pair?.to ?? other)?.span ?? null };
};
