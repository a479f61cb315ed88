import { addYears, formatISO, parseISO } from 'date-fns';
import { dueDay } from '../responsibility/due-date.js';
import { numeralValue } from '../../read/numeral.js';

/** By when something is promised. Offsets are into the text it was found in. */
export interface Deadline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The last day of the period, or null where it cannot be told (3年左右). */
  readonly day: string | null;
}

const TO = '(?:力争到|争取到|确保到|努力到|计划到|预计到|截止到|力争在|力争于|到|至|力争|在|于|争取|确保)?';
/** 2025年, 二〇二五年 */
const YEAR = '(?:20\\d{2}|二[〇零○][〇零○一二三四五六七八九]{2})年(?:度)?';
const PART =
  '(?:\\d{1,2}月(?:份|\\d{1,2}日|底|末|上旬|中旬|下旬)?|上半年|下半年|第?[一二三四1-4]季度|年?底|年?末|年?中)?';

/** 到2025年末, 2023年6月底前, 2019年上半年, 2021年12月31日前, 力争2025年 */
const CALENDAR = new RegExp(
  `(${TO})((?:20\\d{2}\\s?[-—–~至]{1,2}\\s?)?${YEAR}${PART})(之前|以前|前|底前|期间|内)?`,
  'gu',
);
/** “十四五”末, 十五五期间: the nth five-year plan ends with 2000 + 5 (n − 9). */
const PLAN = new RegExp(`(${TO})“?十([一二三四五六七八九])五”?(规划)?(?:期)?(末|期间|时期|收官)`, 'gu');
/** 通过3年左右时间, 用三年时间, 未来3—5年, 经过五年努力, 三年内, 5年左右 */
const SPAN =
  /(?:通过|用|利用|经过|再用|力争用|力争通过|未来|今后)?(\d{1,2}|[一二两三四五六七八九十])(?:[-—–至到](\d{1,2}|[一二三四五六七八九十]))?(?:个)?年(左右)?(?:的?时间|的?努力|内|之内|以内)?/gu;
/** Before a date these make it a beginning, a baseline or a length of validity, and no deadline. */
const NO_DEADLINE_BEFORE =
  /(?:自|从|比|较|截至|截止|截止到|与|相比|对比|截|有效期至|有效期|以来|根据|按照|依据|自从|始于|延续)$/u;
const NO_DEADLINE_AFTER =
  /^(?:起|以来|以后|后|版|的|度?第\d|[-—]20|颁布|印发|发布|出台|修订|施行|起施行|开始|成立|公布|召开)/u;
/** 每年12月底前 comes again, and promises no day. */
const PERIODIC = /每(?:年|月|季度|半年)?$/u;

/** A bare 2024年 is a deadline only where it opens its clause and the clause goes on after a comma. */
function isDeadline(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 6), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
  if (NO_DEADLINE_BEFORE.test(before) || PERIODIC.test(before) || NO_DEADLINE_AFTER.test(after)) return false;
  const [, to = '', date = '', end = ''] = match;
  if (/到|至|力争|争取|确保/u.test(to) || /前|内|期间/u.test(end) || /底$|末$/u.test(date)) return true;
  const opens = before === '' || /[。；，：\u0000]$/u.test(before);
  return opens && /^，/u.test(after) && !/日$/u.test(date);
}

function calendar(text: string): Deadline[] {
  return [...text.matchAll(CALENDAR)]
    .filter((match) => isDeadline(text, match))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      day: dueDay((match[2] ?? '').replace(/^20\d{2}\s?[-—–~至]{1,2}\s?/u, '')),
    }));
}

function plans(text: string): Deadline[] {
  return [...text.matchAll(PLAN)]
    .filter((match) => !NO_DEADLINE_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index)))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      day: `${String(1955 + 5 * (10 + (numeralValue(match[2] ?? '') ?? 0)))}-12-31`,
    }));
}

/** The day some years after another; 29 February meets 28 February. */
const yearsAfter = (day: string, years: number): string =>
  formatISO(addYears(parseISO(day), years), { representation: 'date' });

/** 三年内引进…, 5年内培育…; not 三年内无违法记录, 5年内享受贴息, which say on what terms. */
const DOES =
  /^(?:全市|全省|全区|全县|力争|新增|新建|引进|引育|培育|培养|建成|建设|打造|提供|完成|实现|形成|创建|推动|累计新增|改造)/u;

/** Where it opens a clause (3年左右时间，) a length of time says by when; elsewhere (经营2年以上的) it says how long. */
function lengths(text: string, signedOn: string | null): Deadline[] {
  return [...text.matchAll(SPAN)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    const after = text.slice(match.index + match[0].length);
    const opens = before === '' || /[。；，：]/u.test(before);
    const goesOn = /^(?:，|将|使|把|，?基本|，?初步)/u.test(after) || (match[0].endsWith('内') && DOES.test(after));
    if (!opens || !goesOn) return [];
    const years = numeralValue(match[2] ?? match[1] ?? '');
    const exact = match[3] === undefined && signedOn !== null && years !== null;
    const day = exact ? yearsAfter(signedOn, years) : null;
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], day }];
  });
}

/**
 * The deadlines of a text, by place; `signedOn` is the day from which 三年内 counts.
 *
 * Sample: 到2025年末，力争… → 2025-12-31; 于2023年6月底前汇总 → 2023-06-30; 通过3年左右时间，努力形成… → null.
 * Not: 自2022年1月1日起施行, 比2020年增长, 2021年印发的, 每年6月底前, 经营2年以上的.
 */
export function deadlinesIn(text: string, signedOn: string | null): Deadline[] {
  return [...calendar(text), ...plans(text), ...lengths(text, signedOn)].sort((a, b) => a.start - b.start);
}
