import type { Column } from '../tree.js';
import { withAims } from './aim-heads.js';
import { columnByEnding, columnOf } from './columns.js';

/** A head as it is printed, folded, and what stands under it. */
export interface Head {
  readonly column: Column;
  readonly text: string;
}

export const BODIES: readonly Column[] = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];

/** True for what says what is to be done. */
export const saysTask = ({ column }: { readonly column: Column }): boolean => column === 'TASK' || column === 'DETAIL';

/** 责任人, 分管市领导: persons, who are masked; the task is theirs all the same. */
const PERSONS = /责任人|负责人|领导/;
const namesBodies = (heads: readonly Head[]): boolean => heads.some(({ column }) => BODIES.includes(column));
const namesPersons = (heads: readonly Head[]): boolean =>
  heads.some(({ column, text }) => column === 'OTHER' && PERSONS.test(text));

/** True for the heads of a table of tasks: it says what is to be done, and who does it. */
export const ofTasks = (heads: readonly Head[]): boolean =>
  heads.some(saysTask) && (namesBodies(heads) || namesPersons(heads));

/** Heads that are known, of those that a table without its lines must have to be taken for one. */
const FEWEST_KNOWN = 3;

/**
 * Heads that prove that what follows is a table, though nothing parts its cells: 序号 first, then a task and who does it.
 * Null for any others.
 */
export function provenHeads(texts: readonly string[]): readonly Head[] | null {
  const known = texts.map(columnOf);
  const heads = withAims(
    texts.map((text, at) => ({ column: known[at] ?? columnByEnding(text) ?? ('OTHER' as const), text })),
  );
  const named = known.filter((column) => column !== null).length;
  return heads[0]?.column === 'NUMBER' && named >= FEWEST_KNOWN && ofTasks(heads) && namesBodies(heads) ? heads : null;
}

const ARABIC = /^(\d{1,3})[.、．]?$/;

/** The number that a row consists of or begins with, null where it is none. */
export function rowNumber(text: string): number | null {
  const match = ARABIC.exec(text);
  return match === null ? null : Number(match[1]);
}
