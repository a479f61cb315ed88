import type { Span } from '../../../schema/model.js';
import { DATE, isoDay } from '../../read/chinese-date.js';
import { spanOf, type View } from '../../read/view.js';
import { titlesIn, type MarkedTitle } from './title-marks.js';

/** A document that a text says is no longer in force. */
export interface Repeal {
  readonly title: string;
  readonly docNumber: string | null;
  /** From which day, where the sentence says it. */
  readonly on: string | null;
  /** From the title to the word that ends it, or from that word to the title; in an announced list the title. */
  readonly span: Span;
}

/** How far a list of titles goes before the word that ends them all. */
const FAR = 600;
const NUMBER = /^（([^（）]{1,14}[〔［（【]\d{4}[〕］）】]第?\d{1,5}号)/u;
const FILES = '[\\d一二三四五六七八九十两]{0,3}[件部项个]?(?:规范性)?(?:文件|规章)';
/** What may stand between a title and the word: other titles and numbers, from when, in what way. Not 中的第三条, which stays. */
const BETWEEN = `(?:《[^《》]{1,100}》|（[^（）]{1,60}）|以及|[、，和及与]|等(?:${FILES})?|(?:上述|以上)${FILES}|(?:自|从)(?:${DATE}|[^，。；《》]{1,12}之日|即日)起|同时|相应|一并|即行|自行|自动|予以|均|也)`;
/** 《…办法》（连政办发〔2015〕8号）同时废止 · 《甲》《乙》自本办法施行之日起废止 · 予以废止; not 废止前, 已废止, 同时废止不合理收费. */
const ENDS_AFTER = new RegExp(`^${BETWEEN}{0,40}?(?:废止|失效|停止执行|不再执行)(?=$|[，、）])`, 'u');
/** 现决定废止《…》（…）、《…》 · 市政府决定，废止《…》 */
const ENDS_BEFORE = new RegExp(
  `(?:决定，?|现|现予以?|同意)废止(?:《[^《》]{1,100}》|（[^（）]{1,60}）|以及|[、和及与：]){0,40}$`,
  'u',
);
/** 对以下2件市政府规章予以废止：一、《…》（2006年12月25日市政府令第3号公布）二、《…》 */
const LIST_AHEAD = /(?:以下|下列)[^。；：]{0,40}废止：/gu;
const ITEM_NUMBER = /^(?:[一二三四五六七八九十\d]{1,3}[、.]|（[一二三四五六七八九十\d]{1,3}）)/u;
const ITEM_END = /^(?:（[^（）]{1,80}）){0,3}[、，；。]?/u;
const FROM = new RegExp(`(?:自|从)(${DATE})起`, 'u');

/** Where the sentence around a title begins and ends, looking no further than a list is long. */
function around(text: string, { start, end }: MarkedTitle): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  const stop = after.search(/[。；]/u);
  return {
    before: before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1),
    after: stop < 0 ? after : after.slice(0, stop),
  };
}

/** Titles in lists that such words announce, each item right after the one before it. */
function listed(text: string, titles: readonly MarkedTitle[]): ReadonlySet<number> {
  const byStart = new Map(titles.map((at) => [at.start, at]));
  const found = new Set<number>();
  for (const announced of text.matchAll(LIST_AHEAD)) {
    let at = announced.index + announced[0].length;
    for (;;) {
      at += ITEM_NUMBER.exec(text.slice(at, at + 6))?.[0].length ?? 0;
      const title = byStart.get(at);
      if (title === undefined) break;
      found.add(title.start);
      at = title.end + (ITEM_END.exec(text.slice(title.end, title.end + 260))?.[0].length ?? 0);
    }
  }
  return found;
}

/** Everything that a text says is no longer in force, each title and number once. */
export function repealsIn(view: View): readonly Repeal[] {
  const found = new Map<string, Repeal>();
  const titles = titlesIn(view.text);
  const inLists = listed(view.text, titles);
  for (const at of titles) {
    const { before, after } = around(view.text, at);
    const [behind, ahead] = [ENDS_AFTER.exec(after)?.[0], ENDS_BEFORE.exec(before)?.[0]];
    const docNumber = NUMBER.exec(after)?.[1] ?? null;
    const key = `${at.title} ${docNumber ?? ''}`;
    if ((behind === undefined && ahead === undefined && !inLists.has(at.start)) || found.has(key)) continue;
    const day = FROM.exec(behind ?? before)?.[1];
    found.set(key, {
      title: at.title,
      docNumber,
      on: day === undefined ? null : isoDay(day),
      span: spanOf(view, at.start - (ahead ?? '').length, at.end + (behind ?? '').length),
    });
  }
  return [...found.values()];
}
