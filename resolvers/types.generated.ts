// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AgencyRow,
  AgencyDocumentRow,
  LineMeasureRow,
  LadderStepRow,
  AgencySuccessionRow,
  AgencySystemRow,
  CoverageMatrixRow,
  LeftOutRow,
  CoverageRowRow,
  CoverageCellRow,
  RejectedCandidateRow,
  CoverageSummaryRow,
  DocumentRow,
  RatingRow,
  SectionRow,
  CitationRow,
  MeasureFacetsRow,
  FacetRow,
  FacetValueRow,
  FactReviewRow,
  ReviewFactPayloadRow,
  FindingRow,
  GapRow,
  RemedyRow,
  IndicatorRow,
  IngestDocumentPayloadRow,
  RationaleRow,
  SlotComparisonRow,
  IndicatorLinkRow,
  ConceptRow,
  MeasureRow,
  ActionRow,
  AssignmentRow,
  UserErrorRow,
  SaveParkPayloadRow,
  RemoveParkPayloadRow,
  SchemeWeightsPayloadRow,
  ReviewLinkPayloadRow,
  NodeRow,
  SpanRow,
  ParkRow,
  EvidenceRow,
  AssessmentRow,
  MeasureResultRow,
  WayUpRow,
  DimensionResultRow,
  FinancialProductRow,
  ProductMentionRow,
  DocumentProfileRow,
  ProfileCountRow,
  ProfiledMeasureRow,
  StrengthDriftRow,
  StrengthStepRow,
  RegionRow,
  ReviewRow,
  SearchHitRow,
  SuccessionRow,
  MeasureChangeRow,
  TargetRow,
  TracePathRow,
  TraceStepRow,
  VariantRow,
  TextDifferenceRow,
  WithdrawReviewPayloadRow,
} from '../graph/questions/rows.js';
import type {
  MeasureConnectionOf,
  CitationConnectionOf,
  TargetConnectionOf,
  FindingConnectionOf,
  DocumentConnectionOf,
  AgencyConnectionOf,
  AssignmentConnectionOf,
  FinancialProductConnectionOf,
  ProductMentionConnectionOf,
  SearchConnectionOf,
  CounterpartConnectionOf,
  IndicatorLinkConnectionOf,
  ParkConnectionOf,
  AgencyDocumentConnectionOf,
  LineMeasureConnectionOf,
  LadderStepConnectionOf,
  GapConnectionOf,
  MeasureResultConnectionOf,
  LinkConnectionOf,
  ProfiledMeasureConnectionOf,
} from './connections.js';
import type { ToldCounterpartRow } from '../graph/questions/rows/told-counterpart.js';
import type { MeasurePairRow } from '../graph/questions/rows/measure-pair.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A day as ISO 8601 writes it, such as 2021-11-24. */
  Date: { input: Date; output: string };
  /** An integer above zero. */
  PositiveInt: { input: number; output: number };
  /** An integer of zero or more. */
  NonNegativeInt: { input: number; output: number };
  /** A JSON object; only where it says so. */
  JSONObject: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>> };
  /** A moment as ISO 8601 writes it, such as 2025-12-31T08:00:00.000Z. */
  DateTime: { input: Date; output: string };
};

/** A body that issues documents or answers for measures. */
export type Agency = Node & {
  readonly __typename?: 'Agency';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** Full canonical name. */
  readonly name: Scalars['String']['output'];
  /** Other names of the same body. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its rank. */
  readonly level: Maybe<GovernmentLevel>;
  /** Where it is competent. */
  readonly region: Maybe<Region>;
  /** The functional line (条线) it belongs to, such as the central bank's or the financial regulator's; the same for 总行, 分行 and 市分行. */
  readonly system: Maybe<AgencySystem>;
  /** The body it is part of. */
  readonly parent: Maybe<Agency>;
  /** The bodies that are part of it. */
  readonly children: ReadonlyArray<Agency>;
  /** Bodies whose work it took over, by reform. */
  readonly predecessors: ReadonlyArray<AgencySuccession>;
  /** Bodies that took over its work, by reform. */
  readonly successors: ReadonlyArray<AgencySuccession>;
  /**
   * Measures it has a part in, in the order of their documents; those of copies and retellings are left out, and, unless `document`
   * names it, those of a document that was replaced.
   */
  readonly assignments: AssignmentConnection;
  /**
   * The documents that give it a part in measures, oldest first, undated ones last, with how many it leads, shares and supports; copies, retellings
   * and replaced documents are left out.
   */
  readonly documents: AgencyDocumentConnection;
  /**
   * What bodies of its line do elsewhere and it has no part in: their parts in measures that it has no part in itself, nor in a counterpart of
   * theirs, nor in a measure that has a counterpart in common with them. Bodies of its own region and those whose work it took over are not
   * elsewhere. This says where its line is at work, not what it should do: every text gives work to its own place's bodies. Empty where its
   * line is not known. Of what is comparable with its own measures 20,000 are left out; of a body with more, others may stand here.
   */
  readonly lineElsewhere: LineMeasureConnection;
  /** Documents it issued, oldest first, undated ones last; copies and retellings are left out. */
  readonly issued: ReadonlyArray<Document>;
};

/** A body that issues documents or answers for measures. */
export type AgencyAssignmentsArgs = {
  role?: InputMaybe<AssignmentRole>;
  document?: InputMaybe<Scalars['ID']['input']>;
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A body that issues documents or answers for measures. */
export type AgencyDocumentsArgs = {
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A body that issues documents or answers for measures. */
export type AgencyLineElsewhereArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a body answers for in one document. */
export type AgencyDocument = {
  readonly __typename?: 'AgencyDocument';
  /** The document. */
  readonly document: Document;
  /** Measures it leads. */
  readonly lead: Scalars['NonNegativeInt']['output'];
  /** Measures for which it is responsible, alone or with others, without a part being told apart. */
  readonly responsible: Scalars['NonNegativeInt']['output'];
  /** Measures it supports. */
  readonly support: Scalars['NonNegativeInt']['output'];
  /** Its parts in them, in order. */
  readonly assignments: AssignmentConnection;
};

/** What a body answers for in one document. */
export type AgencyDocumentAssignmentsArgs = {
  role?: InputMaybe<AssignmentRole>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A part that a body of the same line has in a measure elsewhere. */
export type LineMeasure = {
  readonly __typename?: 'LineMeasure';
  /** The part, with the body and the quotation. */
  readonly assignment: Assignment;
  /** Notions that the measure names and none of the body's own measures does, by name; empty where it names none such. */
  readonly newConcepts: ReadonlyArray<Concept>;
};

/** Who answers for a comparable measure at another level. */
export type LadderAnswer =
  /** A body of the same line, or the body itself. */
  | 'SAME_LINE'
  /** Bodies answer for it, none of them known to be of the same line. */
  | 'OTHER_LINE'
  /** Its text names nobody for it. Many texts of higher rank name nobody at all. */
  | 'NOBODY';

/** A comparable measure at another level, and who answers for it there. */
export type LadderStep = {
  readonly __typename?: 'LadderStep';
  /** Level of the other document. */
  readonly level: GovernmentLevel;
  /** The comparable measure. */
  readonly measure: Measure;
  /** How the two compare, and whether the one's text applies where the other's does. */
  readonly counterpart: Counterpart;
  /** Who answers for it there. */
  readonly answer: LadderAnswer;
  /** For SAME_LINE the parts of the bodies of the line, for OTHER_LINE all parts, with their quotations; empty for NOBODY. */
  readonly assignments: ReadonlyArray<Assignment>;
};

/** One body's work passing to another. */
export type AgencySuccession = {
  readonly __typename?: 'AgencySuccession';
  /** The earlier body. */
  readonly from: Agency;
  /** The later body. */
  readonly to: Agency;
  /** Day from which the later body acts. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** The reform that did it. */
  readonly reform: Maybe<Scalars['String']['output']>;
};

/** A functional line (条线): bodies of different ranks and places that do the same work. */
export type AgencySystem = Node & {
  readonly __typename?: 'AgencySystem';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** Name of the line. */
  readonly name: Scalars['String']['output'];
  /** Its bodies that a document names, copies and retellings apart. */
  readonly agencies: AgencyConnection;
};

/** A functional line (条线): bodies of different ranks and places that do the same work. */
export type AgencySystemAgenciesArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which bodies; what is left out or empty does not restrict, and all that is given must hold. */
export type AgencyFilter = {
  /** Of any of these functional lines (ids). */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these regions (ids). */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these ranks. */
  readonly levels?: InputMaybe<ReadonlyArray<GovernmentLevel>>;
  /** With this part in some measure. */
  readonly role?: InputMaybe<AssignmentRole>;
  /** Also those that no document names, or only a copy, a retelling or a measure of a replaced document: predecessors and parents of named ones. */
  readonly includeUnnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** With all of these words, parted by spaces, in its names, letter for letter after folding of width and script; at most 32 words in 256 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** One page of measures (Relay). */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The page's measures, each with its cursor. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The page's measures. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One measure in a page (Relay). */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** One page of citations (Relay). */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The page's citations, each with its cursor. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The page's citations. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One citation in a page (Relay). */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The citation. */
  readonly node: Citation;
};

/** One page of targets (Relay). */
export type TargetConnection = {
  readonly __typename?: 'TargetConnection';
  /** The page's targets, each with its cursor. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The page's targets. */
  readonly nodes: ReadonlyArray<Target>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One target in a page (Relay). */
export type TargetEdge = {
  readonly __typename?: 'TargetEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The target. */
  readonly node: Target;
};

/** One page of findings (Relay). */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The page's findings, each with its cursor. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The page's findings. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One finding in a page (Relay). */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

/** One page of documents (Relay). */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The page's documents, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The page's documents. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One document in a page (Relay). */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** One page of bodies (Relay). */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The page's bodies, each with its cursor. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The page's bodies. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One body in a page (Relay). */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: Agency;
};

/** One page of assignments (Relay). */
export type AssignmentConnection = {
  readonly __typename?: 'AssignmentConnection';
  /** The page's assignments, each with its cursor. */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** The page's assignments. */
  readonly nodes: ReadonlyArray<Assignment>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One assignment in a page (Relay). */
export type AssignmentEdge = {
  readonly __typename?: 'AssignmentEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The assignment. */
  readonly node: Assignment;
};

/** One page of products (Relay). */
export type FinancialProductConnection = {
  readonly __typename?: 'FinancialProductConnection';
  /** The page's products, each with its cursor. */
  readonly edges: ReadonlyArray<FinancialProductEdge>;
  /** The page's products. */
  readonly nodes: ReadonlyArray<FinancialProduct>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One product in a page (Relay). */
export type FinancialProductEdge = {
  readonly __typename?: 'FinancialProductEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: FinancialProduct;
};

/** One page of mentions of products (Relay). */
export type ProductMentionConnection = {
  readonly __typename?: 'ProductMentionConnection';
  /** The page's mentions of products, each with its cursor. */
  readonly edges: ReadonlyArray<ProductMentionEdge>;
  /** The page's mentions of products. */
  readonly nodes: ReadonlyArray<ProductMention>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One mention of a product in a page (Relay). */
export type ProductMentionEdge = {
  readonly __typename?: 'ProductMentionEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The mention of a product. */
  readonly node: ProductMention;
};

/** One page of hits (Relay). */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page's hits, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page's hits. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One hit in a page (Relay). */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** One page of counterparts (Relay). */
export type CounterpartConnection = {
  readonly __typename?: 'CounterpartConnection';
  /** The page's counterparts, each with its cursor. */
  readonly edges: ReadonlyArray<CounterpartEdge>;
  /** The page's counterparts. */
  readonly nodes: ReadonlyArray<Counterpart>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One counterpart in a page (Relay). */
export type CounterpartEdge = {
  readonly __typename?: 'CounterpartEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The counterpart. */
  readonly node: Counterpart;
};

/** One page of links from measures to a dimension or criterion (Relay). */
export type IndicatorLinkConnection = {
  readonly __typename?: 'IndicatorLinkConnection';
  /** The page's links, each with its cursor. */
  readonly edges: ReadonlyArray<IndicatorLinkEdge>;
  /** The page's links. */
  readonly nodes: ReadonlyArray<IndicatorLink>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One link to a dimension or criterion in a page (Relay). */
export type IndicatorLinkEdge = {
  readonly __typename?: 'IndicatorLinkEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: IndicatorLink;
};

/** One page of parks (Relay). */
export type ParkConnection = {
  readonly __typename?: 'ParkConnection';
  /** The page's parks, each with its cursor. */
  readonly edges: ReadonlyArray<ParkEdge>;
  /** The page's parks. */
  readonly nodes: ReadonlyArray<Park>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One park in a page (Relay). */
export type ParkEdge = {
  readonly __typename?: 'ParkEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The park. */
  readonly node: Park;
};

/** One page of documents of a body (Relay). */
export type AgencyDocumentConnection = {
  readonly __typename?: 'AgencyDocumentConnection';
  /** The page's items, each with its cursor. */
  readonly edges: ReadonlyArray<AgencyDocumentEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<AgencyDocument>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One document of a body in a page (Relay). */
export type AgencyDocumentEdge = {
  readonly __typename?: 'AgencyDocumentEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: AgencyDocument;
};

/** One page of parts elsewhere (Relay). */
export type LineMeasureConnection = {
  readonly __typename?: 'LineMeasureConnection';
  /** The page's items, each with its cursor. */
  readonly edges: ReadonlyArray<LineMeasureEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<LineMeasure>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One part elsewhere in a page (Relay). */
export type LineMeasureEdge = {
  readonly __typename?: 'LineMeasureEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LineMeasure;
};

/** One page of steps of a ladder (Relay). */
export type LadderStepConnection = {
  readonly __typename?: 'LadderStepConnection';
  /** The page's items, each with its cursor. */
  readonly edges: ReadonlyArray<LadderStepEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<LadderStep>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One step of a ladder in a page (Relay). */
export type LadderStepEdge = {
  readonly __typename?: 'LadderStepEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: LadderStep;
};

/** One page of gaps (Relay). */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The page's gaps, each with its cursor. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The page's gaps. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One gap in a page (Relay). */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: Gap;
};

/** One page of measures with their results (Relay). */
export type MeasureResultConnection = {
  readonly __typename?: 'MeasureResultConnection';
  /** The page's measures with their results, each with its cursor. */
  readonly edges: ReadonlyArray<MeasureResultEdge>;
  /** The page's measures with their results. */
  readonly nodes: ReadonlyArray<MeasureResult>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One measure with its result in a page (Relay). */
export type MeasureResultEdge = {
  readonly __typename?: 'MeasureResultEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The measure with its result. */
  readonly node: MeasureResult;
};

/** How far a provision of a baseline is taken up in another document, as far as its text shows. */
export type CoverageStatus =
  /**
   * A counterpart contains it (EQUIVALENT, or the other says more: BROADER of a lower document's, NARROWER of the baseline's own),
   * or is very like it: a confidence of 0.7 or more, and in no slot but ACTOR says less than the baseline's or less firmly (seen from a
   * baseline's that is `to`: no DROPPED and no WEAKER; from one that is `from`: no ADDED and no STRONGER), nor names other products or
   * figures in place of its own (PRODUCT or NUMBER CHANGED).
   */
  | 'COVERED'
  /** A counterpart shares a part of it: OVERLAPS, or less than it says, with a confidence below 0.7 or with a slot in which something is lacking. */
  | 'PARTIAL'
  /** No counterpart was found: see `nearest` for what was looked at. */
  | 'NONE_FOUND';

/**
 * Comparable provisions of a baseline in other documents; `columns`, `cells` and `summary` are one page of the columns, in the
 * same order. Rejected links do not count.
 */
export type CoverageMatrix = {
  readonly __typename?: 'CoverageMatrix';
  /** The document whose measures are the rows. */
  readonly baseline: Document;
  /** The documents of this page: as given in `against`, else oldest first, undated ones last. */
  readonly columns: ReadonlyArray<Document>;
  /** One for each measure of the baseline, in order. */
  readonly rows: ReadonlyArray<CoverageRow>;
  /** One for each column. */
  readonly summary: ReadonlyArray<CoverageSummary>;
  /** Where the page of columns lies. */
  readonly pageInfo: PageInfo;
  /** How many columns there are on all pages. */
  readonly totalColumns: Scalars['NonNegativeInt']['output'];
  /** Held documents that are no columns though nobody chose so, by reason; empty where `against` names the columns. */
  readonly leftOut: ReadonlyArray<LeftOut>;
};

/** Held documents that a matrix leaves out by itself. */
export type LeftOut = {
  readonly __typename?: 'LeftOut';
  /** Why. */
  readonly reason: LeftOutReason;
  /** How many they are. */
  readonly count: Scalars['NonNegativeInt']['output'];
  /** The first three of them. */
  readonly documents: ReadonlyArray<Document>;
  /** Why, in words, and what to ask for them. */
  readonly message: Scalars['String']['output'];
};

/** Why a held document is no column. */
export type LeftOutReason =
  /** It has no known level, so that nothing tells whether it ranks below the baseline. */
  | 'UNKNOWN_LEVEL'
  /** It has expired, and no other text has taken its place. */
  | 'EXPIRED'
  /** With `inForceOn` only: it is a draft, which is in force on no day. */
  | 'DRAFT'
  /** With `inForceOn` only: nothing tells from which day it is in force. */
  | 'UNDATED';

/** One measure of the baseline in each document of the page. */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow';
  /** The baseline's measure. */
  readonly measure: Measure;
  /** One for each column, in the same order. */
  readonly cells: ReadonlyArray<CoverageCell>;
};

/** One measure of the baseline in one other document. */
export type CoverageCell = {
  readonly __typename?: 'CoverageCell';
  /** The other document. */
  readonly document: Document;
  /** How far it is taken up there. */
  readonly status: CoverageStatus;
  /** Its counterparts there, strongest first. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /**
   * For NONE_FOUND: the nearest measures that were looked at and why each was not enough, nearest first; a rejected link stands before
   * them, with what it had pushed out. Empty where none shares anything, and where nothing was looked for: see `CoverageSummary.compared`.
   */
  readonly nearest: ReadonlyArray<RejectedCandidate>;
};

/** A measure that was looked at and was not enough. */
export type RejectedCandidate = {
  readonly __typename?: 'RejectedCandidate';
  /** The measure. */
  readonly measure: Measure;
  /** What a link's confidence would be; one half and more where others were nearer still. */
  readonly confidence: Scalars['Float']['output'];
  /** Why it was not enough. */
  readonly reason: Scalars['String']['output'];
};

/**
 * One column in numbers: share = (covered + partial / 2) / rows. `applies` is false where the baseline does not bind the
 * document's region (see Counterpart.applies): then nothing is said of duty, only of likeness.
 */
export type CoverageSummary = {
  readonly __typename?: 'CoverageSummary';
  /** The column's document. */
  readonly document: Document;
  /**
   * Whether the higher of the two documents applies where the lower one does, by territory and rank alone: a draft and an expired text
   * bind nobody all the same. False for two of one rank.
   */
  readonly applies: Scalars['Boolean']['output'];
  /**
   * Whether anything was looked for. False for a document of other rank that shares fewer than 4 of its key words with the baseline, so that
   * the two are held to be on other subjects: its rows are NONE_FOUND unseen, but for those that people linked. Named in `against`, it is
   * compared now, up to 20 on a page.
   */
  readonly compared: Scalars['Boolean']['output'];
  /** Rows that are COVERED. */
  readonly covered: Scalars['NonNegativeInt']['output'];
  /** Rows that are PARTIAL. */
  readonly partial: Scalars['NonNegativeInt']['output'];
  /** Rows that are NONE_FOUND. */
  readonly none: Scalars['NonNegativeInt']['output'];
  /** From 0 to 1; 0 for a baseline without measures. */
  readonly share: Scalars['Float']['output'];
};

/** What sort of document a text is. */
export type DocumentKind =
  /** An overall plan or scheme that others carry out (总体方案). */
  | 'MASTER_PLAN'
  /** Opinions on carrying something out (实施意见). */
  | 'IMPLEMENTATION_OPINION'
  /** A plan or scheme for carrying something out (实施方案, 行动计划). */
  | 'IMPLEMENTATION_PLAN'
  /** A scheme by which parks are judged (园区评价方案). */
  | 'PARK_SCHEME'
  /** A regulation in articles (条例, 办法, 规定). */
  | 'REGULATION'
  /** A notice that says something of its own (通知). */
  | 'NOTICE'
  /** An answer to a question or request (批复, 复函). */
  | 'REPLY'
  /** None of these, or not told. */
  | 'OTHER';

/** Rank of a government, or of what a government of that rank issued. */
export type GovernmentLevel =
  /** The whole country (国家). */
  | 'NATIONAL'
  /** A province, autonomous region or city under the central government (省). */
  | 'PROVINCIAL'
  /** A city (市). */
  | 'MUNICIPAL'
  /** A county, county-level city or district (县, 区). */
  | 'COUNTY'
  /** A body of several regions together, such as a joint office of an innovation corridor. */
  | 'INTERREGIONAL';

/** A policy document: one that is held with its text, or one that is only cited so far. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** The file's name without extension, as in the corpus manifest. */
  readonly slug: Scalars['String']['output'];
  /** Title as issued: of the notice, where a notice prints something; the slug where the document bears none. */
  readonly title: Scalars['String']['output'];
  /** Title of the plan, measures or opinions that the notice prints. */
  readonly printedTitle: Maybe<Scalars['String']['output']>;
  /** False for a document that is only cited so far: it has a title, perhaps a number, and no text. */
  readonly held: Scalars['Boolean']['output'];
  /** What sort of document it is. */
  readonly kind: DocumentKind;
  /** Rank of who issued it. */
  readonly level: Maybe<GovernmentLevel>;
  /** Document number (发文字号). */
  readonly docNumber: Maybe<Scalars['String']['output']>;
  /** Day of signing (成文日期); null when the text gives none. */
  readonly issuedOn: Maybe<Scalars['Date']['output']>;
  /** Day of publication (发布日期). */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** Day from which it holds (施行日期). */
  readonly effectiveOn: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds (有效期 or 废止). */
  readonly expiresOn: Maybe<Scalars['Date']['output']>;
  /** True for a draft put out for comment (征求意见稿). */
  readonly draft: Scalars['Boolean']['output'];
  /** Who issued it, in the order printed. */
  readonly issuers: ReadonlyArray<Agency>;
  /** Where it applies. */
  readonly regions: ReadonlyArray<Region>;
  /** The file it was read from; null where it is not held. */
  readonly source: Maybe<SourceFile>;
  /**
   * What a reader would call the document, masked (telephone numbers and the like, one for one): for text files the decoded
   * file; for HTML, DOCX and PDF its content in reading order, one block a line, without menus, running heads and page numbers.
   * Null for a park's own report, of which only what is quoted can be read.
   */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Its sections, outermost and inner ones, in order. */
  readonly sections: ReadonlyArray<Section>;
  /** Its measures, in order. */
  readonly measures: MeasureConnection;
  /** Dimensions and criteria of a scheme, in order. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** The grades a scheme gives, in its own words; a grade holds from min up to, not including, max. */
  readonly ratings: ReadonlyArray<Rating>;
  /** Promises among the document's aims, outside its measures; those of a measure are in Measure.targets. */
  readonly targets: ReadonlyArray<Target>;
  /** What it cites, each place where it does, in order. */
  readonly citations: ReadonlyArray<Citation>;
  /** The places in other held documents that cite it. */
  readonly citedBy: CitationConnection;
  /**
   * The later text that took this one's place: a final text for a draft, a revision, or one that says that this is no longer in
   * force. From its day on (see Succession.on) the later counts and the earlier does not; until then it is the other way round. Measures and
   * targets of the one that does not count are in no list or total but its own, unless `documents` names it.
   */
  readonly supersededBy: Maybe<Succession>;
  /** The earlier text whose place this one took; of several that it repeals, the one it is most like. */
  readonly supersedes: Maybe<Succession>;
  /** The authoritative text that this one is a copy or a retelling of, where there is one. */
  readonly variantOf: Maybe<Variant>;
  /** Copies and retellings of this text. */
  readonly variants: ReadonlyArray<Variant>;
  /** What the parser could not settle, each with its place. */
  readonly findings: ReadonlyArray<Finding>;
};

/** A policy document: one that is held with its text, or one that is only cited so far. */
export type DocumentMeasuresArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
};

/** A policy document: one that is held with its text, or one that is only cited so far. */
export type DocumentCitedByArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A grade that a scheme gives. */
export type Rating = {
  readonly __typename?: 'Rating';
  /** The grade in the scheme's own words. */
  readonly name: Scalars['String']['output'];
  /** Fewest points for it. */
  readonly min: Scalars['Float']['output'];
  /** Points from which it is no longer this grade; null for the highest. */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** Where the scheme says so. */
  readonly span: Span;
};

/** The file a document was read from; sha256 is of the file's bytes, textSha256 of Document.text in UTF-8, characters its length in UTF-16 code units. */
export type SourceFile = {
  readonly __typename?: 'SourceFile';
  /** The file's name with extension. */
  readonly name: Scalars['String']['output'];
  /** Media type (RFC 6838) by its content, such as text/plain. */
  readonly mediaType: Scalars['String']['output'];
  /** Character encoding the bytes were read in. */
  readonly encoding: Scalars['String']['output'];
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** SHA-256 of Document.text in UTF-8, hexadecimal. */
  readonly textSha256: Scalars['String']['output'];
  /** Length of Document.text in UTF-16 code units. */
  readonly characters: Scalars['NonNegativeInt']['output'];
  /** Where it was published, if known. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A numbered or titled part of a document that is not itself a measure. */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** Number as printed, such as 一、 or （1）. */
  readonly number: Scalars['String']['output'];
  /** Heading without its number. */
  readonly title: Scalars['String']['output'];
  /** 1 for the outermost. */
  readonly level: Scalars['PositiveInt']['output'];
  /** The whole section, its heading included. */
  readonly span: Span;
  /** The section around it. */
  readonly parent: Maybe<Section>;
  /** Measures that stand directly in it, in order. */
  readonly measures: ReadonlyArray<Measure>;
};

/** One place where a document cites another. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The document that cites. */
  readonly from: Document;
  /** Title as cited. */
  readonly title: Scalars['String']['output'];
  /** Document number as cited. */
  readonly docNumber: Maybe<Scalars['String']['output']>;
  /** The document cited: held, or only known by citation. */
  readonly document: Maybe<Document>;
  /** The citing words. */
  readonly span: Span;
};

/** Which documents; what is left out or empty does not restrict, and all that is given must hold. */
export type DocumentFilter = {
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Issued at any of these ranks. */
  readonly levels?: InputMaybe<ReadonlyArray<GovernmentLevel>>;
  /** Applying to any of these regions (ids). */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only drafts (true) or only what is not a draft (false). */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Signed on this day or later; leaves out what has no date. */
  readonly issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Signed on this day or earlier; leaves out what has no date. */
  readonly issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * In force on this day: no draft, taken effect (or, where no such day is given, signed or published) by then, not expired
   * before, and not replaced by then. Left out, documents that were replaced are listed beside what replaced them.
   */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Copies and retellings too, which are otherwise never counted as documents of their own. */
  readonly includeVariants?: InputMaybe<Scalars['Boolean']['input']>;
  /** Documents too that are only cited so far. */
  readonly includeCited?: InputMaybe<Scalars['Boolean']['input']>;
  /** With all of these words, parted by spaces, in title or number, letter for letter after folding of width and script; at most 32 words in 256 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacets = {
  readonly __typename?: 'MeasureFacets';
  /** How many measures the whole filter finds. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** Documents they are in; copies and replaced ones where the filter names them. */
  readonly documents: Facet;
  /** Regions that their documents apply to. */
  readonly regions: Facet;
  /** Kinds of their documents. */
  readonly kinds: Facet;
  /** Ranks at which their documents were issued. */
  readonly levels: Facet;
  /** Bodies they are given to; of `role` and `systems`, where those are given. */
  readonly agencies: Facet;
  /** Functional lines of the bodies they are given to; of `role` and `agencies`, where those are given. */
  readonly systems: Facet;
  /** Parts that bodies have in them; of `agencies` and `systems`, where those are given. */
  readonly roles: Facet;
  /** Products they name. */
  readonly products: Facet;
  /** Categories of the products they name. */
  readonly productCategories: Facet;
  /** Dimensions they support; rejected links and replaced schemes do not count. */
  readonly indicators: Facet;
  /** Notions of the field that they express. */
  readonly concepts: Facet;
  /** Means by which a clause of theirs works. */
  readonly instruments: Facet;
  /** How strongly a clause of theirs directs. */
  readonly strengths: Facet;
  /** Days on which something in them is due: a target, or what a body is given. */
  readonly deadlines: Facet;
  /** What was judged of their links with comparable measures and with dimensions; links with replaced documents or schemes do not count. */
  readonly linkStatuses: Facet;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsDocumentsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsRegionsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsKindsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsLevelsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsAgenciesArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsSystemsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsRolesArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsProductsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsProductCategoriesArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsIndicatorsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsConceptsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsInstrumentsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsStrengthsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsDeadlinesArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/**
 * How many measures there are of each value of what they can be filtered by. Each list is counted under all that is asked for, except
 * its own part of the filter: so it tells what else could be chosen, and how many that would give. Only what is asked for is counted.
 */
export type MeasureFacetsLinkStatusesArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Values that measures have, the most frequent first; ties by value. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The most frequent values. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many values there are, those beyond the given ones among them. */
  readonly totalValues: Scalars['NonNegativeInt']['output'];
};

/** One value, and how many of the measures have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** As the filter takes it: an id, a name of an enum, or a day for both `dueFrom` and `dueTo`. */
  readonly value: Scalars['String']['output'];
  /** What a reader calls it; of an enum and of a day the value itself. */
  readonly name: Scalars['String']['output'];
  /** How many measures have it. */
  readonly count: Scalars['NonNegativeInt']['output'];
  /** The thing itself; null for an enum and for a day. */
  readonly node: Maybe<Node>;
};

/** An order of measures. */
export type MeasureOrder = {
  /** What they are ordered by. */
  readonly by: MeasureOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What measures can be ordered by. What has no such value comes last both ways; equal ones are ordered by place, in the same direction. */
export type MeasureOrderField =
  /** By document and in order. */
  | 'PLACE'
  /** The day on which the document was signed. */
  | 'ISSUED_ON'
  /** The first day on which a target in it, or what a body is given in it, is due. */
  | 'DEADLINE'
  /** How strongly its strongest clause directs. */
  | 'STRENGTH';

/** An order of documents. */
export type DocumentOrder = {
  /** What they are ordered by. */
  readonly by: DocumentOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What documents can be ordered by. What has no such value comes last both ways; equal ones are ordered by date and slug, in the same direction. */
export type DocumentOrderField =
  /** The day of signing. */
  | 'ISSUED_ON'
  /** The day of taking effect. */
  | 'EFFECTIVE_ON'
  /** The title, character by character. */
  | 'TITLE';

/** An order of targets. */
export type TargetOrder = {
  /** What they are ordered by. */
  readonly by: TargetOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What targets can be ordered by. What has no such value comes last both ways; equal ones are ordered by place, in the same direction. */
export type TargetOrderField =
  /** By document and in order. */
  | 'PLACE'
  /** The deadline. */
  | 'DEADLINE';

/** Which way a list runs. */
export type OrderDirection =
  /** From the least to the greatest. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** What people do to a fact that was read. */
export type FactChange =
  /** Take out what was read and does not stand there. Of a title or bounds: take back what was corrected before. */
  | 'REMOVE'
  /** Put in what stands there and was not read. Of bodies and products only: a title and bounds are always there. */
  | 'ADD'
  /** Put something else in place of what was read there. */
  | 'REPLACE';

/** What of a measure people correct. */
export type FactKind =
  /** A body's part in it. */
  | 'ASSIGNMENT'
  /** A financial product that it names. */
  | 'PRODUCT'
  /** Its heading. */
  | 'TITLE'
  /** Where it begins and ends. What stands within is read anew; what it lost belongs to no measure until another one's bounds take it in. */
  | 'BOUNDS';

/** Something that people corrected in the reading of a measure; kept beside the text, and made again at each re-reading. */
export type FactReview = {
  readonly __typename?: 'FactReview';
  /** Its id, by which it can be taken back (withdrawReview). */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly change: FactChange;
  /** To what. */
  readonly fact: FactKind;
  /** What stands at the place. */
  readonly asPrinted: Scalars['String']['output'];
  /** The body, where one was given; null also where no measure names it any more. */
  readonly agency: Maybe<Agency>;
  /** Its part. */
  readonly role: Maybe<AssignmentRole>;
  /** The product, where one was given; null also where no measure names it any more. */
  readonly product: Maybe<FinancialProduct>;
  /** Who corrected it, when, and why. */
  readonly review: Review;
};

/**
 * A correction of what was read. What each takes, beside measure, asPrinted and note:
 *
 * ASSIGNMENT: ADD start, end, agency, role; REPLACE start, end, and agency or role or both; REMOVE nothing, or start and end or agency to tell it from others printed so.
 * PRODUCT: ADD and REPLACE start, end, product; REMOVE nothing, or start and end or product.
 * TITLE and BOUNDS: REPLACE start, end; REMOVE nothing: it takes back what was corrected.
 *
 * A place lies in the measure (new bounds in the document, clear of other measures), or where the measure names a body in a table of tasks. A body takes one part in a measure: correcting it corrects all places that name it there.
 * Of two corrections of one place, one body, one product, one title or one measure's bounds the later holds; one that brings back what was read takes the earlier one back.
 */
export type ReviewFactInput = {
  /** Id of the measure; not one of a copy or retelling: correct its original. */
  readonly measure: Scalars['ID']['input'];
  /** What is done. */
  readonly change: FactChange;
  /** To what. */
  readonly fact: FactKind;
  /** What stands from start to end, exactly or as the measure's text prints it; for REMOVE the name, title or text as the API gives it. */
  readonly asPrinted: Scalars['String']['input'];
  /** Where it begins, in UTF-16 code units into Document.text. */
  readonly start?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** Where it ends, exclusive. */
  readonly end?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** Id of the body. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** Its part. */
  readonly role?: InputMaybe<AssignmentRole>;
  /** Id of the product: one of the vocabulary, or one that a measure names. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in at most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The measure as it is read now. */
export type ReviewFactPayload = {
  readonly __typename?: 'ReviewFactPayload';
  /** The measure; null where something is wrong. */
  readonly measure: Maybe<Measure>;
  /** What is wrong; empty where it was corrected. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How much a finding matters. */
export type FindingSeverity =
  /** Something could not be read. */
  | 'ERROR'
  /** Something may be read wrongly or is missing from the document. */
  | 'WARNING'
  /** Worth knowing; nothing is lost. */
  | 'INFO';

/** What the parser could not settle, or found amiss, in one document. */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** The document it is about. */
  readonly document: Document;
  /** What was found, as a code that stays the same. */
  readonly code: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: FindingSeverity;
  /** What was found, in words. */
  readonly message: Scalars['String']['output'];
  /** Where; null when it is about the whole document. */
  readonly span: Maybe<Span>;
};

/** Which findings; what is left out or empty does not restrict, and all that is given must hold. Those of copies and retellings are left out unless `documents` names those. */
export type FindingFilter = {
  /** In any of these documents (ids). */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With any of these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of any of these severities. */
  readonly severities?: InputMaybe<ReadonlyArray<FindingSeverity>>;
};

/** What can be missing. See GapSeverity for how bad it is. */
export type GapKind =
  /**
   * A measure of a higher document that a lower one on the same subject has no counterpart of: the subject is the higher document's
   * measure, `document` the lower one. Only where the higher document is national or applies to the lower one's place; the message says
   * whether it applies, for only then can anything be owed, and names another text of that place that has what this one leaves out.
   */
  | 'MEASURE_WITHOUT_COUNTERPART'
  /** Nobody is named who answers for it. Where that is so of more measures than not, it is one gap, of the document. */
  | 'MEASURE_WITHOUT_AGENCY'
  /**
   * Several bodies are named and none leads; one body alone needs no lead. Where that is so of more measures than have a lead, it is one gap,
   * of the document.
   */
  | 'MEASURE_WITHOUT_LEAD'
  /** No measure of any held document supports this dimension of a scheme. A scheme none of whose dimensions has one is one gap, of the scheme. */
  | 'INDICATOR_WITHOUT_MEASURE'
  /** It supports no dimension of a held scheme, while others of its document do: a document none of whose measures does is on another subject. */
  | 'MEASURE_WITHOUT_INDICATOR'
  /** Only documents of one place name this product, or one that is a kind of it: none without places, which holds everywhere, and none of a zone of several. */
  | 'PRODUCT_IN_ONE_REGION_ONLY'
  /** A criterion that a park does not meet, or meets in part: by confirmed evidence. */
  | 'CRITERION_UNMET'
  /** A criterion of which nothing confirmed is known. A park of which nothing at all is known is one gap, of the park. */
  | 'CRITERION_UNKNOWN';

/** How bad a gap is, by a rule that anyone can follow. */
export type GapSeverity =
  /** CRITERION_UNMET without any points; MEASURE_WITHOUT_AGENCY of a measure, below the national level. */
  | 'HIGH'
  /**
   * CRITERION_UNMET in part; CRITERION_UNKNOWN; MEASURE_WITHOUT_AGENCY of a whole document below the national level; MEASURE_WITHOUT_LEAD in
   * a document that gives leads in more measures; INDICATOR_WITHOUT_MEASURE of a dimension; MEASURE_WITHOUT_COUNTERPART where the higher
   * document applies to the place of the lower one, which is no park scheme, and no other text of that place that is held has it. Not where
   * the higher is a draft, or later than the lower, nor where either has expired: then nothing is owed, or not by this text.
   */
  | 'MEDIUM'
  /** All others: they say how texts differ, not that anyone has left something undone. */
  | 'LOW';

/**
 * Something that is missing. Documents that are copies, only cited, or in whose place another counts make no gaps and close none, and
 * rejected links do not count. A day that comes (a revision takes effect, a text expires) tells them anew.
 */
export type Gap = Node & {
  readonly __typename?: 'Gap';
  /** Global id: the same as long as this is missing. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** What kind of thing is missing. */
  readonly kind: GapKind;
  /** How bad that is. */
  readonly severity: GapSeverity;
  /** What lacks something, or is lacked: a measure, indicator, product, document or park. */
  readonly subject: Node;
  /** The document whose gap it is: of a criterion its scheme; null where a product stands in several documents of one place. */
  readonly document: Maybe<Document>;
  /** The park whose gap it is. */
  readonly park: Maybe<Park>;
  /** What is missing, in words. */
  readonly message: Scalars['String']['output'];
  /**
   * Measures elsewhere that would close it, the nearest first, at most five: counterparts of the subject (that name a body, give a lead,
   * support a dimension, as it is that which is missing), measures that support the criterion or its dimension, measures that name the
   * product; of a gap of a whole document or park those of any of its measures or dimensions. Of the counterparts below a measure only the 200 nearest are looked at, so that one further away may be missed. Empty where
   * none is held.
   */
  readonly remedies: ReadonlyArray<Remedy>;
};

/** What would close a gap, with where it is written and who answers for it. */
export type Remedy = {
  readonly __typename?: 'Remedy';
  /** The measure. */
  readonly measure: Measure;
  /** Bodies that answer for it there, in the order printed. */
  readonly agencies: ReadonlyArray<Assignment>;
  /** Products it names, each once. */
  readonly products: ReadonlyArray<FinancialProduct>;
};

/** Which gaps are wanted; what is left out does not restrict. */
export type GapFilter = {
  /** Only of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  /**
   * Only of these documents (ids), all held, no copies and none in whose place another counts; of a scheme also those of the parks it judges,
   * which it has whatever counts in its place.
   */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these parks (ids), all known. */
  readonly parks?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only so bad. */
  readonly severities?: InputMaybe<ReadonlyArray<GapSeverity>>;
};

/** A dimension of an evaluation scheme, or one of its criteria. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** 2 for a dimension, 2.3 for its third criterion. */
  readonly code: Scalars['String']['output'];
  /** Its heading, or the words it begins with. */
  readonly name: Scalars['String']['output'];
  /** The whole of it as it stands. */
  readonly text: Scalars['String']['output'];
  /** Where it stands. */
  readonly span: Span;
  /** The scheme. */
  readonly document: Document;
  /** The dimension of a criterion; null for a dimension. */
  readonly parent: Maybe<Indicator>;
  /** The criteria of a dimension, in order. */
  readonly children: ReadonlyArray<Indicator>;
  /**
   * Measures of documents that have not been replaced that support it, the 100 strongest; of a criterion those that support it best within its
   * dimension. `supportingMeasures` has all of them, in pages.
   */
  readonly measures: ReadonlyArray<IndicatorLink>;
  /** The same, in pages. */
  readonly supportingMeasures: IndicatorLinkConnection;
};

/** A dimension of an evaluation scheme, or one of its criteria. */
export type IndicatorSupportingMeasuresArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A document: its text inline, or a file of at most 10 MiB in base64; HTML, DOCX, PDF, text and Markdown are told apart by content.
 * dryRun reads and keeps nothing: `extraction` then holds what was read (extract.schema.json).
 */
export type IngestDocumentInput = {
  /** The file's name; without its extension (`.txt`, `.md`, `.html`, `.docx`, `.pdf` and the like, nothing else after a dot) it is the document's slug, and takes the place of the document that has it, be that `.txt` and this `.md`. */
  readonly name: Scalars['String']['input'];
  /** The text; this or base64. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The file in base64; this or text. */
  readonly base64?: InputMaybe<Scalars['String']['input']>;
  /** Where it is from, beginning with http:// or https://; noted, never fetched. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** What sort of document it is: the reading must agree, and where the text does not say (OTHER), this is taken. */
  readonly kind?: InputMaybe<DocumentKind>;
  /** The region it is of, in full (连云港市) or short (连云港): the reading must name it, and where the text names neither a place nor who speaks, this is taken. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Reads, and keeps nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of the document. */
export type IngestDocumentPayload = {
  readonly __typename?: 'IngestDocumentPayload';
  /** The document as it is held; null where something is wrong, and for dryRun. */
  readonly document: Maybe<Document>;
  /** For dryRun what was read, in the form of extract.schema.json, as `cetu extract` prints it; also where the document would be refused. */
  readonly extraction: Maybe<Scalars['JSONObject']['output']>;
  /** True for a new document; false for one whose place it took, one that was there already, and where nothing was kept. */
  readonly created: Scalars['Boolean']['output'];
  /** What is wrong; empty where it was taken in, or would be. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A link that reading found or a person proposed: between two measures, or between a measure and a dimension. */
export type Link = Counterpart | IndicatorLink;

/** What is linked. */
export type LinkKind =
  /** Two measures: a Counterpart. */
  | 'COUNTERPART'
  /** A measure and a dimension of a scheme: an IndicatorLink. */
  | 'INDICATOR';

/** Which links; everything that is given must hold. */
export type LinkFilter = {
  /** Only links of these kinds; empty or left out does not restrict. */
  readonly kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** Only links of which this has been said; what is meant where it is empty or left out, the list says. */
  readonly statuses?: InputMaybe<ReadonlyArray<ReviewStatus>>;
  /** Only links that were made so; empty or left out does not restrict. */
  readonly methods?: InputMaybe<ReadonlyArray<MappingMethod>>;
  /**
   * Only links with an end in one of these documents (ids), a replaced one among them too; empty or left out does not restrict, and links with
   * measures of replaced documents, or with dimensions of replaced schemes, are left out.
   */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only links that somebody judged or proposed. False: only those that nobody has looked at. */
  readonly reviewed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only links of which this person said the last: the name as `review.by` gives it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
};

/** An order of links. */
export type LinkOrder = {
  /** What they are ordered by. */
  readonly by: LinkOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What links can be ordered by. Equal ones are ordered by id, backwards where the strongest come last. */
export type LinkOrderField =
  /** By confidence: ASC the weakest first, DESC the strongest. */
  'CONFIDENCE';

/** One page of links (Relay). */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The page's links, each with its cursor. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The page's links. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One link in a page (Relay). */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
};

/** How two provisions relate in content, seen from `from` (after NIST OSCAL's mapping model). */
export type MappingRelation =
  /** Both say nearly the same. */
  | 'EQUIVALENT'
  /** All but little of `from` is in `to`, which says more. */
  | 'NARROWER'
  /** All but little of `to` is in `from`, which says more. */
  | 'BROADER'
  /** Each has something of its own beside what they share. */
  | 'OVERLAPS';

/** Who made a link. */
export type MappingMethod =
  /** The machine, by comparing texts. */
  | 'AUTOMATIC'
  /** A person. */
  | 'HUMAN'
  /** The machine, and a person confirmed it or said how the two relate. What a person rejected stays the machine's. */
  | 'HYBRID';

/** One reason for a link, with its place in both texts. */
export type Rationale = {
  readonly __typename?: 'Rationale';
  /** In what they are alike. */
  readonly kind: RationaleKind;
  /** What they share; several slight things in one line, the weightiest first. */
  readonly text: Scalars['String']['output'];
  /** Where the one has it; of several, the weightiest. */
  readonly fromSpan: Maybe<Span>;
  /** Where the other has it; of several, the weightiest. */
  readonly toSpan: Maybe<Span>;
  /** What it adds to the link's confidence, which is the sum of all weights. */
  readonly weight: Scalars['Float']['output'];
};

/** In what two provisions, or a provision and a dimension, are alike. */
export type RationaleKind =
  /** A word, weighed by how rare it is. */
  | 'SHARED_TERM'
  /** A notion of the field, in whatever words. */
  | 'SHARED_CONCEPT'
  /** A financial product, or the wider one. */
  | 'SHARED_PRODUCT'
  /** Bodies of one functional line answer for both. */
  | 'SHARED_AGENCY_SYSTEM'
  /** A wider notion that both belong to, and that one of them does not name. */
  | 'SHARED_TOPIC'
  /** A promise about the same thing. */
  | 'SHARED_TARGET'
  /** The same is done to the same. */
  | 'SHARED_ACTION'
  /** Words in both headings. */
  | 'SAME_HEADING'
  /** Both cite the same document, or the one the other. */
  | 'CITATION'
  /** What a person who proposed the link gave as the reason, with both provisions whole; it weighs nothing. */
  | 'HUMAN';

/** What of two provisions is compared. */
export type ComparedSlot =
  /** Who answers for it. */
  | 'ACTOR'
  /** How strongly it directs. */
  | 'STRENGTH'
  /** What is to be done. */
  | 'OBJECT'
  /** By which financial product. */
  | 'PRODUCT'
  /** How much is promised: each figure, those for one thing side by side, others ADDED or DROPPED, or CHANGED where each has but one. */
  | 'NUMBER'
  /** By when: each two days that are set for one thing, and, of all else, the first day of each. */
  | 'DEADLINE';

/** How `from` stands to `to` in one slot. */
export type SlotChange =
  /** The same in both. */
  | 'SAME'
  /** More in `from`. */
  | 'STRONGER'
  /** Less in `from`. */
  | 'WEAKER'
  /** Another, neither more nor less. */
  | 'CHANGED'
  /** Only in `from`. */
  | 'ADDED'
  /** Only in `to`. */
  | 'DROPPED';

/** One slot of two provisions side by side. */
export type SlotComparison = {
  readonly __typename?: 'SlotComparison';
  /** What is compared. */
  readonly slot: ComparedSlot;
  /** How `from` stands to `to`. */
  readonly change: SlotChange;
  /** Where the lower provision has it; null where it has nothing. */
  readonly from: Maybe<Span>;
  /** Where the higher provision has it; null where it has nothing. */
  readonly to: Maybe<Span>;
};

/**
 * That two provisions are comparable in content: of a lower document (`from`) and a higher one (`to`). Whether the one was bound
 * to carry out the other is a question of territory and rank: see `applies`. Of two documents of one rank it is made when somebody
 * asks, by `coverage` (from the column to the baseline) or by its id, which names both measures and who is seen against whom;
 * `from` and `to` are then just the two sides.
 */
export type Counterpart = Node & {
  readonly __typename?: 'Counterpart';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** The lower document's provision. */
  readonly from: Measure;
  /** The higher document's provision. */
  readonly to: Measure;
  /** How they relate in content, seen from `from`. */
  readonly relation: MappingRelation;
  /** How much the two texts are alike: from 0.5, where the machine sees a counterpart, towards 1; less only where a person does. The sum of the weights of its reasons; no review changes it. */
  readonly confidence: Scalars['Float']['output'];
  /** Who made the link. */
  readonly method: MappingMethod;
  /** What has been said of it. A rejected link counts nowhere and is in no list but `Query.reviews`, and `Query.links` where that is asked for rejected ones; it can be asked for by its id. */
  readonly status: ReviewStatus;
  /** Who said so, when and why; of a link proposed by hand, who proposed it. Null where nobody has looked at it. */
  readonly review: Maybe<Review>;
  /**
   * True when the region of `from` lies in what the document of `to` applies to, or has some of it within (a province in which
   * a city lies that a plan binds). A national document that names no region applies everywhere; any other that names none,
   * nowhere. False between documents of one rank.
   */
  readonly applies: Scalars['Boolean']['output'];
  /** Slot by slot, numbers and deadlines as often as there are any; what neither says is left out. */
  readonly comparison: ReadonlyArray<SlotComparison>;
  /** Why they are alike, the weightiest first; never empty. */
  readonly rationale: ReadonlyArray<Rationale>;
};

/** That a measure supports what a dimension of an evaluation scheme asks for. */
export type IndicatorLink = Node & {
  readonly __typename?: 'IndicatorLink';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** The measure. */
  readonly measure: Measure;
  /** The dimension. */
  readonly indicator: Indicator;
  /** The criterion of the dimension that it supports best; null where it supports none in particular. */
  readonly criterion: Maybe<Indicator>;
  /** Share of what the measure is about that the dimension asks for, 0 to 1: the sum of the weights of its reasons. */
  readonly confidence: Scalars['Float']['output'];
  /** Who made the link. */
  readonly method: MappingMethod;
  /** What has been said of it. A rejected link counts nowhere and is in no list but `Query.reviews`, and `Query.links` where that is asked for rejected ones; it can be asked for by its id. */
  readonly status: ReviewStatus;
  /** Who said so, when and why; of a link proposed by hand, who proposed it. Null where nobody has looked at it. */
  readonly review: Maybe<Review>;
  /** Why, the weightiest first; never empty. */
  readonly rationale: ReadonlyArray<Rationale>;
};

/** A notion of the field (贷款风险补偿, 上市培育 …), after SKOS: what links and groupings are made of. */
export type Concept = Node & {
  readonly __typename?: 'Concept';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** The notion's own name. */
  readonly name: Scalars['String']['output'];
  /** The notion it is a kind of. */
  readonly broader: Maybe<Concept>;
  /** Notions that are kinds of it, as far as documents need them. */
  readonly narrower: ReadonlyArray<Concept>;
  /** Measures that name it in any of its phrases, by document and in order; what only names a narrower notion stands there. */
  readonly measures: MeasureConnection;
};

/** A notion of the field (贷款风险补偿, 上市培育 …), after SKOS: what links and groupings are made of. */
export type ConceptMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One numbered provision that tells somebody to do something. */
export type Measure = Node & {
  readonly __typename?: 'Measure';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** Number as printed, such as （一）, 3. or 第十二条. */
  readonly number: Scalars['String']['output'];
  /** Heading without its number; where there is no separate heading, the first sentence. */
  readonly title: Scalars['String']['output'];
  /** The whole provision as it stands. */
  readonly text: Scalars['String']['output'];
  /** Where it stands. */
  readonly span: Span;
  /** The document it is in. */
  readonly document: Document;
  /** The section it stands in. */
  readonly section: Maybe<Section>;
  /** Its directive clauses, in order. */
  readonly actions: ReadonlyArray<Action>;
  /** Who answers for it, in the order printed. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Financial products it names, in order. */
  readonly products: ReadonlyArray<ProductMention>;
  /** Promises with a number or a deadline in it, in order. */
  readonly targets: ReadonlyArray<Target>;
  /** Comparable measures of higher-level documents that have not been replaced, the 100 strongest of them and the strongest first (all of a document's are in Query.links): see Counterpart for what the word claims. */
  readonly upstream: ReadonlyArray<Counterpart>;
  /** Comparable measures of lower-level documents that have not been replaced, strongest first. */
  readonly downstream: CounterpartConnection;
  /** Dimensions of evaluation schemes that have not been replaced that it supports, strongest first. */
  readonly indicators: ReadonlyArray<IndicatorLink>;
  /** What people corrected in its reading, in the order in which they did. */
  readonly corrections: ReadonlyArray<FactReview>;
};

/** One numbered provision that tells somebody to do something. */
export type MeasureDownstreamArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One directive sentence or clause: who is told to do what, and how strongly. */
export type Action = {
  readonly __typename?: 'Action';
  /** The clause as it stands. */
  readonly text: Scalars['String']['output'];
  /** The verb that directs, in its shortest form. */
  readonly verb: Maybe<Scalars['String']['output']>;
  /** How strongly it directs. */
  readonly strength: CommitmentStrength;
  /** By what means; null when no one means is plain. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** Where it stands. */
  readonly span: Span;
};

/** How strongly a clause directs, weakest first. */
export type CommitmentStrength =
  /** Try out: 探索, 研究, 试点. */
  | 'EXPLORE'
  /** Encourage: 鼓励, 引导, 倡导. */
  | 'ENCOURAGE'
  /** Support: 支持, 扶持, 给予. */
  | 'SUPPORT'
  /** Push forward: 推动, 推进, 促进, 加快, 加大, 深化. */
  | 'PROMOTE'
  /** Set up or improve: 建立, 完善, 健全, 设立, 落实, 构建. */
  | 'ESTABLISH'
  /** Require: 应当, 必须, 严格, 不得, 确保. */
  | 'REQUIRE';

/** Means of policy after Rothwell and Zegveld. */
export type PolicyInstrument =
  /** Gives money, people, information or infrastructure (供给型). */
  | 'SUPPLY'
  /** Sets rules, taxes, conditions of finance, plans or protection (环境型). */
  | 'ENVIRONMENT'
  /** Buys, demonstrates or trades (需求型). */
  | 'DEMAND';

/** Part a body has in a measure. */
export type AssignmentRole =
  /** Leads (牵头). */
  | 'LEAD'
  /** Supports (配合, 参与, 支持). */
  | 'SUPPORT'
  /** Answers for it, without being told apart (责任单位). */
  | 'RESPONSIBLE';

/** How a role is known: said in so many words; given by a rule that the document states (ruleSpan); or read from the form of the list (ruleSpan where there is evidence). */
export type AssignmentBasis =
  /** The clause says so in so many words. */
  | 'STATED'
  /** A rule that the document states gives it: see Assignment.ruleSpan. */
  | 'RULE_IN_DOCUMENT'
  /** Read from the form of the list: Assignment.ruleSpan where there is evidence. */
  | 'INFERRED';

/** One agency in one measure. Where several clauses name it, the strongest role stands (LEAD, then RESPONSIBLE, then SUPPORT) and spans holds every place, the first as span. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** The measure. */
  readonly measure: Measure;
  /** The body. */
  readonly agency: Agency;
  /** Its part. */
  readonly role: AssignmentRole;
  /** The words that give the part: 牵头, 会同, 指导, 配合 … */
  readonly roleAsPrinted: Maybe<Scalars['String']['output']>;
  /** How the part is known. */
  readonly basis: AssignmentBasis;
  /** Where the document states or shows the rule that gives the part. */
  readonly ruleSpan: Maybe<Span>;
  /** The body's name as it stands in the text. */
  readonly asPrinted: Scalars['String']['output'];
  /** The first place that names it. */
  readonly span: Span;
  /** Every place that names it in the measure. */
  readonly spans: ReadonlyArray<Span>;
  /** Day by which it is to be done (完成时限), where one is set. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Who gave the body or its part by hand; null for what was read so. A part given by hand has the basis STATED: somebody vouches that the text says so. */
  readonly review: Maybe<Review>;
  /**
   * In the portfolio of a body that took over the work of `agency`: how that body's work passed on, the first step of several on the way to it. Null where the body itself is
   * named, and everywhere else.
   */
  readonly carriedBy: Maybe<AgencySuccession>;
  /**
   * The body's line across levels where this measure's counterparts meet it, strongest first: at each the bodies that answer there. `agency`'s line is
   * looked for; of what was carried to a successor, that one's. Rejected links, copies and replaced texts are left out.
   */
  readonly ladder: LadderStepConnection;
};

/** One agency in one measure. Where several clauses name it, the strongest role stands (LEAD, then RESPONSIBLE, then SUPPORT) and spans holds every place, the first as span. */
export type AssignmentLadderArgs = {
  levels?: InputMaybe<ReadonlyArray<GovernmentLevel>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which measures; what is left out or empty does not restrict, and all that is given must hold. Measures of copies and retellings, and of documents that were replaced, are left out unless `documents` names those. */
export type MeasureFilter = {
  /** In any of these documents (ids). */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In documents that apply to any of these regions themselves (ids); what is of a city is not found by its province. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In documents that apply to any of these regions or to what lies in them (ids): of a province, its cities and counties too. */
  readonly regionsWithin?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In documents of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** In documents issued at any of these ranks. */
  readonly levels?: InputMaybe<ReadonlyArray<GovernmentLevel>>;
  /** In documents signed on this day or later; leaves out what has no date. */
  readonly issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In documents signed on this day or earlier; leaves out what has no date. */
  readonly issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Given to any of these bodies (ids). */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Given to a body of any of these functional lines (ids). */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a body in this part; together with `agencies` or `systems`, one of those bodies in this part. */
  readonly role?: InputMaybe<AssignmentRole>;
  /** Naming any of these products (ids). */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Naming a product of any of these categories. */
  readonly productCategories?: InputMaybe<ReadonlyArray<ProductCategory>>;
  /** Supporting any of these dimensions, or any of these criteria best (ids). */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Expressing any of these notions of the field (ids). */
  readonly concepts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a directive clause that works by this means. */
  readonly instrument?: InputMaybe<PolicyInstrument>;
  /** With a directive clause of any of these strengths. */
  readonly strengths?: InputMaybe<ReadonlyArray<CommitmentStrength>>;
  /** With a target, or a body's part in it, that is due on this day or later; together with `dueTo`, one that is due between the two. */
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** With a target, or a body's part in it, that is due on this day or earlier. */
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** With a link, to a comparable measure or to a dimension, of which any of these was judged; links with replaced documents or schemes do not count. */
  readonly linkStatuses?: InputMaybe<ReadonlyArray<ReviewStatus>>;
  /** Only measures given to some body (true) or to none (false). */
  readonly hasAgency?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only measures with a comparable one in a document of other level (true) or without (false); rejected links and those with replaced documents do not count. */
  readonly hasCounterpart?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only measures that support a dimension (true) or none (false); rejected links and those with replaced schemes do not count. */
  readonly hasIndicator?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * In documents in force on this day, as `DocumentFilter.inForceOn` says. Left out: in documents that nothing has replaced,
   * drafts among them.
   */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** With all of these words, parted by spaces, in number, title or text, letter for letter after folding of width and script; at most 32 words in 256 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes a document in: from its text, or from its file in base64. The one of that name, whatever its extension, is replaced; these very bytes under another name are refused. */
  readonly ingestDocument: IngestDocumentPayload;
  /** Corrects what was read: an assignment, a product, a measure's title or bounds. Kept beside the text, never in it, and applied again at each re-reading. */
  readonly reviewFact: ReviewFactPayload;
  /** Stores what is stated of a park: a new one, or with an id merged criterion by criterion. Of two statements of one criterion the later holds, unless `seen` says otherwise. */
  readonly savePark: SaveParkPayload;
  /** Takes a park out, with its evidence, its reports and all that was found of it. */
  readonly removePark: RemoveParkPayload;
  /** Says whether a statement of evidence stands. Of two reviews the later holds, unless `seen` says otherwise. */
  readonly reviewEvidence: SaveParkPayload;
  /** Says whether a link stands, and how its two measures relate. Kept with the words of both, and applied again whenever their documents are read. Of two reviews the later holds, unless `seen` says otherwise. */
  readonly reviewLink: ReviewLinkPayload;
  /** Links two measures of documents of different rank, or a measure and a dimension, by hand. What the machine found too is thereby confirmed. */
  readonly proposeLink: ReviewLinkPayload;
  /** Takes back a correction, or a review of a link that stands nowhere any more, with the finding that says so. That it was taken back is kept: no older file that is imported brings it again. What stands at a link is judged of again with reviewLink. */
  readonly withdrawReview: WithdrawReviewPayload;
  /** Sets how a scheme's dimensions and criteria weigh, in place of what was set before. */
  readonly setSchemeWeights: SchemeWeightsPayload;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationReviewFactArgs = {
  input: ReviewFactInput;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationSaveParkArgs = {
  input: SaveParkInput;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationRemoveParkArgs = {
  input: RemoveParkInput;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationReviewEvidenceArgs = {
  input: ReviewEvidenceInput;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationReviewLinkArgs = {
  input: ReviewLinkInput;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationProposeLinkArgs = {
  input: ProposeLinkInput;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationWithdrawReviewArgs = {
  input: WithdrawReviewInput;
};

/** Everything that can be changed: with a token (`Authorization: Bearer`), or where the server has none, from its own machine. Without one UNAUTHENTICATED, without the role for it FORBIDDEN. What is wrong with an input is told in `userErrors`, all of it at once, and then nothing is changed. */
export type MutationSetSchemeWeightsArgs = {
  input: SchemeWeightsInput;
};

/** What is wrong with an input. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Path to the value in the input, such as evidence, 2, score; null when it is about the whole. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong, as a code that stays the same. */
  readonly code: Scalars['String']['output'];
  /** What is wrong, and what to do, in words. */
  readonly message: Scalars['String']['output'];
};

/** A park. Without id a new one; with it, evidence is merged criterion by criterion. A city that the scheme does not cover is a user error. */
export type SaveParkInput = {
  /** Id of a park that is there; left out for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, without /. */
  readonly name: Scalars['String']['input'];
  /** The city, county or district it lies in, in full (嘉兴市) or short (嘉兴). */
  readonly city: Scalars['String']['input'];
  /** Id of the scheme that judges it; a park keeps the one it has. */
  readonly scheme: Scalars['ID']['input'];
  /** What is stated of its criteria; a criterion that is left out keeps what was stated before. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
};

/** What is stated of one criterion. */
export type EvidenceInput = {
  /** The criterion: its code, such as 2.3, or its id. */
  readonly indicator: Scalars['String']['input'];
  /** What was found; left out, it follows from the score, and is UNKNOWN without one. */
  readonly verdict?: InputMaybe<EvidenceVerdict>;
  /** Points, 0 to 100: where given, they count, not the verdict, so that only 100 is met in full. */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
  /** What the verdict rests on, in words. */
  readonly statement: Scalars['String']['input'];
  /** Where that can be read, beginning with http:// or https://. */
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** The day it was found; not one to come. */
  readonly collectedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The `revision` of what people had stated of the criterion when you looked (the evidence without a `reason`), null where that was
   * nothing: where somebody has stated or reviewed it since, nothing is saved and REVIEWED_MEANWHILE tells what it says now. Left out,
   * this takes its place whatever it says.
   */
  readonly seen?: InputMaybe<Scalars['String']['input']>;
};

/** A review of a statement of evidence. */
export type ReviewEvidenceInput = {
  /**
   * With CONFIRMED, of what was read in a report: what its words show, where they left it open or were read wrongly. What people state
   * is mended with `savePark`.
   */
  readonly verdict?: InputMaybe<EvidenceVerdict>;
  /** Id of the evidence. */
  readonly evidence: Scalars['ID']['input'];
  /** Whether it stands. */
  readonly status: ReviewStatus;
  /** Why, in words: at most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `revision` that you have seen: where the statement or its review is another since, nothing is changed and REVIEWED_MEANWHILE
   * tells what it says now. Left out, whatever it says by now is judged.
   */
  readonly seen?: InputMaybe<Scalars['String']['input']>;
};

/** The park as it is saved. */
export type SaveParkPayload = {
  readonly __typename?: 'SaveParkPayload';
  /** The park; null where something is wrong. */
  readonly park: Maybe<Park>;
  /** What is wrong; empty where it was saved. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is taken out. */
export type RemoveParkInput = {
  /** Id of the park. */
  readonly park: Scalars['ID']['input'];
};

/** What was taken out. */
export type RemoveParkPayload = {
  readonly __typename?: 'RemoveParkPayload';
  /** Id of the park that was taken out; null where something is wrong. */
  readonly park: Maybe<Scalars['ID']['output']>;
  /** What is wrong; empty where it was taken out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How one dimension or criterion weighs. */
export type WeightInput = {
  /** Id of the dimension or criterion. */
  readonly indicator: Scalars['ID']['input'];
  /** Its weight beside those of its group, on any scale; 0 to 1,000,000. */
  readonly weight: Scalars['Float']['input'];
};

/** How a scheme's indicators weigh: all its dimensions, all criteria of a dimension, or both. None at all takes back what was set: equal weights are assumed again. */
export type SchemeWeightsInput = {
  /** Id of the scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** The weights, of whole groups. */
  readonly weights: ReadonlyArray<WeightInput>;
  /** Where they are from: at most 2,000 characters. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** The scheme as it is weighed. */
export type SchemeWeightsPayload = {
  readonly __typename?: 'SchemeWeightsPayload';
  /** The scheme; null where something is wrong. */
  readonly scheme: Maybe<Document>;
  /** What is wrong; empty where the weights were set. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A review of a link. */
export type ReviewLinkInput = {
  /** Id of the counterpart or indicator link. */
  readonly link: Scalars['ID']['input'];
  /** Whether it stands; PROPOSED leaves it open again. */
  readonly status: ReviewStatus;
  /**
   * How the two measures relate, seen from `from`. Left out or null, it stays as it is with CONFIRMED and REJECTED; with PROPOSED it is
   * as compared again, whoever set another. Never of a link to a dimension.
   */
  readonly relation?: InputMaybe<MappingRelation>;
  /** Why, in words: at most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The `review.at` that you have seen, null where there was no review: where somebody has reviewed the link since, nothing is
   * changed and REVIEWED_MEANWHILE tells who. Left out, the later review holds, and whose it replaced is told nobody.
   */
  readonly seen?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A link by hand. */
export type ProposeLinkInput = {
  /** Id of a measure. */
  readonly measure: Scalars['ID']['input'];
  /** Id of a measure of a document of another rank, in either order, or of a scheme's dimension. */
  readonly to: Scalars['ID']['input'];
  /** How they relate, seen from `measure`; left out, it is as compared. Never of a link to a dimension. */
  readonly relation?: InputMaybe<MappingRelation>;
  /** Why, in words: at most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The link as it stands now: the one or the other. */
export type ReviewLinkPayload = {
  readonly __typename?: 'ReviewLinkPayload';
  /** The link between two measures; null where it is another or something is wrong. */
  readonly counterpart: Maybe<Counterpart>;
  /** The link between a measure and a dimension; null where it is another or something is wrong. */
  readonly indicatorLink: Maybe<IndicatorLink>;
  /** What is wrong; empty where it was saved. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Anything with a global, opaque, stable id (Relay). */
export type Node = {
  /** The same on every machine and in every store that read the same file. */
  readonly id: Scalars['ID']['output'];
  /**
   * Path of a link to it, to be put after the server's address: a page for browsers, JSON for programs. It bears no key of words: an id
   * that is made of numbering (of measures, sections, targets) leads to whatever bears the number after a revision, and nobody can tell
   * (state UNCHECKED). The answer there gives a link with a key, as does Span.permalink: by these it is told.
   */
  readonly permalink: Scalars['String']['output'];
};

/** Where one page of a connection lies in the whole of it (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True when more follows this page: ask for it with `first` and `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when more stands before this page: ask for it with `last` and `before: startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first element; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the page's last element; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A place in a source text: offsets in UTF-16 code units into Document.text, and the text found there. */
export type Span = {
  readonly __typename?: 'Span';
  /** The document the place is in. */
  readonly document: Document;
  /** Offset of the first character. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** Offset after the last character. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The text of the place, exactly as it stands there. */
  readonly quote: Scalars['String']['output'];
  /** Up to 32 characters before the place. */
  readonly prefix: Scalars['String']['output'];
  /** Up to 32 characters after the place. */
  readonly suffix: Scalars['String']['output'];
  /** True when the stored text still reads exactly so at this place, and that text still has SourceFile.textSha256. */
  readonly verified: Scalars['Boolean']['output'];
  /**
   * Path of a link to this place, to be put after the server's address. It bears a key of the words and of what stands around them, by
   * which they are found again when the text has changed. Null in a park's own report, which is no public text.
   */
  readonly permalink: Maybe<Scalars['String']['output']>;
};

/**
 * What people found of a criterion. MET counts 100, PARTLY_MET 50, UNMET 0; a score, where given, wins over the verdict: a criterion is
 * met by full marks, so one that is MET with a score of 80 is met in part, with a score of 0 it is unmet. A dimension is met when all
 * its criteria are.
 */
export type EvidenceVerdict =
  /** The criterion is met. */
  | 'MET'
  /** The criterion is met in part. */
  | 'PARTLY_MET'
  /** The criterion is not met. */
  | 'UNMET'
  /** Nobody knows yet: neither met nor unmet. */
  | 'UNKNOWN';

/** A park with what people stated of it against the criteria of a scheme. */
export type Park = Node & {
  readonly __typename?: 'Park';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The region it lies in. */
  readonly city: Maybe<Region>;
  /** True for a made-up park, which only shows what can be asked of one. */
  readonly sample: Scalars['Boolean']['output'];
  /** The scheme that judges it. */
  readonly scheme: Document;
  /**
   * What is stated of its criteria, in the order of the scheme; of the others nothing is known. What was read in the park's own reports
   * (`cetu park read`) stands beside what people stated. Of one criterion, what people said or confirmed last counts and comes last.
   */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the evidence comes to by the scheme's own words. */
  readonly assessment: Assessment;
};

/** A park with what people stated of it against the criteria of a scheme. */
export type ParkAssessmentArgs = {
  assume?: InputMaybe<ReadonlyArray<AssumptionInput>>;
};

/** A verdict to try out. */
export type AssumptionInput = {
  /** Id of a criterion or dimension of the park's scheme. */
  readonly indicator: Scalars['ID']['input'];
  /** What is assumed of it. */
  readonly verdict: EvidenceVerdict;
};

/** What is stated of one criterion of a park. It counts only while it is CONFIRMED. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** The criterion. */
  readonly indicator: Indicator;
  /** What was found of it; UNKNOWN where nothing is stated. */
  readonly verdict: EvidenceVerdict;
  /** Points, 0 to 100, where some were given; then they count, not the verdict: 100 is met, less is met in part, 0 is unmet. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** What the verdict rests on, in words; empty where nothing is stated. */
  readonly statement: Scalars['String']['output'];
  /** Where that can be read. */
  readonly sourceUrl: Maybe<Scalars['String']['output']>;
  /** The day it was found. */
  readonly collectedOn: Maybe<Scalars['Date']['output']>;
  /** Whether it stands: what people state is CONFIRMED until a review says otherwise, what was read in a report PROPOSED. */
  readonly status: ReviewStatus;
  /**
   * Its place in the park's own report, for what was read there. `Span.document` is that report: a document of kind OTHER that is no
   * policy, so that it is in no list of documents, not linked and in no total. Null of what people stated, and once the report was
   * removed (then a finding of the scheme says so).
   */
  readonly span: Maybe<Span>;
  /** Why it was proposed: what its words share with the criterion's, and which of them decide the verdict. Null of what people stated. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The last review; null where there was none. */
  readonly review: Maybe<Review>;
  /** True where an assessment only assumes this verdict. */
  readonly assumed: Scalars['Boolean']['output'];
  /** Another one as soon as what is stated here or its review changes: `seen` of `savePark` and `reviewEvidence`. Null where nothing is stated. */
  readonly revision: Maybe<Scalars['String']['output']>;
};

/** What a park's evidence comes to. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** The park. */
  readonly park: Park;
  /** The scheme that judges it. */
  readonly scheme: Document;
  /** Points out of 100 of what is known alone; 0 while nothing is. */
  readonly score: Scalars['Float']['output'];
  /** Points out of 100 if all that is unknown were unmet. */
  readonly scoreMin: Scalars['Float']['output'];
  /** Points out of 100 if all that is unknown were met. */
  readonly scoreMax: Scalars['Float']['output'];
  /** One of Document.ratings; null below them all, or while the bounds leave it open. */
  readonly rating: Maybe<Rating>;
  /** True when equal weights were used anywhere, for the dimensions or for the criteria of one, since nobody has set any there. */
  readonly weightsAssumed: Scalars['Boolean']['output'];
  /** Where the weights that were set are from, as whoever set them says, also while others are assumed; null where none are set. */
  readonly weightsSource: Maybe<Scalars['String']['output']>;
  /** The scheme's dimensions, in order. */
  readonly dimensions: ReadonlyArray<DimensionResult>;
  /** The fewest further criteria that, once met, reach each rating that is not reached yet (scoreMin at its min or above), nearest first. */
  readonly waysUp: ReadonlyArray<WayUp>;
  /**
   * Measures that the park satisfies: a dimension they support is met by confirmed evidence, and their document applies to the park's
   * city or is the scheme itself. A draft for comment counts like a final text; see Document.draft. By document and in order.
   */
  readonly satisfiedMeasures: MeasureConnection;
  /** The same by content, of documents that bind other places. */
  readonly comparableMeasures: MeasureConnection;
  /**
   * Every measure of documents on the scheme's subject (some measure of theirs supports a dimension of it) with whether the park satisfies
   * it, by which evidence, and why not. By document and in order.
   */
  readonly measureResults: MeasureResultConnection;
  /** What is missing in this park, worst first, with the verdicts that are tried out: a gap that only these make has no node of its own. */
  readonly gaps: ReadonlyArray<Gap>;
};

/** What a park's evidence comes to. */
export type AssessmentSatisfiedMeasuresArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a park's evidence comes to. */
export type AssessmentComparableMeasuresArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a park's evidence comes to. */
export type AssessmentMeasureResultsArgs = {
  outcomes?: InputMaybe<ReadonlyArray<MeasureOutcome>>;
  comparable?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a park satisfies a measure. */
export type MeasureOutcome =
  /** All criteria of a dimension that it supports are met in full, by confirmed evidence or as assumed. */
  | 'SATISFIED'
  /** No dimension that it supports is met, and one has a criterion that is not met, or in part only. */
  | 'UNMET'
  /** Of no dimension that it supports anything is unmet, but something of each is unknown. */
  | 'UNKNOWN'
  /** It supports no dimension of the scheme, so evidence says nothing of it. */
  | 'NO_INDICATOR';

/** A measure as a park stands to it: the path from the park over its evidence and the criterion to the measure, and on to where that comes from. */
export type MeasureResult = {
  readonly __typename?: 'MeasureResult';
  /** The measure. */
  readonly measure: Measure;
  /** Whether the park satisfies it. */
  readonly outcome: MeasureOutcome;
  /** The link to the dimension that decides, with its reasons; null without one. */
  readonly indicatorLink: Maybe<IndicatorLink>;
  /** What decides: the evidence of every criterion of that dimension if SATISFIED, of those not met if UNMET, of those unknown if UNKNOWN; empty without one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Measures of higher documents that it is comparable with, those that apply where it does (`applies`) before the others and of each the strongest first; without those of rejected links. At most 100. */
  readonly upstream: ReadonlyArray<Counterpart>;
};

/** The fewest further criteria that reach a rating. */
export type WayUp = {
  readonly __typename?: 'WayUp';
  /** The rating. */
  readonly rating: Rating;
  /** The criteria, in the order of the scheme; of sets of one size, the one that adds most. */
  readonly criteria: ReadonlyArray<Indicator>;
};

/** What a park's evidence comes to in one dimension. */
export type DimensionResult = {
  readonly __typename?: 'DimensionResult';
  /** The dimension. */
  readonly indicator: Indicator;
  /** Its share of the whole, 0 to 1; those of all dimensions add up to 1. */
  readonly weight: Scalars['Float']['output'];
  /** Points out of 100 of what is known alone; 0 while nothing is. */
  readonly score: Scalars['Float']['output'];
  /** Points out of 100 if all that is unknown were unmet. */
  readonly scoreMin: Scalars['Float']['output'];
  /** Points out of 100 if all that is unknown were met. */
  readonly scoreMax: Scalars['Float']['output'];
  /** What is stated, or assumed, of each of its criteria, in order: UNKNOWN with an empty statement where nothing is. */
  readonly criteria: ReadonlyArray<Evidence>;
};

/** What sort of finance a product is. */
export type ProductCategory =
  /** Loans (信贷). */
  | 'CREDIT'
  /** Bonds and notes (债券). */
  | 'BOND'
  /** Shares, funds and listing (股权). */
  | 'EQUITY'
  /** Insurance (保险). */
  | 'INSURANCE'
  /** Guarantees and sharing of loan risk (担保). */
  | 'GUARANTEE'
  /** Leasing (融资租赁). */
  | 'LEASING'
  /** Bills and receivables (票据). */
  | 'BILL'
  /** The central bank's lending to banks (再贷款, 再贴现). */
  | 'REFINANCING'
  /** Securitisation (资产证券化). */
  | 'SECURITISATION'
  /** Finance across the border (跨境). */
  | 'CROSS_BORDER'
  /** None of these. */
  | 'OTHER';

/** A kind of financial product or service that measures name. */
export type FinancialProduct = Node & {
  readonly __typename?: 'FinancialProduct';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** Canonical name. */
  readonly name: Scalars['String']['output'];
  /** Other names of the same product. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of finance it is. */
  readonly category: ProductCategory;
  /** The wider product that it is a kind of. */
  readonly broader: Maybe<FinancialProduct>;
  /** Products that are kinds of it. */
  readonly narrower: ReadonlyArray<FinancialProduct>;
  /** Where measures name it; copies and retellings, and documents that were replaced, are left out. */
  readonly mentions: ProductMentionConnection;
};

/** A kind of financial product or service that measures name. */
export type FinancialProductMentionsArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One product named in one measure. */
export type ProductMention = {
  readonly __typename?: 'ProductMention';
  /** The measure. */
  readonly measure: Measure;
  /** The product. */
  readonly product: FinancialProduct;
  /** The name as it stands in the text. */
  readonly asPrinted: Scalars['String']['output'];
  /** Where it stands. */
  readonly span: Span;
  /** Who gave it by hand; null for what was read so. */
  readonly review: Maybe<Review>;
};

/** Which products; what is left out or empty does not restrict, and all that is given must hold. */
export type ProductFilter = {
  /** Of any of these categories. */
  readonly categories?: InputMaybe<ReadonlyArray<ProductCategory>>;
  /** Named in documents that apply to any of these regions (ids). */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Also those that no measure names, or only one of a copy, a retelling or a replaced document: broader kinds of named ones. */
  readonly includeUnnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** With all of these words, parted by spaces, in its names, letter for letter after folding of width and script; at most 32 words in 256 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a document made of the provision of another that one of its measures is comparable with, by a stated rule. */
export type ProfileKind =
  /**
   * Nearly its words: at least half of its runs of three characters (signs and spaces left out) stand in its strongest counterpart, of which
   * it is no wider part (EQUIVALENT or NARROWER), and nothing of it is MADE_CONCRETE.
   */
  | 'VERBATIM'
  /** Like it in content, in words of its own, and neither of the others. */
  | 'ADAPTED'
  /**
   * It says what the baseline leaves open: against each of its counterparts there it adds a product and drops none, adds a figure or promises
   * more, or adds a deadline or sets an earlier one. Bodies do not count: a document names those of its own rank.
   */
  | 'MADE_CONCRETE'
  /** It has no counterpart in the baseline, as far as the texts show. */
  | 'OF_ITS_OWN';

/** What a document made of another, measure by measure. It says how texts compare, not what either had to do: see `applies`. */
export type DocumentProfile = {
  readonly __typename?: 'DocumentProfile';
  /** The document whose measures are told of. */
  readonly document: Document;
  /** What it is held against. */
  readonly baseline: Document;
  /** Whether the baseline binds where the document applies; false for two of one rank. */
  readonly applies: Scalars['Boolean']['output'];
  /** How many measures are of each kind, all kinds in order; they add up to the measures of the document. */
  readonly counts: ReadonlyArray<ProfileCount>;
  /** The measures, in order. */
  readonly measures: ProfiledMeasureConnection;
};

/** What a document made of another, measure by measure. It says how texts compare, not what either had to do: see `applies`. */
export type DocumentProfileMeasuresArgs = {
  kind?: InputMaybe<ProfileKind>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How many measures are of one kind. */
export type ProfileCount = {
  readonly __typename?: 'ProfileCount';
  /** The kind. */
  readonly kind: ProfileKind;
  /** How many. */
  readonly count: Scalars['NonNegativeInt']['output'];
};

/** One measure with what it was told by. */
export type ProfiledMeasure = {
  readonly __typename?: 'ProfiledMeasure';
  /** The measure. */
  readonly measure: Measure;
  /** What it made of its counterparts in the baseline. */
  readonly kind: ProfileKind;
  /** The strongest of them; null for OF_ITS_OWN. */
  readonly counterpart: Maybe<Counterpart>;
  /** How many it has there. */
  readonly counterparts: Scalars['NonNegativeInt']['output'];
  /** Share of its runs of three characters that stand in that counterpart, 0 to 1. */
  readonly sameWords: Scalars['Float']['output'];
  /** For MADE_CONCRETE: the slots that say so, against that counterpart. */
  readonly concrete: ReadonlyArray<SlotComparison>;
};

/**
 * How firmly a document's measures and their counterparts are worded (slot STRENGTH), by steps from higher to lower levels. Always seen from
 * the lower provision: WEAKER means that it directs less firmly than the higher one. What it compares is the wording of two actions on one
 * thing; it says nothing of duty: whether the higher text binds where the lower one applies is each step's `applies`. Rejected links, copies and, unless `against` names one, replaced texts
 * do not count.
 */
export type StrengthDrift = {
  readonly __typename?: 'StrengthDrift';
  /** The document whose measures are looked at. */
  readonly document: Document;
  /** From the highest level down, of two between the same levels the one that applies first; steps without counterparts are left out. */
  readonly steps: ReadonlyArray<StrengthStep>;
};

/**
 * One step between two levels, at one of which the document stands. What is read against texts that bind and what is read against texts of
 * another place are two steps.
 */
export type StrengthStep = {
  readonly __typename?: 'StrengthStep';
  /** The higher level. */
  readonly from: GovernmentLevel;
  /** The lower level. */
  readonly to: GovernmentLevel;
  /**
   * Whether the higher texts bind where the lower ones apply, by territory and rank. False: nobody had to carry out the one by the other; the
   * step tells only how differently the two are worded.
   */
  readonly applies: Scalars['Boolean']['output'];
  /** Counterparts whose lower provision is worded more firmly. */
  readonly stronger: Scalars['NonNegativeInt']['output'];
  /** Counterparts worded as firmly. */
  readonly same: Scalars['NonNegativeInt']['output'];
  /** Counterparts whose lower provision is worded less firmly. */
  readonly weaker: Scalars['NonNegativeInt']['output'];
  /** Counterparts of which no two actions are on one thing, so that nothing is said. */
  readonly notCompared: Scalars['NonNegativeInt']['output'];
  /** The counterparts that are counted, strongest first, each with the quotations in its `comparison`. */
  readonly counterparts: CounterpartConnection;
};

/**
 * One step between two levels, at one of which the document stands. What is read against texts that bind and what is read against texts of
 * another place are two steps.
 */
export type StrengthStepCounterpartsArgs = {
  change?: InputMaybe<SlotChange>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One page of measures in a profile (Relay). */
export type ProfiledMeasureConnection = {
  readonly __typename?: 'ProfiledMeasureConnection';
  /** The page's measures, each with its cursor. */
  readonly edges: ReadonlyArray<ProfiledMeasureEdge>;
  /** The page's measures. */
  readonly nodes: ReadonlyArray<ProfiledMeasure>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** One measure in a page (Relay). */
export type ProfiledMeasureEdge = {
  readonly __typename?: 'ProfiledMeasureEdge';
  /** Opaque place of it, good for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: ProfiledMeasure;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type Query = {
  readonly __typename?: 'Query';
  /** Anything by its id; null where there is no such id. */
  readonly node: Maybe<Node>;
  /** Several things by their ids, in the same order; null where there is no such id. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One document by id or by slug; null where there is none. */
  readonly document: Maybe<Document>;
  /** Documents, oldest first, undated ones last. */
  readonly documents: DocumentConnection;
  /** One measure; null where there is none. */
  readonly measure: Maybe<Measure>;
  /** Measures, by document and in order. */
  readonly measures: MeasureConnection;
  /** How many measures there are of each value of what they can be filtered by: what to choose next. */
  readonly measureFacets: MeasureFacets;
  /** By id, or by any name it is printed under; `region` settles names such as 市科技局. Several that fit: BAD_USER_INPUT, naming them. */
  readonly agency: Maybe<Agency>;
  /** Bodies that a document names as issuer or gives a part in a measure, by id; copies and retellings do not count. */
  readonly agencies: AgencyConnection;
  /** One financial product by id or by any of its names; null where there is none. */
  readonly product: Maybe<FinancialProduct>;
  /** Financial products that a measure names, by id; copies and retellings do not count. */
  readonly products: FinancialProductConnection;
  /** Dimensions and criteria of schemes, by scheme and in order; those of copies and retellings only when asked for by `scheme`. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Regions that documents or bodies refer to, by id. */
  readonly regions: ReadonlyArray<Region>;
  /** Notions of the field that measures name, and wider ones, by name. */
  readonly concepts: ReadonlyArray<Concept>;
  /** Promises with a number or a deadline, by document and in order. */
  readonly targets: TargetConnection;
  /** Links between measures, and between measures and dimensions, the strongest first. Without `statuses` those that stand: PROPOSED and CONFIRMED. */
  readonly links: LinkConnection;
  /** Links that people judged or proposed, the last judged first: rejected ones too, unless `statuses` says otherwise. What was said of words that are gone is told in findings. */
  readonly reviews: LinkConnection;
  /** What reading left open, by document and in order. */
  readonly findings: FindingConnection;
  /** One park; null where there is none, or where the scheme that judges it is not held. */
  readonly park: Maybe<Park>;
  /** Parks, by id. */
  readonly parks: ParkConnection;
  /**
   * Full text: each hit holds every word of the query, letter for letter after folding of width and script; best first.
   * Of each type at most 5,000 are ranked, the first in the order of their lists: with more, ask for rarer words.
   */
  readonly search: SearchConnection;
  /**
   * Shortest evidence paths between two nodes, or from one node outwards when `to` is left out: to the nearest nodes, each by one path.
   * Paths through content where there are any; only else through what two things merely have in common (see `throughContent`). At each
   * node what it has few of comes first, then its links, the strongest first, then what else it has by id. Rejected links are not
   * followed; copies and measures and targets of replaced texts are not gone through unless a path starts or ends there: a replaced text
   * itself is, on to what took its place. A node with more than 1,000 hops each
   * way (100 between the ends) is followed to the first of these; of an end that 5,000 or more lead to, 5,000 links and mentions are looked
   * at for this, whichever the store has first; what 1,000 or more lead to is not gone through between the ends (two paths may meet in it);
   * and at most 1,000 nodes of one distance are gone on from: beyond that a path may be missed, never made up. From a node to itself: that node alone.
   * BAD_USER_INPUT for a link or a statement of evidence: it is a step, not an end.
   */
  readonly trace: ReadonlyArray<TracePath>;
  /**
   * How far the measures of a document are taken up in others: a city compared with the plan, with its province, or with another city.
   * Between documents of different rank the stored links answer. Two of one rank, one without a known level, and two of different rank that
   * were held to be on other subjects (see `CoverageSummary.compared`) are compared when they are named, at most 20 pairs in a request: the
   * same texts and the same vocabulary give the same answer, and nothing is stored.
   * BAD_USER_INPUT for the baseline itself among the others, a copy or retelling, and a document that is not held.
   */
  readonly coverage: CoverageMatrix;
  /**
   * What a document made of another's measures: its words, something more concrete, its own. By stored links with a document of higher
   * rank; with one of the same or unknown rank, and with one that was held to be on other subjects, by comparing them now (see `coverage`).
   * BAD_USER_INPUT where the baseline ranks lower, for the document itself, a copy or retelling, and a document that is not held.
   */
  readonly profile: DocumentProfile;
  /** How strength of commitment drifts from 国 to 省 to 市, around one document. BAD_USER_INPUT for a document that is not held, a copy or retelling. */
  readonly strengthDrift: StrengthDrift;
  /**
   * What is missing, worst first: by severity, then by kind, then by document and in order. BAD_USER_INPUT for a document that is not held
   * or is a copy or retelling, and for a park that is not there: of these no gap is known, which does not mean that nothing is missing.
   */
  readonly gaps: GapConnection;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  orderBy?: InputMaybe<MeasureOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryMeasureFacetsArgs = {
  filter?: InputMaybe<MeasureFilter>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryAgencyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryAgenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryProductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryProductsArgs = {
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryIndicatorsArgs = {
  scheme?: InputMaybe<Scalars['ID']['input']>;
  dimensionsOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryRegionsArgs = {
  level?: InputMaybe<GovernmentLevel>;
  parent?: InputMaybe<Scalars['ID']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryConceptsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryTargetsArgs = {
  filter?: InputMaybe<TargetFilter>;
  orderBy?: InputMaybe<TargetOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  orderBy?: InputMaybe<LinkOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryReviewsArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryFindingsArgs = {
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryParkArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryParksArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryTraceArgs = {
  from: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['ID']['input']>;
  maxHops?: InputMaybe<Scalars['PositiveInt']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryCoverageArgs = {
  baseline: Scalars['ID']['input'];
  against?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryProfileArgs = {
  document: Scalars['ID']['input'];
  baseline: Scalars['ID']['input'];
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryStrengthDriftArgs = {
  document: Scalars['ID']['input'];
  against?: InputMaybe<Scalars['ID']['input']>;
};

/** Everything that can be asked. `first` left out means 20; above 100 is BAD_USER_INPUT. Every connection also pages backwards with last and before. */
export type QueryGapsArgs = {
  filter?: InputMaybe<GapFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative region of China, or several together under one name. */
export type Region = Node & {
  readonly __typename?: 'Region';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Code after GB/T 2260; null for what has none. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Its rank. */
  readonly level: GovernmentLevel;
  /** The region it lies in. */
  readonly parent: Maybe<Region>;
  /** The regions that lie in it, as far as documents or bodies need them. */
  readonly children: ReadonlyArray<Region>;
  /** Documents that apply to it, oldest first, undated ones last; copies and retellings are left out. */
  readonly documents: DocumentConnection;
};

/** An administrative region of China, or several together under one name. */
export type RegionDocumentsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['PositiveInt']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whether something that was found or stated stands. */
export type ReviewStatus =
  /** Found by the machine, or proposed by a person, and not decided: links count with their confidence, evidence does not count. */
  | 'PROPOSED'
  /** It stands. */
  | 'CONFIRMED'
  /** It does not stand. */
  | 'REJECTED';

/** What someone judged of a fact, link or statement. */
export type Review = {
  readonly __typename?: 'Review';
  /** The judgement. */
  readonly status: ReviewStatus;
  /** Who judged. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** What a search can be asked for. */
export type SearchType =
  /** Documents by title and number. */
  | 'DOCUMENT'
  /** Measures by number, title and text. */
  | 'MEASURE'
  /** Bodies by their names. */
  | 'AGENCY'
  /** Financial products by their names. */
  | 'PRODUCT'
  /** Dimensions and criteria of schemes. */
  | 'INDICATOR';

/** Something found, with its place. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found. */
  readonly node: Node;
  /** How well it fits; only good for comparing hits of one search. */
  readonly score: Scalars['Float']['output'];
  /** The words around what was found. */
  readonly snippet: Scalars['String']['output'];
  /** The place found; null for what stands in no text, such as a body's name. */
  readonly span: Maybe<Span>;
};

/** That one text takes the place of another, and what became of every measure. */
export type Succession = {
  readonly __typename?: 'Succession';
  /** The text that was replaced. */
  readonly earlier: Document;
  /** The text that took its place. */
  readonly later: Document;
  /**
   * From which day (in China) the later text takes its place: until then the earlier one counts and the later does not. Null where that
   * is not known; a draft is over at once when its final text is there, whatever the day.
   */
  readonly on: Maybe<Scalars['Date']['output']>;
  /**
   * What became of every measure, in the later text's order. A measure that was both reworded and given to other bodies is there
   * twice, each time with its own differences.
   */
  readonly changes: ReadonlyArray<MeasureChange>;
};

/** What became of one measure. */
export type MeasureChange = {
  readonly __typename?: 'MeasureChange';
  /** In what way it changed. */
  readonly kind: MeasureChangeKind;
  /** The measure in the earlier text; null for one that was added. */
  readonly earlier: Maybe<Measure>;
  /** The measure in the later text; null for one that was dropped. */
  readonly later: Maybe<Measure>;
  /** The places that differ in this way: `original` is the earlier text, `variant` the later. Of a measure that was kept, none. */
  readonly differences: ReadonlyArray<TextDifference>;
};

/** In what way a measure changed. */
export type MeasureChangeKind =
  /** It says the same, has the same number, and the same bodies answer for it. */
  | 'KEPT'
  /** It says something else: a word, a figure, a deadline. */
  | 'REWORDED'
  /** Only the later text has it. */
  | 'ADDED'
  /** The later text has it no more. */
  | 'DROPPED'
  /** Other bodies answer for it, or the same in other roles. */
  | 'REASSIGNED'
  /** It has another number. */
  | 'RENUMBERED';

/** A promise with a number or a deadline, in a measure or among a document's aims. MULTIPLE: value is the factor (翻一番 2, 翻二番 4). A range uses value and valueMax. */
export type Target = Node & {
  readonly __typename?: 'Target';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Path of a link to it, to be put after the server's address. */
  readonly permalink: Scalars['String']['output'];
  /** The promise as it stands. */
  readonly text: Scalars['String']['output'];
  /** What is counted. */
  readonly metric: Maybe<Scalars['String']['output']>;
  /** The number promised; the lower end of a range. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The upper end of a range. */
  readonly valueMax: Maybe<Scalars['Float']['output']>;
  /** Unit as printed, such as 亿元 or %. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** How the number is meant. */
  readonly comparator: Maybe<TargetComparator>;
  /** Last day of the period it is promised for. */
  readonly deadline: Maybe<Scalars['Date']['output']>;
  /** The deadline's words, such as 到2025年末. */
  readonly deadlineText: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly span: Span;
  /** The measure it stands in; null among a document's aims. */
  readonly measure: Maybe<Measure>;
  /** The section it stands in. */
  readonly section: Maybe<Section>;
  /** The document it is in. */
  readonly document: Document;
};

/** How a target's number is meant. */
export type TargetComparator =
  /** That much or more. */
  | 'AT_LEAST'
  /** That much or less. */
  | 'AT_MOST'
  /** About that much. */
  | 'ABOUT'
  /** Just that much. */
  | 'EXACTLY'
  /** That many times what it is now. */
  | 'MULTIPLE';

/** Which targets; what is left out or empty does not restrict, and all that is given must hold. Those of copies and retellings, and of documents that were replaced, are left out unless `documents` names those. */
export type TargetFilter = {
  /** In any of these documents (ids). */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In documents that apply to any of these regions (ids). */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In measures given to any of these bodies (ids). */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Due on this day or later; leaves out what has no deadline. */
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier; leaves out what has no deadline. */
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** With all of these words, parted by spaces, letter for letter after folding of width and script; at most 32 words in 256 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A way from one node to another along what documents and the vocabularies say. */
export type TracePath = {
  readonly __typename?: 'TracePath';
  /** Number of hops: one less than the number of steps. */
  readonly length: Scalars['NonNegativeInt']['output'];
  /**
   * Whether it leads through content: what documents say of measures, bodies, products and criteria, links made by comparison, and
   * evidence; of what contains what, only down from where it starts and up to where it ends. Bodies, notions and products it starts or
   * ends at, and does not pass through. False where no such path of so few hops is there: then it passes through a body, a notion, a
   * product, a region, a line of bodies, a scheme or a document that two things merely have in common.
   */
  readonly throughContent: Scalars['Boolean']['output'];
  /** The nodes in order, the first being where the way starts. */
  readonly steps: ReadonlyArray<TraceStep>;
};

/** One hop: the node reached, the relation followed to reach it, and the place in the text that says so. */
export type TraceStep = {
  readonly __typename?: 'TraceStep';
  /** The node reached. */
  readonly node: Node;
  /** The relation followed; null for the node where the way starts. */
  readonly relation: Maybe<Scalars['String']['output']>;
  /** Which way the relation points; null for the node where the way starts. */
  readonly direction: Maybe<TraceDirection>;
  /** The place that says so, of a link that of its strongest reason; null for what vocabularies say, and where the way starts. */
  readonly span: Maybe<Span>;
  /** The Counterpart, IndicatorLink or Evidence that was followed, with its reasons or what was stated; null for other relations. */
  readonly link: Maybe<Node>;
};

/** Which way a relation was followed. */
export type TraceDirection =
  /** From its start to its end: the relation points at the node reached. */
  | 'OUT'
  /** Against it: the relation points away from the node reached. */
  | 'IN';

/** Two texts of one document: how alike they are and every place where they differ. */
export type Variant = {
  readonly __typename?: 'Variant';
  /** The other text: the authoritative one under Document.variantOf, the copy under Document.variants. */
  readonly document: Document;
  /** How alike the texts are, from 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
  /** Every place where they differ, in order. */
  readonly differences: ReadonlyArray<TextDifference>;
  /** The authoritative text's measures, each with the copy's, in order. */
  readonly measures: ReadonlyArray<MeasurePair>;
};

/** One place where two texts differ: of one document and its copy, or of a document and the one that replaced it. */
export type TextDifference = {
  readonly __typename?: 'TextDifference';
  /** In what way. */
  readonly kind: DifferenceKind;
  /** The place in the authoritative text, or the earlier one; null for what only the other has. */
  readonly original: Maybe<Span>;
  /** The place in the copy, or the later text; null for what it leaves out. */
  readonly variant: Maybe<Span>;
  /** The authoritative or earlier text's measure in which, or beside which, it is; null in a measure that was added. */
  readonly measure: Maybe<Measure>;
};

/** In what way two texts differ at one place. */
export type DifferenceKind =
  /** Both have something there, and not the same. */
  | 'CHANGED'
  /** The copy, or the later text, leaves it out. */
  | 'MISSING'
  /** Only the copy, or the later text, has it, or has it a second time. */
  | 'ADDED';

/** A measure of an authoritative text with its counterpart in a copy. */
export type MeasurePair = {
  readonly __typename?: 'MeasurePair';
  /** The authoritative text's measure. */
  readonly original: Measure;
  /** The copy's; null where the copy leaves it out. */
  readonly variant: Maybe<Measure>;
  /** How alike they are, from 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** What is to be as if nobody had said it. */
export type WithdrawReviewInput = {
  /** Id of a correction (`cor:…`) or of a review (`rev:…`), as `FactReview.id`, findings and `cetu reviews` name it. */
  readonly review: Scalars['ID']['input'];
  /**
   * The `review.at` that you have seen: where that id says something later since (another review of the same words was brought in),
   * nothing is taken back and REVIEWED_MEANWHILE tells whose it is. Left out, what it says now is taken back, whoever said it, as
   * with reviewLink. The number of a correction that was taken back goes to no other.
   */
  readonly seen?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was taken back. */
export type WithdrawReviewPayload = {
  readonly __typename?: 'WithdrawReviewPayload';
  /** Its id; null where nothing was. */
  readonly review: Maybe<Scalars['ID']['output']>;
  /** What is wrong; empty where it was taken back. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<unknown, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, unknown, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: unknown[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Link: ToldCounterpartRow | IndicatorLinkRow;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgencyDocument: ResolverTypeWrapper<AgencyDocumentRow>;
  LineMeasure: ResolverTypeWrapper<LineMeasureRow>;
  LadderAnswer: LadderAnswer;
  LadderStep: ResolverTypeWrapper<LadderStepRow>;
  AgencySuccession: ResolverTypeWrapper<AgencySuccessionRow>;
  AgencySystem: ResolverTypeWrapper<AgencySystemRow>;
  AgencyFilter: AgencyFilter;
  MeasureConnection: ResolverTypeWrapper<MeasureConnectionOf>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  CitationConnection: ResolverTypeWrapper<CitationConnectionOf>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  TargetConnection: ResolverTypeWrapper<TargetConnectionOf>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  FindingConnection: ResolverTypeWrapper<FindingConnectionOf>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionOf>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionOf>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentConnectionOf>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  FinancialProductConnection: ResolverTypeWrapper<FinancialProductConnectionOf>;
  FinancialProductEdge: ResolverTypeWrapper<
    Omit<FinancialProductEdge, 'node'> & { node: ResolversTypes['FinancialProduct'] }
  >;
  ProductMentionConnection: ResolverTypeWrapper<ProductMentionConnectionOf>;
  ProductMentionEdge: ResolverTypeWrapper<
    Omit<ProductMentionEdge, 'node'> & { node: ResolversTypes['ProductMention'] }
  >;
  SearchConnection: ResolverTypeWrapper<SearchConnectionOf>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  CounterpartConnection: ResolverTypeWrapper<CounterpartConnectionOf>;
  CounterpartEdge: ResolverTypeWrapper<Omit<CounterpartEdge, 'node'> & { node: ResolversTypes['Counterpart'] }>;
  IndicatorLinkConnection: ResolverTypeWrapper<IndicatorLinkConnectionOf>;
  IndicatorLinkEdge: ResolverTypeWrapper<Omit<IndicatorLinkEdge, 'node'> & { node: ResolversTypes['IndicatorLink'] }>;
  ParkConnection: ResolverTypeWrapper<ParkConnectionOf>;
  ParkEdge: ResolverTypeWrapper<Omit<ParkEdge, 'node'> & { node: ResolversTypes['Park'] }>;
  AgencyDocumentConnection: ResolverTypeWrapper<AgencyDocumentConnectionOf>;
  AgencyDocumentEdge: ResolverTypeWrapper<
    Omit<AgencyDocumentEdge, 'node'> & { node: ResolversTypes['AgencyDocument'] }
  >;
  LineMeasureConnection: ResolverTypeWrapper<LineMeasureConnectionOf>;
  LineMeasureEdge: ResolverTypeWrapper<Omit<LineMeasureEdge, 'node'> & { node: ResolversTypes['LineMeasure'] }>;
  LadderStepConnection: ResolverTypeWrapper<LadderStepConnectionOf>;
  LadderStepEdge: ResolverTypeWrapper<Omit<LadderStepEdge, 'node'> & { node: ResolversTypes['LadderStep'] }>;
  GapConnection: ResolverTypeWrapper<GapConnectionOf>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  MeasureResultConnection: ResolverTypeWrapper<MeasureResultConnectionOf>;
  MeasureResultEdge: ResolverTypeWrapper<Omit<MeasureResultEdge, 'node'> & { node: ResolversTypes['MeasureResult'] }>;
  CoverageStatus: CoverageStatus;
  CoverageMatrix: ResolverTypeWrapper<CoverageMatrixRow>;
  LeftOut: ResolverTypeWrapper<LeftOutRow>;
  LeftOutReason: LeftOutReason;
  CoverageRow: ResolverTypeWrapper<CoverageRowRow>;
  CoverageCell: ResolverTypeWrapper<CoverageCellRow>;
  RejectedCandidate: ResolverTypeWrapper<RejectedCandidateRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoverageSummary: ResolverTypeWrapper<CoverageSummaryRow>;
  DocumentKind: DocumentKind;
  GovernmentLevel: GovernmentLevel;
  Document: ResolverTypeWrapper<DocumentRow>;
  Rating: ResolverTypeWrapper<RatingRow>;
  SourceFile: ResolverTypeWrapper<DocumentRow>;
  Section: ResolverTypeWrapper<SectionRow>;
  Citation: ResolverTypeWrapper<CitationRow>;
  DocumentFilter: DocumentFilter;
  MeasureFacets: ResolverTypeWrapper<MeasureFacetsRow>;
  Facet: ResolverTypeWrapper<FacetRow>;
  FacetValue: ResolverTypeWrapper<FacetValueRow>;
  MeasureOrder: MeasureOrder;
  MeasureOrderField: MeasureOrderField;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  TargetOrder: TargetOrder;
  TargetOrderField: TargetOrderField;
  OrderDirection: OrderDirection;
  FactChange: FactChange;
  FactKind: FactKind;
  FactReview: ResolverTypeWrapper<FactReviewRow>;
  ReviewFactInput: ReviewFactInput;
  ReviewFactPayload: ResolverTypeWrapper<ReviewFactPayloadRow>;
  FindingSeverity: FindingSeverity;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingFilter: FindingFilter;
  GapKind: GapKind;
  GapSeverity: GapSeverity;
  Gap: ResolverTypeWrapper<GapRow>;
  Remedy: ResolverTypeWrapper<RemedyRow>;
  GapFilter: GapFilter;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: ResolverTypeWrapper<IngestDocumentPayloadRow>;
  Link: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Link']>;
  LinkKind: LinkKind;
  LinkFilter: LinkFilter;
  LinkOrder: LinkOrder;
  LinkOrderField: LinkOrderField;
  LinkConnection: ResolverTypeWrapper<LinkConnectionOf>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  MappingRelation: MappingRelation;
  MappingMethod: MappingMethod;
  Rationale: ResolverTypeWrapper<RationaleRow>;
  RationaleKind: RationaleKind;
  ComparedSlot: ComparedSlot;
  SlotChange: SlotChange;
  SlotComparison: ResolverTypeWrapper<SlotComparisonRow>;
  Counterpart: ResolverTypeWrapper<ToldCounterpartRow>;
  IndicatorLink: ResolverTypeWrapper<IndicatorLinkRow>;
  Concept: ResolverTypeWrapper<ConceptRow>;
  Measure: ResolverTypeWrapper<MeasureRow>;
  Action: ResolverTypeWrapper<ActionRow>;
  CommitmentStrength: CommitmentStrength;
  PolicyInstrument: PolicyInstrument;
  AssignmentRole: AssignmentRole;
  AssignmentBasis: AssignmentBasis;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  MeasureFilter: MeasureFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<UserErrorRow>;
  SaveParkInput: SaveParkInput;
  EvidenceInput: EvidenceInput;
  ReviewEvidenceInput: ReviewEvidenceInput;
  SaveParkPayload: ResolverTypeWrapper<SaveParkPayloadRow>;
  RemoveParkInput: RemoveParkInput;
  RemoveParkPayload: ResolverTypeWrapper<RemoveParkPayloadRow>;
  WeightInput: WeightInput;
  SchemeWeightsInput: SchemeWeightsInput;
  SchemeWeightsPayload: ResolverTypeWrapper<SchemeWeightsPayloadRow>;
  ReviewLinkInput: ReviewLinkInput;
  ProposeLinkInput: ProposeLinkInput;
  ReviewLinkPayload: ResolverTypeWrapper<ReviewLinkPayloadRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Span: ResolverTypeWrapper<SpanRow>;
  EvidenceVerdict: EvidenceVerdict;
  Park: ResolverTypeWrapper<ParkRow>;
  AssumptionInput: AssumptionInput;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Assessment: ResolverTypeWrapper<AssessmentRow>;
  MeasureOutcome: MeasureOutcome;
  MeasureResult: ResolverTypeWrapper<MeasureResultRow>;
  WayUp: ResolverTypeWrapper<WayUpRow>;
  DimensionResult: ResolverTypeWrapper<DimensionResultRow>;
  ProductCategory: ProductCategory;
  FinancialProduct: ResolverTypeWrapper<FinancialProductRow>;
  ProductMention: ResolverTypeWrapper<ProductMentionRow>;
  ProductFilter: ProductFilter;
  ProfileKind: ProfileKind;
  DocumentProfile: ResolverTypeWrapper<DocumentProfileRow>;
  ProfileCount: ResolverTypeWrapper<ProfileCountRow>;
  ProfiledMeasure: ResolverTypeWrapper<ProfiledMeasureRow>;
  StrengthDrift: ResolverTypeWrapper<StrengthDriftRow>;
  StrengthStep: ResolverTypeWrapper<StrengthStepRow>;
  ProfiledMeasureConnection: ResolverTypeWrapper<ProfiledMeasureConnectionOf>;
  ProfiledMeasureEdge: ResolverTypeWrapper<
    Omit<ProfiledMeasureEdge, 'node'> & { node: ResolversTypes['ProfiledMeasure'] }
  >;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  ReviewStatus: ReviewStatus;
  Review: ResolverTypeWrapper<ReviewRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SearchType: SearchType;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  Succession: ResolverTypeWrapper<SuccessionRow>;
  MeasureChange: ResolverTypeWrapper<MeasureChangeRow>;
  MeasureChangeKind: MeasureChangeKind;
  Target: ResolverTypeWrapper<TargetRow>;
  TargetComparator: TargetComparator;
  TargetFilter: TargetFilter;
  TracePath: ResolverTypeWrapper<TracePathRow>;
  TraceStep: ResolverTypeWrapper<TraceStepRow>;
  TraceDirection: TraceDirection;
  Variant: ResolverTypeWrapper<VariantRow>;
  TextDifference: ResolverTypeWrapper<TextDifferenceRow>;
  DifferenceKind: DifferenceKind;
  MeasurePair: ResolverTypeWrapper<MeasurePairRow>;
  WithdrawReviewInput: WithdrawReviewInput;
  WithdrawReviewPayload: ResolverTypeWrapper<WithdrawReviewPayloadRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AgencyDocument: AgencyDocumentRow;
  LineMeasure: LineMeasureRow;
  LadderStep: LadderStepRow;
  AgencySuccession: AgencySuccessionRow;
  AgencySystem: AgencySystemRow;
  AgencyFilter: AgencyFilter;
  MeasureConnection: MeasureConnectionOf;
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  CitationConnection: CitationConnectionOf;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  TargetConnection: TargetConnectionOf;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  FindingConnection: FindingConnectionOf;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  DocumentConnection: DocumentConnectionOf;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  AgencyConnection: AgencyConnectionOf;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AssignmentConnection: AssignmentConnectionOf;
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  FinancialProductConnection: FinancialProductConnectionOf;
  FinancialProductEdge: Omit<FinancialProductEdge, 'node'> & { node: ResolversParentTypes['FinancialProduct'] };
  ProductMentionConnection: ProductMentionConnectionOf;
  ProductMentionEdge: Omit<ProductMentionEdge, 'node'> & { node: ResolversParentTypes['ProductMention'] };
  SearchConnection: SearchConnectionOf;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  CounterpartConnection: CounterpartConnectionOf;
  CounterpartEdge: Omit<CounterpartEdge, 'node'> & { node: ResolversParentTypes['Counterpart'] };
  IndicatorLinkConnection: IndicatorLinkConnectionOf;
  IndicatorLinkEdge: Omit<IndicatorLinkEdge, 'node'> & { node: ResolversParentTypes['IndicatorLink'] };
  ParkConnection: ParkConnectionOf;
  ParkEdge: Omit<ParkEdge, 'node'> & { node: ResolversParentTypes['Park'] };
  AgencyDocumentConnection: AgencyDocumentConnectionOf;
  AgencyDocumentEdge: Omit<AgencyDocumentEdge, 'node'> & { node: ResolversParentTypes['AgencyDocument'] };
  LineMeasureConnection: LineMeasureConnectionOf;
  LineMeasureEdge: Omit<LineMeasureEdge, 'node'> & { node: ResolversParentTypes['LineMeasure'] };
  LadderStepConnection: LadderStepConnectionOf;
  LadderStepEdge: Omit<LadderStepEdge, 'node'> & { node: ResolversParentTypes['LadderStep'] };
  GapConnection: GapConnectionOf;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  MeasureResultConnection: MeasureResultConnectionOf;
  MeasureResultEdge: Omit<MeasureResultEdge, 'node'> & { node: ResolversParentTypes['MeasureResult'] };
  CoverageMatrix: CoverageMatrixRow;
  LeftOut: LeftOutRow;
  CoverageRow: CoverageRowRow;
  CoverageCell: CoverageCellRow;
  RejectedCandidate: RejectedCandidateRow;
  Float: Scalars['Float']['output'];
  CoverageSummary: CoverageSummaryRow;
  Document: DocumentRow;
  Rating: RatingRow;
  SourceFile: DocumentRow;
  Section: SectionRow;
  Citation: CitationRow;
  DocumentFilter: DocumentFilter;
  MeasureFacets: MeasureFacetsRow;
  Facet: FacetRow;
  FacetValue: FacetValueRow;
  MeasureOrder: MeasureOrder;
  DocumentOrder: DocumentOrder;
  TargetOrder: TargetOrder;
  FactReview: FactReviewRow;
  ReviewFactInput: ReviewFactInput;
  ReviewFactPayload: ReviewFactPayloadRow;
  Finding: FindingRow;
  FindingFilter: FindingFilter;
  Gap: GapRow;
  Remedy: RemedyRow;
  GapFilter: GapFilter;
  Indicator: IndicatorRow;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: IngestDocumentPayloadRow;
  Link: ResolversUnionTypes<ResolversParentTypes>['Link'];
  LinkFilter: LinkFilter;
  LinkOrder: LinkOrder;
  LinkConnection: LinkConnectionOf;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  Rationale: RationaleRow;
  SlotComparison: SlotComparisonRow;
  Counterpart: ToldCounterpartRow;
  IndicatorLink: IndicatorLinkRow;
  Concept: ConceptRow;
  Measure: MeasureRow;
  Action: ActionRow;
  Assignment: AssignmentRow;
  MeasureFilter: MeasureFilter;
  Mutation: Record<PropertyKey, never>;
  UserError: UserErrorRow;
  SaveParkInput: SaveParkInput;
  EvidenceInput: EvidenceInput;
  ReviewEvidenceInput: ReviewEvidenceInput;
  SaveParkPayload: SaveParkPayloadRow;
  RemoveParkInput: RemoveParkInput;
  RemoveParkPayload: RemoveParkPayloadRow;
  WeightInput: WeightInput;
  SchemeWeightsInput: SchemeWeightsInput;
  SchemeWeightsPayload: SchemeWeightsPayloadRow;
  ReviewLinkInput: ReviewLinkInput;
  ProposeLinkInput: ProposeLinkInput;
  ReviewLinkPayload: ReviewLinkPayloadRow;
  Node: NodeRow;
  PageInfo: PageInfo;
  Span: SpanRow;
  Park: ParkRow;
  AssumptionInput: AssumptionInput;
  Evidence: EvidenceRow;
  Assessment: AssessmentRow;
  MeasureResult: MeasureResultRow;
  WayUp: WayUpRow;
  DimensionResult: DimensionResultRow;
  FinancialProduct: FinancialProductRow;
  ProductMention: ProductMentionRow;
  ProductFilter: ProductFilter;
  DocumentProfile: DocumentProfileRow;
  ProfileCount: ProfileCountRow;
  ProfiledMeasure: ProfiledMeasureRow;
  StrengthDrift: StrengthDriftRow;
  StrengthStep: StrengthStepRow;
  ProfiledMeasureConnection: ProfiledMeasureConnectionOf;
  ProfiledMeasureEdge: Omit<ProfiledMeasureEdge, 'node'> & { node: ResolversParentTypes['ProfiledMeasure'] };
  Query: Record<PropertyKey, never>;
  Region: RegionRow;
  Review: ReviewRow;
  Date: Scalars['Date']['output'];
  PositiveInt: Scalars['PositiveInt']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  DateTime: Scalars['DateTime']['output'];
  SearchHit: SearchHitRow;
  Succession: SuccessionRow;
  MeasureChange: MeasureChangeRow;
  Target: TargetRow;
  TargetFilter: TargetFilter;
  TracePath: TracePathRow;
  TraceStep: TraceStepRow;
  Variant: VariantRow;
  TextDifference: TextDifferenceRow;
  MeasurePair: MeasurePairRow;
  WithdrawReviewInput: WithdrawReviewInput;
  WithdrawReviewPayload: WithdrawReviewPayloadRow;
};

export type AgencyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['GovernmentLevel']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['AgencySystem']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['AgencySuccession']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['AgencySuccession']>, ParentType, ContextType>;
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencyAssignmentsArgs, 'includePredecessors'>
  >;
  documents?: Resolver<
    ResolversTypes['AgencyDocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencyDocumentsArgs, 'includePredecessors'>
  >;
  lineElsewhere?: Resolver<
    ResolversTypes['LineMeasureConnection'],
    ParentType,
    ContextType,
    Partial<AgencyLineElsewhereArgs>
  >;
  issued?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyDocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyDocument'] = ResolversParentTypes['AgencyDocument'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    Partial<AgencyDocumentAssignmentsArgs>
  >;
};

export type LineMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LineMeasure'] = ResolversParentTypes['LineMeasure'],
> = {
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  newConcepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type LadderStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep'],
> = {
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  counterpart?: Resolver<ResolversTypes['Counterpart'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['LadderAnswer'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
};

export type AgencySuccessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencySuccession'] = ResolversParentTypes['AgencySuccession'],
> = {
  from?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencySystemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencySystem'] = ResolversParentTypes['AgencySystem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<AgencySystemAgenciesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type CitationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type FinancialProductConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialProductConnection'] =
    ResolversParentTypes['FinancialProductConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FinancialProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FinancialProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FinancialProductEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialProductEdge'] = ResolversParentTypes['FinancialProductEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancialProduct'], ParentType, ContextType>;
};

export type ProductMentionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductMentionConnection'] =
    ResolversParentTypes['ProductMentionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductMentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductMention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ProductMentionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductMentionEdge'] = ResolversParentTypes['ProductMentionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductMention'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type CounterpartConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CounterpartConnection'] = ResolversParentTypes['CounterpartConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CounterpartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CounterpartEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CounterpartEdge'] = ResolversParentTypes['CounterpartEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Counterpart'], ParentType, ContextType>;
};

export type IndicatorLinkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorLinkConnection'] = ResolversParentTypes['IndicatorLinkConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type IndicatorLinkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorLinkEdge'] = ResolversParentTypes['IndicatorLinkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorLink'], ParentType, ContextType>;
};

export type ParkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ParkConnection'] = ResolversParentTypes['ParkConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ParkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ParkEdge'] = ResolversParentTypes['ParkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export type AgencyDocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyDocumentConnection'] =
    ResolversParentTypes['AgencyDocumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgencyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AgencyDocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyDocumentEdge'] = ResolversParentTypes['AgencyDocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencyDocument'], ParentType, ContextType>;
};

export type LineMeasureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LineMeasureConnection'] = ResolversParentTypes['LineMeasureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type LineMeasureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LineMeasureEdge'] = ResolversParentTypes['LineMeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineMeasure'], ParentType, ContextType>;
};

export type LadderStepConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LadderStepConnection'] = ResolversParentTypes['LadderStepConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LadderStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LadderStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type LadderStepEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LadderStepEdge'] = ResolversParentTypes['LadderStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LadderStep'], ParentType, ContextType>;
};

export type GapConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type GapEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type MeasureResultConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureResultConnection'] = ResolversParentTypes['MeasureResultConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MeasureResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MeasureResultEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureResultEdge'] = ResolversParentTypes['MeasureResultEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType>;
};

export type CoverageMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoverageMatrix'] = ResolversParentTypes['CoverageMatrix'],
> = {
  baseline?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
  summary?: Resolver<ReadonlyArray<ResolversTypes['CoverageSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalColumns?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type LeftOutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut'],
> = {
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
};

export type CoverageCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['RejectedCandidate']>, ParentType, ContextType>;
};

export type RejectedCandidateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RejectedCandidate'] = ResolversParentTypes['RejectedCandidate'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoverageSummary'] = ResolversParentTypes['CoverageSummary'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  none?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printedTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['GovernmentLevel']>, ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceFile']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<DocumentMeasuresArgs>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['Rating']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<DocumentCitedByArgs>>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Succession']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Succession']>, ParentType, ContextType>;
  variantOf?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type SourceFileResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  characters?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PositiveInt'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  from?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type MeasureFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureFacets'] = ResolversParentTypes['MeasureFacets'],
> = {
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsDocumentsArgs>>;
  regions?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsRegionsArgs>>;
  kinds?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsKindsArgs>>;
  levels?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsLevelsArgs>>;
  agencies?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsAgenciesArgs>>;
  systems?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsSystemsArgs>>;
  roles?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsRolesArgs>>;
  products?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsProductsArgs>>;
  productCategories?: Resolver<
    ResolversTypes['Facet'],
    ParentType,
    ContextType,
    Partial<MeasureFacetsProductCategoriesArgs>
  >;
  indicators?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsIndicatorsArgs>>;
  concepts?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsConceptsArgs>>;
  instruments?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsInstrumentsArgs>>;
  strengths?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsStrengthsArgs>>;
  deadlines?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsDeadlinesArgs>>;
  linkStatuses?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, Partial<MeasureFacetsLinkStatusesArgs>>;
};

export type FacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  totalValues?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FacetValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type FactReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FactReview'] = ResolversParentTypes['FactReview'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FactChange'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  asPrinted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AssignmentRole']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['FinancialProduct']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewFactPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewFactPayload'] = ResolversParentTypes['ReviewFactPayload'],
> = {
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['GapSeverity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedies?: Resolver<ReadonlyArray<ResolversTypes['Remedy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemedyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Remedy'] = ResolversParentTypes['Remedy'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['FinancialProduct']>, ParentType, ContextType>;
};

export type IndicatorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['IndicatorLink']>, ParentType, ContextType>;
  supportingMeasures?: Resolver<
    ResolversTypes['IndicatorLinkConnection'],
    ParentType,
    ContextType,
    Partial<IndicatorSupportingMeasuresArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestDocumentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IngestDocumentPayload'] = ResolversParentTypes['IngestDocumentPayload'],
> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  extraction?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'],
> = {
  __resolveType: TypeResolveFn<'Counterpart' | 'IndicatorLink', ParentType, ContextType>;
};

export type LinkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type RationaleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Rationale'] = ResolversParentTypes['Rationale'],
> = {
  kind?: Resolver<ResolversTypes['RationaleKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromSpan?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  toSpan?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SlotComparisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SlotComparison'] = ResolversParentTypes['SlotComparison'],
> = {
  slot?: Resolver<ResolversTypes['ComparedSlot'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['SlotChange'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type CounterpartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Counterpart'] = ResolversParentTypes['Counterpart'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['MappingRelation'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MappingMethod'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comparison?: Resolver<ReadonlyArray<ResolversTypes['SlotComparison']>, ParentType, ContextType>;
  rationale?: Resolver<ReadonlyArray<ResolversTypes['Rationale']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorLink'] = ResolversParentTypes['IndicatorLink'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  criterion?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MappingMethod'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  rationale?: Resolver<ReadonlyArray<ResolversTypes['Rationale']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<ConceptMeasuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['ProductMention']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  upstream?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  downstream?: Resolver<
    ResolversTypes['CounterpartConnection'],
    ParentType,
    ContextType,
    Partial<MeasureDownstreamArgs>
  >;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorLink']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['FactReview']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['CommitmentStrength'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type AssignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  roleAsPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AssignmentBasis'], ParentType, ContextType>;
  ruleSpan?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  asPrinted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  carriedBy?: Resolver<Maybe<ResolversTypes['AgencySuccession']>, ParentType, ContextType>;
  ladder?: Resolver<ResolversTypes['LadderStepConnection'], ParentType, ContextType, Partial<AssignmentLadderArgs>>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  ingestDocument?: Resolver<
    ResolversTypes['IngestDocumentPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationIngestDocumentArgs, 'input'>
  >;
  reviewFact?: Resolver<
    ResolversTypes['ReviewFactPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewFactArgs, 'input'>
  >;
  savePark?: Resolver<
    ResolversTypes['SaveParkPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveParkArgs, 'input'>
  >;
  removePark?: Resolver<
    ResolversTypes['RemoveParkPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveParkArgs, 'input'>
  >;
  reviewEvidence?: Resolver<
    ResolversTypes['SaveParkPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewEvidenceArgs, 'input'>
  >;
  reviewLink?: Resolver<
    ResolversTypes['ReviewLinkPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewLinkArgs, 'input'>
  >;
  proposeLink?: Resolver<
    ResolversTypes['ReviewLinkPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationProposeLinkArgs, 'input'>
  >;
  withdrawReview?: Resolver<
    ResolversTypes['WithdrawReviewPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawReviewArgs, 'input'>
  >;
  setSchemeWeights?: Resolver<
    ResolversTypes['SchemeWeightsPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSetSchemeWeightsArgs, 'input'>
  >;
};

export type UserErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError'],
> = {
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SaveParkPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SaveParkPayload'] = ResolversParentTypes['SaveParkPayload'],
> = {
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveParkPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RemoveParkPayload'] = ResolversParentTypes['RemoveParkPayload'],
> = {
  park?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SchemeWeightsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SchemeWeightsPayload'] = ResolversParentTypes['SchemeWeightsPayload'],
> = {
  scheme?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewLinkPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewLinkPayload'] = ResolversParentTypes['ReviewLinkPayload'],
> = {
  counterpart?: Resolver<Maybe<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  indicatorLink?: Resolver<Maybe<ResolversTypes['IndicatorLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Agency'
    | 'AgencySystem'
    | 'Document'
    | 'Section'
    | 'Finding'
    | 'Gap'
    | 'Indicator'
    | 'Counterpart'
    | 'IndicatorLink'
    | 'Concept'
    | 'Measure'
    | 'Park'
    | 'Evidence'
    | 'FinancialProduct'
    | 'Region'
    | 'Target',
    ParentType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permalink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, Partial<ParkAssessmentArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EvidenceVerdict'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'],
> = {
  park?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreMin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreMax?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  weightsAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weightsSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['DimensionResult']>, ParentType, ContextType>;
  waysUp?: Resolver<ReadonlyArray<ResolversTypes['WayUp']>, ParentType, ContextType>;
  satisfiedMeasures?: Resolver<
    ResolversTypes['MeasureConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentSatisfiedMeasuresArgs>
  >;
  comparableMeasures?: Resolver<
    ResolversTypes['MeasureConnection'],
    ParentType,
    ContextType,
    Partial<AssessmentComparableMeasuresArgs>
  >;
  measureResults?: Resolver<
    ResolversTypes['MeasureResultConnection'],
    ParentType,
    ContextType,
    RequireFields<AssessmentMeasureResultsArgs, 'comparable'>
  >;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type MeasureResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureResult'] = ResolversParentTypes['MeasureResult'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MeasureOutcome'], ParentType, ContextType>;
  indicatorLink?: Resolver<Maybe<ResolversTypes['IndicatorLink']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  upstream?: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
};

export type WayUpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WayUp'] = ResolversParentTypes['WayUp'],
> = {
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type DimensionResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DimensionResult'] = ResolversParentTypes['DimensionResult'],
> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreMin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreMax?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type FinancialProductResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialProduct'] = ResolversParentTypes['FinancialProduct'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['FinancialProduct']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['FinancialProduct']>, ParentType, ContextType>;
  mentions?: Resolver<
    ResolversTypes['ProductMentionConnection'],
    ParentType,
    ContextType,
    Partial<FinancialProductMentionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductMentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductMention'] = ResolversParentTypes['ProductMention'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['FinancialProduct'], ParentType, ContextType>;
  asPrinted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type DocumentProfileResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentProfile'] = ResolversParentTypes['DocumentProfile'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ProfileCount']>, ParentType, ContextType>;
  measures?: Resolver<
    ResolversTypes['ProfiledMeasureConnection'],
    ParentType,
    ContextType,
    Partial<DocumentProfileMeasuresArgs>
  >;
};

export type ProfileCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfileCount'] = ResolversParentTypes['ProfileCount'],
> = {
  kind?: Resolver<ResolversTypes['ProfileKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ProfiledMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfiledMeasure'] = ResolversParentTypes['ProfiledMeasure'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProfileKind'], ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sameWords?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  concrete?: Resolver<ReadonlyArray<ResolversTypes['SlotComparison']>, ParentType, ContextType>;
};

export type StrengthDriftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StrengthDrift'] = ResolversParentTypes['StrengthDrift'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['StrengthStep']>, ParentType, ContextType>;
};

export type StrengthStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StrengthStep'] = ResolversParentTypes['StrengthStep'],
> = {
  from?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stronger?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  weaker?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  notCompared?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  counterparts?: Resolver<
    ResolversTypes['CounterpartConnection'],
    ParentType,
    ContextType,
    Partial<StrengthStepCounterpartsArgs>
  >;
};

export type ProfiledMeasureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfiledMeasureConnection'] =
    ResolversParentTypes['ProfiledMeasureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProfiledMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProfiledMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ProfiledMeasureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProfiledMeasureEdge'] = ResolversParentTypes['ProfiledMeasureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProfiledMeasure'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  measureFacets?: Resolver<ResolversTypes['MeasureFacets'], ParentType, ContextType, Partial<QueryMeasureFacetsArgs>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  product?: Resolver<Maybe<ResolversTypes['FinancialProduct']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  products?: Resolver<
    ResolversTypes['FinancialProductConnection'],
    ParentType,
    ContextType,
    Partial<QueryProductsArgs>
  >;
  indicators?: Resolver<
    ReadonlyArray<ResolversTypes['Indicator']>,
    ParentType,
    ContextType,
    RequireFields<QueryIndicatorsArgs, 'dimensionsOnly'>
  >;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType, Partial<QueryConceptsArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<QueryLinksArgs>>;
  reviews?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<QueryReviewsArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryFindingsArgs>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, RequireFields<QueryParkArgs, 'id'>>;
  parks?: Resolver<ResolversTypes['ParkConnection'], ParentType, ContextType, Partial<QueryParksArgs>>;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'query'>
  >;
  trace?: Resolver<
    ReadonlyArray<ResolversTypes['TracePath']>,
    ParentType,
    ContextType,
    RequireFields<QueryTraceArgs, 'from' | 'maxHops'>
  >;
  coverage?: Resolver<
    ResolversTypes['CoverageMatrix'],
    ParentType,
    ContextType,
    RequireFields<QueryCoverageArgs, 'baseline'>
  >;
  profile?: Resolver<
    ResolversTypes['DocumentProfile'],
    ParentType,
    ContextType,
    RequireFields<QueryProfileArgs, 'document' | 'baseline'>
  >;
  strengthDrift?: Resolver<
    ResolversTypes['StrengthDrift'],
    ParentType,
    ContextType,
    RequireFields<QueryStrengthDriftArgs, 'document'>
  >;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<QueryGapsArgs>>;
};

export type RegionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<RegionDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'],
> = {
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], unknown> {
  name: 'Date';
}

export interface PositiveIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveInt'], unknown> {
  name: 'PositiveInt';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], unknown> {
  name: 'NonNegativeInt';
}

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], unknown> {
  name: 'JSONObject';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export type SearchHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type SuccessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession'],
> = {
  earlier?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MeasureChange']>, ParentType, ContextType>;
};

export type MeasureChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasureChange'] = ResolversParentTypes['MeasureChange'],
> = {
  kind?: Resolver<ResolversTypes['MeasureChangeKind'], ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['TextDifference']>, ParentType, ContextType>;
};

export type TargetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['TargetComparator']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlineText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TracePathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TracePath'] = ResolversParentTypes['TracePath'],
> = {
  length?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  throughContent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TraceStep']>, ParentType, ContextType>;
};

export type TraceStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TraceStep'] = ResolversParentTypes['TraceStep'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['TraceDirection']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type VariantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['TextDifference']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasurePair']>, ParentType, ContextType>;
};

export type TextDifferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TextDifference'] = ResolversParentTypes['TextDifference'],
> = {
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
};

export type MeasurePairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeasurePair'] = ResolversParentTypes['MeasurePair'],
> = {
  original?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WithdrawReviewPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WithdrawReviewPayload'] = ResolversParentTypes['WithdrawReviewPayload'],
> = {
  review?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyDocument?: AgencyDocumentResolvers<ContextType>;
  LineMeasure?: LineMeasureResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  AgencySuccession?: AgencySuccessionResolvers<ContextType>;
  AgencySystem?: AgencySystemResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  FinancialProductConnection?: FinancialProductConnectionResolvers<ContextType>;
  FinancialProductEdge?: FinancialProductEdgeResolvers<ContextType>;
  ProductMentionConnection?: ProductMentionConnectionResolvers<ContextType>;
  ProductMentionEdge?: ProductMentionEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  CounterpartConnection?: CounterpartConnectionResolvers<ContextType>;
  CounterpartEdge?: CounterpartEdgeResolvers<ContextType>;
  IndicatorLinkConnection?: IndicatorLinkConnectionResolvers<ContextType>;
  IndicatorLinkEdge?: IndicatorLinkEdgeResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  AgencyDocumentConnection?: AgencyDocumentConnectionResolvers<ContextType>;
  AgencyDocumentEdge?: AgencyDocumentEdgeResolvers<ContextType>;
  LineMeasureConnection?: LineMeasureConnectionResolvers<ContextType>;
  LineMeasureEdge?: LineMeasureEdgeResolvers<ContextType>;
  LadderStepConnection?: LadderStepConnectionResolvers<ContextType>;
  LadderStepEdge?: LadderStepEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  MeasureResultConnection?: MeasureResultConnectionResolvers<ContextType>;
  MeasureResultEdge?: MeasureResultEdgeResolvers<ContextType>;
  CoverageMatrix?: CoverageMatrixResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  RejectedCandidate?: RejectedCandidateResolvers<ContextType>;
  CoverageSummary?: CoverageSummaryResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  MeasureFacets?: MeasureFacetsResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FactReview?: FactReviewResolvers<ContextType>;
  ReviewFactPayload?: ReviewFactPayloadResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IngestDocumentPayload?: IngestDocumentPayloadResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Rationale?: RationaleResolvers<ContextType>;
  SlotComparison?: SlotComparisonResolvers<ContextType>;
  Counterpart?: CounterpartResolvers<ContextType>;
  IndicatorLink?: IndicatorLinkResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  SaveParkPayload?: SaveParkPayloadResolvers<ContextType>;
  RemoveParkPayload?: RemoveParkPayloadResolvers<ContextType>;
  SchemeWeightsPayload?: SchemeWeightsPayloadResolvers<ContextType>;
  ReviewLinkPayload?: ReviewLinkPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  MeasureResult?: MeasureResultResolvers<ContextType>;
  WayUp?: WayUpResolvers<ContextType>;
  DimensionResult?: DimensionResultResolvers<ContextType>;
  FinancialProduct?: FinancialProductResolvers<ContextType>;
  ProductMention?: ProductMentionResolvers<ContextType>;
  DocumentProfile?: DocumentProfileResolvers<ContextType>;
  ProfileCount?: ProfileCountResolvers<ContextType>;
  ProfiledMeasure?: ProfiledMeasureResolvers<ContextType>;
  StrengthDrift?: StrengthDriftResolvers<ContextType>;
  StrengthStep?: StrengthStepResolvers<ContextType>;
  ProfiledMeasureConnection?: ProfiledMeasureConnectionResolvers<ContextType>;
  ProfiledMeasureEdge?: ProfiledMeasureEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PositiveInt?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  SearchHit?: SearchHitResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  MeasureChange?: MeasureChangeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TracePath?: TracePathResolvers<ContextType>;
  TraceStep?: TraceStepResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  TextDifference?: TextDifferenceResolvers<ContextType>;
  MeasurePair?: MeasurePairResolvers<ContextType>;
  WithdrawReviewPayload?: WithdrawReviewPayloadResolvers<ContextType>;
};
