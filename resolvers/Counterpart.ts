import type { CounterpartRow } from '../graph/questions/rows.js';
import type { ToldCounterpartRow } from '../graph/questions/rows/told-counterpart.js';
import { counterpartsById } from '../graph/questions/links-by-id.js';
import { measuresById } from '../graph/questions/nodes-by-id.js';
import { appliesBetweenDocuments } from './applies.js';
import type { Context } from './context.js';
import { needed } from './found.js';
import type { CounterpartResolvers } from './types.generated.js';

export const Counterpart: CounterpartResolvers = {
  from: ({ fromId, from }, _, context) => from ?? needed(context, measuresById, fromId),
  to: ({ toId, to }, _, context) => to ?? needed(context, measuresById, toId),
  applies: ({ fromDocumentId, toDocumentId }, _, context) =>
    appliesBetweenDocuments(context, fromDocumentId, toDocumentId),
  rationale: (link, _, context) => link.rationale ?? wholeOf(link, context).then(({ rationale }) => rationale),
  comparison: (link, _, context) => link.comparison ?? wholeOf(link, context).then(({ comparison }) => comparison),
};

/** Read for itself where it came without what is asked of it. */
const wholeOf = ({ id }: ToldCounterpartRow, context: Context): Promise<CounterpartRow> =>
  needed(context, counterpartsById, id);
