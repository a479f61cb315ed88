import { foldFields } from '../../schema/fold-search.js';
import type { ConceptRow, Link } from '../../schema/graph-batch.js';
import { CONCEPTS, widerThan } from '../link/concept-scheme.js';

export const conceptId = (name: string): string => `con:${name}`;

/** Concepts with the wider ones above them. */
export function sharedConcepts(ids: ReadonlySet<string>): {
  readonly concepts: readonly ConceptRow[];
  readonly broader: readonly Link[];
} {
  const expressed = CONCEPTS.filter(({ name }) => ids.has(conceptId(name)));
  const names = new Set(expressed.flatMap(({ name }) => [name, ...widerThan(name)]));
  const all = CONCEPTS.filter(({ name }) => names.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    concepts: all.map(({ name, phrases }) => ({
      id: conceptId(name),
      name,
      sort: conceptId(name),
      folded: foldFields([name, ...phrases]),
    })),
    broader: all.flatMap(({ name, broader }) =>
      broader === null ? [] : [{ from: conceptId(name), to: conceptId(broader) }],
    ),
  };
}
