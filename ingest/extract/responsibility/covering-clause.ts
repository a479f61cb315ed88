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

/** Clauses that say 以上 or 以下, and the place among its sisters of the unit that says it. */
interface Saying {
  readonly place: number;
  readonly clauses: readonly PlacedClause[];
}

interface Family {
  readonly parent: Unit | null;
  readonly above: readonly Saying[];
  readonly below: readonly Saying[];
}

interface Place {
  readonly family: Family;
  readonly place: number;
}

const places = new WeakMap<DocumentTree, ReadonlyMap<Unit, Place>>();

function placesIn(tree: DocumentTree): ReadonlyMap<Unit, Place> {
  const known = places.get(tree);
  if (known !== undefined) return known;
  const found = new Map<Unit, Place>();
  const walk = (units: readonly Unit[], parent: Unit | null): void => {
    const family = {
      parent,
      above: [...saying(units, ABOVE, tree), ...belowList(units, tree)],
      below: saying(units, BELOW, tree),
    };
    units.forEach((unit, place) => {
      found.set(unit, { family, place });
      walk(unit.children, unit);
    });
  };
  walk(tree.units, null);
  places.set(tree, found);
  return found;
}

const saying = (units: readonly Unit[], pattern: RegExp, tree: DocumentTree): readonly Saying[] =>
  units
    .map((unit, place) => ({
      place,
      clauses: clausesOf(unit, tree).filter((placed) => pattern.test(lead(placed)) || pattern.test(inner(placed))),
    }))
    .filter(({ clauses }) => clauses.length > 0);

/** The clause on a line of its own below the last of （1）（2）（3）, where none of them has another. */
function belowList(units: readonly Unit[], tree: DocumentTree): readonly Saying[] {
  const last = units.at(-1);
  const line = last?.body.at(-1)?.view;
  if (last === undefined || line === undefined || last.numbering.style !== 'ARABIC_BRACKET') return [];
  const clauses = clausesOf(last, tree);
  const alone = clauses.every(({ view, clause }) => view === line && clause.end - clause.start + 2 >= line.text.length);
  const others = units.slice(0, -1).some((unit) => clausesOf(unit, tree).length > 0);
  return clauses.length > 0 && alone && !others ? [{ place: units.length - 1, clauses }] : [];
}

/** The words right before a clause, where 以上任务 or 以下工作 would stand. */
const lead = ({ view, clause }: PlacedClause): string =>
  view.text.slice(Math.max(0, clause.start - 24), clause.start).replace(/[（，]$/u, '');

/** 以上 inside the clause's own bracket: （以上任务由市科技局负责）. */
const inner = ({ view, clause }: PlacedClause): string =>
  /^[^由]{2,20}(?=由)/u.exec(view.text.slice(clause.start, clause.end))?.[0] ?? '';

/** The clauses that cover a measure without one of its own: a sister's, or those of the nearest unit around it. */
function covering(unit: Unit, tree: DocumentTree): readonly PlacedClause[] {
  const all = placesIn(tree);
  for (let at: Unit | null = unit; at !== null;) {
    const found = all.get(at);
    if (found === undefined) return [];
    const { family, place }: Place = found;
    const behind = family.above.find((each) => each.place > place);
    const before = family.below.findLast((each) => each.place < place);
    const around = family.parent === null ? [] : clausesOf(family.parent, tree).filter(coversBelow);
    const clauses = behind?.clauses ?? before?.clauses ?? around;
    if (clauses.length > 0) return clauses;
    at = family.parent;
  }
  return [];
}

const coversBelow = (placed: PlacedClause): boolean => placed.kind !== 'RUNNING' || BELOW.test(lead(placed));

/**
 * One clause for several measures: in the section around them (`（一）…（责任单位：市科技局）` above 1. 2. 3.), or
 * `以上任务由市科技局负责` behind, `以下均由市科技局牵头` before them. What binds closer wins: a measure with a clause of
 * its own is left alone, and so is one whose sister's clause says nothing of 以上 or 以下.
 */
export const coveringClause: UnitRule = {
  name: 'covering-clause',
  roles: ['MEASURE'],
  read(unit, tree) {
    if (clausesOf(unit, tree).length > 0) return [];
    const evidence = evidenceIn(tree);
    return covering(unit, tree).flatMap((placed) => assignmentsOf(placed, evidence, 'covering-clause', null));
  },
};
