import type { Stretch } from './counted.js';
import type { Deadline } from './deadline.js';

/** 每年至少开展1次, 每10年开展1次, 每季度组织一次: what is done again and again. */
const AGAIN =
  /每(?:\d{1,2}|[一两二三四五六七八九十])?个?(?:年|半年|季度|月|周)[^，。；]{0,12}(?:\d{1,3}|[一两二三四五])(?:次|场|期|轮|遍)/u;
/** No sentence is looked back over for longer. */
const LONGEST = 200;

/**
 * Whether a deadline says nothing of a clause: what is done so many times a year has no end where the deadline was another sentence's.
 * `2017年底前，建成监测网络。各省每年至少开展1次技术人员培训。` Not: `到2025年，每年举办10场` in one sentence.
 */
export function recursBeyond(blanked: string, clause: Stretch, { end }: Deadline): boolean {
  if (!AGAIN.test(blanked.slice(clause.start, Math.min(clause.end, clause.start + LONGEST)))) return false;
  return clause.start - end > LONGEST || blanked.slice(end, clause.start).includes('。');
}
