import { isoDay } from '../read/chinese-date.js';
import { gapBefore } from '../read/gap.js';
import { slice, type View } from '../read/view.js';
import { joinViews } from '../structure/join.js';
import type { Block } from '../structure/tree.js';
import { titleNoun } from './document-kind.js';
import { bodiesOf } from './head-issuers.js';
import { isNumberLine } from './head-number.js';
import { titleLine, type TitleLine } from './head-title-line.js';

export interface Title {
  readonly title: string;
  /** Its lines as one. */
  readonly view: View;
  /** The number that stands behind it, if one does. */
  readonly number: View | null;
  /** Indexes of its first and last block in the head. */
  readonly first: number;
  readonly last: number;
}

const NOT_TITLE =
  /[。：；！？]|^\d{1,2}[.、]|^附件|^附：|^（|^第.{1,4}次|通过$|批准$|文件$|(?:令|大会公告|委员会公告)$/;
/** 中国政府网 · 某某门户网站 · 某县人民政府办公室信息公开 above a title */
const SITE =
  /^.{2,16}(?:网|网站|门户|频道|平台|百科|文库)$|^.{2,16}(?:政府|办公[厅室]|[局委厅部])(?:信息公开|政务公开)(?:专栏)?$/;

/** Mostly Chinese: not HHCR-2023-01005. */
const HAN = /[\u4e00-\u9fff]{2}/;

/** True for a line that may be one of a title's. */
function mayBe(text: string): boolean {
  return (
    text.length <= 90 &&
    HAN.test(text) &&
    !NOT_TITLE.test(text) &&
    !SITE.test(text) &&
    !isNumberLine(text) &&
    isoDay(text) === null
  );
}

const balanced = (text: string): boolean =>
  text.split('《').length === text.split('》').length && text.split('“').length === text.split('”').length;

/** Blank space between words of a title is kept as one blank: 提升科创金融供给能力 服务高质量发展. */
export function printed(view: View): string {
  const { text, offsets, source } = view;
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const gap = gapBefore(view, at);
    const blank = /[ \u3000\t]/.test(gap) && !gap.includes('\n');
    const character = text.charAt(at) === ' ' ? ' ' : source.charAt(offsets[at] ?? 0);
    out += blank && text.charAt(at) !== ' ' && text.charAt(at - 1) !== ' ' ? ` ${character}` : character;
  }
  return out;
}

/** Names of bodies on two lines stay apart: 工业和信息化部⏎财政部. */
const beside = (before: TitleLine | undefined, line: TitleLine): string =>
  before !== undefined && bodiesOf(before.view).length > 0 && bodiesOf(line.view).length > 0 ? ' ' : '';

/** 国务院关于落实《政府工作报告》⏎重点工作部门分工的意见: a line that ends in what its title is about, and not in its noun. */
const endsInName = (line: string, next: string | undefined): boolean => {
  const inner = /(?:关于|落实|贯彻)[^《》]*《([^《》]+)》$/.exec(line)?.[1];
  return inner !== undefined && next !== undefined && mayBe(next) && titleNoun(next) !== null && next !== inner;
};

/** …综合工作方案⏎的通知: the title goes on below. */
const GOES_ON = /^》?的[^，。：]{0,8}(?:通知|意见|函|批复|公告|通告|决定|办法)$/;

/** Words that a line may end in for its title to go on with 关于. */
const LEADS = /(?:印发|转发|批转|落实|贯彻|执行)$|等[^，。]{0,6}(?:部门|单位|部委)$|、$/;

const LONGEST_PLACE = 4;

/** True where a title begins: 关于…, 国务院办公厅关于…, 国务院办公厅《关于…》, 某市人民政府印发…. Only names of bodies stand above it. */
function begins({ view }: TitleLine): boolean {
  const at = /^[^，。：；《》]{0,60}?(?=关于|印发|转发|批转|《)/.exec(view.text)?.[0].length;
  if (at === undefined) return false;
  const speaker = view.text.slice(0, at);
  // 泰州关于印发…
  if (at <= LONGEST_PLACE || /等[^，。]{0,6}(?:部门|单位|部委)$/.test(speaker)) return true;
  return bodiesOf(slice(view, 0, at)).length > 0;
}

const mayStandAbove = ({ view }: TitleLine): boolean => LEADS.test(view.text) || bodiesOf(view).length > 0;

/** Index of the first line of the title that ends at `last`: lines are taken in as long as they may belong to it. */
function firstLine(lines: readonly TitleLine[], last: number, from: number): number {
  const end = lines[last]?.view.text ?? '';
  let first = last;
  while (first > from && last - first < 6) {
    const line = lines[first];
    const above = lines[first - 1];
    if (line === undefined || above === undefined || !mayBe(above.view.text)) break;
    if (begins(line) && !mayStandAbove(above)) break;
    // a line that is a title of its own above (the page's) ends the search upwards
    if (titleNoun(above.view.text) !== null && balanced(end) && !endsInName(above.view.text, line.view.text)) break;
    first--;
  }
  return first;
}

/**
 * The first title in a head from block `from` on: one to six short lines that together end with a document's noun
 * (…总体方案》的⏎通知). Lines before are taken in as long as they may belong to it: a title is broken by sense.
 */
function nextTitle(lines: readonly TitleLine[], from: number): Title | null {
  for (let last = from; last < lines.length; last++) {
    const line = lines[last];
    const end = line?.view.text ?? '';
    const next = lines[last + 1]?.view.text;
    if (line === undefined || !mayBe(end) || titleNoun(end) === null) continue;
    if (endsInName(end, next) || (next !== undefined && GOES_ON.test(next))) continue;
    const first = firstLine(lines, last, from);
    const own = lines.slice(first, last + 1);
    const title = own.map((each, at) => beside(own[at - 1], each) + printed(each.view)).join('');
    if (title.length < 6 || !balanced(title)) continue;
    const views = own.map(({ view }) => view);
    return { title, view: joinViews(views, line.view.source), number: line.number, first, last };
  }
  return null;
}

/** 日前，某市印发《…》。全文如下： · 中新网12月29日电 · 8月1日，三部门印发…: what a news page says above the document. */
const NEWS =
  /(?:全文|原文|内容)如下[。：]?$|^(?:日前|近日|记者)|^[\u4e00-\u9fff]{2,8}[网社][^，。]{0,12}\d{1,2}日[电讯]|^\d{1,2}月\d{1,2}日，/;
/** 各有关单位：, as against 现就有关事项通知如下： */
const ADDRESSEES = /^(?!为|现|根据|按照|经|[^。]{0,600}如下：)[^。]{2,600}：$/;

/** True where a number or the addressees follow: then it heads the document, and no page. */
function heads(lines: readonly TitleLine[], { last, number }: Title): boolean {
  if (number !== null) return true;
  const next = lines.slice(last + 1, last + 4).find(({ view }) => !/^（/.test(view.text) && isoDay(view.text) === null);
  return next !== undefined && (isNumberLine(next.view.text) || ADDRESSEES.test(next.view.text));
}

/** 关于…, 印发…: how a title speaks, where a headline only names. */
const SPEAKS = /关于|印发|转发|批转/;

/** Titles that a head can hold: a page's, the notice's, the plan's, and one to spare. */
const MOST = 5;

/**
 * The title in a head. A page's headline and the news before the document give way to the title that the document has
 * itself: `三部门印发《…方案》` above `工业和信息化部 国家发展改革委 生态环境部关于印发…的通知`.
 */
export function findTitle(head: readonly Block[]): Title | null {
  const lines = head.slice(0, 40).map(({ view }) => titleLine(view));
  const titles: Title[] = [];
  for (let from = 0; titles.length < MOST;) {
    const title = nextTitle(lines, from);
    if (title === null) break;
    titles.push(title);
    from = title.last + 1;
  }
  const [first] = titles;
  if (first === undefined || heads(lines, first)) return first ?? null;
  // the page's heading says the same, with nothing glued on: 甘肃省人大常委会⏎甘肃省人民代表大会常务委员会关于…的决定
  if (titles.slice(1).some(({ view }) => view.text.endsWith(first.view.text))) return first;
  const news = lines.findIndex(({ view }) => NEWS.test(view.text));
  const below = news > first.last ? titles.find((title) => title.first > news) : undefined;
  return titles.find((title) => heads(lines, title) && SPEAKS.test(title.view.text)) ?? below ?? first;
}

/** The title of a page's table or front matter, unless the document below bears one that speaks where this only names. */
export function titleOf(field: View | null, head: readonly Block[]): Title | null {
  const found = findTitle(head);
  if (field === null) return found;
  const { view, number } = titleLine(field);
  const speaks = found !== null && SPEAKS.test(found.view.text) && !SPEAKS.test(view.text);
  return speaks ? found : { title: printed(view), view, number, first: -1, last: -1 };
}
