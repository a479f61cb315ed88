import { COUNTED_WORDS } from './counted-words.js';
import type { Quantity } from './quantity.js';

/** 其中幼儿园, 在孵企业, 面积: nothing but what is counted, from the last 、 or the clause's beginning on. */
const NOUN = /^(?:其中|包括|含)?[：]?[\p{Script=Han}A-Za-z\u0000“”]{1,14}$/u;
/** What makes of it a condition, a report, a share or a price of each: 年龄, 已, 占, 每套. */
const NO_NOUN = new RegExp(`[的已占每超从按给可须应不至为]|${COUNTED_WORDS.qualities.join('|')}`, 'u');
/** Without 其中 or a 、 before it only a thing that is made goes on, and no quality of one: not 核定载客30人, 年薪30万元以上. */
const GOES_ON = /^(?:其中|包括|含)/u;
const THING = new RegExp(`(?:${COUNTED_WORDS.things.join('|')})$`, 'u');
const ENDS = /^(?:及?以上|左右|以内)?(?:、|$)/u;

/**
 * A number that goes on with what was promised in the clause before it, without a verb of its own: 新建、改扩建学校12个，|其中幼儿园7个、小学4个;
 * 建设15家以上孵化器，|面积500万平方米以上，|在孵企业6000家以上. Not: 招聘教师100名，|年龄35岁以下; 建成120套，|每套80平方米.
 */
export function goesOnCounting(clause: string, { start, end, kind }: Quantity): boolean {
  if (kind !== 'count' && kind !== 'amount') return false;
  const from = clause.lastIndexOf('、', start - 1) + 1;
  const before = clause.slice(from, start);
  if (from === 0 && !GOES_ON.test(before) && !THING.test(before)) return false;
  return NOUN.test(before) && !NO_NOUN.test(before) && ENDS.test(clause.slice(end));
}
