import { DATE } from '../read/chinese-date.js';
import { isAfterGap } from '../read/gap.js';
import { says } from './says.js';
import type { Line } from './tree.js';

/** A sentence that ended before a gap ended a paragraph there. */
const ENDS = /[。；！？]/;
/** What may close a sentence behind its stop. */
const CLOSES = /[）】」”]/;
/** 各市、县人民政府，省政府各部门： is a line of its own; 责任单位： is not. */
const ADDRESSED = /^(?:各|国务院|[省市县区]直)/;
const salutes = (text: string): boolean => ADDRESSED.test(text) && /[、，]/.test(text);
/** 牵头单位：… · 发文字号：… */
const LABELLED = /^[^，。；：]{2,12}：/;
const LONGEST_LABEL = 16;
/** A heading before its text is longer than a word, and not longer than this. */
const HEADING = { least: 4, most: 60 };
const PUNCTUATED = /[，。；：！？]/;
/** Nor does one end with a quotation that a blank was set behind: 深化“放管服” 改革 */
const NO_HEADING = /[，。；：！？]|[”」]$/;

/**
 * Where the lines of a text ended that a page put into one, by the blanks that are left of their ends: behind a sentence, between a
 * heading and its text, and between all that has no sentence in it (title, number, signature, date).
 * `…，现印发给你们。 某市人民政府 2016年3月1日 某市若干措施 为促进…，制定如下措施。`
 */
export function lostBreaks(line: Line, wrapped: boolean): readonly number[] {
  return [...new Set([...breaksAtGaps(line, wrapped), ...breaksAtSignatures(line)])].sort((a, b) => a - b);
}

/** …认真组织落实。某市人民政府办公室2021年6月8日某市任务分工方案: who signs, the day, and what is printed below it. */
const SIGNATURE = new RegExp(
  `(?<=[。！])([\\u4E00-\\u9FFF]{2,20}(?:政府|办公[厅室]|委员会|[部委局厅署院会行]))?(${DATE})(?![\\d前起至止到以后]|施行|印发|实施|发布)`,
  'g',
);
const breaksAtSignatures = ({ view }: Line): readonly number[] =>
  [...view.text.matchAll(SIGNATURE)].flatMap(({ index, 1: signer = '', 2: date = '' }) =>
    [index, index + signer.length, index + signer.length + date.length].filter((at) => at > 0 && at < view.text.length),
  );

function breaksAtGaps(line: Line, wrapped: boolean): readonly number[] {
  const gaps = gapsOf(line);
  const brackets = outerBrackets(line);
  const ends = gaps.filter((at, nth) => endsAt(line, gaps[nth - 1] ?? 0, at, brackets));
  if (wrapped) return ends;
  const places: number[] = [];
  let start = 0;
  let nth = 0;
  for (const end of [...ends, line.view.text.length]) {
    const within: number[] = [];
    for (; nth < gaps.length && (gaps[nth] ?? end) < end; nth++) within.push(gaps[nth] ?? end);
    for (const at of breaksWithin(line, start, end, within)) places.push(at);
    if (end < line.view.text.length) places.push(end);
    start = end;
    nth++;
  }
  return places;
}

/** Gaps of a line but those right behind a number, （一） 提高投资项目审批效率, and those that are set beside letters and figures: 加快 5G 建设. */
function gapsOf({ view }: Line): readonly number[] {
  const gaps: number[] = [];
  for (let at = 1; at < view.text.length; at++) {
    if (!isAfterGap(view, at) || NUMBER.test(view.text.slice(Math.max(0, at - LONGEST_NUMBER), at))) continue;
    const beside = LATIN.test(view.text.charAt(at - 1)) || LATIN.test(view.text.charAt(at));
    // …会同有关部门负责。 6、加强…: behind a stop a figure begins anew.
    if (ENDS.test(view.text.charAt(at - 1))) gaps.push(at);
    else if (!beside || BEFORE_YEAR.test(view.text.slice(at - 1, at + YEAR))) gaps.push(at);
  }
  return gaps;
}
const LATIN = /[\dA-Za-z%+]/;
/** …扶持力度 2024—2026年，每年安排…; not 到 2025 年 */
const BEFORE_YEAR = /^[^\dA-Za-z到至于在自从以截]\d{4}[年—-]/;
const YEAR = 5;
const NUMBER =
  /(?:第[〇零一二三四五六七八九十百\d]{1,5}[条章节编]|[一二三四五六七八九十][、.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d[.、])$/;
const LONGEST_NUMBER = 8;

/** Where brackets that stand in no other close, with where each opens. */
function outerBrackets({ view }: Line): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < view.text.length; at++) {
    const sign = view.text.charAt(at);
    if (sign === '（' || sign === '【') open.push(at);
    if (sign !== '）' && sign !== '】') continue;
    const from = open.pop();
    if (from !== undefined && open.length === 0) found.set(at, from);
  }
  return found;
}

/** A sentence ends a paragraph, and so does a clause of who answers for it: （市发展改革委、市财政局）; not （国家粮食和储备局） within one. */
function endsAt({ view }: Line, former: number, at: number, brackets: ReadonlyMap<number, number>): boolean {
  const before = view.text.charAt(at - 1);
  if (ENDS.test(before) || (CLOSES.test(before) && ENDS.test(view.text.charAt(at - 2)))) return true;
  const opened = brackets.get(at - 1);
  if (opened !== undefined) {
    // What stands in brackets behind a sentence belongs to all of it.
    return (
      ENDS.test(view.text.charAt(opened - 1)) || (at - opened < LONGEST_CLAUSE && says(view.text.slice(opened, at)))
    );
  }
  return before === '：' && salutes(view.text.slice(Math.max(former, at - LONGEST_SALUTATION), at));
}
const LONGEST_SALUTATION = 200;
const LONGEST_CLAUSE = 400;

/** Lines that a page broke at its margin leave gaps inside sentences, which say nothing of what ended there. */
export function isWrapped(line: Line): boolean {
  const gaps = gapsOf(line);
  const inside = gaps.filter((at, nth) => {
    const stretch = line.view.text.slice(gaps[nth - 1] ?? 0, at);
    return PUNCTUATED.test(stretch) && !PUNCTUATED.test(stretch.slice(-1)) && !CLOSES.test(stretch.slice(-1));
  });
  return inside.length * WRAPPED > gaps.length;
}
/** One gap in so many is inside a sentence in a text that was wrapped. */
const WRAPPED = 4;

/** Breaks of a stretch that ends with a sentence, or holds none. */
function breaksWithin({ view }: Line, start: number, end: number, gaps: readonly number[]): readonly number[] {
  if (gaps.length === 0) return gaps;
  const text = view.text.slice(start, end);
  if (!ENDS.test(text)) {
    const colon = text.indexOf('：');
    // What stands behind a label goes on with it: 责任单位：市科技局 市财政局.
    return gaps.filter((at) => {
      const from = at - start;
      return colon < 0 || from <= colon || LABELLED.test(text.slice(from, from + LONGEST_LABEL));
    });
  }
  const heads: number[] = [];
  let from = start;
  for (const at of gaps) {
    const length = at - from;
    if (length < HEADING.least || length > HEADING.most || NO_HEADING.test(view.text.slice(from, at))) break;
    heads.push(at);
    from = at;
  }
  return heads;
}
