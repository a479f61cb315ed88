import type { AssignmentRole } from '../../../schema/model.js';
import type { Cell, Column, Row } from '../../structure/tree.js';
import { readClause, type Clause } from './clause.js';
import { withNamesOnly, type PlacedClause } from './clause-places.js';

const ROLES: Readonly<Partial<Record<Column, AssignmentRole>>> = {
  LEAD: 'LEAD',
  RESPONSIBLE: 'RESPONSIBLE',
  SUPPORT: 'SUPPORT',
};

/** Who is responsible, as the cells of a row say it: the head of a column is the label of what stands under it. */
export function rowClause({ view, cells }: Row): PlacedClause {
  const read = ({ column, head, start, end }: Cell): readonly Clause[] => {
    const role = ROLES[column];
    // A dash or stroke fills a cell that names nobody.
    const named = /\p{Script=Han}/u.test(view.text.slice(start, end));
    return role === undefined || !named ? [] : [readClause(view, start, end, { role, printed: head })];
  };
  const clauses = cells.flatMap(read);
  const due = cells.find(({ column }) => column === 'DUE');
  const clause: Clause = {
    start: Math.min(view.text.length, ...clauses.map(({ start }) => start)),
    end: Math.max(0, ...clauses.map(({ end }) => end)),
    parts: clauses.flatMap(({ parts }) => parts),
    due:
      clauses.find((each) => each.due !== null)?.due ??
      (due === undefined ? null : view.text.slice(due.start, due.end)),
    emptySlots: clauses.flatMap(({ emptySlots }) => emptySlots),
  };
  return { kind: 'ROW', view, clause: withNamesOnly(view, clause), closed: true };
}
