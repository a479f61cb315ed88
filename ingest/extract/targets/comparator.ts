import type { TargetComparator } from '../../../schema/model.js';

const AT_LEAST =
  /(?:不低于|不少于|不小于|不下于|不得低于|不得少于|至少|(?<![不得])超过|超出|(?<!不)超|突破|高于|大于|多于|达到|达|提高到|提升到|提高至|提升至|增至|增加到|增加至|增长到|扩大到|上升到|恢复到|保持在|稳定在|＞|≥|>)$/u;
const AT_MOST =
  /(?:不超过|不高于|不多于|不大于|不得超过|不得高于|不得多于|(?<![不得])低于|(?<![不得])少于|(?<!不)小于|最高|最多|最长|控制在|压缩至|压缩到|压减至|压减到|降至|降低到|降低至|降到|下降到|下降至|缩短至|缩短到|减少到|减少至|＜|≤|<)$/u;
/** 不低于住房建设用地供应总量的70%, 不高于基准利率加150个基点: the bound stands before what the number is of. */
const OBJECT_BETWEEN = /(不得?低于|不得?少于|至少|不得?超过|不得?高于)[^，、；。]{1,24}$/u;
const ABOUT = /(?:约|大约|近|接近|在)$/u;

const AFTER: readonly (readonly [RegExp, TargetComparator])[] = [
  [/^(?:左右|上下)/u, 'ABOUT'],
  [/^(?:及|或|（含）)?以上/u, 'AT_LEAST'],
  [/^(?:及|或|（含）)?(?:以下|以内|之内|内)/u, 'AT_MOST'],
];

function said(before: string, after: string): TargetComparator | null {
  const behind = AFTER.find(([words]) => words.test(after))?.[1];
  if (behind !== undefined) return behind;
  const near = before.slice(-8);
  if (AT_MOST.test(near)) return 'AT_MOST';
  if (AT_LEAST.test(near)) return 'AT_LEAST';
  const bound = OBJECT_BETWEEN.exec(before)?.[1];
  if (bound === undefined || /[\d%]/u.test(before.slice(before.lastIndexOf(bound)))) return null;
  return /低于|少于|至少/u.test(bound) ? 'AT_LEAST' : 'AT_MOST';
}

/**
 * How a number is meant: 超过100家, 10个左右, 95%以上; what is said after it comes first, since 达到95%以上 is plainer than
 * 达到. `more`: the number itself says 余 or 多.
 */
export function comparatorAt(text: string, start: number, end: number, more: boolean): TargetComparator | null {
  const before = text.slice(Math.max(0, start - 36), start);
  const meant = said(before, text.slice(end, end + 5));
  if (meant !== null) return meant;
  if (more) return 'AT_LEAST';
  return ABOUT.test(before) && !before.endsWith('在') ? 'ABOUT' : 'EXACTLY';
}

/** What is said once, behind the last of several numbers: 分别达到85%、95%左右, A万吨、B万吨以内. */
export const saidBehind = (text: string, end: number): TargetComparator | null =>
  AFTER.find(([words]) => words.test(text.slice(end, end + 5)))?.[1] ?? null;
