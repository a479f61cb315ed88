import { isAfterGap } from '../read/gap.js';
import { slice, type View } from '../read/view.js';
import { titleNoun } from './document-kind.js';

/** 【阅读全文】关于… */
const BRACKETED = /^【[^】]{1,12}】/;
/** Page 22 - 关于… · 第22页：关于…: a page of a flip book */
const PAGE = /^(?:Page ?\d{1,4}|第\d{1,4}页) ?[-—–：|]/i;
/** 政策动态 | 关于…: a page's column before the title */
const COLUMN = /^[^|丨｜《》]{1,16}[|丨｜]/;
/** 附件：某计划目标任务分解表: the annex that a page prints alone. */
const ANNEX = /^附(?:件|表)(?:\d{1,2}|[一二三四五六七八九十])?：(?!\d)/;
/** （全文） · （附全文） · _某市人民政府 */
const REMARK = /（(?:附?全文|原文|节选|摘要|图解?|已废止|已失效|现行有效)）$/;
const SITE = /[|丨｜_][^|丨｜_，。]{2,20}$/;
/** …行动计划.pdf · 任务分解表.docx - 第壹文秘: the name of the file that a page offers. */
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|pptx?|txt|html?)(?:[-—–][^-—–，。]{2,20})?$/i;
const NUMBER = /（?([\u4e00-\u9fff]{1,12}[〔［（【]\d{4}[〕］）】]第?\d{1,5}号)）?$/;

/** A line of a head as a title would have it, with the number that stands behind it. */
export interface TitleLine {
  readonly view: View;
  readonly number: View | null;
}

const noun = (text: string): boolean => text.length > 4 && titleNoun(text) !== null;

/** Where the number begins that stands behind a title: …的通知 国能综通安全〔2021〕108号, …的指导意见（国发〔2014〕26号）. */
function numberStart(view: View): number {
  const { text } = view;
  const match = NUMBER.exec(text);
  if (match === null) return text.length;
  const start = match.index;
  if (text.charAt(start) === '（') return noun(text.slice(0, start)) ? start : text.length;
  const places = Array.from(match[1] ?? '', (_sign, at) => start + at).slice(1, 12);
  const ends = places.filter((at) => noun(text.slice(0, at)));
  return ends.find((at) => isAfterGap(view, at)) ?? ends.at(-1) ?? text.length;
}

/** 国办发〔2013〕19号《中国反对拐卖人口行动计划》: a page's way to name a document. */
const NUMBER_BEFORE = /^[\u4e00-\u9fff]{1,12}[〔［（【]\d{4}[〕］）】]第?\d{1,5}号(?=《)/;

/** Where the names of a page's columns and site begin behind a title: …的通知|_省内政策_研企通. */
function sites(text: string): number {
  let title = text.length;
  let end = text.length;
  for (let times = 0; times < MOST_SITES && end >= 0; times++) {
    end = SITE.exec(text.slice(0, end))?.index ?? -1;
    if (end > 0 && noun(text.slice(0, end))) title = end;
  }
  return title;
}
const MOST_SITES = 4;

/** Takes off what a page or a gazette puts before and behind a title. */
export function titleLine(whole: View): TitleLine {
  let view = whole;
  const cut = (start: number, end: number): void => {
    if (start < end) view = slice(view, start, end);
  };
  cut(BRACKETED.exec(view.text)?.[0].length ?? 0, view.text.length);
  const page = PAGE.exec(view.text)?.[0].length ?? 0;
  if (noun(view.text.slice(page))) cut(page, view.text.length);
  cut(NUMBER_BEFORE.exec(view.text)?.[0].length ?? 0, view.text.length);
  const annex = ANNEX.exec(view.text)?.[0].length ?? 0;
  if (noun(view.text.slice(annex))) cut(annex, view.text.length);
  const column = COLUMN.exec(view.text)?.[0].length ?? 0;
  if (noun(view.text.slice(column))) cut(column, view.text.length);
  cut(0, sites(view.text));
  const file = FILE.exec(view.text)?.index ?? view.text.length;
  if (noun(view.text.slice(0, file))) cut(0, file);
  cut(0, REMARK.exec(view.text)?.index ?? view.text.length);
  const at = numberStart(view);
  if (at === view.text.length) return { view, number: null };
  const bracket = view.text.charAt(at) === '（' ? 1 : 0;
  const number = slice(view, at + bracket, view.text.length - bracket);
  return { view: slice(view, 0, at), number };
}
