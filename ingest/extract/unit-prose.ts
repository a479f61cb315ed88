import type { View } from '../read/view.js';
import type { Unit } from '../structure/tree.js';

/** A title longer than this is the sentence it was taken from, no heading. */
const HEADING = 40;

/** 责任单位：市科技局 on a line of its own tells who answers, not what is done. */
const RESPONSIBILITY = /^[（(]?[\p{Script=Han}]{0,6}(?:单位|部门|牵头|时限|联系人)[\p{Script=Han}]{0,2}：/u;

/**
 * The running text of a unit, paragraph by paragraph: its body, and its title where that is itself the sentence that
 * directs (（四十三）支持在有条件的自贸试验区开展知识产权证券化试点。).
 */
export function proseOf(unit: Unit): View[] {
  const body = unit.body.map(({ view }) => view).filter(({ text }) => text !== '' && !RESPONSIBILITY.test(text));
  const spoken = body.some(({ text }) => !/^[（(].*[）)]?[。]?$/u.test(text));
  return !spoken || unit.title.text.length > HEADING ? [unit.title, ...body] : body;
}
