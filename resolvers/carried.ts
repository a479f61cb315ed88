import type { Page } from '../graph/questions/page.js';
import type { AgencySuccessionRow, AssignmentRow } from '../graph/questions/rows.js';
import { successorsOfAgencies } from '../graph/questions/successors-of-agencies.js';
import type { Context } from './context.js';

/** What was given to a body whose work this one took over is marked so. */
export const carriedTo = (page: Page<AssignmentRow>, id: string): Page<AssignmentRow> => ({
  ...page,
  items: page.items.map(({ key, item }) => ({ key, item: item.agencyId === id ? item : { ...item, carriedTo: id } })),
});

/** Reforms that work is followed through, as the statement that carries it does. */
const MOST_STEPS = 3;

/** The first step on the way by which one body's work came to another; of a body that was split, the branch that leads there. */
export async function firstStep(
  context: Context,
  from: string,
  to: string,
  most = MOST_STEPS,
): Promise<AgencySuccessionRow | null> {
  if (most === 0) return null;
  const passed = await context.list(successorsOfAgencies, from);
  const direct = passed.find(({ toId }) => toId === to);
  if (direct !== undefined) return direct;
  const onward = await Promise.all(passed.map(({ toId }) => firstStep(context, toId, to, most - 1)));
  return passed.find((_, at) => onward[at] !== null) ?? null;
}
