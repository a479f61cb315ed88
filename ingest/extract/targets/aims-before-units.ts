import type { DocumentRule } from '../rule.js';
import { targetsIn } from './targets-in.js';
import { timingOf } from './timing.js';
import type { Deadline } from './deadline.js';

const NAME = 'aims-before-units';

/** Whole sentences; a title, an addressee, a number and the lines of a page's metadata have no full stop. */
const PROSE = /[。；]|：$/u;
/** 各区人民政府，市有关单位： */
const ADDRESSEES = /^[^。；]{2,60}：$/u;
/** 主要目标：… is a paragraph of aims; the lines below it that begin with a dash go with it. */
const ITEM = /^(?:[—–-]{1,2}|[·•●◆▪])/u;

/**
 * Promises that stand before the first numbered unit.
 *
 * Sample: 工作目标：到2020年，全国水环境质量得到阶段性改善…; 为推动…发展，力争到2025年…营业收入突破6000亿元，…，现提出如下措施。
 * Not: what a letterhead, a title or a line of metadata says of dates.
 */
export const aimsBeforeUnits: DocumentRule = {
  name: NAME,
  read(tree) {
    const timing = timingOf(tree);
    let given: Deadline | null = timing.annual;
    return tree.head
      .map(({ view }) => view)
      .filter(({ text }) => PROSE.test(text) && !ADDRESSEES.test(text))
      .flatMap((view) => {
        const read = targetsIn(view, timing, ITEM.test(view.text) ? given : timing.annual);
        given = read.deadline;
        return read.targets.map((target) => ({ rule: NAME, kind: 'target' as const, ...target }));
      });
  },
};
