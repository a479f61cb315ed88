import { isoDay } from '../read/chinese-date.js';
import { titleNoun } from './document-kind.js';
import { bodiesOf } from './head-issuers.js';
import type { Block } from '../structure/tree.js';

export interface TitleLines {
  readonly title: string;
  /** Indexes of its first and last block in the head. */
  readonly first: number;
  readonly last: number;
}

/** 国发〔2018〕38号 · 湖州市人民政府令第12号 · 2022年第3号, alone on a line */
export const DOC_NUMBER =
  /^（?[^，。：（]{0,20}?(?:[〔［（【]\d{4}[〕］）】](?:第)?\d{1,5}号|令?第\d{1,5}号(?:令)?)）?$/;

const NOT_TITLE = /[。：；！？]|^附件|^附：|^（|^第.{1,4}次|通过$|批准$|文件$/;

/** Mostly Chinese: not HHCR-2023-01005. */
const HAN = /[\u4e00-\u9fff]{2}/;

/** True for a line that may be one of a title's. */
function mayBe(text: string): boolean {
  return (
    text.length <= 90 && HAN.test(text) && !NOT_TITLE.test(text) && !DOC_NUMBER.test(text) && isoDay(text) === null
  );
}

const balanced = (text: string): boolean =>
  text.split('《').length === text.split('》').length && text.split('“').length === text.split('”').length;

/** Blank space between words of a title is kept as one blank: 提升科创金融供给能力 服务高质量发展. */
export function printed(block: Block): string {
  const { text, offsets, source } = block.view;
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const here = offsets[at] ?? 0;
    const before = offsets[at - 1] ?? here;
    const gap =
      at > 0 &&
      here - before > 1 &&
      /[ \u3000\t]/.test(source.slice(before + 1, here)) &&
      !source.slice(before + 1, here).includes('\n');
    const character = text.charAt(at) === ' ' ? ' ' : source.charAt(here);
    out += gap && text.charAt(at) !== ' ' && text.charAt(at - 1) !== ' ' ? ` ${character}` : character;
  }
  return out;
}

/** Names of bodies on two lines stay apart: 工业和信息化部⏎财政部. */
const beside = (before: Block | undefined, line: Block): string =>
  before !== undefined && bodiesOf(before.view).length > 0 && bodiesOf(line.view).length > 0 ? ' ' : '';

/** 国务院关于落实《政府工作报告》⏎重点工作部门分工的意见: a line that ends in what its title is about, and not in its noun. */
const endsInName = (line: string, next: string | undefined): boolean => {
  const inner = /(?:关于|落实|贯彻)[^《》]*《([^《》]+)》$/.exec(line)?.[1];
  return inner !== undefined && next !== undefined && mayBe(next) && titleNoun(next) !== null && next !== inner;
};

/**
 * The first title in a head from block `from` on: one to five short lines that together end with a document's noun
 * (…总体方案》的⏎通知). Lines before are taken in as long as they may belong to it: a title is broken by sense.
 */
export function findTitle(head: readonly Block[], from = 0): TitleLines | null {
  for (let last = from; last < head.length; last++) {
    const end = head[last]?.view.text ?? '';
    if (!mayBe(end) || titleNoun(end) === null) continue;
    let first = last;
    while (first > from && last - first < 6 && mayBe(head[first - 1]?.view.text ?? '。')) {
      // a line that is a title of its own above (the page's) ends the search upwards
      const above = head[first - 1]?.view.text ?? '';
      if (titleNoun(above) !== null && balanced(end) && !endsInName(above, head[first]?.view.text)) break;
      first--;
    }
    if (endsInName(end, head[last + 1]?.view.text)) continue;
    const lines = head.slice(first, last + 1);
    const title = lines.map((line, at) => beside(lines[at - 1], line) + printed(line)).join('');
    if (title.length >= 6 && balanced(title)) return { title, first, last };
  }
  return null;
}
