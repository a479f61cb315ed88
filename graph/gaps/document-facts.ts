import { levelsAbove } from '../../schema/government-rank.js';
import type { DocumentKind, GovernmentLevel } from '../../schema/model.js';
import { ask, listByOwner } from '../questions/ask.js';
import { territoriesOfDocuments, type Territory } from '../questions/territories.js';
import type { ReadUnit } from '../store.js';

/** A held document that is no copy and that no later text has replaced. */
interface CountedDocument {
  readonly id: string;
  readonly title: string;
  readonly level: GovernmentLevel | null;
  readonly kind: DocumentKind;
  readonly sort: string;
}

interface MeasureFacts {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sort: string;
  /** How many bodies answer for it, how many of those lead, and how many dimensions of schemes it supports. */
  readonly bodies: number;
  readonly leads: number;
  readonly supports: number;
}

interface DimensionFacts {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sort: string;
  readonly supported: boolean;
}

/** A document of higher rank that this one was compared with, and those of its measures that have a counterpart in this one. */
export interface HigherDocument extends CountedDocument {
  readonly territory: Territory;
  readonly measures: readonly MeasureFacts[];
  readonly found: ReadonlySet<string>;
}

/** All of a document that its gaps are told from. */
export interface DocumentFacts extends CountedDocument {
  readonly territory: Territory;
  readonly measures: readonly MeasureFacts[];
  readonly dimensions: readonly DimensionFacts[];
  readonly higher: readonly HigherDocument[];
}

const NOWHERE: Territory = { level: null, regions: [], around: [] };

const measuresOf = listByOwner<MeasureFacts>('gap-measures');
const dimensionsOf = listByOwner<DimensionFacts>('gap-dimensions');

/** Facts of those of the documents that make gaps, with as many statements for many as for one. */
export async function documentFacts(unit: ReadUnit, ids: readonly string[]): Promise<readonly DocumentFacts[]> {
  const documents = await countedDocuments(unit, ids);
  const found = await foundAbove(
    unit,
    documents.filter(({ level }) => level !== null && levelsAbove(level).length > 0),
  );
  const above = await countedDocuments(unit, [...new Set([...found.values()].flatMap((one) => [...one.keys()]))]);
  const all = [...new Set([...documents, ...above].map(({ id }) => id))];
  const own = documents.map(({ id }) => id);
  const [measures, dimensions, territories] = [
    await measuresOf(unit, all),
    await dimensionsOf(unit, own),
    await territoriesOfDocuments(unit, all),
  ];
  return documents.map((document) => ({
    ...document,
    territory: territories.get(document.id) ?? NOWHERE,
    measures: measures.get(document.id) ?? [],
    dimensions: dimensions.get(document.id) ?? [],
    higher: above.flatMap((one): readonly HigherDocument[] => {
      const with_ = found.get(document.id)?.get(one.id);
      if (with_ === undefined) return [];
      const territory = territories.get(one.id) ?? NOWHERE;
      return [{ ...one, territory, measures: measures.get(one.id) ?? [], found: with_ }];
    }),
  }));
}

async function countedDocuments(unit: ReadUnit, ids: readonly string[]): Promise<readonly CountedDocument[]> {
  const rows = await ask<{ row: CountedDocument }>(unit, 'gap-documents', { ids });
  return rows.map(({ row }) => row);
}

interface Compared {
  readonly documentId: string;
  readonly higherId: string;
  readonly measureId: string | null;
}

/** By document, then by the higher document it was compared with: the measures of that which have a counterpart in it. */
async function foundAbove(
  unit: ReadUnit,
  documents: readonly CountedDocument[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>> {
  const found = new Map<string, Map<string, Set<string>>>();
  const asked = documents.map(({ id, level }) => ({ id, levels: level === null ? [] : levelsAbove(level) }));
  for (const { documentId, higherId, measureId } of await ask<Compared>(unit, 'gap-compared', { asked })) {
    const of = found.get(documentId) ?? new Map<string, Set<string>>();
    found.set(documentId, of);
    const measures = of.get(higherId) ?? new Set<string>();
    of.set(higherId, measures);
    if (measureId !== null) measures.add(measureId);
  }
  return found;
}
