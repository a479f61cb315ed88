/**
 * 2019年6月底前, 2025年12月31日前, 2023年上半年, 2024年第一季度, 2025年底前, 2026-06-30.
 * A time that lasts (长期坚持, 持续推进) or is not counted by the calendar (年底前) gives no day.
 */
const CALENDAR =
  /(\d{4})(?:年度?|[-.／/])(?:(\d{1,2})(?:月份?|[-.／/]|(?=前|底|末|$))(?:(\d{1,2})日?)?|(上半年|第?[一二三四1-4]季度))?/u;

const QUARTER_END: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 };

/** The last day of a month, as an ISO 8601 day. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The ISO 8601 day by which a phrase says something is due, or null. */
export function dueDay(phrase: string): string | null {
  const match = CALENDAR.exec(phrase);
  if (match?.[1] === undefined) return null;
  const year = Number(match[1]);
  if (year < 1949 || year > 2100) return null;
  const part = match[4];
  if (part !== undefined)
    return lastDay(year, part === '上半年' ? 6 : (QUARTER_END[part.replace(/第|季度/gu, '')] ?? 12));
  const month = Number(match[2] ?? '12');
  if (month < 1 || month > 12) return null;
  const last = lastDay(year, month);
  const day = match[3];
  if (day === undefined || match[2] === undefined) return last;
  const exact = `${last.slice(0, 8)}${day.padStart(2, '0')}`;
  return Number(day) >= 1 && exact <= last ? exact : null;
}

/** Whether a part of a clause says only by when: `2020年底前完成`, `2025年12月底前取得阶段性成效`, `长期坚持`. */
export const isTimePhrase = (part: string): boolean =>
  /^(?:力争|在|于|到)?\d{4}年.{0,8}(?:前|底|末|日|月|度|年|期间|完成).{0,10}$/u.test(part) ||
  /^(?:长期|持续|每年|年底前|按.{0,6}要求|即时|立即|全年|\d{4}年)[\p{Script=Han}\d]{0,8}$/u.test(part);
