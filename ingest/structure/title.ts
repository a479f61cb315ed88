import { gapBefore, isAfterGap } from '../read/gap.js';
import { slice, type View } from '../read/view.js';
import { SignSet } from '../sign-set.js';
import { bodiesBracket } from './bodies-bracket.js';
import { says } from './says.js';

export interface Titled {
  readonly title: View;
  /** What stands after the title in its paragraph. */
  readonly rest: View;
}

const OPENING = new SignSet('（《“「『〔［【');
const CLOSING = new SignSet('）》”」』〕］】');

/** Every bracket and quotation mark, and the signs that end a heading or part it from its text. */
const SIGNS = new SignSet('（《“「『〔［【）》”」』〕］】。！？：；');

/** Index of the first of `signs` that stands outside brackets and quotation marks, -1 if none does. */
function firstOutside(text: string, signs: string): number {
  let depth = 0;
  for (let at = SIGNS.next(text, 0); at < text.length; at = SIGNS.next(text, at + 1)) {
    if (OPENING.isAt(text, at)) depth++;
    else if (CLOSING.isAt(text, at)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && signs.includes(text.charAt(at))) return at;
  }
  return depth > 0 ? firstAnywhere(text, signs) : -1;
}

/** A bracket that is never closed hides the rest of a text; then brackets are not counted. */
function firstAnywhere(text: string, signs: string): number {
  for (let at = 0; at < text.length; at++) if (signs.includes(text.charAt(at))) return at;
  return -1;
}

/** Longest noun that a colon may part from its text: 指导思想：以… */
const LONGEST_LABEL = 15;
/** Longest heading without a full stop. */
const LONGEST_HEADING = 80;
/** （责任单位：…） at the end of a paragraph without a full stop. */
const CLAUSE = /（[^（）]{0,10}(?:责任|牵头|负责|主办|配合|落实)[^（）]{0,200}）$/;

/** 加快粪污处理设施改造；|（牵头单位：县农粮局）6月底前完成…: who answers for a part of a sentence is no part of its title. */
const INNER_CLAUSE = /[；，、]?（(?:牵头|责任|主办|承办|配合|协办)(?:责任)?(?:单位|部门)：/;

/** Where the clause begins that ends a title: 社会消费品零售总额增长16%以上（市商务局，各县市区政府） */
function clauseStart(text: string): number {
  const inner = text.search(INNER_CLAUSE);
  if (inner > 1) return inner;
  const labelled = CLAUSE.exec(text)?.index ?? -1;
  if (labelled >= 0) return labelled;
  const open = text.endsWith('）') ? openOfLast(text) : -1;
  return open > 0 && says(text.slice(open)) ? open : bodiesBracket(text);
}

/** Where the bracket opens that closes a text: （由市发改委、统计局负责。一项任务涉及多个部门的，由排名首位的部门牵头负责。下同） */
function openOfLast(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= Math.max(0, text.length - LONGEST_CLAUSE); at--) {
    if (text.charAt(at) === '）') depth++;
    else if (text.charAt(at) === '（' && --depth === 0) return at;
  }
  return -1;
}
const LONGEST_CLAUSE = 600;

/** 第七条【信息公示】施工许可证应当… · 第一条（目的和依据）为了… · 第四条（管理部门） alone on its line */
const NAMED = /^(?:【[^】]{2,20}】|（[^，。；（）]{2,16}）)(?=[^。]{6}|$)/;

/** Where blank space in the source parts a short heading from the text after it: 指导思想　以习近平… */
function gapEnd(view: View, limit: number): number {
  for (let at = 2; at < Math.min(limit, 24); at++) {
    if (!/\u3000|\t| {2}/.test(gapBefore(view, at)) || /[，、。；：）]/.test(view.text.charAt(at))) continue;
    return /[，、。；]/.test(view.text.slice(0, at)) ? -1 : at;
  }
  return -1;
}

/** Headings that a dash between blanks parts from the text: 推进应急通信技术突破应用 — 「推动…」; not 聚焦主业——打造集群, 实施2021 - 2023年行动计划. */
function dashAt(view: View, limit: number): number {
  for (let at = 2; at < Math.min(limit, LONGEST_DASHED); at++) {
    const sign = view.text.charAt(at);
    if (/[，。；：]/.test(sign)) return -1;
    if (/[\d年月日%]/.test(view.text.charAt(at - 1)) && /\d/.test(view.text.charAt(at + 1))) continue;
    if (/[—–-]/.test(sign) && isAfterGap(view, at) && isAfterGap(view, at + 1)) return at;
  }
  return -1;
}
const LONGEST_DASHED = 50;

/**
 * Parts a numbered paragraph (its number taken off) into title and text. A heading on its own line is all title; one that
 * runs on into its paragraph ends at its first full stop (组建科创金融专业服务组织机构。鼓励…), or at a colon after a noun.
 */
export function titleOf(view: View): Titled {
  const { text } = view;
  const named = NAMED.exec(text);
  const cut = (end: number, next: number): Titled => ({
    title: slice(view, 0, end),
    rest: slice(view, next, text.length),
  });
  if (named !== null)
    return { title: slice(view, 1, named[0].length - 1), rest: slice(view, named[0].length, text.length) };
  const stop = firstOutside(text, '。！？');
  const colon = firstOutside(text, '：');
  if (colon > 1 && colon <= LONGEST_LABEL && colon < text.length - 1 && !/[，、；。]/.test(text.slice(0, colon))) {
    return cut(colon, colon + 1);
  }
  const gap = gapEnd(view, stop < 0 ? text.length : stop);
  if (gap > 0 && text.length - gap > 30) return cut(gap, gap);
  const dash = dashAt(view, text.length - 1);
  if (dash > 0) return cut(dash, dash + 1);
  const clause = clauseStart(stop < 0 ? text : text.slice(0, stop));
  if (clause > 0) return cut(clause, clause);
  if (stop >= 0) return cut(stop, stop + 1);
  const semicolon = firstOutside(text, '；');
  if (text.length > LONGEST_HEADING && semicolon > 0) return cut(semicolon, semicolon + 1);
  const end = text.replace(/[，、：；]{1,20}$/, '').length;
  return cut(end, text.length);
}
