import type { View } from '../read/view.js';
import type { Unit } from '../structure/tree.js';

/** A title longer than this is the sentence it was taken from, no heading. */
const HEADING = 40;

/** True for a row of a table, or several of one name: what is to be done stands in cells, the first of which is the title. */
export const isRow = ({ rows, view }: Unit): boolean => rows.some((row) => row.view.offsets[0] === view.offsets[0]);

/** 责任单位：市科技局, 牵头科室（单位）：计划科, 责任领导：＊＊＊ on a line of its own tell who answers and by when, not what is done. */
const RESPONSIBILITY =
  /^[（(]?[\p{Script=Han}]{0,6}(?:单位|部门|科室|处室|领导|责任人|负责人|牵头|时限|完成时间|期限|联系人)(?:（[^（）]{1,10}）|[\p{Script=Han}]{0,2})：/u;

/** 全市规模以上工业增加值增长19%左右: a number with a unit, which a heading has not. */
const FIGURE = /\d(?:%|万|亿|家|个|项|户|名|人|公里|亩|吨)/u;

/** An article has no heading: what stands for its title is its first sentence (第十条 支持企业依法发行绿色债券。…). */
function isFirstSentence(unit: Unit): boolean {
  const { text } = unit.title;
  if (unit.numbering.style !== 'ARTICLE') return text.length > HEADING || (text.includes('，') && FIGURE.test(text));
  const at = unit.view.text.indexOf(text);
  return at >= 0 && /^[。；：]/u.test(unit.view.text.slice(at + text.length));
}

/**
 * The running text of a unit, paragraph by paragraph: its body, and its title where that is itself the sentence that
 * directs (（四十三）支持在有条件的自贸试验区开展知识产权证券化试点。).
 */
export function proseOf(unit: Unit): View[] {
  const body = unit.body.map(({ view }) => view).filter(({ text }) => text !== '' && !RESPONSIBILITY.test(text));
  const spoken = body.some(({ text }) => !/^[（(].*[）)]?[。]?$/u.test(text));
  return !spoken || isRow(unit) || isFirstSentence(unit) ? [unit.title, ...body] : body;
}
