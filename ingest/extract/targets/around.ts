import type { DocumentTree, Unit } from '../../structure/tree.js';
import { dueDay } from '../responsibility/due-date.js';
import { clausesOf } from '../responsibility/unit-clauses.js';
import { DUE_LINE } from '../responsibility/unit-due.js';
import type { Deadline } from './deadline.js';
import { targetsIn } from './targets-in.js';
import { yearOfAims, yearOfColumn } from './annual-heading.js';
import { timingOf, type Timing } from './timing.js';

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

const above = (unit: Unit, tree: DocumentTree): readonly Unit[] => pathsIn(tree).get(unit) ?? [];

/** The deadline at the end of what stands above a list of aims: 到2025年，实现以下目标：. */
export function deadlineAbove(unit: Unit, tree: DocumentTree): Deadline | null {
  return above(unit, tree).reduce<Deadline | null>((given, { title, body, role }) => {
    if (role !== 'PREFATORY') return given;
    return [title, ...body.map(({ view }) => view)].reduce(
      (deadline, view) => targetsIn(view, timingOf(tree), deadline).deadline,
      given,
    );
  }, null);
}

/** 完成时限：2025年12月底前 on a line, in a bracket or in the column of a table: by when all of a measure is due. */
export function statedDeadline(unit: Unit, tree: DocumentTree, timing: Timing): Deadline | null {
  const lines = unit.body.flatMap(({ view }) =>
    DUE_LINE.test(view.text) ? [view.text.replace(DUE_LINE, '').replace(/[。；，]$/u, '')] : [],
  );
  const said = [...clausesOf(unit, tree).flatMap(({ clause }) => clause.due ?? []), ...lines];
  const [text, ...others] = [...new Set(said)];
  if (text === undefined || others.length > 0) return null;
  const day = dueDay(text.replace(/^全年$/u, '年底前'), timing.year);
  return day === null ? null : { start: 0, end: 0, text, day, reach: 'PARAGRAPH' };
}

/** The year of whose aims a unit's own heading, the one above it or the head of its column speaks. */
export const yearAbove = (unit: Unit, tree: DocumentTree): Deadline | null =>
  yearOfColumn(unit, timingOf(tree)) ?? yearOfAims([...above(unit, tree), unit], timingOf(tree));

/** 发展现状, 规划背景, 工作成效: what is said there is said of the past. */
const PAST = /(?:现状|背景|成效|回顾|形势|发展基础|现实基础|工作基础)$/u;
/** “十二五”节能减排工作取得显著成效 */
const ACHIEVED = /取得[^，。]{0,6}(?:成效|成绩|成就)$/u;
/** 贷款对象须同时符合以下条件：, 有下列情形之一的： */
const TERMS = /(?:条件|情形|情况|标准|要求|对象|材料)(?:之一)?(?:的)?：?$/u;

/** True for a unit that reports, or that lists on which terms something is given. */
export function promisesNothing(unit: Unit, tree: DocumentTree): boolean {
  const around = above(unit, tree);
  if ([unit, ...around].some(({ title, role }) => role !== 'MEASURE' && PAST.test(title.text))) return true;
  if (ACHIEVED.test(unit.title.text)) return true;
  const parent = around.at(-1);
  const last = parent === undefined ? '' : (parent.body.at(-1)?.view.text ?? parent.title.text);
  return last.endsWith('：') && TERMS.test(last);
}
