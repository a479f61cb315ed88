import type { DocumentTree, Unit } from '../../structure/tree.js';
import { headOf } from '../head.js';
import type { Mention } from '../mention.js';
import type { UnitRule } from '../rule.js';
import { proseOf } from '../unit-prose.js';
import type { Deadline } from './deadline.js';
import { targetsIn } from './targets-in.js';

const NAME = 'promised-targets';

const signingDays = new WeakMap<DocumentTree, { readonly day: string | null }>();

/** The day a document was signed: 三年内 counts from it. */
function signedOn(tree: DocumentTree): string | null {
  const known = signingDays.get(tree);
  if (known !== undefined) return known.day;
  const day = headOf(tree).issuedOn;
  signingDays.set(tree, { day });
  return day;
}

/** The units around a unit, from the outermost to itself. */
function pathTo(unit: Unit, units: readonly Unit[]): readonly Unit[] {
  for (const around of units) {
    if (around === unit) return [around];
    const inside = pathTo(unit, around.children);
    if (inside.length > 0) return [around, ...inside];
  }
  return [];
}

/** The deadline at the end of what stands above a list of aims: 到2025年，实现以下目标：. */
function deadlineAbove(unit: Unit, tree: DocumentTree): Deadline | null {
  const above = pathTo(unit, tree.units).slice(0, -1);
  return above.reduce<Deadline | null>((given, { title, body, role }) => {
    if (role !== 'PREFATORY') return given;
    return [title, ...body.map(({ view }) => view)].reduce(
      (deadline, view) => targetsIn(view, signedOn(tree), deadline).deadline,
      given,
    );
  }, null);
}

/** 目标如下：, ——产业规模…: a paragraph that stands under the one before it. */
const CONTINUES = /：$/u;
const ITEM = /^(?:[—–-]{1,2}|[·•●◆▪])/u;

/**
 * Promises with a number or a deadline, in measures and among the aims of a document.
 *
 * Sample: 到2025年末，力争全市科技型企业贷款余额比十三五末翻二番 → MULTIPLE 4 by 2025-12-31.
 */
export const promisedTargets: UnitRule = {
  name: NAME,
  roles: ['MEASURE', 'PREFATORY', 'SECTION', 'PROCEDURE'],
  read(unit, tree) {
    const above = unit.role === 'PREFATORY' ? deadlineAbove(unit, tree) : null;
    let given = unit.role === 'PREFATORY' ? targetsIn(unit.title, signedOn(tree), above).deadline : null;
    let former = '';
    const mentions: Mention[] = [];
    for (const view of proseOf(unit)) {
      const holds = mentions.length === 0 || CONTINUES.test(former) || ITEM.test(view.text);
      const read = targetsIn(view, signedOn(tree), holds ? given : above);
      mentions.push(...read.targets.map((target) => ({ rule: NAME, kind: 'target' as const, ...target })));
      given = read.deadline;
      former = view.text;
    }
    return mentions;
  },
};
