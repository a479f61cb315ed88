import type { Paragraph } from './paragraphs.js';

/** 2019年1月12日 · 二〇二二年十一月十一日 · 2026-03-19 */
export const DATE_LINE =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[〇零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/;
/** （此件公开发布） · 抄送：… · 附件：1.… */
const CLOSES = /^（此件[^）]{2,12}）$|^抄送：|^附件(?:\d{0,2}|[一二三四五六七八九十]?)(?:：|$)|^附：|^印发日期/;
/** A body that signs is short and bears no punctuation. */
const SIGNS = /^[^，。；：！？、]{2,30}$/;

/** Index of the first paragraph of the closing: signature, date, annex list, distribution. */
function closingStart(paragraphs: readonly Paragraph[]): number {
  let start = paragraphs.length;
  for (let at = paragraphs.length - 1; at > 0; at--) {
    const paragraph = paragraphs[at];
    const text = paragraph?.view.text ?? '';
    if (CLOSES.test(text) || DATE_LINE.test(text)) start = at;
    else if (start === paragraphs.length || start - at > 1) break;
    else if (paragraph?.marker === null && SIGNS.test(text)) start = at;
    else break;
  }
  return start;
}

/** Parts what closes a document from the rest. */
export function parted(paragraphs: readonly Paragraph[]): { main: readonly Paragraph[]; tail: readonly Paragraph[] } {
  const start = closingStart(paragraphs);
  return { main: paragraphs.slice(0, start), tail: paragraphs.slice(start) };
}
