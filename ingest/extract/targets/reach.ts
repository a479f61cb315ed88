import type { View } from '../../read/view.js';
import type { Clause } from '../clauses.js';
import type { Stretch } from './counted.js';
import type { Deadline } from './deadline.js';

/** Nothing is promised yet: 目标|到2028年, 在…方面, 各单位要|于2020年2月3日前. */
export const EMPTY =
  /^[\u0000、的]*$|方面$|^(?:目标|力争|确保|在此基础上|其中|(?:要)?实现(?:以下|如下)目标|(?:主要|具体|总体|工作|发展)目标(?:是|如下)?)$/u;
/** 并|于2023年3月底前报送, 必须|在2006年年底前建立, 各部门要|于4月15日前将方案报…: what leads to a promise. */
const MODAL = /^(?:[^，。；]{0,12}(?:要|应|应当|须|必须|务必)|并且?|且|将|需|及|以及|力争|确保)$/u;
/** 2025年底前|建成投用: too short to say what, which stands in the clause before. */
export const SHORT = 6;

/** Where the words promised begin and end in a clause that holds the deadline itself. */
function besideDeadline(blanked: string, clause: Stretch, { start, end }: Stretch): Stretch {
  const before = blanked.slice(clause.start, start);
  const closes = clause.end - end < 2;
  if (EMPTY.test(before) || (closes && before.length < 3) || (MODAL.test(before) && before.length < SHORT))
    return { start: end, end: clause.end };
  // 各责任单位要于2020年2月3日前，将…报送: the promise is the next clause.
  if (closes && MODAL.test(before)) return { start: clause.end, end: clause.end };
  return closes ? { start: clause.start, end: start } : clause;
}

/** What a paragraph is read with. */
export interface Reading {
  readonly view: View;
  readonly blanked: string;
  readonly clauses: readonly Clause[];
  readonly deadlines: readonly Deadline[];
  readonly given: Deadline | null;
}

export interface Reach {
  readonly deadline: Deadline | null;
  /** True in the deadline's own sentence. */
  readonly fresh: boolean;
  readonly stretch: Stretch;
}

/** 于6月底前下达60%以上、9月底前下达80%以上: each part of the clause has its own day. */
export function partsOf(blanked: string, clauses: readonly Clause[], deadlines: readonly Deadline[]): Clause[] {
  return clauses.flatMap((clause) => {
    const inside = deadlines.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const cuts = inside.flatMap(({ start }, at) => {
      const former = inside[at - 1];
      return former !== undefined && blanked.charAt(start - 1) === '、' && start - former.end > 2 ? [start] : [];
    });
    const starts = [clause.start, ...cuts];
    return starts.map((start, at) => ({ ...clause, start, end: (cuts[at] ?? clause.end + 1) - 1 }));
  });
}

/** 自2006年6月1日起，…: what begins then is not due by a day that was named before. */
const BEGINS = /(?:自|从)?20\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|以后)/u;

/** For each clause the deadline that holds in it, and the words of the clause beside it. */
export function reachesOf({ blanked, clauses, deadlines, given }: Reading): Reach[] {
  let next = 0;
  let lasting = given;
  let deadline = given;
  let period = -1;
  let sentence = -1;
  let begun = -1;
  return clauses.map((clause) => {
    let own: Deadline | null = null;
    for (let one = deadlines[next]; one !== undefined && one.start < clause.end; one = deadlines[++next]) {
      // 2026年12月10日前将全年落实情况报送: what only numbers take does not stand against a plain day.
      if (own === null || one.numbersOnly !== true) own = one;
    }
    if (own !== null) {
      deadline = own;
      period = clause.period;
      sentence = clause.sentence;
      if (own.reach === 'PARAGRAPH') lasting = own;
    } else if (period !== clause.period || (deadline?.reach === 'SENTENCE' && sentence !== clause.sentence))
      deadline = lasting;
    if (own === null && BEGINS.test(blanked.slice(clause.start, clause.end))) begun = clause.period;
    if (begun === clause.period && own === null) return { deadline: null, fresh: false, stretch: clause };
    const stretch = own !== null && own.start >= clause.start ? besideDeadline(blanked, clause, own) : clause;
    return { deadline, fresh: period === clause.period, stretch };
  });
}
