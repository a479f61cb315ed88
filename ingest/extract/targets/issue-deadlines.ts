import { addDays, addMonths, addYears, formatISO, parseISO } from 'date-fns';
import { numeralValue } from '../../read/numeral.js';
import type { Deadline } from './deadline.js';
import type { Timing } from './timing.js';

const NUMBER = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';
/** 在本意见印发之日起30日内, 自本办法施行之日起6个月内, 本通知下发后两周内 */
const FROM_ISSUE = new RegExp(
  `(?:在|于|自)?本(?:实施|行动|暂行|管理)?(?:意见|通知|办法|方案|规定|决定|细则|通告|公告|计划|措施|规划|条例)(印发|发布|公布|下发|出台|实施|施行|生效|执行)(?:之日)?(?:起|后)的?${NUMBER}个?(工作日|自然日|日|天|周|月|年)(?:之|以)?内`,
  'gu',
);
/** A text is issued on the day of its signature; from when it is in force it says elsewhere. */
const ISSUED = /印发|发布|公布|下发|出台/u;

/** 自本意见印发之日起3年内，…给予补助: a time for which something is given or in force, and none by which it is due. */
const GIVEN = /^[^。；]{0,60}?(?:给予|享受|免[征收缴费租除]|减[免征按收]|补[助贴]|奖励|有效)/u;

const ADD: Readonly<Record<string, (day: Date, count: number) => Date>> = {
  日: addDays,
  天: addDays,
  自然日: addDays,
  周: (day, count) => addDays(day, 7 * count),
  月: addMonths,
  年: addYears,
};

/** The day so long after the signature; null where it is not signed, or working days are counted. */
function dayAfter(signedOn: string | null, count: number | null, unit: string): string | null {
  const add = ADD[unit];
  if (signedOn === null || count === null || add === undefined) return null;
  return formatISO(add(parseISO(signedOn), count), { representation: 'date' });
}

/**
 * By when, counted from a text's own issue: 各省级人民政府要在本意见印发之日起30日内，制定出台具体实施办法 is due thirty days after the day of
 * signature. Not: 收到申请之日起10个工作日内, which is promised to whoever applies.
 */
export function issueDeadlines(text: string, { signedOn }: Timing): Deadline[] {
  if (!text.includes('本')) return [];
  return [...text.matchAll(FROM_ISSUE)].flatMap((match): Deadline[] => {
    const [words, verb = '', count = '', unit = ''] = match;
    const end = match.index + words.length;
    const years = unit === '年';
    if ((years && !ISSUED.test(verb)) || (/[年月]/u.test(unit) && GIVEN.test(text.slice(end)))) return [];
    const day = ISSUED.test(verb) ? dayAfter(signedOn, numeralValue(count), unit) : null;
    const deadline = { start: match.index, end, text: words, day, reach: 'SENTENCE' as const };
    // Years are how long something holds as often as by when: only a number tells.
    return [years ? { ...deadline, numbersOnly: true } : deadline];
  });
}
