import { levelsAbove } from '../../schema/government-rank.js';
import type { DocumentKind, GovernmentLevel } from '../../schema/model.js';
import { ask, listByOwner } from '../questions/ask.js';
import { binds, territoriesOfDocuments, type Territory } from '../questions/territories.js';
import type { ReadUnit } from '../store.js';
import { carriedElsewhere, type TextOfPlace } from './same-place.js';

/** A held document that is no copy and in whose place no other counts. */
interface CountedDocument {
  readonly id: string;
  readonly title: string;
  readonly level: GovernmentLevel | null;
  readonly kind: DocumentKind;
  readonly sort: string;
  readonly draft: boolean;
  readonly expired: boolean;
  /** On which it was signed, else published, else took effect; null where no day is known. */
  readonly day: string | null;
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
  /** Which other text of its place has a counterpart of a measure that this one lacks, by that measure. */
  readonly elsewhere: ReadonlyMap<string, TextOfPlace>;
}

type Alone = Omit<DocumentFacts, 'elsewhere'>;

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
  const [measures, dimensions, territories] = await Promise.all([
    measuresOf(unit, all),
    dimensionsOf(unit, own),
    territoriesOfDocuments(unit, all),
  ]);
  const facts = documents.map((document): Alone => ({
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
  const elsewhere = await carriedElsewhere(unit, new Map(facts.flatMap(lackedOf)));
  return facts.map((one) => ({ ...one, elsewhere: elsewhere.get(one.id) ?? new Map<string, TextOfPlace>() }));
}

/** What a document lacks of those that apply where it does and of which it has something. */
function lackedOf({ id, territory, higher }: Alone): readonly (readonly [string, readonly string[]])[] {
  const lacked = higher
    .filter((one) => one.found.size > 0 && binds(one.territory, territory))
    .flatMap(({ measures, found }) => measures.filter((measure) => !found.has(measure.id)));
  return lacked.length === 0 ? [] : [[id, lacked.map((measure) => measure.id)]];
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
