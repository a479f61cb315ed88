import type { Target } from '../../../schema/model.js';
import { printedText } from '../../read/printed.js';
import { spanOf, type View } from '../../read/view.js';
import { saidBehind } from './comparator.js';
import type { Deadline } from './deadline.js';
import { aimOf, metricOf } from './metric.js';
import { ofSecondYear } from './paired-years.js';
import { isPromise } from './promise.js';
import { quantitiesIn, type Quantity } from './quantity.js';

/** What the reading of one clause needs from around it. */
export interface Place {
  readonly view: View;
  readonly blanked: string;
  readonly deadline: Deadline | null;
  readonly next: string;
  /** A clause before it in its sentence has promised a number of things. */
  readonly counting: boolean;
}

/** A stretch of a clause that promises one thing. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a stretch as a target; `first` is where the first of several numbers side by side begins. */
export function targetOf(
  { view, deadline }: Place,
  { start, end }: Stretch,
  quantity: Quantity | null,
  first: number | null = null,
): Target {
  const text = view.text.slice(start, end);
  return {
    text: printedText(view, start, end),
    metric:
      quantity === null
        ? aimOf(text, deadline)
        : metricOf(text, Math.max(0, (first ?? quantity.start) - start), quantity.end - start, deadline),
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

/** 65%和55%, 85%、95%左右 */
const JOINED = /^[、和及与]$/u;

/** Where the first of the numbers side by side with this one begins: 总量分别减少8%、10%和15%. */
function firstBeside(blanked: string, quantities: readonly Quantity[], at: number): number | null {
  let first = at;
  for (let former = quantities[first - 1]; former !== undefined; former = quantities[first - 1]) {
    if (!JOINED.test(blanked.slice(former.end, quantities[first]?.start))) break;
    first--;
  }
  return quantities[first]?.start ?? null;
}

/** Of numbers that stand side by side, what is said before the first or behind the last holds for all. */
function withSharedComparators(blanked: string, promises: readonly Quantity[]): Quantity[] {
  const joined = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
    one !== undefined && other !== undefined && JOINED.test(blanked.slice(one.end, other.start));
  const forward: Quantity[] = [];
  for (const quantity of promises) {
    const former = forward.at(-1);
    const follows = joined(former, quantity) && quantity.comparator === 'EXACTLY';
    forward.push(follows && former !== undefined ? { ...quantity, comparator: former.comparator } : quantity);
  }
  const shared: Quantity[] = [];
  for (const quantity of forward.reverse()) {
    const behind = shared[0];
    const last = behind === undefined ? null : (saidBehind(blanked, behind.end) ?? behind.comparator);
    const plain = saidBehind(blanked, quantity.end) === null && quantity.comparator !== 'MULTIPLE';
    const takes = joined(quantity, behind) && plain && last !== null && last !== 'MULTIPLE';
    shared.unshift(takes ? { ...quantity, comparator: last } : quantity);
  }
  return shared;
}

/** No clause of prose is longer; what is (a table run together) is not read. */
const LONGEST_CLAUSE = 1000;
/** Without one of these signs a clause holds no number. */
const NUMERAL = /[\d零一二两三四五六七八九十百翻清]/u;

/** The numbers of a clause that are promises. */
export function counted(place: Place, clause: Stretch): Target[] {
  const { blanked } = place;
  const words = blanked.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_CLAUSE));
  if (!NUMERAL.test(words)) return [];
  const setting = { clause: words, next: place.next, dated: place.deadline !== null, counting: place.counting };
  const promises = quantitiesIn(words)
    .filter((quantity) => isPromise(setting, quantity))
    .map((quantity) => ({ ...quantity, start: quantity.start + clause.start, end: quantity.end + clause.start }));
  const meant = withSharedComparators(blanked, promises);
  const second = meant.length === 2 ? ofSecondYear(blanked, clause, meant, place.deadline) : null;
  return meant.map((quantity, at) => {
    const own = at === 1 && second !== null ? { ...place, deadline: second } : place;
    return targetOf(own, stretchOf(blanked, clause, meant, at), quantity, firstBeside(blanked, meant, at));
  });
}
