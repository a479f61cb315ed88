import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';

const shape = z.strictObject({
  lines: z.array(z.string().min(1)).readonly(),
  starts: z.array(z.string().min(1)).readonly(),
});

const { lines, starts } = shape.parse(
  parse(readFileSync(packageFile('schema', 'vocab', 'page-furniture.yaml'), 'utf8')),
);
const whole = new Set(lines);

/** — 3 —, - 12 -, 第3页, 第3页共10页, — 3, ［1］［2］［3］下一页, ***, --- */
const PAGE_NUMBER =
  /^(?:[—–-]{1,3}\d{1,4}[—–-]{1,3}|第\d{1,4}页(?:，?共\d{1,4}页)?|(?:上一页)?(?:［\d{1,3}］){1,30}下一页|\d{1,4}\/\d{1,4}|[—–\-*_=]{2,80})$/;

/** 首页>新闻>要闻 · 您现在的位置：首页»法律法规 · 当前位置：首页 */
const PATH = /^(?:(?:您|你)?(?:的|现在|当前|目前)?(?:的|所在)?(?:的)?位置(?:是)?[：>»]|首页[>＞»›\/-])/;

/** 政务公开 > 政策公开 > 政策文件: a path that does not begin at 首页 */
const TRAIL = /^[^，。；：《》<>＞»›]{2,16}(?:[>＞»›][^，。；：《》<>＞»›]{2,16}){2,8}$/;

/** 澎湃新闻 > 绿政公署: one of two steps, with blanks around its sign */
const SHORT_TRAIL =
  /^[ \u3000]{0,8}[\u4e00-\u9fff]{2,12}[ \u3000]{1,4}[>＞»›]{1,2}[ \u3000]{1,4}[\u4e00-\u9fff]{2,12}[ \u3000]{0,8}$/;

/** > 政务公开 > 工作报告: the rest of one whose 首页 stands on the line above */
const REST_OF_TRAIL = /^(?:[>＞»›][^，。；：《》<>＞»›]{2,16}){2,8}$/;

/** 潮盛高企网　首页　高企认定　奖励政策　联系我们: the menu of a site, each word of it a link. */
function isMenu(line: string): boolean {
  if (line.length > 600 || !line.includes('首页')) return false;
  const words = line.trim().split(/[\s|｜·]{1,20}/);
  return words.length >= 4 && words.every((word) => word.length <= 10);
}

/** True for a line, as it stands in the source, that is a site's and no document's. */
export const isChromeLine = (folded: string, raw: string): boolean =>
  (folded.length <= 120 &&
    (PATH.test(folded) || TRAIL.test(folded) || REST_OF_TRAIL.test(folded) || SHORT_TRAIL.test(raw))) ||
  isMenu(raw);

/** True for a folded line that a page or a word processor put there: no part of the document. */
export const isFurniture = (line: string): boolean =>
  line.length <= 200 && (whole.has(line) || PAGE_NUMBER.test(line) || starts.some((start) => line.startsWith(start)));
