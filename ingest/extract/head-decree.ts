import { DATE, isoDay } from '../read/chinese-date.js';
import type { Block } from '../structure/tree.js';

/** Lines of a head among which an order stands. */
const LATEST = 12;
/** 深圳市人民政府令（第233号） · 商务部公告（2019年第12号） */
const BRACKETED =
  /^([^，。：；《》（）]{2,40}(?:令|公告))（((?:\d{4}年)?第(?:\d{1,5}|[〇零一二三四五六七八九十百]{1,6})号)）$/;
/** 市长张三2011年9月5日 · 国务院总理 李四 2019年10月22日: who signs an order, and when, on one line */
const SIGNED = new RegExp(
  `^(?:代)?(?:国务院总理|总理|主席|[省市县区州]长|自治区主席|部长|局长|署长|行长|主任|盟长|旗长)[：]?[\\p{Script=Han}·＊]{2,12}?(${DATE})$`,
  'u',
);

/** An order whose number stands in brackets: who issues it, and its number. */
export interface BracketedOrder {
  readonly block: Block;
  /** Length of the issuer's name, with which the line begins. */
  readonly issuing: number;
  readonly number: string;
}

/** The order by which a rule is published, printed as `深圳市人民政府令（第233号）`; null where none is. */
export function bracketedOrder(head: readonly Block[]): BracketedOrder | null {
  for (const block of head.slice(0, LATEST)) {
    const match = BRACKETED.exec(block.view.text);
    if (match !== null) {
      const [, issuing = '', number = ''] = match;
      return { block, issuing: issuing.replace(/(?:令|公告)$/, '').length, number: issuing + number };
    }
  }
  return null;
}

/** The day on which who decrees signed, from a line with the name before it. */
export function orderSignedOn(head: readonly Block[]): string | null {
  for (const { view } of head.slice(0, LATEST)) {
    const day = SIGNED.exec(view.text)?.[1];
    if (day !== undefined) return isoDay(day);
  }
  return null;
}
