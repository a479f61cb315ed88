import { groupBy } from '../group-by.js';
import { ask } from '../questions/ask.js';
import { binds, territoriesOfDocuments } from '../questions/territories.js';
import type { ReadUnit } from '../store.js';

/** Another text of the same place. */
export interface TextOfPlace {
  readonly title: string;
  readonly draft: boolean;
}

interface Carried {
  readonly documentId: string;
  readonly higherId: string;
  readonly measureId: string;
}

const carriedBy = (unit: ReadUnit, ids: readonly string[], only: readonly string[] = []): Promise<readonly Carried[]> =>
  ask<Carried>(unit, 'gap-carried', { ids, only });

/** Which other text of its place has a counterpart of each of these measures, by document and measure: the first in order. */
export async function carriedElsewhere(
  unit: ReadUnit,
  lacking: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, TextOfPlace>>> {
  if (lacking.size === 0) return new Map();
  const others = await ask<TextOfPlace & { documentId: string; otherId: string }>(unit, 'gap-of-place', {
    ids: [...lacking.keys()],
  });
  if (others.length === 0) return new Map();
  const wanted = [...new Set([...lacking.values()].flat())];
  const carried = await carriedBy(unit, [...new Set(others.map(({ otherId }) => otherId))], wanted);
  const measures = groupBy(carried, ({ documentId }) => documentId);
  const found = new Map<string, Map<string, TextOfPlace>>();
  for (const { documentId, otherId, title, draft } of others) {
    const of = found.get(documentId) ?? new Map<string, TextOfPlace>();
    found.set(documentId, of);
    for (const { measureId } of measures.get(otherId) ?? []) {
      if (!of.has(measureId)) of.set(measureId, { title, draft });
    }
  }
  return found;
}

/** Other texts of their places that lack what these documents have of a higher text that applies there. */
export async function lackingInPlace(unit: ReadUnit, ids: readonly string[]): Promise<readonly string[]> {
  const carried = await carriedBy(unit, ids);
  if (carried.length === 0) return [];
  const ends = carried.flatMap(({ documentId, higherId }) => [documentId, higherId]);
  const territories = await territoriesOfDocuments(unit, [...new Set(ends)]);
  const bound = carried.filter(({ documentId, higherId }) => {
    const [own, higher] = [territories.get(documentId), territories.get(higherId)];
    return own !== undefined && higher !== undefined && binds(higher, own);
  });
  const asked = [...groupBy(bound, ({ documentId }) => documentId)].map(([id, some]) => ({
    id,
    measures: some.map(({ measureId }) => measureId),
  }));
  if (asked.length === 0) return [];
  return (await ask<{ id: string }>(unit, 'gap-lacking-of-place', { asked })).map(({ id }) => id);
}
