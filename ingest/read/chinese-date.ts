import { numeralValue, positionalValue } from './numeral.js';

/** 二〇二二 → 2022, 11 → 11 by their digits; 十一 → 11 as it is counted. */
const number = (numeral: string): number => positionalValue(numeral) ?? numeralValue(numeral) ?? 0;

/** In folded text: 〇 is often set as 零, ○, a letter or a 0. */
const N = '[\\d〇零○Oo一二三四五六七八九十]';
/** 2022年11月11日 · 二〇二二年十一月十一日 · 二O二二年三月一日 · 2026-03-19 · 2026/3/19 · 2026.3.19; a slip of the pen: 2026月3月26日 */
export const DATE = `(?:${N}{4}[年月]${N}{1,3}月${N}{1,3}日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})`;

const PARTS = new RegExp(`^(${N}{4})[年月\\-/.](${N}{1,3})[月\\-/.](${N}{1,3})日?$`);

/** A printed date as an ISO 8601 day, null where there is no such day. */
export function isoDay(printed: string): string | null {
  const match = PARTS.exec(printed);
  if (match === null) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => number(part ?? '')) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
