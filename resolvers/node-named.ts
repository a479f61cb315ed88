import type { GraphQLResolveInfo } from 'graphql';
import { labelOf, type ServedLabel } from '../graph/questions/nodes-by-id.js';
import type { NodeRow } from '../graph/questions/rows.js';
import { namesAskedOf } from './asked-fields.js';
import type { Context } from './context.js';
import { found } from './found.js';

/** What the id of a node answers by itself. */
const TOLD_BY_ID: ReadonlySet<string> = new Set(['__typename', 'id', 'permalink']);

/** Of each field of a query, for which kinds of nodes the id is all that is asked: one field may lead to hundreds. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], Map<ServedLabel, boolean>>();

/** A node that what leads to it says is there. It is read where more is asked of it than its id tells. */
export function nodeNamed(context: Context, id: string, info: GraphQLResolveInfo): NodeRow | Promise<NodeRow> {
  const label = labelOf(id);
  // Nothing else of it is looked at.
  if (label !== null && isToldById(label, info)) return { id } as NodeRow;
  return context.node(id).then((node) => found(node, id));
}

function isToldById(label: ServedLabel, info: GraphQLResolveInfo): boolean {
  const byLabel = known.get(info.fieldNodes) ?? new Map<ServedLabel, boolean>();
  known.set(info.fieldNodes, byLabel);
  const before = byLabel.get(label);
  if (before !== undefined) return before;
  const told = [...namesAskedOf(label, info)].every((name) => TOLD_BY_ID.has(name));
  byLabel.set(label, told);
  return told;
}
