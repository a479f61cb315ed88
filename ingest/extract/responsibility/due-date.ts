import { formatISO, lastDayOfMonth } from 'date-fns';
import { numeralValue, positionalValue } from '../../read/numeral.js';

/**
 * 2019年6月底前, 6月中旬前, 2025年12月31日前, 2023年上半年, 2024年年中, 二〇二五年, 2024年第一季度, 2025年底前, 2026-06-30.
 * A time that lasts (长期坚持, 持续推进) gives no day.
 */
const CALENDAR =
  /(\d{4})(?:年度?|[-.／/])(?:(\d{1,2})(?:月份?|[-.／/]|(?=前|底|末|$))(?:(\d{1,2})日?|([上中下]旬))?|(上半年|年?中(?=前|之前|以前|完成|，|$)|第?[一二三四1-4]季度))?/u;

/** 6月底, 年底前, 上半年, 今年第三季度, 全年 in a column of its own: counted in the year that the document speaks of. */
const WITHIN_YEAR =
  /^(?:力争|确保)?(?:在|于|到)?(?:今年|当年|本年)?(?:年度)?(?:(\d{1,2})月(?!\d{1,2}[^\d日])(?:(\d{1,2})日|([上中下]旬)|底|末|份)?|(上半年|年?中(?=前|之前|以前|完成|$)|第?[一二三四1-4]季度)|全年$|(?:年)?(?:底|末|内)(?=前|完成|取得|基本|$))/u;

const QUARTER_END: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 };

/** 6月中旬: the last day of the ten; 下旬 ends with the month. */
const TEN_DAYS_END: Readonly<Record<string, string>> = { 上旬: '10', 中旬: '20' };

/** 二〇二五年, 十二月 in the digits the patterns are written in. */
const inDigits = (phrase: string): string =>
  phrase.replace(/[〇零○一二三四五六七八九十]{1,4}(?=[年月日])/gu, (numeral) =>
    String(positionalValue(numeral) ?? numeralValue(numeral) ?? numeral),
  );

/** 2021年-2025年: due is its end. */
const PERIOD_START = /^\d{4}(?:年(?:\d{1,2}月)?)?\s?[-—–~～至]{1,2}\s?(?=\d{4}年)/u;

/** The last day of a month, as an ISO 8601 day. */
function lastDay(year: number, month: number): string {
  return formatISO(lastDayOfMonth(new Date(year, month - 1)), { representation: 'date' });
}

/** The ISO 8601 day by which a phrase says something is due, or null; `ofDocument` is the year for 6月底 and 年底前. */
export function dueDay(phrase: string, ofDocument: number | null = null): string | null {
  const match = CALENDAR.exec(inDigits(phrase).replace(PERIOD_START, ''));
  if (match?.[1] !== undefined)
    return dayOf(Number(match[1]), match[2], match[3] ?? TEN_DAYS_END[match[4] ?? ''], match[5]);
  const within = ofDocument === null ? null : WITHIN_YEAR.exec(inDigits(phrase));
  return within === null || ofDocument === null
    ? null
    : dayOf(ofDocument, within[1], within[2] ?? TEN_DAYS_END[within[3] ?? ''], within[4]);
}

function dayOf(
  year: number,
  printedMonth: string | undefined,
  day: string | undefined,
  part: string | undefined,
): string | null {
  if (year < 1949 || year > 2100) return null;
  if (part !== undefined)
    return lastDay(year, /上半年|中/u.test(part) ? 6 : (QUARTER_END[part.replace(/第|季度/gu, '')] ?? 12));
  const month = Number(printedMonth ?? '12');
  if (month < 1 || month > 12) return null;
  const last = lastDay(year, month);
  if (day === undefined || printedMonth === undefined) return last;
  const exact = `${last.slice(0, 8)}${day.padStart(2, '0')}`;
  return Number(day) >= 1 && exact <= last ? exact : null;
}

/** Whether a part of a clause says only by when: `2020年底前完成`, `6月底完成`, `2025年12月底前取得阶段性成效`, `长期坚持`. */
export const isTimePhrase = (part: string): boolean =>
  /^(?:力争|在|于|到)?\d{4}年.{0,8}(?:前|底|末|日|月|度|年|期间|完成).{0,10}$/u.test(part) ||
  /^(?:力争|确保)?(?:在|于|到)?(?:今年|当年|本年)?(?:年度)?\d{1,2}月(?:\d{1,2}日|底|末|份)?(?:之?前)?(?:基本|全部|全面)?(?:完成.{0,6}|取得.{0,8}|见效)?$/u.test(
    part,
  ) ||
  /^(?:力争|确保)?(?:在|于|到)?(?:今年|当年|本年|\d{4}年)?(?:年?底|年末|年内|上半年|\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|末|份)?)(?:之?前)?(?:出台|制定|提出|印发|启动|建成|形成|取得|报送|上报|发布|修订|研究|基本|全部|全面)[\p{Script=Han}]{0,10}$/u.test(
    part,
  ) ||
  /^(?:今年|当年|本年|年内|上半年|下半年)[\p{Script=Han}]{0,8}(?:前|完成|成效)$/u.test(part) ||
  /^(?:长期|持续|每年|年底前|按.{0,6}要求|即时|立即|全年|\d{4}年)[\p{Script=Han}\d]{0,8}$/u.test(part);
