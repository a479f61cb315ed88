import { groupsBy } from '../../parts/groups.js';
import type { Part } from './parts-table.js';

export interface Companion {
  readonly id: string;
  readonly name: string;
  /** Measures in which both have a part. */
  readonly measures: readonly Part['measure'][];
}

/** The bodies that have a part in the same measures, those in most of them first. */
export function togetherOf(id: string, parts: readonly Part[]): readonly Companion[] {
  const others = parts.flatMap(({ measure }) =>
    measure.assignments.filter(({ agency }) => agency.id !== id).map(({ agency }) => ({ agency, measure })),
  );
  return [...groupsBy(others, ({ agency }) => agency.id)]
    .map(([other, found]) => ({
      id: other,
      name: found[0]?.agency.name ?? other,
      measures: found.map(({ measure }) => measure),
    }))
    .sort((a, b) => b.measures.length - a.measures.length);
}
