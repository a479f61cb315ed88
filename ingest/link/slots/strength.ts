import type { CommitmentStrength } from '../../../schema/model.js';
import { nearestActions } from './action-pair.js';
import { oneSided, type SlotRule } from './slot.js';

/** 探索 < 鼓励 < 支持 < 推动 < 建立 < 应当 */
const SCALE: readonly CommitmentStrength[] = ['EXPLORE', 'ENCOURAGE', 'SUPPORT', 'PROMOTE', 'ESTABLISH', 'REQUIRE'];

/** STRENGTH: how firmly the two actions on one object are worded; null where no two are on one. */
export const strength: SlotRule = (from, to) => {
  const single = oneSided('STRENGTH', from.actions[0], to.actions[0]);
  if (single !== undefined) return single;
  const pair = nearestActions(from, to);
  if (pair === null) return null;
  const step = SCALE.indexOf(pair.from.strength) - SCALE.indexOf(pair.to.strength);
  const change = step === 0 ? 'SAME' : step > 0 ? 'STRONGER' : 'WEAKER';
  return { slot: 'STRENGTH', change, from: pair.from.span, to: pair.to.span };
};
