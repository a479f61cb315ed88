import type { Target } from '../../../schema/model.js';
import { spanOf, type View } from '../../read/view.js';
import { clausesOf, type Clause } from '../clauses.js';
import { blankInner } from '../responsibility/brackets.js';
import { deadlinesIn, type Deadline } from './deadline.js';
import { aimOf, metricOf } from './metric.js';
import { isPromise } from './promise.js';
import { quantitiesIn, type Quantity } from './quantity.js';

/** What the reading of one clause needs from around it. */
interface Place {
  readonly view: View;
  readonly blanked: string;
  readonly deadline: Deadline | null;
  readonly next: string;
}

/** A stretch of a clause that promises one thing. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a stretch as a target. */
function target({ view, deadline }: Place, { start, end }: Stretch, quantity: Quantity | null): Target {
  const text = view.text.slice(start, end);
  return {
    text,
    metric: quantity === null ? aimOf(text) : metricOf(text, quantity.start - start, quantity.end - start),
    value: quantity?.value ?? null,
    valueMax: quantity?.valueMax ?? null,
    unit: quantity === null || quantity.unit === '' ? null : quantity.unit,
    comparator: quantity?.comparator ?? null,
    deadline: deadline?.day ?? null,
    deadlineText: deadline?.text ?? null,
    span: spanOf(view, start, end),
  };
}

/** 培育OPC企业100家、集聚OPC人才超1000名 are two stretches, A、B分别达到65%和55% are one. */
function stretchOf(blanked: string, clause: Stretch, quantities: readonly Quantity[], at: number): Stretch {
  const own = quantities[at];
  if (own === undefined || /分别/u.test(blanked.slice(clause.start, clause.end))) return clause;
  const before = quantities[at - 1];
  const behind = quantities[at + 1];
  const from = before === undefined ? clause.start : blanked.indexOf('、', before.end) + 1;
  const to = behind === undefined ? clause.end : blanked.lastIndexOf('、', behind.start);
  return {
    start: from > clause.start && from < own.start ? from : clause.start,
    end: to >= own.end && to < clause.end ? to : clause.end,
  };
}

/** No clause of prose is longer; what is (a table run together) is not read. */
const LONGEST_CLAUSE = 1000;
/** Without one of these signs a clause holds no number. */
const NUMERAL = /[\d零一二两三四五六七八九十百翻]/u;

/** The numbers of a clause that are promises. */
function counted(place: Place, clause: Stretch): Target[] {
  const { blanked } = place;
  const words = blanked.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_CLAUSE));
  if (!NUMERAL.test(words)) return [];
  const setting = { clause: words, next: place.next, dated: place.deadline !== null };
  const promises = quantitiesIn(words)
    .filter((quantity) => isPromise(setting, quantity))
    .map((quantity) => ({ ...quantity, start: quantity.start + clause.start, end: quantity.end + clause.start }));
  return promises.map((quantity, at) => {
    const former = promises[at - 1];
    const joined = former !== undefined && /^[、和及与]$/u.test(blanked.slice(former.end, quantity.start));
    const comparator = joined && quantity.comparator === 'EXACTLY' ? former.comparator : quantity.comparator;
    return target(place, stretchOf(blanked, clause, promises, at), { ...quantity, comparator });
  });
}

/** Nothing is promised yet: 目标|到2028年, 在…方面. */
const EMPTY =
  /^[\u0000、的]*$|方面$|^(?:目标|力争|确保|在此基础上|(?:要)?实现(?:以下|如下)目标|(?:主要|具体|总体|工作|发展)目标(?:是|如下)?)$/u;
/** 2025年底前|建成投用: too short to say what, which stands in the clause before. */
const SHORT = 6;

/** Where the words promised begin and end in a clause that holds the deadline itself. */
function besideDeadline(blanked: string, clause: Stretch, { start, end }: Stretch): Stretch {
  if (EMPTY.test(blanked.slice(clause.start, start))) return { start: end, end: clause.end };
  return clause.end - end < SHORT - 2 ? { start: clause.start, end: start } : clause;
}

/** 截至2023年底，全市已建成…，贷款余额达到…: a sentence that reports and promises nothing. */
const REPORTS = /^(?:截至|截止|目前|当前|近年来|去年|上年|(?:近|过去|这)[一二三四五两几]年)/u;

/** What a paragraph is read with. */
interface Reading {
  readonly view: View;
  readonly blanked: string;
  readonly clauses: readonly Clause[];
  readonly deadlines: readonly Deadline[];
  readonly given: Deadline | null;
}

interface Reach {
  readonly deadline: Deadline | null;
  /** True in the deadline's own sentence. */
  readonly fresh: boolean;
  readonly stretch: Stretch;
}

/** For each clause the deadline that holds in it, and the words of the clause beside it. */
function reachesOf({ blanked, clauses, deadlines, given }: Reading): Reach[] {
  let next = 0;
  let deadline = given;
  let period = -1;
  return clauses.map((clause) => {
    let own: Deadline | null = null;
    for (let one = deadlines[next]; one !== undefined && one.start < clause.end; one = deadlines[++next]) own = one;
    if (own !== null) {
      deadline = own;
      period = clause.period;
    }
    const stretch = own !== null && own.start >= clause.start ? besideDeadline(blanked, clause, own) : clause;
    return { deadline, fresh: period === clause.period, stretch };
  });
}

/** A promise without a number: the first words under a deadline, with the clause before where they are few. */
function dated(reading: Reading, at: number, { deadline, stretch }: Reach, place: Place): Target[] {
  const words = reading.blanked.slice(stretch.start, stretch.end);
  if (deadline === null || EMPTY.test(words) || words.length < 2) return [];
  const former = reading.clauses[at - 1];
  const whole = words.length < SHORT && former !== undefined && former.sentence === reading.clauses[at]?.sentence;
  if (!whole && words.length < SHORT - 2) return [];
  return [target(place, whole ? { start: former.start, end: stretch.end } : stretch, null)];
}

/**
 * The promises of one paragraph: every number that is promised, and, for each deadline, the first clause under it where
 * that has no number. A deadline holds for its sentence and for what follows under it in the paragraph; `given` is one
 * from above. Also gives the deadline that holds at the end.
 */
export function targetsIn(
  view: View,
  signedOn: string | null,
  given: Deadline | null,
): { targets: Target[]; deadline: Deadline | null } {
  const blanked = blankInner(view.text);
  const deadlines = deadlinesIn(view.text, signedOn).filter(({ end }) => blanked.charAt(end - 1) !== '\u0000');
  const reading: Reading = { view, blanked, clauses: clausesOf(view.text), deadlines, given };
  const reaches = reachesOf(reading);
  const met = new Set<Deadline>();
  const reports = new Set(
    reading.clauses.filter(({ start, end }) => REPORTS.test(blanked.slice(start, end))).map(({ period }) => period),
  );
  const targets = reading.clauses.flatMap((clause, at) => {
    if (reports.has(clause.period)) return [];
    const reach = reaches[at] ?? { deadline: given, fresh: false, stretch: clause };
    const following = reading.clauses[at + 1];
    const next = following?.sentence === clause.sentence ? blanked.slice(following.start, following.end) : '';
    const place: Place = { view, blanked, deadline: reach.deadline, next };
    const numbered = reach.stretch.start < reach.stretch.end ? counted(place, reach.stretch) : [];
    const first = reach.deadline !== null && reach.fresh && !met.has(reach.deadline);
    const found = numbered.length > 0 || !first ? numbered : dated(reading, at, reach, place);
    if (reach.deadline !== null && found.length > 0) met.add(reach.deadline);
    return found;
  });
  return { targets, deadline: deadlines.at(-1) ?? given };
}
