import { printedText } from '../read/printed.js';
import { slice, type View } from '../read/view.js';
import type { Block } from '../structure/tree.js';
import { titleNoun } from './document-kind.js';

/** What a notice prints: as it is printed, and folded. */
export interface Printed {
  readonly title: string;
  readonly naming: string;
}

/** Words with whole 《》 among them: 2016年《政府工作报告》量化指标任务分工. */
const WORDS = '(?:[^《》]|《[^《》]*》)';
const KIND = '(?:通知|通告|公告|决定|函)';

/** A title in its marks is what is printed, whatever its noun: 关于印发《…合作备忘录》的通知 · 转发市卫生局《…方案》的通知 */
const MARKED = new RegExp(
  `(?:印发|转发|批转|下发)(?:实施|[^《》，]{2,40}(?:[局委部办厅院会]|中心|公室|部门))?《(.+)》(?:的${KIND})?$`,
);
/** Without marks, or where other things are published too, it bears the noun of a document. */
const FORMS = [
  // 公布《…办法》
  new RegExp(`(?:发布|公布)《(.+)》(?:的${KIND})?$`),
  // 印发关于加快…的实施意见的通知 · 批转发展改革委关于2013年…意见的通知
  new RegExp(`(?:印发|转发|批转)${WORDS}{0,60}?(关于${WORDS}+)的${KIND}$`),
  // 关于印发郑州市…推广方案的通知 · 办公室印发推动乡镇敬老院高质量发展十条措施的通知
  new RegExp(`(?:印发|转发|批转)(${WORDS}+)的${KIND}$`),
  new RegExp(`关于(?:发布|公布)(${WORDS}+)的${KIND}$`),
  // 关于公开征求《…（征求意见稿）》意见的公告
  /征求(?:对|关于)?《(.+)》(?:的)?(?:修改)?(?:意见|建议)[^《》]{0,10}$/,
];

/** 教育部等部门特殊教育提升计划: who made it stands before it. */
const MAKERS = /^[^《》，]{2,40}?等(?:[一二三四五六七八九十]{1,3}|\d{1,2})?个?(?:部门|单位|部委)(?=.{4})/;
/** Lines that a printed title may fill. */
const LINES = 3;
const SHORTEST = 6;

/**
 * Where the printed document stands below its notice, its heading tells where its title begins:
 * 转发人力资源社会保障部财政部｜城镇企业职工基本养老保险关系转移接续暂行办法.
 */
function headed(inner: string, below: readonly Block[]): number {
  const texts = below.map(({ view }) => view.text);
  for (const at of texts.keys()) {
    for (let lines = 1; lines <= LINES; lines++) {
      const heading = texts.slice(at, at + lines).join('');
      if (heading.length >= SHORTEST && inner.endsWith(heading)) return inner.length - heading.length;
    }
  }
  return 0;
}

/** Where the printed title stands in a notice's own title, null where it prints nothing. */
function place(title: string): { start: number; end: number } | null {
  const marked = MARKED.exec(title)?.[1];
  const inner =
    marked ??
    FORMS.map((form) => form.exec(title)?.[1]).find((found) => found !== undefined && titleNoun(found) !== null);
  if (inner === undefined) return null;
  const start = title.lastIndexOf(inner);
  return { start, end: start + inner.length };
}

/** The title that a notice prints, without those who made it; `below` is what stands under the notice's title. */
export function printedIn(title: View, below: readonly Block[]): Printed | null {
  const found = place(title.text);
  if (found === null) return null;
  const inner = title.text.slice(found.start, found.end);
  const skipped = headed(inner, below) || (MAKERS.exec(inner)?.[0].length ?? 0);
  const view = slice(title, found.start + skipped, found.end);
  return { title: printedText(view), naming: view.text };
}
