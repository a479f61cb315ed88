import type { DocumentTree, Unit } from '../../structure/tree.js';
import { headOf } from '../head.js';
import type { Mention } from '../mention.js';
import { dueDay } from '../responsibility/due-date.js';
import { evidenceIn } from '../responsibility/evidence.js';
import { dueInRow } from '../responsibility/row-clause.js';
import type { UnitRule } from '../rule.js';
import { proseOf } from '../unit-prose.js';
import type { Deadline } from './deadline.js';
import { targetsIn } from './targets-in.js';

const NAME = 'promised-targets';

/** The day a document was signed: 三年内 counts from it. */
const signedOn = (tree: DocumentTree): string | null => headOf(tree).issuedOn;

const paths = new WeakMap<DocumentTree, ReadonlyMap<Unit, readonly Unit[]>>();

/** For each unit the units around it, from the outermost. */
function pathsIn(tree: DocumentTree): ReadonlyMap<Unit, readonly Unit[]> {
  const known = paths.get(tree);
  if (known !== undefined) return known;
  const found = new Map<Unit, readonly Unit[]>();
  const walk = (units: readonly Unit[], above: readonly Unit[]): void => {
    for (const unit of units) {
      found.set(unit, above);
      walk(unit.children, [...above, unit]);
    }
  };
  walk(tree.units, []);
  paths.set(tree, found);
  return found;
}

/** The deadline at the end of what stands above a list of aims: 到2025年，实现以下目标：. */
function deadlineAbove(unit: Unit, tree: DocumentTree): Deadline | null {
  const above = pathsIn(tree).get(unit) ?? [];
  return above.reduce<Deadline | null>((given, { title, body, role }) => {
    if (role !== 'PREFATORY') return given;
    return [title, ...body.map(({ view }) => view)].reduce(
      (deadline, view) => targetsIn(view, signedOn(tree), deadline).deadline,
      given,
    );
  }, null);
}

/** The deadline of a row of a table, which its own column holds: 2025年12月底前 under 完成时限. */
function deadlineOfRow(unit: Unit, tree: DocumentTree): Deadline | null {
  const due = unit.rows.map(dueInRow).find((words) => words !== null) ?? null;
  const day = due === null ? null : dueDay(due, evidenceIn(tree).year);
  return due === null || day === null ? null : { start: 0, end: 0, text: due, day };
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
    const above = unit.role === 'PREFATORY' ? deadlineAbove(unit, tree) : deadlineOfRow(unit, tree);
    let given = unit.role === 'PREFATORY' ? targetsIn(unit.title, signedOn(tree), above).deadline : above;
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
