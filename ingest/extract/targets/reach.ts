import type { View } from '../../read/view.js';
import type { Clause } from '../clauses.js';
import type { Stretch } from './counted.js';
import type { Deadline } from './deadline.js';

/** Nothing is promised yet: 目标|到2028年, 在…方面. */
export const EMPTY =
  /^[\u0000、的]*$|方面$|^(?:目标|力争|确保|在此基础上|(?:要)?实现(?:以下|如下)目标|(?:主要|具体|总体|工作|发展)目标(?:是|如下)?)$/u;
/** 2025年底前|建成投用: too short to say what, which stands in the clause before. */
export const SHORT = 6;

/** Where the words promised begin and end in a clause that holds the deadline itself. */
function besideDeadline(blanked: string, clause: Stretch, { start, end }: Stretch): Stretch {
  if (EMPTY.test(blanked.slice(clause.start, start))) return { start: end, end: clause.end };
  return clause.end - end < SHORT - 2 ? { start: clause.start, end: start } : clause;
}

/** What a paragraph is read with. */
export interface Reading {
  readonly view: View;
  readonly blanked: string;
  readonly clauses: readonly Clause[];
  readonly deadlines: readonly Deadline[];
  readonly given: Deadline | null;
}

export interface Reach {
  readonly deadline: Deadline | null;
  /** True in the deadline's own sentence. */
  readonly fresh: boolean;
  readonly stretch: Stretch;
}

/** For each clause the deadline that holds in it, and the words of the clause beside it. */
export function reachesOf({ blanked, clauses, deadlines, given }: Reading): Reach[] {
  let next = 0;
  let deadline = given;
  let period = -1;
  return clauses.map((clause) => {
    let own: Deadline | null = null;
    for (let one = deadlines[next]; one !== undefined && one.start < clause.end; one = deadlines[++next]) own = one;
    if (own !== null) {
      deadline = own;
      period = clause.period;
    }
    const stretch = own !== null && own.start >= clause.start ? besideDeadline(blanked, clause, own) : clause;
    return { deadline, fresh: period === clause.period, stretch };
  });
}
