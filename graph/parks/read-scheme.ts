import type { Indicator } from '../assess/scheme.js';
import { ask } from '../questions/ask.js';
import { statement } from '../statement.js';
import type { ReadUnit } from '../store.js';
import { stringList } from '../write/rows.js';

/** A held document that may judge parks. */
export interface Scheme {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Where it applies; empty where it names no place. */
  readonly regionIds: readonly string[];
}

export interface NamedIndicator extends Indicator {
  readonly name: string;
}

/** The held document of an id, or null. */
export async function schemeOf(unit: ReadUnit, documentId: string): Promise<Scheme | null> {
  const [row] = await unit.run(statement('scheme-state'), { documentId });
  if (row === undefined) return null;
  const { id, slug, title, regionIds } = row;
  return { id: String(id), slug: String(slug), title: String(title), regionIds: stringList(regionIds) };
}

/** Its dimensions and criteria, in order; none for a document that is no scheme. */
export async function criteriaOfScheme(unit: ReadUnit, documentId: string): Promise<readonly NamedIndicator[]> {
  const rows = await ask<{ row: NamedIndicator }>(unit, 'criteria-of-scheme', { documentId });
  return rows.map(({ row }) => row);
}
