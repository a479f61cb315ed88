import { DATE } from '../read/chinese-date.js';
import type { Marker } from './numbering.js';
import type { Paragraph } from './paragraphs.js';
import { isTextBelow, printedHeading } from './text-below.js';

/** 2019年1月12日 · 二〇二二年十一月十一日 · 2026-03-19 */
const DATE_LINE = new RegExp(`^${DATE}$`);
/** （此件公开发布） · 抄送：… · 附件：1.… · 某办公室2023年3月15日印发 */
const CLOSES =
  /^（此件[^）]{2,12}）$|^(?:抄送|主题词|抄报|打字|校对)：|^附件(?:\d{0,2}|[一二三四五六七八九十]?)(?:：|$)|^附件下载|^附：|^注：|^印发日期|^公开方式：|^信息公开选项：|^（?联系(?:人|电话|邮箱|方式|地址)|^[^，。；]{4,40}日印发$|^特此(?:公告|通知|通告|函复|批复)。?$/;
/** 本方案自印发之日起施行，有效期5年。 · 本措施由市金融办负责解释。 */
const FORCE = /^[^。]{0,60}自[^。]{2,30}起(?:正式)?(?:施行|实施|执行|生效)|^[^。]{2,30}由[^。]{2,40}(?:负责)?解释/;
/** 各地区、各有关部门要加强… after the last of numbered paragraphs that each stand alone */
const ADDRESSES =
  /^(?:(?:国务院|省政府|市政府)?(?:各|有关)|地方)(?:地|级|省|市|县|区|有关|相关|部门|单位|各级)[^。]{0,60}?(?:要|应|应当)|^国务院(?:建立|成立|将)/;
/** A body that signs, or an item of the list of annexes, is short and bears no punctuation. */
const SHORT = /^[^，。；：！？]{2,40}$/;
const SIGNS = /^[^，。；：！？、]{2,30}$/;

/** 国务院 · 财政部办公厅工业和信息化部办公厅 · 某市人民政府 */
const BODY = /(?:国务院|委员会|政府|办公[厅室]|[部委局厅署办院会行])$/;

/** Index of the first date alone on its line below a signature, behind the last number: whatever follows, it closes. */
function signedAt(paragraphs: readonly Paragraph[]): number {
  const last = paragraphs.findLastIndex(({ marker }) => marker !== null);
  return paragraphs.findIndex(({ view }, at) => {
    const signer = paragraphs[at - 1]?.view.text ?? '';
    return at > last + 1 && DATE_LINE.test(view.text) && SIGNS.test(signer) && BODY.test(signer);
  });
}

/** Index of the first paragraph of the closing: signature, date, list of annexes, distribution. */
function signatureStart(paragraphs: readonly Paragraph[]): number {
  let start = paragraphs.length;
  let open = false;
  const signed = signedAt(paragraphs);
  if (signed >= 0) start = signed;
  for (let at = start - 1; at > 0; at--) {
    const paragraph = paragraphs[at];
    const text = paragraph?.view.text ?? '';
    if (CLOSES.test(text) || DATE_LINE.test(text)) {
      start = at;
      open = false;
    } else if (paragraph?.marker != null && SHORT.test(text)) {
      open = true; // 2.联系人名单: closes only under 附件：1.…
    } else if (start < paragraphs.length && !open && SIGNS.test(text)) {
      start = at;
    } else {
      break;
    }
  }
  return start;
}

/** Index of the first unnumbered paragraph after the last number that speaks of the whole document. */
function remarksStart(paragraphs: readonly Paragraph[], end: number): number {
  const last = paragraphs.slice(0, end).findLastIndex(({ marker }) => marker !== null);
  if (last < 0) return end;
  const numbered = [...paragraphs.slice(0, last).entries()].filter(([, { marker }]) => marker !== null);
  const alone = numbered.filter(([at]) => paragraphs[at + 1]?.marker != null).length;
  const runsOn = paragraphs[last]?.view.text.includes('。') === true;
  for (let at = last + 1; at < end; at++) {
    const text = paragraphs[at]?.view.text ?? '';
    if (FORCE.test(text) || (runsOn && alone * 5 > numbered.length * 4 && ADDRESSES.test(text))) return at;
  }
  return end;
}

export interface Parts {
  /** A notice with numbered requests of its own, before what it prints. */
  readonly lead: readonly Paragraph[];
  readonly main: readonly Paragraph[];
  /** Signature, date, list of annexes; and the annexes, where the document stands before them. */
  readonly tail: readonly Paragraph[];
  /** Annexed tables, with what stands above and between them. */
  readonly annex: readonly Paragraph[];
}

/** 附件 · 附件1：重点任务分工表 · 附表 */
const ANNEX = /^附(?:件|表)/;

/** Index of the paragraph that opens the annex with the first annexed table: its 附件, or what follows a date. */
function annexStart(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex(({ table }) => table !== undefined);
  for (let at = first - 1; at >= 0; at--) {
    const { marker, view } = paragraphs[at] ?? {};
    if (marker != null || view === undefined) break;
    if (ANNEX.test(view.text)) return at;
    if (DATE_LINE.test(view.text)) return at + 1;
  }
  return paragraphs.length;
}

/** 2011年市政府重点工作任务分解意见, right below a date whose signature the page has lost: the heading of what is printed. */
const HEADING =
  /^[^，。；：！？]{6,60}(?:意见|方案|计划|规划|措施|办法|规定|细则|分工|分解|清单|要点|纲要|指南|行动)(?:（[^（）]{2,16}）)?$/;
const isHeading = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.marker === null && paragraph.table === undefined && HEADING.test(paragraph.view.text);

/** Index of a date that signs off one numbered text before another: a notice before its plan, a plan before its annex. */
function innerDate(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex(({ marker }) => marker !== null);
  const last = paragraphs.findLastIndex(({ marker }) => marker !== null);
  let next: Marker | null = null;
  let found = -1;
  for (let at = last; at > first; at--) {
    const { marker, view } = paragraphs[at] ?? {};
    next = marker ?? next;
    if (at === last || view === undefined || !DATE_LINE.test(view.text)) continue;
    const signer = paragraphs[at - 1];
    const signed = signer?.marker === null && SIGNS.test(signer.view.text);
    if ((signed || isHeading(paragraphs[at + 1])) && next?.numbering.value === 1) found = at;
  }
  return found;
}

/** Parts a document from the notice before it and from what closes it. */
export function parted(all: readonly Paragraph[]): Parts {
  const annexed = annexStart(all);
  const paragraphs = all.slice(0, annexed);
  const date = innerDate(paragraphs);
  const prints = date >= 0 && isTextBelow(paragraphs.slice(0, date), paragraphs.slice(date + 1));
  const lead = prints ? date + 1 : date < 0 ? Math.max(0, printedHeading(paragraphs)) : 0;
  const end = date >= 0 && !prints ? date + 1 : paragraphs.length;
  const text = paragraphs.slice(lead, end);
  const start = lead + remarksStart(text, signatureStart(text));
  return {
    lead: paragraphs.slice(0, lead),
    main: paragraphs.slice(lead, start),
    tail: paragraphs.slice(start),
    annex: all.slice(annexed),
  };
}
