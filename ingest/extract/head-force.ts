import { addYears, formatISO, parseISO, subDays } from 'date-fns';
import { DATE, isoDay } from '../read/chinese-date.js';
import { numeralValue } from '../read/numeral.js';

/** 本条例自2022年1月1日起施行 · 自印发之日起施行 */
const FROM = new RegExp(`自(${DATE}|(?:印发|发布|公布)之日)起(?:正式)?(?:施行|实施|生效|执行)`);
/** 有效期至2027年12月31日 · 有效期5年 · 有效期为三年 · 有效期十年 */
const UNTIL = new RegExp(`有效期(?:限)?(?:截?至|到)(${DATE})|(?:施行|实施|执行)(?:截?至|到)(${DATE})`);
const YEARS = /有效期(?:限)?(?:为)?(\d{1,2}|[一二两三四五六七八九十]{1,3})年/;

/** The last day of `years` years that begin on `day`. */
const lastDay = (day: string, years: number): string =>
  formatISO(subDays(addYears(parseISO(day), years), 1), { representation: 'date' });

/** From when and until when a document says it is in force; `issued` is the day that 印发之日 means. */
export function forceOf(text: string, issued: string | null): { effectiveOn: string | null; expiresOn: string | null } {
  const from = FROM.exec(text)?.[1];
  const effectiveOn = from === undefined ? null : from.endsWith('之日') ? issued : isoDay(from);
  const until = UNTIL.exec(text);
  const years = YEARS.exec(text)?.[1];
  const count = years === undefined ? 0 : (numeralValue(years) ?? 0);
  const printed = until?.[1] ?? until?.[2];
  const expiresOn =
    printed !== undefined ? isoDay(printed) : effectiveOn !== null && count > 0 ? lastDay(effectiveOn, count) : null;
  return { effectiveOn, expiresOn };
}
