import { assignmentsOfMeasures } from '../graph/questions/assignments-of-measures.js';
import { counterpartsById } from '../graph/questions/links-by-id.js';
import { agenciesById, measuresById } from '../graph/questions/nodes-by-id.js';
import type { AgencyRow, AssignmentRow, LadderStepRow } from '../graph/questions/rows.js';
import type { Context } from './context.js';
import { found } from './found.js';
import type { LadderStepResolvers } from './types.generated.js';

export const LadderStep: LadderStepResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
  counterpart: async ({ counterpartId }, _, context) =>
    found(await context.one(counterpartsById, counterpartId), counterpartId),
  answer: async (step, _, context) => {
    const { all, ofLine } = await answering(step, context);
    if (all.length === 0) return 'NOBODY';
    return ofLine.length === 0 ? 'OTHER_LINE' : 'SAME_LINE';
  },
  assignments: async (step, _, context) => {
    const { all, ofLine } = await answering(step, context);
    return ofLine.length === 0 ? all : ofLine;
  },
};

interface Answering {
  readonly all: readonly AssignmentRow[];
  /** Those of the body's line. */
  readonly ofLine: readonly AssignmentRow[];
}

async function answering({ agencyId, measureId }: LadderStepRow, context: Context): Promise<Answering> {
  const all = await context.list(assignmentsOfMeasures, measureId);
  const own = await context.one(agenciesById, agencyId);
  const bodies = await Promise.all(all.map(({ agency, ...one }) => agency ?? context.one(agenciesById, one.agencyId)));
  const line = new Set(own === null ? [] : linesOf(own));
  const ofLine = all.filter((assignment, at) => assignment.agencyId === agencyId || isOfLine(bodies[at] ?? null, line));
  return { all, ofLine };
}

const isOfLine = (body: AgencyRow | null, line: ReadonlySet<string>): boolean =>
  body !== null && linesOf(body).some((id) => line.has(id));

const linesOf = ({ id, systems }: AgencyRow): readonly string[] =>
  found(systems, `the line of ${id}`).map((system) => system.id);
