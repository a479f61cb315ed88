import { modifiedVerb } from '../actions/verb-at.js';
import { numeralValue } from '../../read/numeral.js';
import { dueDay } from '../responsibility/due-date.js';
import type { Deadline } from './deadline.js';

/** Words before a date that make it an end: 力争到, 于. */
export const TO = '(?:力争到|争取到|确保到|努力到|计划到|预计到|截止到|力争在|力争于|到|至|力争|在|于|争取|确保)?';
/** 2025年, 二〇二五年 */
const YEAR = '(?:20\\d{2}|二[〇零○][〇零○一二三四五六七八九]{2})年(?:度)?';
const PART =
  '(?:\\d{1,2}月(?:份|\\d{1,2}日|底|末|上旬|中旬|下旬)?|上半年|下半年|第?[一二三四1-4]季度|年?底|年?末|年?中)?';
/** 从2022年到, 2018年10月1日至, 2024— */
const FROM = `(?:(?:从|自)?20\\d{2}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:到|至)|20\\d{2}(?:年)?\\s?[-—–~～]{1,2}\\s?)`;

/** 到2025年末, 2023年6月底前, 2019年上半年, 2021年12月31日前, 力争2025年, 从2022年到2025年 */
const CALENDAR = new RegExp(`(?:(${FROM})|(${TO}))(${YEAR}${PART})(之前|以前|前|底前|期间|内)?`, 'gu');
/** “十四五”末, 十五五期间: the nth five-year plan ends with 2000 + 5 (n − 9). */
const PLAN = new RegExp(`(${TO})“?十([一二三四五六七八九])五”?(规划)?(?:期)?(末|期间|时期|收官)`, 'gu');
/** Before a date these make it a beginning, a baseline or a length of validity, and no deadline. */
const NO_DEADLINE_BEFORE =
  /(?:自|从|比|较|截至|截止|截止到|与|相比|对比|截|为|有效期至|有效期|以来|根据|按照|依据|自从|始于|对|对于|可|期限?为?|(?:期限|政策|费率|标准)?(?:延长|延续|延期|顺延|展期|实施|执行|放宽|保留|暂停|停征|免征|减征|缓缴)|经查，)$/u;
const NO_DEADLINE_AFTER =
  /^(?:起|以来|以后|后|版|的|度?第\d|[-—]20|颁布|印发|发布|出台|修订|施行|起施行|开始|成立|公布|召开|已)/u;
/** 每年12月底前 comes again, and promises no day. */
export const PERIODIC = /每(?:年|月|季度|半年)?$/u;
/** 2020年底前出台…: the end is said, so the verb behind it belongs to the promise. */
const DOES = /^(?:颁布|印发|发布|出台|修订|施行|开始|成立|公布|召开)/u;
const SAID = /前|内|半年|季度|底$|末$/u;
/** 2020年建成投运, 完成2010年…建设: a year beside a word that completes. */
const COMPLETED =
  /^(?:全面|全部|基本|初步|整体|主体|正式|实现|建成|完成|投运|投用|投产|竣工|完工|通车|开工|达到|达产|开通|运营)/u;
const COMPLETES = /(?:确保完成|力争完成|确保实现|全面完成|完成|实现|以及|并|且)$/u;
/** 2021年高校毕业生, 2020年新型城镇化建设任务: a year that belongs to a name. */
const NAMES = /^(?:高校|应届|毕业生|政府工作报告|工作要点|重点任务|年度|以前|之前|级|届|期|来|间|建设任务)/u;

const isMarked = (to: string, date: string, end: string): boolean =>
  /到|至|力争|争取|确保/u.test(to) || /前|内|期间/u.test(end) || /底$|末$/u.test(date);

type Reach = Pick<Deadline, 'reach' | 'numbersOnly'>;

/** 2020年对本行动计划实施情况进行考核: what is done stands behind what it is done to. */
const DOES_TO = /^对[^，。；了]{2,30}(?:进行|开展|实施|予以)(?!了)/u;

/** 2021年新建高标准农田5万亩, 2020年建成投运: a bare year holds for its sentence. */
function bareYear(before: string, after: string, date: string, opens: boolean): Reach | null {
  if (!/年度?$/u.test(date) || NAMES.test(after) || !/^[\p{Script=Han}“]/u.test(after)) return null;
  const verb = modifiedVerb(after, 0, true) !== undefined || DOES_TO.test(after);
  if (COMPLETED.test(after) || (COMPLETES.test(before) && !/^(?:底|末)/u.test(after))) return { reach: 'SENTENCE' };
  if (!opens) return null;
  return verb ? { reach: 'SENTENCE' } : { reach: 'SENTENCE', numbersOnly: true };
}

/** A bare 2024年 is a deadline where it opens its clause and the clause goes on after a comma, or beside a verb. */
function reachOf(text: string, match: RegExpExecArray): Reach | null {
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  const [, from, to = '', date = '', end = ''] = match;
  if (NO_DEADLINE_BEFORE.test(before) || PERIODIC.test(before)) return null;
  if (NO_DEADLINE_AFTER.test(after) && !(SAID.test(date + end) && DOES.test(after))) return null;
  const opens = before === '' || /[。；，：\u0000]$/u.test(before);
  const goesOn = opens && after.startsWith('，');
  if (from !== undefined) return goesOn || /年$/u.test(from + date) ? { reach: 'PARAGRAPH' } : null;
  if (isMarked(to, date, end)) return { reach: 'PARAGRAPH' };
  if (goesOn && !/日$/u.test(date)) return { reach: 'PARAGRAPH' };
  return bareYear(before, after, date, opens);
}

export function calendarDeadlines(text: string): Deadline[] {
  if (!text.includes('年')) return [];
  return [...text.matchAll(CALENDAR)].flatMap((match) => {
    const reach = reachOf(text, match);
    if (reach === null) return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, text: match[0], day: dueDay(match[3] ?? ''), ...reach }];
  });
}

export function planDeadlines(text: string): Deadline[] {
  if (!text.includes('五')) return [];
  return [...text.matchAll(PLAN)].flatMap((match): Deadline[] => {
    const { index: start, 0: words } = match;
    const after = text.slice(start + words.length, start + words.length + 10);
    if (NO_DEADLINE_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || NO_DEADLINE_AFTER.test(after)) return [];
    const day = `${String(1955 + 5 * (10 + (numeralValue(match[2] ?? '') ?? 0)))}-12-31`;
    const deadline = { start, end: start + words.length, text: words, day };
    if (match[1] !== '' || !/^\p{Script=Han}/u.test(after)) return [{ ...deadline, reach: 'PARAGRAPH' as const }];
    // “十一五”期间新增…1700万户; 围绕十二五时期我县…的总体目标 promises nothing.
    const does = modifiedVerb(after, 0, true) !== undefined;
    return [{ ...deadline, reach: 'SENTENCE' as const, ...(does ? {} : { numbersOnly: true as const }) }];
  });
}
