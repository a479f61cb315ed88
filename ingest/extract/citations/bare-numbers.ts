import { isAfterGap } from '../../read/gap.js';
import { printedText } from '../../read/printed.js';
import { spanOf, type View } from '../../read/view.js';
import type { Mention } from '../mention.js';
import type { MarkedTitle } from './title-marks.js';

/** 〔2020〕1号, [2021]第12号 */
const YEAR_AND_NUMBER = /[〔［（【]\d{4}[〕］）】]第?\d{1,5}号/gu;
/** The words before it, in which `LEAD` is no part of it. */
const WORDS = /\p{Script=Han}{2,24}$/u;

/** What may stand right before a number: 按照|国办发〔2020〕1号, 省政府办公厅|苏政办发〔2023〕7号; not 和|政发〔2020〕1号 of 和县. */
const LEAD =
  /^\p{Script=Han}*(?:按照?|根据|依据|依照|遵照|遵循|对照|参照|执行|落实|贯彻|符合|结合|依托|纳入|以及|印发|转发|制定|修订|废止|替代|文件|文号|通知|意见|方案|办法|规定|政府|办公厅|办公室|委员会|[及和与或同以见由在对将把原的](?![政府委办发]))(?=\p{Script=Han}{2})/u;
/** Letters of a number (发文机关代字) are few, and end in what kind of paper it is where round brackets could mean a year. */
const LONGEST_LETTERS = 10;
const KIND_OF_PAPER = /(?:发|函|字|规|令|办|号|通|告|批|文)$/u;

/** 国办发〔2020〕1号文件《…》: the number of the title behind it. */
const TITLE_BEHIND = /^(?:文件?)?(?:印发的?|下发的?|发布的?|，)?《/u;
/** 《…》（国发〔2018〕38号、苏政发〔2019〕2号), 《…》的通知（…), 《…》国发〔2018〕38号: numbers of the title before them. */
const TITLE_BEFORE = /》(?:的(?:通知|意见|函|公告|批复|决定|通告))?(?:（[^（）》]{0,60})?$/u;

const keyOf = (number: string): string => number.normalize('NFKC').replace(/[\s\p{P}第]+/gu, '');

interface Place {
  readonly start: number;
  readonly end: number;
}

/** …的通知⏎鄂政办发[2009]9号 · 发文字号 武政办〔2020〕1号: a number does not go over a line or a blank, unless it is torn there. */
function unbroken(view: View, words: string, end: number): string {
  for (let at = end - 2; at > end - words.length; at--) {
    if (isAfterGap(view, at)) return words.slice(words.length - (end - at));
  }
  return words;
}

function numbersIn(view: View): readonly Place[] {
  const { text } = view;
  return [...text.matchAll(YEAR_AND_NUMBER)].flatMap(({ 0: number, index }) => {
    const before = WORDS.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
    const words = unbroken(view, before, index);
    const letters = words.slice(LEAD.exec(words)?.[0].length ?? 0);
    const isPaper = !/^[（【]/u.test(number) || KIND_OF_PAPER.test(letters);
    if (letters.length < 2 || letters.length > LONGEST_LETTERS || !isPaper) return [];
    return [{ start: index - letters.length, end: index + number.length }];
  });
}

const ofTitle = (text: string, { start, end }: Place): boolean =>
  TITLE_BEHIND.test(text.slice(end, end + 8)) || TITLE_BEFORE.test(text.slice(Math.max(0, start - 80), start));

/**
 * Documents cited by number alone: 按照国办发〔2020〕1号文件要求, each once. A citation must have a title, which is then the
 * number. Not: `own`, the numbers of the document and of what is cited by title; nor one that a title stands beside.
 */
export function bareNumbers(
  view: View,
  titles: readonly MarkedTitle[],
  own: readonly string[],
): readonly (Mention & { kind: 'citation' })[] {
  const known = own.map(keyOf).filter((key) => key !== '');
  const found = new Map<string, Mention & { kind: 'citation' }>();
  for (const place of numbersIn(view)) {
    const { start, end } = place;
    const docNumber = printedText(view, start, end);
    const key = keyOf(docNumber);
    const inTitle = titles.some((title) => title.start < start && end < title.end);
    if (inTitle || found.has(key) || known.some((one) => key.endsWith(one)) || ofTitle(view.text, place)) continue;
    found.set(key, {
      kind: 'citation',
      rule: 'citations',
      title: docNumber,
      docNumber,
      span: spanOf(view, start, end),
    });
  }
  return [...found.values()];
}
