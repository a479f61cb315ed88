import { beginsWithPlace, bodyForm, isBareEnding, isComplete } from './body-name.js';
import { isJoinedName } from '../../resolve/joined-names.js';
import { blankInner } from './brackets.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** 商 as in 国家发展改革委商财政部, not as in 商务部. */
const CONJUNCTION = /以及|及其|和|及|与|商(?![务业会贸标品联协])/gu;

/**
 * The names in one slot of a list, cut where 和 joins two: 市地方金融监管局和各县区人民政府 are two, because what stands
 * before 和 is complete by its ending and what stands behind is a name; 市人力资源和社会保障局, 文化和旅游部 and
 * 发展和改革委员会 are one. What follows 及其 (各省级人民政府及其有关部门) names nobody of its own.
 */
export function conjunctionCuts(text: string, slot: Range): readonly Range[] {
  const blanked = blankInner(text.slice(slot.start, slot.end));
  const found: Range[] = [];
  let start = slot.start;
  for (const match of blanked.matchAll(CONJUNCTION)) {
    const at = slot.start + match.index;
    const left = text.slice(start, at);
    const behind = at + match[0].length;
    if (!isComplete(left) && !besidePlace(left, text.slice(behind, slot.end))) continue;
    if (match[0] === '及其') return [...found, { start, end: at }];
    const right = text.slice(behind, slot.end);
    if (bodyForm(right) === 'UNKNOWN' || isBareEnding(right)) continue;
    found.push({ start, end: at });
    start = behind;
  }
  return [...found, { start, end: slot.end }];
}

/**
 * Two places (太仓港经济技术开发区和高新区), a place and many bodies (岳麓区和市直相关单位), or a province or city and a body (河北省和国家发展改革委).
 * Not: 上海市和浙江省相关部门, which are the bodies of both.
 */
function besidePlace(left: string, right: string): boolean {
  if (bodyForm(left) !== 'PLACE') return false;
  const form = bodyForm(right);
  if (form === 'GROUP') return !beginsWithPlace(right);
  return form === 'PLACE' || (/[省市州]$/u.test(left) && isComplete(right));
}

const DIVISION = '(?:省|自治区|直辖市|计划单列市|地级市|设区市|县级市|自治州|自治县|市|州|盟|县|区|旗|乡|镇|街道|地)';
const MORE = '(?:[（〔［][^（）〔〕［］]{1,12}[）〕］])?';
const HALF_GROUP = new RegExp(`^各?(?:有关|相关)?${DIVISION}{1,3}${MORE}$`, 'u');
/** 县〔市、区〕人民政府, 区人民政府（管委会）, 县（市、区）政府（行署） */
const REST_OF_GROUP = new RegExp(
  `^${DIVISION}{1,3}${MORE}(?:(?:人民)?政府|党委(?:和|、)?(?:人民)?政府|管委会|有关部门)?${MORE}$`,
  'u',
);

/** A slot of a list, with the part between commas it stands in. */
export interface Slot extends Range {
  readonly part: number;
}

/**
 * Slots that are one group though 、 stands in it: 各省、自治区、直辖市人民政府; 各市、县（市、区）人民政府; 各区、县级市.
 * Groups with an ending of their own stay apart: 各县区人民政府、功能板块管委会. A listed body whose own name holds the sign
 * is one as well: 市科委、中关村管委会.
 */
export function joinDivisions(text: string, slots: readonly Slot[]): readonly Slot[] {
  const joined: Slot[] = [];
  for (const slot of slots) {
    const before = joined.at(-1);
    const words = text.slice(slot.start, slot.end).replace(/等.{0,6}$/u, '');
    const joins = before !== undefined && opensGroup(text, before) && REST_OF_GROUP.test(words);
    if (before !== undefined && (joins || isJoinedName(text.slice(before.start, slot.end)))) {
      joined[joined.length - 1] = { start: before.start, end: slot.end, part: before.part };
    } else joined.push(slot);
  }
  return joined;
}

function opensGroup(text: string, slot: Range): boolean {
  const words = text.slice(slot.start, slot.end);
  return words.startsWith('各') && words.split('、').every((part) => HALF_GROUP.test(part));
}
