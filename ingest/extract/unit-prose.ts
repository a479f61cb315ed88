import type { View } from '../read/view.js';
import type { Unit } from '../structure/tree.js';

/** A title longer than this is the sentence it was taken from, no heading. */
const HEADING = 40;

/** True for a row of a table: what it is to do stands in its cells, the first of which is its title. */
export const isRow = ({ rows, view }: Unit): boolean => rows.some((row) => row.view === view);

/** 责任单位：市科技局 on a line of its own tells who answers, not what is done. */
const RESPONSIBILITY = /^[（(]?[\p{Script=Han}]{0,6}(?:单位|部门|牵头|时限|联系人)[\p{Script=Han}]{0,2}：/u;
/** Signs within which the colon of such a line stands: asked first, for most paragraphs have none there. */
const LONGEST_LABEL = 13;

const saysWhoAnswers = (text: string): boolean =>
  text.slice(0, LONGEST_LABEL).includes('：') && RESPONSIBILITY.test(text);

/** An article has no heading: what stands for its title is its first sentence (第十条 支持企业依法发行绿色债券。…). */
function isFirstSentence(unit: Unit): boolean {
  if (unit.numbering.style !== 'ARTICLE') return unit.title.text.length > HEADING;
  const at = unit.view.text.indexOf(unit.title.text);
  return at >= 0 && /^[。；：]/u.test(unit.view.text.slice(at + unit.title.text.length));
}

/**
 * The running text of a unit, paragraph by paragraph: its body, and its title where that is itself the sentence that
 * directs (（四十三）支持在有条件的自贸试验区开展知识产权证券化试点。).
 */
export function proseOf(unit: Unit): View[] {
  const body = unit.body.map(({ view }) => view).filter(({ text }) => text !== '' && !saysWhoAnswers(text));
  const spoken = body.some(({ text }) => !/^[（(].*[）)]?[。]?$/u.test(text));
  return !spoken || isRow(unit) || isFirstSentence(unit) ? [unit.title, ...body] : body;
}
