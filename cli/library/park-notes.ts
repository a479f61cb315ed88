import { z } from 'zod';
import {
  entryOf,
  journalIn,
  readKeys,
  replaceEntry,
  withdrawEntry,
  type Journal,
} from '../../graph/journal/journal.js';
import type { KeptReport } from '../../graph/parks/restore.js';
import {
  parkRecordSchema,
  reportRecordSchema,
  weightsRecordSchema,
  type ParkRecord,
  type ReportRecord,
  type WeightsRecord,
} from '../../schema/park.js';
import type { Configuration } from './configuration.js';
import { keptIn } from './kept-in.js';
import { sampleId } from './shipped-park.js';

/** What is kept outside the store of parks and weights. */
export interface ParkNotes {
  /** Keeps a park; gives the way to take it back. */
  keepPark(record: ParkRecord): () => void;
  keepWeights(record: WeightsRecord): () => void;
  keepReport(record: ReportRecord): () => void;
  /** Keeps a park no longer; of one with the id of that which ships, that it is not wanted. */
  dropPark(record: ParkRecord): () => void;
  /** Keeps a report no longer. */
  dropReport(id: string): () => void;
  kept(): KeptParks;
}
export interface KeptParks {
  readonly parks: readonly ParkRecord[];
  readonly weights: readonly WeightsRecord[];
  readonly reports: readonly KeptReport[];
  /** Ids of shipped parks that are not wanted. */
  readonly unwanted: readonly string[];
  /** What cannot be read, and why. */
  readonly broken: readonly string[];
}

/** What the journal says of a park: how people described it, or that the one that ships is not wanted. */
const noteSchema = z.union([z.strictObject({ id: z.string(), wanted: z.literal(false) }), parkRecordSchema]);

/** Where the embedded engine's file must be rebuildable, the journal in the data folder; Neo4j keeps its own data safe. */
export function parkNotesFor({ neo4j, dataDir }: Pick<Configuration, 'neo4j' | 'dataDir'>): ParkNotes {
  if (neo4j !== null) return NO_PARK_NOTES;
  const journal = journalIn(dataDir);
  return {
    keepPark: (record) => replaceEntry(journal, 'park', { key: record.id, data: record, bytes: null }),
    keepWeights: (record) => replaceEntry(journal, 'weights', { key: record.schemeId, data: record, bytes: null }),
    keepReport: ({ text, ...data }) =>
      replaceEntry(journal, 'report', { key: data.id, data, bytes: Buffer.from(text, 'utf8') }),
    // Whoever described it: without the note the one that ships would come in the place of theirs.
    dropPark: ({ id }) =>
      id === sampleId()
        ? replaceEntry(journal, 'park', { key: id, data: { id, wanted: false }, bytes: null })
        : withdrawEntry(journal, 'park', id),
    dropReport: (id) => withdrawEntry(journal, 'report', id),
    kept: () => {
      const parks = keptIn(dataDir, 'park', noteSchema);
      const weights = keptIn(dataDir, 'weights', weightsRecordSchema);
      const { keys, broken } = readKeys(journal, 'report');
      const reports = keys.map((id) => ({ id, read: () => reportOf(journal, id) }));
      return {
        parks: parks.read.flatMap((one) => ('wanted' in one ? [] : [one])),
        unwanted: parks.read.flatMap((one) => ('wanted' in one ? [one.id] : [])),
        ...{ weights: weights.read, reports },
        broken: [...parks.broken, ...weights.broken, ...broken.map(({ path, why }) => `${path}: ${why}`)],
      };
    },
  };
}

/** A long text lies apart, as bytes. */
function reportOf(journal: Journal, id: string): ReportRecord {
  const { data, bytes } = entryOf(journal, 'report', id);
  const text = bytes === null ? {} : { text: Buffer.from(bytes).toString('utf8') };
  return reportRecordSchema.parse({ ...Object(data), ...text });
}

const nothing = (): void => undefined;
export const NO_PARK_NOTES: ParkNotes = {
  keepPark: () => nothing,
  keepWeights: () => nothing,
  keepReport: () => nothing,
  dropPark: () => nothing,
  dropReport: () => nothing,
  kept: () => ({ parks: [], weights: [], reports: [], unwanted: [], broken: [] }),
};
