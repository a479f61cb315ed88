import type {
  EvidenceStatus,
  EvidenceVerdict,
  ParkRecord,
  ReportRecord,
  UserError,
  WeightsRecord,
} from '../../schema/park.js';
import type { Surroundings } from './write-park.js';

/** What someone states of a criterion, named by its code or id. */
export interface EvidenceInput {
  readonly indicator: string;
  readonly verdict: EvidenceVerdict | null;
  readonly score: number | null;
  readonly statement: string;
  readonly sourceUrl: string | null;
  readonly collectedOn: string | null;
  /** Revision of what people had stated of it when somebody looked, null for nothing; left out, whatever was stated gives way. */
  readonly seen?: string | null | undefined;
}
export interface ParkInput {
  /** Of a park that is there; null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly city: string;
  /** Id of a document. */
  readonly scheme: string;
  readonly evidence: readonly EvidenceInput[];
}
export interface WeightsInput {
  readonly scheme: string;
  readonly weights: readonly { readonly indicator: string; readonly weight: number }[];
  readonly source: string | null;
}
export interface EvidenceReview {
  /** Id of the evidence. */
  readonly evidence: string;
  readonly status: EvidenceStatus;
  /** What the words of a report show, where the reviewer reads them otherwise than they were read; else nothing. */
  readonly verdict?: EvidenceVerdict | null;
  readonly note: string | null;
  /** Revision of the statement that was seen; left out, whatever it says by now is judged. */
  readonly seen?: string | null | undefined;
}

/** A sentence of a report, proposed as what is to be said of a criterion. */
export interface ReadStatement {
  readonly code: string;
  /** The criterion's words. */
  readonly criterion: string;
  readonly verdict: EvidenceVerdict;
  readonly statement: string;
  /** Of its words. */
  readonly key: string;
  readonly place: { readonly start: number; readonly end: number };
  readonly reason: string;
}
export interface ReportReading {
  readonly report: ReportRecord;
  readonly statements: readonly ReadStatement[];
}

/** The park with what was proposed; null where it was refused. */
export interface SavedReport {
  readonly park: ParkRecord | null;
  readonly userErrors: readonly UserError[];
}
export interface SavedPark {
  readonly parkId: string | null;
  readonly userErrors: readonly UserError[];
}
/** The id of what was taken out; null where it was refused. */
export interface RemovedPark {
  readonly park: string | null;
  readonly userErrors: readonly UserError[];
}
export interface SavedWeights {
  readonly schemeId: string | null;
  readonly userErrors: readonly UserError[];
}

/** What people can change of parks; each is done whole, or refused with every reason and nothing done. */
export interface ParkChanges {
  savePark(input: ParkInput): Promise<SavedPark>;
  reviewEvidence(review: EvidenceReview): Promise<SavedPark>;
  setSchemeWeights(input: WeightsInput): Promise<SavedWeights>;
  /** Keeps what a park's own report states, as proposals. */
  proposeEvidence(reading: ReportReading): Promise<SavedReport>;
  /** Takes a park out with its evidence and reports. */
  removePark(id: string): Promise<RemovedPark>;
  /** Takes a report out. False where there is none of the id. */
  removeReport(id: string): Promise<boolean>;
}

/** What a change needs from outside the graph. */
export interface ParkWorld {
  /** Today, as an ISO day. */
  today(): string;
  now(): string;
  /** Who is changing something. */
  readonly reviewer: string;
  /** The place of a name beside others, and whether one of those covers it; null where none or several could be meant. */
  placeOf(city: string, around: readonly string[]): CityPlace | null;
  /** A region with all that it lies in. */
  surroundings(regionId: string): Surroundings;
  /** Names of regions, for messages. */
  regionNames(ids: readonly string[]): readonly string[];
  /** Keep what is about to be written outside the store, where that is needed; gives the way to take it back. */
  keepPark(record: ParkRecord): () => void;
  keepWeights(record: WeightsRecord): () => void;
  keepReport(record: ReportRecord): () => void;
  /** Keeps a park, or a report, no longer. */
  dropPark(record: ParkRecord): () => void;
  dropReport(id: string): () => void;
}
export interface CityPlace {
  readonly regionId: string;
  readonly covered: boolean;
}

/** Ends a change: it is rolled back, and whoever asked for it is told why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join('; '));
  }
}
export const refusal = (field: readonly string[], code: string, message: string): Refusal =>
  new Refusal([{ field, code, message }]);
