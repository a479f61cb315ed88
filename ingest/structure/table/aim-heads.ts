import type { Column } from '../tree.js';

/** A head as it is printed, and what stands under it. */
interface Named {
  readonly column: Column;
  readonly text: string;
}

/** 主要指标, 指标名称, 预期目标: what is to be reached. */
const AIM =
  /^(?:[\p{Script=Han}]{0,6}指标(?:名称|内容)?|(?:主要|预期|主要预期|发展|工作|量化|年度)目标)(?:（[^（）]*）)?$/u;
/** 一级指标, 分值, 权重: heads of a scheme that rates somebody by its indicators. */
const RATES = /^[一二三四]级|分值|权重|得分|评分|计分|赋分/u;

/**
 * Heads of a table that names those who answer for aims: `序号｜主要指标｜牵头部门｜配合部门`. Where no head says what is to be done,
 * the aim is the task. Not: a scheme that rates by indicators (`一级指标｜二级指标｜分值｜责任单位`), figures by year without bodies.
 */
export function withAims(heads: readonly Named[]): readonly Named[] {
  const known = new Set(heads.map(({ column }) => column));
  const named = known.has('LEAD') || known.has('RESPONSIBLE') || known.has('SUPPORT');
  if (!named || known.has('TASK') || known.has('DETAIL') || heads.some(({ text }) => RATES.test(text))) return heads;
  const at = heads.findIndex(({ column, text }) => column === 'OTHER' && AIM.test(text));
  return heads.map((head, nth) => (nth === at ? { ...head, column: 'TASK' as const } : head));
}
