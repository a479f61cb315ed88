import { isAfterGap } from '../read/gap.js';
import { printedText } from '../read/printed.js';
import { spanOf, type View } from '../read/view.js';
import { numeralValue } from '../read/numeral.js';
import type { Numbering, NumberStyle } from './tree.js';

/**
 * How a number is written, finer than its style: `1、` and `1.` may count apart in one document (`1、 总体要求` …
 * `1.组建…`), while a sequence may also change its form (（1）（2）（三）).
 */
export type NumberFamily =
  NumberStyle | 'ARABIC_COMMA' | 'ARABIC_HALF_BRACKET' | 'ARABIC_BARE' | 'ARABIC_PAIR' | 'ARABIC_TRIPLE';

export interface Marker {
  readonly family: NumberFamily;
  readonly numbering: Numbering;
  /** Length of the number in the view. */
  readonly length: number;
  /** `3.5G…`: only a number where the sequence asks for just this one. */
  readonly weak: boolean;
}

const HAN = '[〇零一二三四五六七八九十百]{1,6}';
const ARABIC = '\\d{1,3}';

/** What follows a chapter that is only spoken of: 第三章中的规定, 第三章和第四章, 第二章规定的; not 中央, 中小, 和谐. */
const REFERS = '[的、]|中(?:的|所|有|规定|第|，|已|对|关于|明确|提出)|[和与](?:第|本|前|其他)|规定的|所列';

/** Every form, tried in order at the beginning of a paragraph. The numeral is the first group. */
const FORMS: readonly (readonly [NumberFamily, NumberStyle, RegExp])[] = [
  // 第一章 总则 · 第一部分 · 第二章 中小企业融资; not 第三章中的规定, 第三章和第四章
  ['CHAPTER', 'CHAPTER', new RegExp(`^第(${HAN}|${ARABIC})(?:章|部分|编|篇)(?!${REFERS})`)],
  ['SECTION', 'SECTION', new RegExp(`^第(${HAN}|${ARABIC})节(?!${REFERS})`)],
  // 第十二条 保险业金融机构可以…; not 第五条规定的
  ['ARTICLE', 'ARTICLE', new RegExp(`^第(${HAN}|${ARABIC})条(?!(?:第|规定|所列|所称|至|到|的|和|、|，|款))`)],
  // 一、总体要求; not 一、二、三产业
  ['HAN_COMMA', 'HAN_COMMA', new RegExp(`^(${HAN})[、.．](?!${HAN}[、产])`)],
  // （一） 〔一〕 【一】 一）
  ['HAN_BRACKET', 'HAN_BRACKET', new RegExp(`^[（［〔【]?(${HAN})[）］〕】](?![、至和]|项(?!目))`)],
  // 1、 总体要求
  ['ARABIC_COMMA', 'ARABIC_DOT', new RegExp(`^(${ARABIC})、(?!\\d{1,3}、)`)],
  // 1.组建…; not 1.5万家
  ['ARABIC_DOT', 'ARABIC_DOT', new RegExp(`^(${ARABIC})\\.`)],
  ['ARABIC_BRACKET', 'ARABIC_BRACKET', new RegExp(`^[（［〔【](${ARABIC})[）］〕】](?![、至和]|项(?!目))`)],
  ['ARABIC_HALF_BRACKET', 'ARABIC_BRACKET', new RegExp(`^(${ARABIC})[）］〕】]`)],
];

/** Numbers that are one character: ① ⑴ ⒈ ㈠, with the code point of each first one and how many there are. */
const SINGLE: readonly (readonly [number, number, number, NumberFamily, NumberStyle])[] = [
  [0x2460, 20, 1, 'CIRCLED', 'CIRCLED'],
  [0x3251, 15, 21, 'CIRCLED', 'CIRCLED'],
  [0x2776, 10, 1, 'CIRCLED', 'CIRCLED'],
  [0x2474, 20, 1, 'ARABIC_BRACKET', 'ARABIC_BRACKET'],
  [0x2488, 20, 1, 'ARABIC_DOT', 'ARABIC_DOT'],
  [0x3220, 10, 1, 'HAN_BRACKET', 'HAN_BRACKET'],
];

function singleMarker(view: View): Marker | null {
  const unit = view.text.charCodeAt(0);
  for (const [first, count, value, family, style] of SINGLE) {
    if (unit < first || unit >= first + count) continue;
    const span = spanOf(view, 0, 1);
    const numbering = { printed: span.quote, style, value: unit - first + value, span };
    return { family, numbering, length: 1, weak: false };
  }
  return null;
}

/** What may follow `3.` without making it a decimal: 5G, 4K, 2024年. */
const AFTER_WEAK = /^(?:\d{1,2}[A-Z]|\d{4}年)/;

/** 1.2020年底前出台…: no decimal has four digits and 年 behind its point. */
const BEFORE_YEAR = /^\d{4}年/;

/** 1.1 培育高价值专利 · 2.3.1 组织指挥 · 1.2. AI赋能: the number of a part of a part; not 1.5万家, 2.5个百分点, 1.10.2019. */
const PART_OF_PART =
  /^([1-9]\d?\.(?:[1-9]\d?\.)?([1-9]\d?))[.、]?(?:(?=[\u4E00-\u9FFF“《])| (?=[A-Z]))(?!万|亿|千|百|倍|元|米|公里|公顷|吨|亩|个百分点|折|[年月日]|小时)/;

/** 2.3个试点: right behind a figure, what it counts. */
const COUNTED = /[个项类名家处条批座所次种户件套台]/;

function partMarker(view: View): Marker | null {
  const match = PART_OF_PART.exec(view.text.slice(0, 16));
  if (match === null) return null;
  const [{ length }, printed = '', last = ''] = match;
  const weak = !isAfterGap(view, length);
  if (weak && COUNTED.test(view.text.charAt(length))) return null;
  const span = spanOf(view, 0, printed.length);
  return {
    family: printed.split('.').length > 2 ? 'ARABIC_TRIPLE' : 'ARABIC_PAIR',
    numbering: { printed: span.quote, style: 'ARABIC_DOT', value: Number(last), span },
    length,
    weak,
  };
}

/** The number that a paragraph begins with, if it looks like one. Whether it counts is for the sequence to say. */
export function markerOf(view: View): Marker | null {
  const single = singleMarker(view) ?? partMarker(view);
  if (single !== null) return single;
  const start = view.text.slice(0, 16);
  for (const [family, style, form] of FORMS) {
    const match = form.exec(start);
    if (match === null) continue;
    const length = match[0].length;
    const rest = start.slice(length);
    const decimal = family === 'ARABIC_DOT' && /^\d/.test(rest);
    if (decimal && !AFTER_WEAK.test(rest)) return null;
    const value = numeralValue(match[1] ?? '');
    if (value === null || value === 0) return null;
    const span = spanOf(view, 0, length);
    // 第一条：电力调度应当…
    const separator = /^[：、，]/.test(rest) ? 1 : 0;
    return {
      family,
      numbering: { printed: printedText(view, 0, length), style, value, span },
      length: length + separator,
      // 1. 5G+智慧教育: a blank stands behind a number's point, and in no decimal.
      weak: decimal && !BEFORE_YEAR.test(rest) && !isAfterGap(view, length),
    };
  }
  return null;
}
