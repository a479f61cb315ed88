import type * as batch from '../../schema/graph-batch.js';
import type * as links from '../../schema/link-batch.js';
import type { ReviewStatus } from '../../schema/link-review.js';
import type { RepealColumns } from '../../schema/repeal-columns.js';
import type { AssignmentBasis, AssignmentRole } from '../../schema/model.js';
import type { EvidenceStatus, EvidenceVerdict } from '../../schema/park.js';
import type { ReadPlace } from './rows/report.js';
import type { Score } from '../assess/score.js';
import type { GivenByHand, GivenWithDocument } from './rows/fact.js';
import type { CoverageStatus, CoverageSummaryRow, LeftOutRow, RejectedCandidateRow } from './rows/coverage.js';
import type { GapRow } from './rows/gap.js';
import type { ProfileKind } from './rows/profile.js';
import type { SpanRow } from './rows/span.js';
import type { VariantOf } from './rows/variant.js';

export type * from './rows/fact.js';
export type * from './rows/payload.js';
export type * from './rows/coverage.js';
export type * from './rows/department.js';
export type * from './rows/facet.js';
export type * from './rows/gap.js';
export type * from './rows/profile.js';
export type * from './rows/span.js';
export type * from './rows/succession.js';

/**
 * What questions answer with: a type of the API each, as far as the graph holds it. `xId` and `xIds` name nodes that
 * are read, for many at a time, when they are asked for. Where nearly everybody asks for them, the row brings them along.
 */
type Read<T> = Omit<T, 'folded'>;
type Nullable<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: T[P] | null };
type FileProperties = 'sourceName' | 'mediaType' | 'encoding' | 'sha256' | 'textSha256' | 'characters';
type Unread = 'folded' | 'reader' | 'citationKeys' | 'sketch' | 'bands' | 'regionGiven' | keyof RepealColumns;
/** Of a document that is only cited, what tells of its file is null. */
export type DocumentRow = Nullable<Omit<batch.DocumentRow, Unread>, FileProperties> & GivenWithDocument;
/** A copy and its original. */
export type VariantRow = VariantOf & { readonly document?: DocumentRow };
export type SectionRow = batch.SectionRow;
/** What it reads is a question of its own: `words-of-measures`. */
export type MeasureRow = Omit<Read<batch.MeasureRow>, 'superseded' | 'text'> & { readonly document?: DocumentRow };
export type ActionRow = Omit<batch.ActionRow, 'measureId'>;
export type TargetRow = Omit<Read<batch.TargetRow>, 'variant' | 'superseded'>;
export type IndicatorRow = Read<batch.IndicatorRow>;
export type RatingRow = batch.RatingRow;
export type FindingRow = batch.FindingRow;
export type TextDifferenceRow = batch.DifferenceRow & {
  readonly originalId: string;
  readonly measure?: MeasureRow | null;
};
export type AgencySystemRow = batch.AgencySystemRow;

export type AgencyRow = Read<batch.AgencyRow> & {
  /** These three are null where nobody asks for them (`withheld.ts`). */
  readonly systems: readonly AgencySystemRow[] | null;
  readonly regions: readonly RegionRow[] | null;
  readonly parentIds: readonly string[] | null;
};
export type RegionRow = batch.RegionRow & { readonly parentIds: readonly string[] };
export type FinancialProductRow = Read<batch.ProductRow> & { readonly broaderIds: readonly string[] };

export type ConceptRow = Read<batch.ConceptRow> & { readonly broaderIds: readonly string[] };

export type NodeRow =
  | DocumentRow
  | SectionRow
  | MeasureRow
  | TargetRow
  | IndicatorRow
  | FindingRow
  | AgencyRow
  | AgencySystemRow
  | RegionRow
  | FinancialProductRow
  | ParkRow
  | EvidenceRow
  | ConceptRow
  | CounterpartRow
  | IndicatorLinkRow
  | GapRow;

export interface CitationRow {
  readonly fromId: string;
  readonly toId: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly start: number;
  readonly end: number;
  readonly asPrinted: string;
  readonly document?: DocumentRow;
}

export interface AssignmentRow extends GivenByHand {
  readonly measureId: string;
  readonly agencyId: string;
  readonly documentId: string;
  readonly role: AssignmentRole;
  readonly roleAsPrinted: string | null;
  readonly basis: AssignmentBasis;
  readonly ruleStart: number | null;
  readonly ruleEnd: number | null;
  readonly asPrinted: string;
  /** Every place: `starts[i]`, `ends[i]`, reading `quotes[i]`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quotes: readonly string[];
  readonly dueOn: string | null;
  /** In the portfolio of a body that took over the work of the one named: that body. */
  readonly carriedTo?: string;
  readonly measure?: MeasureRow;
  readonly agency?: AgencyRow;
}

export interface ProductMentionRow extends GivenByHand {
  readonly measureId: string;
  readonly productId: string;
  readonly documentId: string;
  readonly asPrinted: string;
  readonly start: number;
  readonly end: number;
  readonly product?: FinancialProductRow;
}

/** What every link made by comparison, or by a person, says. */
interface LinkRow {
  readonly id: string;
  readonly confidence: number;
  readonly method: 'AUTOMATIC' | 'HUMAN' | 'HYBRID';
  readonly status: ReviewStatus;
  /** Null where nobody has looked at it. */
  readonly review: ReviewRow | null;
  readonly rationale: readonly RationaleRow[];
}

export interface CounterpartRow extends LinkRow {
  readonly fromId: string;
  readonly toId: string;
  readonly fromDocumentId: string;
  readonly toDocumentId: string;
  readonly relation: links.MappingRelation;
  /** True where a reviewer said how they relate. */
  readonly relationSet: boolean;
  readonly comparison: readonly SlotComparisonRow[];
  readonly from?: MeasureRow;
  readonly to?: MeasureRow;
}

export interface IndicatorLinkRow extends LinkRow {
  readonly measureId: string;
  readonly indicatorId: string;
  readonly criterionId: string | null;
  readonly indicator?: IndicatorRow;
}

export interface RationaleRow {
  readonly kind: links.RationaleKind;
  readonly text: string;
  readonly weight: number;
  readonly fromSpan: SpanRow | null;
  readonly toSpan: SpanRow | null;
}

export interface SlotComparisonRow {
  readonly slot: links.ComparedSlot;
  readonly change: links.SlotChange;
  readonly from: SpanRow | null;
  readonly to: SpanRow | null;
}

export interface CoverageMatrixRow {
  readonly baselineId: string;
  readonly columnIds: readonly string[];
  readonly rows: readonly CoverageRowRow[];
  readonly summary: readonly CoverageSummaryRow[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalColumns: () => Promise<number>;
  readonly leftOut: () => Promise<readonly LeftOutRow[]>;
}

export interface CoverageRowRow {
  readonly measureId: string;
  readonly cells: readonly CoverageCellRow[];
}

export interface CoverageCellRow {
  readonly documentId: string;
  readonly status: CoverageStatus;
  /** Read for all cells when one asks. */
  readonly counterparts: () => Promise<readonly CounterpartRow[]>;
  readonly nearest: () => Promise<readonly RejectedCandidateRow[]>;
}

export interface DocumentProfileRow {
  readonly documentId: string;
  readonly baselineId: string;
  readonly measures: readonly ProfiledMeasureRow[];
}

export interface ProfiledMeasureRow {
  readonly measureId: string;
  readonly kind: ProfileKind;
  readonly counterpart: CounterpartRow | null;
  readonly counterparts: number;
  /** 0..1 */
  readonly sameWords: number;
  readonly concrete: readonly SlotComparisonRow[];
}

/** A part that a body of the same line has elsewhere, with what is new in it. */
export interface LineMeasureRow {
  readonly assignment: AssignmentRow;
  readonly conceptIds: readonly string[];
}

export interface TracePathRow {
  readonly throughContent: boolean;
  readonly steps: readonly TraceStepRow[];
}
export interface TraceStepRow {
  readonly nodeId: string;
  readonly relation: string | null;
  readonly direction: 'OUT' | 'IN' | null;
  readonly span: SpanRow | null;
  /** Id of the link or statement of evidence that was followed. */
  readonly linkId: string | null;
}

export interface SearchHitRow {
  readonly nodeId: string;
  readonly score: number;
  readonly snippet: string;
  readonly span: SpanRow | null;
}

export interface ParkRow {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  readonly schemeId: string;
  readonly sort: string;
  readonly regionIds: readonly string[];
}

export interface EvidenceRow extends ReadPlace {
  readonly id: string;
  readonly parkId: string;
  readonly indicatorId: string;
  readonly verdict: EvidenceVerdict;
  readonly score: number | null;
  readonly statement: string;
  readonly sourceUrl: string | null;
  readonly collectedOn: string | null;
  readonly status: EvidenceStatus;
  /** Who reviewed it, and when; null where nobody has. */
  readonly reviewBy: string | null;
  readonly reviewAt: string | null;
  readonly reviewNote: string | null;
  /** True where the verdict is tried out, not stated. */
  readonly assumed: boolean;
}

export interface ReviewRow {
  readonly status: EvidenceStatus;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

export interface AssessmentRow extends Score {
  readonly parkId: string;
  readonly schemeId: string;
  readonly rating: RatingRow | null;
  readonly weightsAssumed: boolean;
  readonly weightsSource: string | null;
  readonly dimensions: readonly DimensionResultRow[];
  readonly waysUp: readonly WayUpRow[];
}
export interface DimensionResultRow extends Score {
  readonly indicatorId: string;
  readonly weight: number;
  readonly criteria: readonly EvidenceRow[];
}
export interface WayUpRow {
  readonly rating: RatingRow;
  readonly criterionIds: readonly string[];
}

export type MeasureOutcome = 'SATISFIED' | 'UNMET' | 'UNKNOWN' | 'NO_INDICATOR';
export interface MeasureResultRow {
  readonly measureId: string;
  readonly outcome: MeasureOutcome;
  readonly indicatorLink: IndicatorLinkRow | null;
  readonly evidence: readonly EvidenceRow[];
}
