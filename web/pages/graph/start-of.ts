import type { GraphStartQuery } from './graph.generated.js';

/** Id of what stands in the middle when the address names nothing; undefined where there is no document. */
export const startOf = ({ plans, documents }: GraphStartQuery): string | undefined =>
  plans.nodes[0]?.id ?? documents.nodes[0]?.id;
