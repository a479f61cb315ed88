import { NODE_LABELS, type NodeLabel } from '../schema-change.js';
import { statement } from '../statement.js';
import type { Statement } from '../store.js';

type Exporting = 'page-of-ids' | 'nodes-of-ids' | 'relations-of-nodes';

/**
 * The statements of exports for each label: Cypher takes no label as a parameter, and a file for each would have to be kept
 * the same. The labels are our own, so the texts are as constant as their files.
 */
const texts: ReadonlyMap<string, Statement> = new Map(
  NODE_LABELS.flatMap((label) =>
    (['page-of-ids', 'nodes-of-ids', 'relations-of-nodes'] as const).map((name) => {
      const { text } = statement(name);
      return [`${name} ${label}`, { name: `${name}-${label}`, text: text.replace(':Document', `:${label}`) }];
    }),
  ),
);

export function ofLabel(name: Exporting, label: NodeLabel): Statement {
  const found = texts.get(`${name} ${label}`);
  if (!found) throw new Error(`no statement ${name} of ${label}`);
  return found;
}
