/** Signs that name a size where they stand alone: 十亿元, 百亿, 千亿元. */
const SIZE = /^[十百千万亿]{1,4}元/u;
/** 160千瓦及以下用户, 每小时35蒸吨以下燃煤锅炉, 90平方米以下住房, 亿元以上项目, 超百亿元企业: what each thing is like. */
const OF_A_THING =
  /^(?:\/小时)?(?:及|或|（含）)?(?:以上|以下)?(?:的)?[\p{Script=Han}]{0,6}?(?:企业|项目(?!投资)|集群|园区|产业链|锅炉|机组|住房|用户|镇|县(?!级))/u;
/** 3岁以下, 0—6岁儿童: an age; 人均预期寿命提高到77岁 is none. */
const AGE = /寿命|平均年龄/u;

/** 市值达1000亿元|企业两户以上, 产值超10亿元|的企业20家: how large those are who are counted; 打造产值超3000亿元的产业集群 counts none, and promises it. */
const LARGE = /(?:市值|估值|产值|收入|营收|销售额|资产)[^，、]{0,4}(?:达到?|超过?|过|突破)$/u;
const WHO_IS = /^(?:以上)?的?\p{Script=Han}{0,6}?(?:企业|集群|园区|集团|基地)/u;

/** 引进超|10亿元|优质产业项目15个: how large each of those is who are counted right behind. */
const OVER = /超过?$/u;
const COUNTED_BEHIND = /^(?:以上)?的?\p{Script=Han}{0,8}?(?:企业|项目|集群|园区)\d/u;

/** What a number that may be a size is told by. */
export interface Measured {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly unit: string;
  readonly comparator: string | null;
}

/**
 * How large each thing is, and nothing that is promised: 百亿元龙头企业, 10亿元级企业, 千亿级集群, 160千瓦及以下用户,
 * 3岁以下婴幼儿. Not: 突破千亿元, 完成铁路投资8000亿元以上, 新开工面积100万平方米以上.
 * @param counts whether things are counted beside it.
 */
export function isSize(text: string, { start, end, kind, unit, comparator }: Measured, counts: boolean): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end, end + 20);
  if (unit === '岁') return !AGE.test(before) || /^(?:及)?(?:以上|以下)/u.test(after);
  if (kind !== 'amount') return false;
  if (counts && LARGE.test(before) && WHO_IS.test(after)) return true;
  if (counts && OVER.test(before) && COUNTED_BEHIND.test(after)) return true;
  if (/^级/u.test(after) && comparator === 'EXACTLY') return true;
  if (SIZE.test(text.slice(start, end)) && comparator === 'EXACTLY') return /^\p{Script=Han}(?<!大|的)/u.test(after);
  const bounded = /^(?:\/小时)?(?:及|或|（含）)?(?:以上|以下)/u.test(after) || SIZE.test(text.slice(start, end));
  return bounded && OF_A_THING.test(after);
}
