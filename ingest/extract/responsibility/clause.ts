import type { AssignmentBasis, AssignmentRole } from '../../../schema/model.js';
import type { View } from '../../read/view.js';
import { readBodies, type ListedBody, type Range } from './body-list.js';
import { bodyForm } from './body-name.js';
import { blankInner } from './brackets.js';
import { gapBefore } from '../../read/gap.js';
import { dueDay, isTimePhrase } from './due-date.js';
import { guidingIn } from './guides.js';
import { labelsIn } from './label.js';
import { endingPredicate, type Predicate } from './predicate.js';
import { isRuleStatement } from './stated-rule.js';

/** A clause's bodies that are told one thing together. */
export interface ClausePart {
  readonly role: AssignmentRole;
  /** 责任单位, 牵头, 按职责分工落实; null for a bare list. */
  readonly roleAsPrinted: string | null;
  readonly basis: AssignmentBasis;
  /** LABEL: `责任单位：A、B`; VERB: `A、B负责`; BARE: nothing but names. */
  readonly form: 'LABEL' | 'VERB' | 'BARE';
  readonly bodies: readonly ListedBody[];
}

/** Who is responsible, as one clause says it; places are the view's. */
export interface Clause extends Range {
  readonly parts: readonly ClausePart[];
  /** The words that say by when: 6月底完成, 2025年底前. */
  readonly due: string | null;
  readonly emptySlots: readonly number[];
}

/** What a label or a verb says of the bodies it goes with. */
export interface Words {
  readonly role: AssignmentRole;
  readonly printed: string;
}

/**
 * Reads the words of a clause, its brackets left off. Whether they are a clause at all is for the caller to judge.
 * @param head what the head of a column says of the names in a cell, as a label before them would.
 */
export function readClause(view: View, start: number, end: number, head: Words | null = null): Clause {
  const blanked = blankInner(view.text.slice(start, end));
  const labels = labelsIn(blanked, (at) => /\s/u.test(gapBefore(view, start + at)));
  const parts: ClausePart[] = [];
  const emptySlots: number[] = [];
  let due: string | null = null;
  const first = labels[0]?.start ?? blanked.length;
  const segments = [
    { from: 0, to: first, label: null },
    ...labels.map((label, i) => ({ from: label.end, to: labels[i + 1]?.start ?? blanked.length, label })),
  ];
  for (const { from, to, label } of segments) {
    if (label !== null && label.role === null) {
      due ??= /时|期|限/u.test(label.text) ? datedWords(blanked.slice(from, to)) : null;
      continue;
    }
    const words = label?.role == null ? head : { role: label.role, printed: label.text };
    const trimmed = trim(blanked, from, to);
    const read = readSegment(view, blanked, start, trimmed, words);
    parts.push(...read.parts);
    emptySlots.push(...read.emptySlots);
    due ??= read.due;
  }
  return { start, end, parts, due, emptySlots };
}

/** Words that give a day in some year. */
const datedWords = (words: string): string | null => (dueDay(words, 2000) === null ? null : words);

const SEPARATORS = '，；。、 ';

function trim(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && SEPARATORS.includes(text.charAt(start))) start += 1;
  while (end > start && SEPARATORS.includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

interface Segment {
  readonly parts: readonly ClausePart[];
  readonly emptySlots: readonly number[];
  readonly due: string | null;
}

/** Reads one label's value, or words without a label: lists that wait for the verb behind them, or take the label. */
function readSegment(view: View, blanked: string, base: number, range: Range, label: Words | null): Segment {
  const parts: ClausePart[] = [];
  const emptySlots: number[] = [];
  let due: string | null = null;
  let waiting: Range[] = [];
  const emit = (words: Words | null): void => {
    const form = words === null ? 'BARE' : words === label ? 'LABEL' : 'VERB';
    const read = waiting.length === 0 ? [] : namedIn(view, waiting, words);
    for (const part of read) {
      emptySlots.push(...part.emptySlots);
      parts.push({
        role: part.role,
        roleAsPrinted: part.printed,
        basis: words === null ? 'INFERRED' : 'STATED',
        form,
        bodies: part.bodies,
      });
    }
    waiting = [];
  };
  for (const chunk of chunks(blanked, range, label === null)) {
    const words = blanked.slice(chunk.start, chunk.end);
    if (isTimePhrase(words)) due ??= datedWords(words);
    else if (words !== '' && !isRuleStatement(words)) {
      const predicate = endingPredicate(words) ?? innerPredicate(words);
      const end = predicate === null ? chunk.end : chunk.start + predicate.start;
      // 责任单位：市经委、市发改委；市财政局配合: a verb under a label takes only its own names.
      if (predicate !== null && label !== null && waiting.length > 0) emit(label);
      waiting.push({ start: base + chunk.start, end: base + end });
      // 牵头单位：省经信厅、省科技厅按职责分工负责: a verb that tells no role leaves the label's.
      const told = predicate?.role === 'RESPONSIBLE' && waiting.length === 1 && parts.length === 0 ? label : null;
      if (predicate !== null) emit(told ?? { role: predicate.role, printed: predicate.words });
    }
    if (chunk.ends && waiting.length > 0) emit(label);
  }
  return { parts, emptySlots, due };
}

/** The words between commas; `ends` where a sentence does. Under a label only a full stop ends what it says. */
function chunks(
  blanked: string,
  range: Range,
  semicolonEnds: boolean,
): readonly (Range & { readonly ends: boolean })[] {
  const found: (Range & { ends: boolean })[] = [];
  let from = range.start;
  for (let at = range.start; at <= range.end; at += 1) {
    const sign = at === range.end ? '。' : blanked.charAt(at);
    if (!'，；。'.includes(sign)) continue;
    found.push({ start: from, end: at, ends: sign === '。' || (sign === '；' && semicolonEnds) });
    from = at + 1;
  }
  return found;
}

interface NamedPart {
  readonly role: AssignmentRole;
  readonly printed: string | null;
  readonly bodies: readonly ListedBody[];
  readonly emptySlots: readonly number[];
}

/** 市科技局负责平台建设: a whole name before a verb that has an object. */
function innerPredicate(words: string): Predicate | null {
  const match = /负责|牵头(?!单位|部门)/u.exec(words);
  const last = match === null ? undefined : words.slice(0, match.index).split('、').at(-1);
  if (match === null || last === undefined) return null;
  const form = bodyForm(last);
  if (form !== 'OFFICIAL' && form !== 'GROUP') return null;
  return { start: match.index, role: match[0] === '牵头' ? 'LEAD' : 'RESPONSIBLE', words: match[0] };
}

const OPENING = /^(?:(?:以上|以下|上述|下列)[^由，、]{0,8})?(?:具体|主要|分别)?由|^请/u;
const INNER_VERB = /牵头(?!单位|部门|责任)(?:负责)?[，、]?(?:会同|联合)?|会同|会商/gu;

/** The lists that wait for one verb, cut where another stands among them: A牵头会同B负责, A会同B负责, A指导B落实. */
function namedIn(view: View, waiting: readonly Range[], words: Words | null): readonly NamedPart[] {
  const leads: Named = { bodies: [], slots: [] };
  const guides: Named & { verb: string | null } = { bodies: [], slots: [], verb: null };
  const rest: Named = { bodies: [], slots: [] };
  waiting.forEach((range, index) => {
    const opening = OPENING.exec(view.text.slice(range.start, range.end))?.[0].length ?? 0;
    let from = range.start + opening;
    const blanked = blankInner(view.text.slice(range.start, range.end));
    /** Adds the names up to a place, cut at the verbs among them. */
    const addAll = (to: Named, end: number): void => {
      for (const match of blanked.matchAll(INNER_VERB)) {
        const at = range.start + match.index;
        if (at < from || at >= end) continue;
        addNames(match[0].startsWith('牵头') ? leads : to, view, { start: from, end: at }, index);
        from = at + match[0].length;
      }
      addNames(to, view, { start: from, end }, index);
      from = end;
    };
    const guiding = words === null ? null : guidingIn(blanked.slice(opening));
    if (guiding !== null) {
      addAll(guides, from + guiding.start);
      guides.verb ??= guiding.words;
      from += guiding.words.length;
    }
    addAll(rest, range.end);
  });
  return [
    { role: 'LEAD' as const, printed: '牵头', bodies: leads.bodies, emptySlots: leads.slots },
    { role: 'RESPONSIBLE' as const, printed: guides.verb, bodies: guides.bodies, emptySlots: guides.slots },
    {
      role: words?.role ?? ('RESPONSIBLE' as const),
      printed: words?.printed ?? null,
      bodies: rest.bodies,
      emptySlots: rest.slots,
    },
  ].filter((part) => part.bodies.length > 0 || part.emptySlots.length > 0);
}

interface Named {
  readonly bodies: ListedBody[];
  readonly slots: number[];
}

/** Adds the names of a range to those that are told one thing; `part` is the list's place among those between commas. */
function addNames(to: Named, view: View, range: Range, part: number): void {
  const list = readBodies(view, range);
  to.bodies.push(...list.bodies.map((body) => ({ ...body, part: body.part + part })));
  if (range.end > range.start) to.slots.push(...list.emptySlots);
}
