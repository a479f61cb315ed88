import { modifiedVerb } from '../actions/verb-at.js';
import { dueDay } from '../responsibility/due-date.js';
import { PERIODIC, TO } from './calendar-deadlines.js';
import type { Deadline } from './deadline.js';
import type { Timing } from './timing.js';

const MONTH = '\\d{1,2}月(?:\\d{1,2}日|底|末|上旬|中旬|下旬|份)?';
const PART = `${MONTH}|年底|年末|年内|年中|上半年|下半年|第?[一二三四1-4]季度|全年|底|末`;
/** 4月15日前, 9月底前, 年底前, 今年底, 年内, 上半年, 一季度, 全年, 今年 */
const WITHIN = new RegExp(`(${TO})(?:(今年|本年度?|当年)(${PART})?|(${PART}))(之前|以前|前|内)?`, 'gu');
/** Without one of these signs a text names no part of a year: asked first, for most name none. */
const SIGN = /[年月底末]|季度/u;
/** 于每年5月31日前, 每年6月底和12月底前 */
const RECURRING =
  /(?:应|应当|要|须)?(?:于|在)?每(?:年|季度|半年|月)度?(?:的)?(?:\d{1,2}月(?:\d{1,2}日|底|末|上旬|中旬|下旬)?|年?底|年?末|第?[一二三四]季度末?)(?:[和、](?:次年)?\d{1,2}月(?:\d{1,2}日|底|末|上旬|中旬|下旬)?)?(?:之前|以前|前)/gu;

/** 去年6月底, 次年3月底前, 截至6月底, 自6月1日: no end of this year. */
const NO_BEFORE =
  /(?:去年|上年|次年|翌年|明年|第二年|同比|截至|截止|自|从|比|较|和|对|可|\d年|[—–-]|每|期限|延长|经|为|[\d一二三四五六七八九十两几])$/u;
const OPENS = /(?:^|[。；，：、\u0000]|力争|确保|争取|预计|计划|要|应|须|将|并|后)$/u;
const COMPLETED = /^(?:全面|全部|基本|建成|完成|投运|投用|投产|竣工|完工|通车|开工|实现|达到|达|出台|下达|办结|启动)/u;
/** 今年出台的各项政策, 全年工作: names of what there is. */
const NAMES = /^(?:[\p{Script=Han}]{1,8}的|工作|以来|初|和|及|的|、|起|后)/u;
/** 1月底前完成各项任务的细化分解 says what is done; 6月底前出台的政策 names it. */
const NAMES_AFTER_END = /^(?:[\p{Script=Han}]{1,4}的|工作|以来|初|和|及|的|、|起|后)/u;

/** True where the words themselves say that they are an end. */
const isEnd = (within: string, end: string): boolean => end !== '' || /底$|末$|年内$/u.test(within);

interface Found {
  readonly within: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
  readonly year: string;
}

function reachOf({ within, before, after, end, year }: Found): Pick<Deadline, 'reach' | 'numbersOnly'> | null {
  if (within === '' && year === '') return null;
  if (/^[底末]$/u.test(within) && year === '') return null;
  if (/^\d/u.test(within) && !isEnd(within, end)) return null;
  if (NO_BEFORE.test(before) || PERIODIC.test(before)) return null;
  const verb = COMPLETED.test(after) || modifiedVerb(after, 0, true) !== undefined;
  if ((end !== '' && verb ? NAMES_AFTER_END : NAMES).test(after)) return null;
  if (isEnd(within, end)) return end !== '' || verb || OPENS.test(before) ? { reach: 'SENTENCE' } : null;
  if (/半年|季度/u.test(within) && COMPLETED.test(after)) return { reach: 'SENTENCE' };
  if (!OPENS.test(before) || (within === '全年' && /(?:将|并|后|、)$/u.test(before))) return null;
  return verb && !/全年|^$/u.test(within) ? { reach: 'SENTENCE' } : { reach: 'SENTENCE', numbersOnly: true };
}

/** For each place of a text where its sentence begins: behind the last full stop. */
function sentenceStarts(text: string): Int32Array {
  const starts = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    starts[at + 1] = text.charCodeAt(at) === FULL_STOP ? at + 1 : (starts[at] ?? 0);
  return starts;
}

const FULL_STOP = '。'.charCodeAt(0);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives, for growing places of a text, the last of `spans` that ended before the place and the one behind it. */
function around<S extends Span>(spans: readonly S[]): (place: number) => { last: S | undefined; next: S | undefined } {
  const sorted = [...spans].sort((a, b) => a.end - b.end);
  let passed = 0;
  return (place) => {
    while ((sorted[passed]?.end ?? Infinity) <= place) passed++;
    return { last: sorted[passed - 1], next: sorted[passed] };
  };
}

const THAT_YEAR = /当年/gu;
const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/**
 * Ends within a year: the one that the sentence has named before (于2017年6月底前…、9月底前…), else the document's own.
 * What comes again every year has no day.
 */
export function yearDeadlines(text: string, timing: Timing, dated: readonly Deadline[]): Deadline[] {
  if (!SIGN.test(text)) return [];
  const recurring = recurringDeadlines(text);
  const sentences = sentenceStarts(text);
  const dates = around(dated);
  const returns = around(recurring);
  const thatYear = around(spansOf(text, THAT_YEAR));
  return [...text.matchAll(WITHIN)].flatMap((match): Deadline[] => {
    const [words, , year = '', partOfYear, part, end = ''] = match;
    const within = partOfYear ?? part ?? '';
    const start = match.index;
    const stop = start + words.length;
    const sentence = sentences[start] ?? 0;
    const isHere = (span?: Span): boolean => span !== undefined && span.end >= sentence;
    const { last: before, next } = returns(start);
    if (next !== undefined && next.start < stop) return [];
    const reach = reachOf({
      within,
      before: text.slice(Math.max(0, start - 6), start),
      after: text.slice(stop, stop + 12),
      end,
      year,
    });
    if (reach === null) return [];
    const { last: named } = dates(start);
    const ofYear = named?.day == null || !isHere(named) ? timing.year : Number(named.day.slice(0, 4));
    const phrase = /^全年$|^$|年内|^[底末]$/u.test(within) ? '年底前' : within;
    const again = isHere(before) || isHere(thatYear(stop).last);
    const day = again ? null : dueDay(phrase, ofYear);
    return [{ start, end: stop, text: words, day, ...reach }];
  });
}

/** What is due every year again: 于每年6月底前报送. */
export function recurringDeadlines(text: string): Deadline[] {
  if (!text.includes('每')) return [];
  return [...text.matchAll(RECURRING)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    text: words,
    day: null,
    reach: 'SENTENCE' as const,
  }));
}
