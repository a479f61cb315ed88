import type { z } from 'zod';
import { journalIn, readEntries, replaceEntry, type JournalKind } from '../../graph/journal/journal.js';
import { parkRecordSchema, weightsRecordSchema, type ParkRecord, type WeightsRecord } from '../../schema/park.js';
import type { Configuration } from './configuration.js';

/** What is kept outside the store of parks and weights. */
export interface ParkNotes {
  /** Keeps a park; gives the way to take it back. */
  keepPark(record: ParkRecord): () => void;
  keepWeights(record: WeightsRecord): () => void;
  kept(): KeptParks;
}
export interface KeptParks {
  readonly parks: readonly ParkRecord[];
  readonly weights: readonly WeightsRecord[];
  /** What cannot be read, and why. */
  readonly broken: readonly string[];
}

/** Where the embedded engine's file must be rebuildable, the journal in the data folder; Neo4j keeps its own data safe. */
export function parkNotesFor({ neo4j, dataDir }: Pick<Configuration, 'neo4j' | 'dataDir'>): ParkNotes {
  if (neo4j !== null) return NO_PARK_NOTES;
  const journal = journalIn(dataDir);
  return {
    keepPark: (record) => replaceEntry(journal, 'park', { key: record.id, data: record, bytes: null }),
    keepWeights: (record) => replaceEntry(journal, 'weights', { key: record.schemeId, data: record, bytes: null }),
    kept: () => {
      const parks = keptIn(dataDir, 'park', parkRecordSchema);
      const weights = keptIn(dataDir, 'weights', weightsRecordSchema);
      return { parks: parks.read, weights: weights.read, broken: [...parks.broken, ...weights.broken] };
    },
  };
}

/** Entries of a kind that read as they should, and what is wrong with the others. */
export function keptIn<T>(
  dataDir: string,
  kind: JournalKind,
  schema: z.ZodType<T>,
): { readonly read: readonly T[]; readonly broken: readonly string[] } {
  const { entries, broken } = readEntries(journalIn(dataDir), kind);
  const parsed = entries.map(({ key, data }) => ({ key, result: schema.safeParse(data) }));
  return {
    read: parsed.flatMap(({ result }) => (result.success ? [result.data] : [])),
    broken: [
      ...broken.map(({ path, why }) => `${path}: ${why}`),
      ...parsed.flatMap(({ key, result }) => (result.success ? [] : [`${key}: ${result.error.message}`])),
    ],
  };
}

const nothing = (): void => undefined;
export const NO_PARK_NOTES: ParkNotes = {
  keepPark: () => nothing,
  keepWeights: () => nothing,
  kept: () => ({ parks: [], weights: [], broken: [] }),
};
