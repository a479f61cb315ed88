import { BODY_SUFFIXES } from '../body-suffixes.js';
import { WordSet } from '../word-set.js';

const governing = new WordSet(BODY_SUFFIXES.official);
const bodies = new WordSet([...BODY_SUFFIXES.official, ...BODY_SUFFIXES.other, ...BODY_SUFFIXES.places]);
const explained = new WordSet([...BODY_SUFFIXES.official, ...BODY_SUFFIXES.other, ...BODY_SUFFIXES.kinds]);
const lookalikes = new WordSet(BODY_SUFFIXES.lookalikes);

/** A bracket that closes its text or sentence; brackets inside names (市（州）) are left to their names. */
const AT_END = /（((?:[^（）。；：]|（[^（）]{1,12}）){2,300})）[。；]?$/u;
const NAME = /^[\p{Script=Han}A-Za-z（）“”·]{2,30}$/u;
/** 市卫健委等部门 · 市直各单位 */
const ET_CETERA = /等(?:有关|相关)?(?:部门|单位)?$/u;

const names = (word: string): boolean =>
  NAME.test(word) && !lookalikes.ends(word) && bodies.ends(word.replace(/（[^（）]{1,12}）$/u, ''));

/**
 * Whether a bracket behind these words can say who is responsible by names alone. One behind a name says what else it is
 * called or who is meant: 市工信局（市中小企业局）, 主管部门（国家卫生健康委）, 《…办法》（财政部）, 争取国家部委支持（财政部）.
 */
export const mayPrecedeBodies = (before: string): boolean =>
  before !== '' && !explained.ends(before) && !/[》、，：（等由和与及]$/u.test(before) && !SPELT_OUT.test(before);

/** Bodies spoken of in general right before, which the bracket names one by one. */
const SPELT_OUT = /(?:部委|(?:有关|相关|主管|上级|国家|中央)(?:部门|单位|机构))[^，。；、]{0,6}$/u;

/**
 * Index of the bracket at the end of a text that names nothing but bodies, one of which governs; -1 where there is none:
 * `地区生产总值增长11%（市发改委，市政府相关部门，各县市区政府，荆州开发区）。`
 */
export function bodiesBracket(text: string): number {
  const found = AT_END.exec(text.slice(-LONGEST));
  if (found === null) return -1;
  const at = Math.max(0, text.length - LONGEST) + found.index;
  const words = (found[1] ?? '').replace(ET_CETERA, '').split(/[、，；]/u);
  const sure = words.some((word) => governing.ends(word)) && words.every(names);
  return sure && mayPrecedeBodies(text.slice(Math.max(0, at - 12), at)) ? at : -1;
}
const LONGEST = 320;
