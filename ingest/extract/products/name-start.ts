import { WordSet } from '../../word-set.js';
import { PRODUCT_CONTEXTS } from './vocabulary.js';

const verbs = new WordSet(PRODUCT_CONTEXTS.verbs);

/** No name of a product is longer than this before its kind: 应收账款… of 应收账款质押贷款. */
const LONGEST = 16;

/** Signs and little words at which a name begins anew. */
const BREAK = /[^\p{Script=Han}A-Za-z0-9]|[的等和与及或对向为以由在被将把于从各]/u;

/** 和 is a part of 碳中和, and no break in it. */
const INSIDE_WORD = /[中共饱]和$/u;

/** Verbs that stand before an object only where a clause begins: 支持 in 支持绿色债券, not in 创业支持保险. */
const OPENING = /(?:^|[，。；：、])(?:大力|积极|重点|优先|进一步)?(?:支持|鼓励|引导|和)+$/u;

/**
 * Where the name that ends at `end` begins, going left from `kind`, the beginning of its last part: at the verb, sign or
 * little word before it.
 *
 * Sample: 设立|人工智能合作子基金; 、|科创订单融资.
 */
export function nameStart(text: string, kind: number): number {
  for (let at = kind; at > 0 && kind - at < LONGEST; at--) {
    if (BREAK.test(text.charAt(at - 1)) && !INSIDE_WORD.test(text.slice(at - 2, at))) return at;
    if (verbs.endingAt(text, at).length > 0 || OPENING.test(text.slice(Math.max(0, at - 8), at))) return at;
  }
  return kind - LONGEST > 0 ? kind : 0;
}
