import { DATE } from '../read/chinese-date.js';
import { printedText } from '../read/printed.js';
import { slice, type View } from '../read/view.js';
import type { Block } from '../structure/tree.js';
import { bracketedOrder } from './head-decree.js';

const YEAR = '[〔［（【]\\d{4}[〕］）】]';
const ORDINAL = '第(?:\\d{1,5}|[〇零一二三四五六七八九十百]{1,6})号';
/** 国发〔2018〕38号 · 湖州市人民政府令第12号 · 2022年第3号 · 浙江省第十三届人民代表大会常务委员会公告第58号 · 第七十四号 */
const NUMBER = `(?:[^，。：；（《》]{0,20}?(?:${YEAR}(?:第)?\\d{1,5}号|令?${ORDINAL}(?:令)?)|[^，。：；（《》]{2,50}?(?:令|公告)${ORDINAL})`;

/** A number alone on a line, in brackets or not. */
export const DOC_NUMBER = new RegExp(`^（?${NUMBER}）?$`);

/** 川办函〔2017〕113号　2017年6月2日, bracketed or not: how a gazette heads a document */
const GAZETTE = new RegExp(`^（?(${NUMBER})[，、]?(${DATE})）?$`);

/** （2005年6月13日上海市人民政府令第50号发布） · （2021年11月30日生态环境部、公安部、交通运输部令第23号公布…） */
const PROMULGATED = new RegExp(`^（?${DATE}([^，。；《》]{2,60}?(?:令|公告)${ORDINAL})(?:公布|发布|颁布)`);

/** The number and the date of a gazette's line, with the place where the date begins. */
export function gazetteLine(text: string): { number: string; date: string } | null {
  const match = GAZETTE.exec(text);
  return match === null ? null : { number: match[1] ?? '', date: match[2] ?? '' };
}

/** A line that is a number, or a number and a date. */
export const isNumberLine = (text: string): boolean => DOC_NUMBER.test(text) || GAZETTE.test(text);

/** 中华人民共和国国务院令 · 湖州市人民政府令第12号 · 浙江省人民代表大会常务委员会公告: the line above a regulation that says who decrees it. */
export const decreeLine = (head: readonly Block[]): View | undefined =>
  head
    .slice(0, 8)
    .find(({ view }) =>
      /^[^，。：；《》]{3,40}(?:令|大会公告|委员会公告)(?:第(?:\d{1,5}|[〇零一二三四五六七八九十百]{1,6})号)?$/.test(
        view.text,
      ),
    )?.view;

/** A number line without its brackets and its date. */
function numberIn(view: View): View | null {
  const { text } = view;
  const from = text.startsWith('（') ? 1 : 0;
  const gazette = gazetteLine(text);
  if (gazette !== null) return slice(view, from, from + gazette.number.length);
  return DOC_NUMBER.test(text) ? slice(view, from, text.length - (from === 1 && text.endsWith('）') ? 1 : 0)) : null;
}

/** What a promulgating line says the number is: 上海市人民政府令第50号. */
function promulgated(view: View): View | null {
  const number = PROMULGATED.exec(view.text)?.[1];
  if (number === undefined) return null;
  const at = view.text.indexOf(number);
  return slice(view, at, at + number.length);
}

/** The lines of a head that give the document a number, each as the number alone. */
export const numbersIn = (head: readonly Block[]): readonly View[] => head.flatMap(({ view }) => numberIn(view) ?? []);

/** A field of a table that holds a number: not 无, nor a dash. */
const HOLDS_NUMBER = /\d/;

/** The document's number: its table's, else the first in its head, else the one behind its title, else that of its order. */
export function docNumberOf(field: View | null, head: readonly Block[], behindTitle: View | null): string | null {
  if (field !== null && HOLDS_NUMBER.test(field.text)) return printedText(numberIn(field) ?? field);
  const at = head.findIndex(({ view }) => numberIn(view) !== null);
  const line = head[at] === undefined ? null : numberIn(head[at].view);
  const view = line ?? behindTitle ?? head.map((block) => promulgated(block.view)).find((found) => found !== null);
  if (view === undefined || view === null) return bracketedOrder(head)?.number ?? null;
  const number = printedText(view);
  // 中华人民共和国国务院令⏎第722号
  const above = head[at - 1]?.view;
  return /^第/.test(view.text) && above !== undefined && above === decreeLine(head)
    ? printedText(above) + number
    : number;
}
