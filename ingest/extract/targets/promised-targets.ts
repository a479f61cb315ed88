import type { Mention } from '../mention.js';
import type { UnitRule } from '../rule.js';
import { proseOf } from '../unit-prose.js';
import { deadlineAbove, promisesNothing, statedDeadline, yearAbove } from './around.js';
import { targetsIn } from './targets-in.js';
import { timingOf } from './timing.js';

const NAME = 'promised-targets';

/** 目标如下：, ——产业规模…: a paragraph that stands under the one before it. */
const CONTINUES = /：$/u;
const ITEM = /^(?:[—–-]{1,2}|[·•●◆▪])/u;
/** （二）…, 2. …: the next of a list. */
const NEXT = /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、）]|[①-⑳])/u;
/** 须同时符合以下条件：, which makes terms of what follows in its list. */
const TERMS = /(?:条件|情形|标准)(?:之一)?(?:的)?：$/u;

/**
 * Promises with a number or a deadline, in measures and among the aims of a document.
 *
 * Sample: 到2025年末，力争全市科技型企业贷款余额比十三五末翻二番 → MULTIPLE 4 by 2025-12-31.
 */
export const promisedTargets: UnitRule = {
  name: NAME,
  roles: ['MEASURE', 'PREFATORY', 'SECTION', 'PROCEDURE'],
  read(unit, tree) {
    if (promisesNothing(unit, tree)) return [];
    const timing = timingOf(tree);
    const prefatory = unit.role === 'PREFATORY';
    const above =
      (prefatory ? deadlineAbove(unit, tree) : statedDeadline(unit, tree, timing)) ??
      yearAbove(unit, tree) ??
      timing.annual;
    let given = prefatory ? targetsIn(unit.title, timing, above).deadline : above;
    let former = '';
    let terms = false;
    const mentions: Mention[] = [];
    for (const view of proseOf(unit)) {
      const listed = CONTINUES.test(former) || ITEM.test(view.text);
      terms = TERMS.test(former) || (terms && (listed || NEXT.test(view.text)));
      const read = targetsIn(view, timing, mentions.length === 0 || listed ? given : above);
      if (!terms) mentions.push(...read.targets.map((target) => ({ rule: NAME, kind: 'target' as const, ...target })));
      given = read.deadline;
      former = view.text;
    }
    return mentions;
  },
};
