import { addYears, formatISO, parseISO } from 'date-fns';
import { numeralValue } from '../../read/numeral.js';
import type { Deadline } from './deadline.js';
import type { Timing } from './timing.js';

/** 通过3年左右时间, 用三年时间, 未来3—5年, 经过五年努力, 三年内, 5年左右, 要在三年内 */
const SPAN =
  /(?:通过|用|利用|经过|再用|力争用|力争通过|未来|今后|在)?(\d{1,2}|[一二两三四五六七八九十])(?:[-—–至到](\d{1,2}|[一二三四五六七八九十]))?(?:个)?年(左右)?(?:的?时间|的?努力|内|之内|以内)?/gu;

/** 三年内引进…, 5年内培育…; not 三年内无违法记录, 5年内享受贴息, which say on what terms. */
const DOES =
  /^(?:全市|全省|全区|全县|力争|新增|新建|引进|引育|培育|培养|建成|建设|打造|提供|完成|实现|形成|创建|推动|累计新增|改造|达到|达标|重点|组织|直接)/u;
/** 要在三年内达到, 力争5年内建成 */
const MODAL = /(?:要|应|应当|须|必须|力争|确保|争取|计划|将)$/u;

/** The day some years after another; 29 February meets 28 February. */
const yearsAfter = (day: string, years: number): string =>
  formatISO(addYears(parseISO(day), years), { representation: 'date' });

/** 经过3年努力 under a title that names three years ends with them; 三年内 counts from the signing; 3年左右 gives no day. */
function dayOf(match: RegExpExecArray, { signedOn, period }: Timing): string | null {
  const years = numeralValue(match[2] ?? match[1] ?? '');
  if (match[3] !== undefined || years === null) return null;
  if (/努力$|时间$/u.test(match[0]) && years === period?.years) return period.day;
  return signedOn === null ? null : yearsAfter(signedOn, years);
}

/** Where it opens a clause (3年左右时间，) a length of time says by when; elsewhere (经营2年以上的) it says how long. */
export function lengthDeadlines(text: string, timing: Timing): Deadline[] {
  if (!text.includes('年')) return [];
  return [...text.matchAll(SPAN)].flatMap((match): Deadline[] => {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const after = text.slice(match.index + match[0].length);
    const opens = before === '' || /[。；，：]$/u.test(before);
    const within = match[0].endsWith('内');
    const goesOn = /^(?:，|将|使|把|，?基本|，?初步)/u.test(after) || (within && DOES.test(after));
    const asked = within && MODAL.test(before) && DOES.test(after);
    const counts = opens && within && /^[\p{Script=Han}]/u.test(after);
    if (!(opens && goesOn) && !asked && !counts) return [];
    const { index: start, 0: words } = match;
    const deadline = { start, end: start + words.length, text: words, day: dayOf(match, timing) };
    // 5年内市、区两级重点引进…1万名: only its number tells that it is promised.
    return goesOn || asked
      ? [{ ...deadline, reach: 'PARAGRAPH' as const }]
      : [{ ...deadline, reach: 'SENTENCE' as const, numbersOnly: true as const }];
  });
}
