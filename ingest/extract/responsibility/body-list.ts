import type { AssignmentRole } from '../../../schema/model.js';
import type { View } from '../../read/view.js';
import { bodyForm, endsAcross, isBareEnding, isComplete, isWholeName, sharedHead, type BodyForm } from './body-name.js';
import { blankInner } from './brackets.js';
import { gapBefore } from '../../read/gap.js';
import { FIRST_LISTED, MARK_SIGNS } from './stated-rule.js';
import { standBeside } from './place-names.js';
import { conjunctionCuts, joinDivisions } from './series.js';
import { sharedEndings } from './shared-ending.js';

/** One name in a list; `start` and `end` are places in the view. */
export interface ListedBody {
  readonly start: number;
  readonly end: number;
  readonly form: BodyForm;
  /** The whole name where a series shortens it: 宣传部 after 市委组织部 is 市委宣传部, 财政 before 科技部门 is 财政部门. */
  readonly completed: string | null;
  /** A role that stands in brackets behind the name: 市科技局（牵头）. */
  readonly role: AssignmentRole | null;
  /** Whether a sign stands beside it: ★市科技局. */
  readonly marked: boolean;
  /** Which part of the list between commas it stands in, from 0. */
  readonly part: number;
}

export interface BodyList {
  readonly bodies: readonly ListedBody[];
  /** Places of separators with no name between them: `监管分局、按职责分工落实`. */
  readonly emptySlots: readonly number[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** 、 and its like between names; a comma or semicolon parts the list as well. */
const SEPARATOR = /[、／/，；]/gu;
const ET_CETERA =
  /(?<![高中初平优])等(?:\d{1,3}[个家])?(?:[省市区县州](?:人民)?政府(?=各|有关|相关|直属|其他)|各|有关|相关|其他|省|市|区|县|州|国家|国务院|市级|省级|县级|区级|市直|省直|职能|成员|责任|主管|行业|配合)*(?:部门|单位|地区|机构|方面){0,2}(?=$|和|及|以及|与)/u;
const NOTE_IN_BRACKETS =
  /（[^（）]{0,200}(?:牵头|第一责任|主责|主办|承办|负责|配合|协办|协助|除外|以下|包括|按|联系)[^（）]{0,200}）$/u;

/** The ranges of a list between its separators, with the part each stands in. */
function slots(text: string, list: Range): readonly (Range & { readonly part: number })[] {
  const blanked = blankInner(text.slice(list.start, list.end));
  const found: (Range & { part: number })[] = [];
  let from = 0;
  let part = 0;
  for (const match of blanked.matchAll(SEPARATOR)) {
    found.push({ start: list.start + from, end: list.start + match.index, part });
    if (match[0] === '，' || match[0] === '；') part += 1;
    from = match.index + 1;
  }
  found.push({ start: list.start + from, end: list.end, part });
  return found;
}

/**
 * Whether a gap parts two names: a space between whole ones, a line's end only between full ones (各区⏎县政府 is one). What
 * ends a name begins none: 各有关 部门 is one, where a page was broken, and so is 市政府办 公厅.
 */
function parts(gap: string, left: string, right: string): boolean {
  if (!/\s|<br/u.test(gap) || !isComplete(left)) return false;
  const form = bodyForm(right);
  if (isBareEnding(right) || endsAcross(left, right)) return false;
  // Cells that a page gives a line each have a blank line between them: no name was broken there.
  if (/\n[ \t\u3000\r]*\n/u.test(gap)) return form !== 'UNKNOWN';
  return /[\r\n]/u.test(gap) ? form === 'OFFICIAL' && bodyForm(left) === 'OFFICIAL' : form !== 'UNKNOWN';
}

/** Where the word that begins at a place ends: before the next blank. */
function wordEnd(view: View, start: number, end: number): number {
  let at = start + 1;
  while (at < end && gapBefore(view, at) === '') at += 1;
  return at;
}

/** Names parted by nothing but a space: 市科技局 市财政局. A space inside one name parts nothing. */
function cutAtSpaces(view: View, slot: Range): readonly Range[] {
  const ranges: Range[] = [];
  let start = slot.start;
  for (let at = slot.start + 2; at < slot.end; at += 1) {
    const gap = gapBefore(view, at);
    if (gap === '') continue;
    const left = view.text.slice(start, at);
    const beside = !/[\r\n]/u.test(gap) && standBeside(left, view.text.slice(at, wordEnd(view, at, slot.end)));
    if (!beside && !parts(gap, left, view.text.slice(at, slot.end))) continue;
    ranges.push({ start, end: at });
    start = at;
  }
  return [...ranges, { start, end: slot.end }];
}

/** A range without 等部门 and the like, and what names follow that (等部门和各省级人民政府). */
function withoutEtCetera(text: string, slot: Range): readonly Range[] {
  const words = text.slice(slot.start, slot.end);
  const match = ET_CETERA.exec(words);
  if (match === null) return [slot];
  const after = /^(?:以及|和|及|与)/u.exec(words.slice(match.index + match[0].length))?.[0];
  const name = { start: slot.start, end: slot.start + match.index };
  if (after === undefined) return [name];
  return [name, { start: slot.start + match.index + match[0].length + after.length, end: slot.end }];
}

/** 证监会（其中碳排放权交易由发展改革委牵头）, （列第一位为牵头单位，下同): what is said of others, or of every list. */
const OF_OTHERS = /由|其中/u;

function roleInBrackets(note: string): AssignmentRole | null {
  if (OF_OTHERS.test(note) || FIRST_LISTED.test(note)) return null;
  if (/牵头|第一责任|主责|主办/u.test(note)) return 'LEAD';
  return /配合|协助|协办/u.test(note) ? 'SUPPORT' : null;
}

type Item = Pick<ListedBody, 'start' | 'end' | 'part' | 'role' | 'marked'>;

function itemOf(text: string, range: Range, part: number): Item {
  let { start, end } = range;
  while (start < end && MARK_SIGNS.includes(text.charAt(start))) start += 1;
  while (end > start && MARK_SIGNS.includes(text.charAt(end - 1))) end -= 1;
  const marked = end - start < range.end - range.start;
  const note = NOTE_IN_BRACKETS.exec(text.slice(start, end));
  if (note === null) return { start, end, part, role: null, marked };
  return { start, end: start + note.index, part, role: roleInBrackets(note[0]), marked };
}

/** （各省级人民政府配合）: others, who are told something else than the name before the bracket. */
const OTHERS = /^（由?([^（）]{2,80}?)(?:按职责)?(牵头|配合|参与|协助|支持)(?:落实|实施|推进)?）/u;
const NAMED: readonly BodyForm[] = ['OFFICIAL', 'OTHER_BODY', 'GROUP'];

/** 财政部（各省、自治区、直辖市人民政府配合） names others in its note; 市科技局（牵头） says a role of its own. */
function withOthers(view: View, item: Item, end: number): readonly Item[] {
  const match = item.end < end ? OTHERS.exec(view.text.slice(item.end, end)) : null;
  if (match?.[1] === undefined) return [item];
  const start = item.end + match[0].indexOf(match[1]);
  const { bodies } = readBodies(view, { start, end: start + match[1].length });
  if (bodies.length === 0 || bodies.some(({ form }) => !NAMED.includes(form))) return [item];
  const role = match[2] === '牵头' ? 'LEAD' : 'SUPPORT';
  return [
    { ...item, role: null },
    ...bodies.map((body) => ({ ...body, part: item.part, role, marked: false }) as const),
  ];
}

/** 发展改革、财政、科技部门: names before the last that are none by themselves take its 部门. */
function kindOfSeries(text: string, list: Range): string | null {
  return /(?:等|主管|行政)?(部门|行政主管部门)(?:按.{0,12})?$/u.exec(text.slice(list.start, list.end))?.[1] ?? null;
}

/** Reads a list of bodies' names; what is no name by its form is there as UNKNOWN, for the clause to judge. */
export function readBodies(view: View, list: Range): BodyList {
  const { text } = view;
  const emptySlots: number[] = [];
  const items: Item[] = [];
  for (const slot of joinDivisions(text, slots(text, list))) {
    if (slot.start === slot.end) {
      if (list.end > list.start) emptySlots.push(Math.min(slot.start, list.end - 1));
      continue;
    }
    for (const named of withoutEtCetera(text, slot)) {
      for (const apart of cutAtSpaces(view, named)) {
        for (const range of conjunctionCuts(text, apart)) {
          if (range.end > range.start) items.push(...withOthers(view, itemOf(text, range, slot.part), range.end));
        }
      }
    }
  }
  return { bodies: complete(text, items, kindOfSeries(text, list)), emptySlots };
}

function complete(text: string, items: readonly Item[], kind: string | null): readonly ListedBody[] {
  let head: string | null = null;
  const endings = sharedEndings(text, items);
  return items.map((item, index) => {
    const name = text.slice(item.start, item.end);
    const form = bodyForm(name);
    const shared = sharedHead(name, head);
    if (shared === null) head = name;
    const isLast = index === items.length - 1;
    const inSeries = form === 'UNKNOWN' && kind !== null && !isLast && /^\p{Script=Han}{2,10}$/u.test(name);
    const bureau = form === 'UNKNOWN' ? (endings.get(index) ?? null) : null;
    const completed = shared !== null ? `${shared}${name}` : inSeries ? `${name}${kind}` : bureau;
    const known = completed !== null ? 'OFFICIAL' : form;
    return { ...item, form: isBareEnding(name) && shared === null ? bareForm(name) : known, completed };
  });
}

/** 部门, 管委会 or 政府 alone name nobody; 国务院 and 供销社 do. */
const bareForm = (name: string): BodyForm => (isWholeName(name) ? 'OFFICIAL' : 'UNNAMED');
