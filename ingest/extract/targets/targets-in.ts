import type { Target } from '../../../schema/model.js';
import type { View } from '../../read/view.js';
import { clausesOf } from '../clauses.js';
import { counted, targetOf, type Place } from './counted.js';
import type { Deadline } from './deadline.js';
import { deadlinesIn } from './deadlines-in.js';
import { EMPTY, partsOf, reachesOf, SHORT, type Reach, type Reading } from './reach.js';
import { recursBeyond } from './recurring.js';
import { isPast, type Timing } from './timing.js';
import { UNITS } from './units.js';
import { recurringDeadlines } from './year-deadlines.js';

/** 截至2023年底，全市已建成…，贷款余额达到…: a sentence that reports and promises nothing. */
const REPORTS =
  /^(?:截至|截止|目前|当前|近年来|去年|上年|经查|(?:近|过去|这)[一二三四五两几]年|20\d{2}年以来)|(?:颁布|实施|印发|发布|成立|启动)?以来$/u;
/** 按照…要求, 在…基础上, 对…的: how or for whom, while the promise follows. */
const PREFACE =
  /^(?:按照?|根据|依据|依照|结合|围绕|坚持|贯彻|除|对|在|以|为|通过|针对|随着)[^，]*(?:要求|规定|部署|安排|标准|原则|基础上|前提下|条件下|情况下|方面|方式|外|的|为重点|为核心|为主体|为目标|实际|程序|契机|抓手)$|的$|^(?:退税|享受|适用|执行)?条件|^按照.*执行$|^为[^，]*作出[^，]{0,8}(?:努力|贡献)$|^(?:现|特)(?:就|提出|制定|将)|(?:指导思想|总体要求|重点工作|主要任务)(?:是|如下)?$/u;

/** 将补贴申领条件由参保3年以上放宽至1年以上: terms that hold for a time, and nothing that is due at its end. */
const TERMS_CHANGED = /(?:条件|门槛|标准|期限|年限|范围)(?:由|从)[^，]{2,80}?(?:放宽|放开|调整|延长)(?:至|到|为)/u;
/** 2019年1月1日至2020年12月31日; not 2025年6月底前, by when they are to change. */
const PERIOD = /期间|[\d年月日]\s?(?:[至到]|[-—–~～]{1,2})20\d{2}/u;

/** Clauses before a promise among which its deadline stands. */
const NEAR = 8;

/** A promise without a number: the first words under a deadline, with the clause before where they are few. */
function dated(reading: Reading, at: number, { deadline, stretch }: Reach, place: Place): Target[] {
  const words = reading.blanked.slice(stretch.start, stretch.end);
  if (deadline === null || deadline.numbersOnly || EMPTY.test(words) || words.length < 2 || PREFACE.test(words))
    return [];
  if (PERIOD.test(deadline.text) && TERMS_CHANGED.test(words)) return [];
  // 在2022年度内销售额超过3000万元的，每家给予…: of whom it is said, and nothing that is due.
  const own = reading.clauses
    .slice(Math.max(0, at - NEAR), at + 1)
    .find(({ start, end }) => deadline.start >= start && deadline.start < end);
  if (deadline !== reading.given && own !== undefined && /的$/u.test(reading.blanked.slice(own.start, own.end)))
    return [];
  const former = reading.clauses[at - 1];
  const sentence = reading.clauses[at]?.sentence;
  // 7月底前完成整改，10月底前全面验收: a clause with a day of its own is no part of the next.
  const joins =
    former?.sentence === sentence &&
    !reading.deadlines.some(({ start }) => start >= (former?.start ?? 0) && start < (former?.end ?? 0));
  const whole = words.length < SHORT && former !== undefined && joins;
  if (!whole && words.length < SHORT - 2) return [];
  return [targetOf(place, whole ? { start: former.start, end: stretch.end } : stretch, null)];
}

/** 截至2022年底已建成…3万个，到2025年达到6万个: what a later day is named for is no report any more. */
const isReport = (end: number | undefined, { deadline, fresh }: Reach): boolean =>
  end !== undefined && !(fresh && deadline !== null && deadline.start >= end);

/** 12个, 6000家: things, and no share or amount. */
const isCount = ({ unit }: Target): boolean =>
  unit !== null && UNITS.get(unit.replace(/^[百千万亿]{1,2}/u, '')) === 'count';

/** Deadlines that stand outside brackets and quotation marks. */
const deadlinesOf = (text: string, blanked: string, timing: Timing): Deadline[] =>
  [...deadlinesIn(text, timing), ...recurringDeadlines(text)]
    .filter(({ end }) => blanked.charAt(end - 1) !== '\u0000')
    .sort((a, b) => a.start - b.start);

/**
 * The promises of one paragraph: every number that is promised, and, for each deadline, the first clause under it where
 * that has no number. A deadline holds for its sentence and for what follows under it in the paragraph; `given` is one
 * from above. Also gives the deadline that holds at the end.
 */
export function targetsIn(
  view: View,
  timing: Timing,
  given: Deadline | null,
): { targets: Target[]; deadline: Deadline | null } {
  const { blanked, clauses: printed } = clausesOf(view);
  const deadlines = deadlinesOf(view.text, blanked, timing);
  const clauses = partsOf(blanked, printed, deadlines);
  const reading: Reading = { view, blanked, clauses, deadlines, given };
  const reaches = reachesOf(reading);
  const met = new Set<Deadline>();
  const reported = new Map(
    clauses.filter(({ start, end }) => REPORTS.test(blanked.slice(start, end))).map(({ period, end }) => [period, end]),
  );
  /** The sentence in which things were counted last. */
  let counting = -1;
  const targets = clauses.flatMap((clause, at) => {
    const reach = reaches[at] ?? { deadline: given, fresh: false, stretch: clause };
    if (isReport(reported.get(clause.period), reach) || isPast(reach.deadline, timing)) return [];
    const following = clauses[at + 1];
    const next = following?.sentence === clause.sentence ? blanked.slice(following.start, following.end) : '';
    // One from above stands before this text, and holds for what recurs in it.
    const recurs = reach.deadline !== null && reach.deadline !== given && recursBeyond(blanked, clause, reach.deadline);
    const deadline = recurs ? null : reach.deadline;
    const place: Place = { view, blanked, deadline, next, counting: counting === clause.sentence };
    const numbered = reach.stretch.start < reach.stretch.end ? counted(place, reach.stretch) : [];
    if (numbered.some(isCount)) counting = clause.sentence;
    const first = reach.deadline !== null && reach.fresh && !met.has(reach.deadline);
    const found = numbered.length > 0 || !first ? numbered : dated(reading, at, reach, place);
    if (reach.deadline !== null && found.length > 0) met.add(reach.deadline);
    return found;
  });
  return { targets, deadline: deadlines.filter(({ reach }) => reach === 'PARAGRAPH').at(-1) ?? given };
}
