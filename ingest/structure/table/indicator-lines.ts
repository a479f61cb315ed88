import type { Line } from '../tree.js';
import { rawOf } from './cells.js';

/** A head that only tables of indicators have: 指标, 主要指标, 指标名称. */
const HEAD = /^(?:(?:主要|核心|具体|预期|发展|规划|监测|评价|一级|二级|三级)?指标(?:名称|内容|项目)?)$/;
/** ＞80% · ≥65% · 12.5 · 下降10% · 累计 >15 · 77.93岁 · 〔20〕 · — */
const FIGURE =
  /^(?:累计|约|超过|达到|不低于|下降|降低|提高|增长|增加|控制在)?[<>＜＞≥≤≧≦=±+〔［（(-]*\d+(?:[.,，]\d+)*(?:[-—~～]\d+(?:[.,]\d+)*)?[%％‰〕］）)]*\p{Script=Han}{0,4}(?:以上|以下|以内|左右)?$|^[-—–－/]{1,3}$/u;
/** 预期性, 约束性: what kind of indicator it is. */
const KIND = /^[［〔（[(]?(?:预期性|约束性|指导性|引领性|预期|约束)[］〕）\])]?$/;
/** 2025年 · 2020年（基期值） · 年均增速 */
const YEAR = /^(?:20\d{2}年?(?!\d{1,2}月)|“?十[三四五]五”?|年均|累计)(?:.{0,12})$/;

/** A line longer than this, or with a sentence's end, is text. */
const LONGEST_CELL = 60;
const SENTENCE = /[。；！？]/;
/** Lines without a figure between two with one: the name of an indicator, its field, a heading, its unit. */
const FARTHEST = 6;
/** Lines with figures that show a table. */
const FEWEST = 3;

/** Without one of these words no line begins such a table: asked first, for most lines hold none. */
const OPENS = /指标|领域|序号/;

const wordsOf = (line: Line): readonly string[] =>
  rawOf(line)
    .split(/[\s\u3000|]+/)
    .filter((word) => word !== '');

/** 二、重点任务 below a table, where the numbers of the table itself are Arabic or name its fields. */
const TEXT_BELOW =
  /^(?:第[一二三四五六七八九十]{1,3}[章节条]|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、.{0,12}(?:任务|措施|举措|保障|要求|行动|工程|组织))/;

const isCell = ({ view }: Line): boolean =>
  view.text.length <= LONGEST_CELL && !SENTENCE.test(view.text) && !TEXT_BELOW.test(view.text);

/** A line that is a figure, or ends in one: `＞80%`, `1.全员劳动生产率 12.0 14.5 预期性`. */
function hasFigure(line: Line): boolean {
  const words = wordsOf(line);
  const last = words.at(-1) ?? '';
  return FIGURE.test(last) || KIND.test(last);
}

/** How many lines from `at` on are heads, with 指标 and a year among them; 0 where they are none. */
function headLength(lines: readonly Line[], at: number): number {
  const words: string[] = [];
  for (let next = at; next < Math.min(lines.length, at + 12); next++) {
    const line = lines[next];
    if (line === undefined || !isCell(line)) return 0;
    words.push(...wordsOf(line));
    if (words.some((word) => HEAD.test(word)) && words.some((word) => YEAR.test(word))) return next - at + 1;
  }
  return 0;
}

/**
 * How many lines from `at` on are a table of indicators that lost its form: heads with 指标 and a year, then short lines
 * of which a good part are figures. `指标⏎2025年⏎1.重点人群残疾预防知识普及率⏎＞80%⏎…` up to the last figure. Nothing of it
 * is numbered text. 0 where none begins: a heading 主要指标 above sentences.
 */
export function indicatorLines(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (first === undefined || !OPENS.test(rawOf(first))) return 0;
  if (!wordsOf(first).some((word) => HEAD.test(word) || word === '领域' || word === '序号')) return 0;
  const heads = headLength(lines, at);
  if (heads === 0) return 0;
  let end = 0;
  let figures = 0;
  for (let next = at + heads; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || !isCell(line) || next - Math.max(end, at + heads) > FARTHEST) break;
    if (!hasFigure(line)) continue;
    figures++;
    end = next + 1;
  }
  return figures < FEWEST ? 0 : end - at;
}
