import type { DocumentTree, Unit } from '../../structure/tree.js';
import type { UnitRule } from '../rule.js';
import { assignmentsOf } from './assignments.js';
import type { PlacedClause } from './clause-places.js';
import { evidenceIn } from './evidence.js';
import { clausesOf } from './unit-clauses.js';

/** 以上任务由…负责, 上述各项工作均由…落实: behind the measures it covers. */
const ABOVE =
  /(?:以上|上述|前述|前款|上列)(?:[\d一二三四五六七八九十两各全所]{0,4}[项条部有]?)?(?:政策|重点)?(?:任务|工作|措施|事项|内容|条款|政策)?(?:均|都|全部|统一)?$/u;
/** 以下均由…负责, 下列工作由…牵头: before them. */
const BELOW =
  /(?:以下|下列|下述)(?:[\d一二三四五六七八九十两各全所]{0,4}[项条部有]?)?(?:政策|重点)?(?:任务|工作|措施|事项|内容|条款|政策)?(?:均|都|全部|统一)?$/u;

interface Family {
  readonly parent: Unit | null;
  readonly sisters: readonly Unit[];
}

const families = new WeakMap<DocumentTree, ReadonlyMap<Unit, Family>>();

function familiesIn(tree: DocumentTree): ReadonlyMap<Unit, Family> {
  const known = families.get(tree);
  if (known !== undefined) return known;
  const found = new Map<Unit, Family>();
  const walk = (units: readonly Unit[], parent: Unit | null): void => {
    for (const unit of units) {
      found.set(unit, { parent, sisters: units });
      walk(unit.children, unit);
    }
  };
  walk(tree.units, null);
  families.set(tree, found);
  return found;
}

/** The words right before a clause, where 以上任务 or 以下工作 would stand. */
const lead = ({ view, clause }: PlacedClause): string =>
  view.text.slice(Math.max(0, clause.start - 24), clause.start).replace(/[（，]$/u, '');

const saying = (unit: Unit, pattern: RegExp): readonly PlacedClause[] =>
  clausesOf(unit).filter((placed) => pattern.test(lead(placed)) || pattern.test(inner(placed)));

/** 以上 inside the clause's own bracket: （以上任务由市科技局负责）. */
const inner = ({ view, clause }: PlacedClause): string =>
  /^[^由]{2,20}(?=由)/u.exec(view.text.slice(clause.start, clause.end))?.[0] ?? '';

/** The clauses that cover a measure without one of its own: a sister's, or those of the nearest unit around it. */
function covering(unit: Unit, tree: DocumentTree): readonly PlacedClause[] {
  const all = familiesIn(tree);
  for (let at: Unit | null = unit; at !== null;) {
    const family: Family | undefined = all.get(at);
    if (family === undefined) return [];
    const place = family.sisters.indexOf(at);
    const below = family.sisters
      .slice(place + 1)
      .map((sister) => saying(sister, ABOVE))
      .find((found) => found.length > 0);
    const above = family.sisters
      .slice(0, place)
      .reverse()
      .map((sister) => saying(sister, BELOW))
      .find((found) => found.length > 0);
    const around =
      family.parent === null
        ? []
        : clausesOf(family.parent).filter((placed) => placed.kind !== 'RUNNING' || BELOW.test(lead(placed)));
    const found = below ?? above ?? around;
    if (found.length > 0) return found;
    at = family.parent;
  }
  return [];
}

/**
 * One clause for several measures: in the section around them (`（一）…（责任单位：市科技局）` above 1. 2. 3.), or
 * `以上任务由市科技局负责` behind, `以下均由市科技局牵头` before them. What binds closer wins: a measure with a clause of
 * its own is left alone, and so is one whose sister's clause says nothing of 以上 or 以下.
 */
export const coveringClause: UnitRule = {
  name: 'covering-clause',
  roles: ['MEASURE'],
  read(unit, tree) {
    if (clausesOf(unit).length > 0) return [];
    const evidence = evidenceIn(tree);
    return covering(unit, tree).flatMap((placed) => assignmentsOf(placed, evidence, 'covering-clause', null));
  },
};
