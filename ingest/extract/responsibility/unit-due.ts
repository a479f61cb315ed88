import type { Unit } from '../../structure/tree.js';
import { dueDay } from './due-date.js';

export const DUE_LINE = /^(?:完成|办结|落实|推进)?(?:时限|时间|期限|时间节点|时间要求)(?:要求)?：/u;

/** The day of a `完成时限：2025年12月底前` that stands on a line of its own below a measure, for every body named there. */
export function unitDueDay(unit: Unit, year: number | null): string | null {
  const line = unit.body.find((block) => DUE_LINE.test(block.view.text));
  return line === undefined ? null : dueDay(line.view.text.replace(DUE_LINE, ''), year);
}
