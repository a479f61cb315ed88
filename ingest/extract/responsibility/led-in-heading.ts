import { printedText } from '../../read/printed.js';
import { spanOf } from '../../read/view.js';
import type { DocumentTree, Unit } from '../../structure/tree.js';
import type { Mention } from '../mention.js';
import type { UnitRule } from '../rule.js';
import { readBodies, type ListedBody } from './body-list.js';
import { clausesOf } from './unit-clauses.js';

/** 省编办牵头的工作 · 县示范区管委会牵头工作（8项） · 市科技局负责的重点任务 */
const HEADING =
  /^([^，。；：]{2,60}?)(牵头|主办|负责|承办)(?:负责|落实|实施|推进|完成)?的?(?:重点|主要|具体|工作|目标)?(?:工作|任务|事项|项目)(?:（[^（）]{1,16}）)?$/u;

interface Heading {
  readonly unit: Unit;
  readonly verb: string;
  readonly bodies: readonly ListedBody[];
}

function headingOf(unit: Unit): Heading | null {
  const match = HEADING.exec(unit.title.text);
  const [, words = '', verb = ''] = match ?? [];
  if (match === null) return null;
  const { bodies } = readBodies(unit.title, { start: 0, end: words.length });
  // 常务副省长负责的工作 names a person's office, 各部门负责的工作 nobody in particular.
  return bodies.length > 0 && bodies.every(({ form }) => form === 'OFFICIAL') ? { unit, verb, bodies } : null;
}

const known = new WeakMap<DocumentTree, ReadonlyMap<Unit, Heading>>();

/** For each unit the nearest heading, its own or one above it, that says whose work stands under it. */
function headingsIn(tree: DocumentTree): ReadonlyMap<Unit, Heading> {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const found = new Map<Unit, Heading>();
  const walk = (units: readonly Unit[], above: Heading | null): void => {
    for (const unit of units) {
      const own = headingOf(unit) ?? above;
      if (own !== null) found.set(unit, own);
      walk(unit.children, own);
    }
  };
  walk(tree.units, null);
  known.set(tree, found);
  return found;
}

/** Whether a unit's own clauses say who leads: what binds closer wins. */
const saysWhoLeads = (unit: Unit, tree: DocumentTree): boolean =>
  clausesOf(unit, tree).some(({ clause }) =>
    clause.parts.some(({ role, bodies }) => role !== 'SUPPORT' && bodies.length > 0),
  );

/**
 * Who leads, in the heading that a list of tasks stands under: `（三）省编办牵头的工作` above
 * `1.深化行政管理体制改革。⏎协同单位：省财政厅`. Not: a measure that names its own lead; 常务副省长负责的工作.
 */
export const ledInHeading: UnitRule = {
  name: 'led-in-heading',
  roles: ['MEASURE'],
  read(unit, tree) {
    const heading = headingsIn(tree).get(unit);
    if (heading === undefined || saysWhoLeads(unit, tree)) return [];
    const { title } = heading.unit;
    return heading.bodies.map(({ start, end, completed }): Mention => ({
      kind: 'assignment',
      rule: 'led-in-heading',
      asPrinted: printedText(title, start, end),
      completed,
      role: /牵头|主办/u.test(heading.verb) ? 'LEAD' : 'RESPONSIBLE',
      roleAsPrinted: heading.verb,
      basis: 'STATED',
      ruleSpan: null,
      span: spanOf(title, start, end),
      dueOn: null,
    }));
  },
};
