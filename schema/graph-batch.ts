import type {
  AssignmentBasis,
  AssignmentRole,
  CommitmentStrength,
  DocumentKind,
  FindingSeverity,
  GovernmentLevel,
  PolicyInstrument,
  TargetComparator,
} from './model.js';
import type {
  AgencyRow,
  AgencySystemRow,
  ConceptRow,
  KeyWordRow,
  ProductRow,
  RegionRow,
  TextBandRow,
} from './shared-rows.js';

import type { FactReviewRow } from './fact-review.js';
import type { RepealColumns } from './repeal-columns.js';

export type * from './shared-rows.js';
export type { DifferenceRow, VariantBatch } from './variant-batch.js';

/**
 * The graph as rows: what `ingest/batch.ts` makes of one extraction and `graph` writes in one transaction. After
 * `design: The graph` in README. A row is a node's properties, or a relation's ends and properties; every value is a
 * string, a number, a boolean, null or a list of strings or numbers, as both stores take them.
 *
 * Ids are readable and deterministic:
 * `doc:SLUG`, `sec:SLUG/2.1`, `mea:SLUG/2.1.3`, `act:SLUG/2.1.3/1` (nth in its measure), `tar:SLUG/2.1.3/1` (in a measure),
 * `tar:SLUG/1` (outside one), `ind:SLUG/2.3`, `rat:SLUG/1`, `fin:SLUG/CODE/1`, `dif:SLUG/1`; shared ones
 * `agy:中国人民银行` (a group printed relatively: `agy:320700/各县区人民政府`), `sys:中央银行`, `reg:320700` (a GB/T 2260 code, or
 * the name where there is none), `prd:科技创新再贷款`, `con:贷款风险补偿`, `bnd:12/9f3a01c2`,
 * `kwd:MUNICIPAL/科创` (a key word, by where it is looked up: `schema/key-words.ts`); a document only cited: `cit:KEY` (its normalised number, or title);
 * a name by which a body or product is found: `agn:省科技厅|agy:四川省科学技术厅`, `prn:再贷款|prd:科技创新再贷款` (made at the write).
 *
 * `sort` is a string that gives the node's place in every list: `SLUG/000012` for what stands in a document,
 * `ISSUED-ON or 9999-99-99|SLUG` for a document, the id for what is shared.
 * `folded` is the text that search compares, `foldFields([...])` of `schema/fold-search.ts`: a document's title, printed title,
 * number; a measure's number, title, text; an indicator's code, name, text; an agency's or product's name and aliases;
 * a concept's name and phrases.
 */
export interface DocumentRow extends RepealColumns {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly printedTitle: string | null;
  readonly held: boolean;
  /** True for a copy or retelling of another document (VARIANT_OF), out of every total. */
  readonly variant: boolean;
  readonly kind: DocumentKind;
  readonly level: GovernmentLevel | null;
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly draft: boolean;
  readonly sourceName: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly characters: number;
  readonly url: string | null;
  /** Id of the region that whoever brought it said it is of, where the text itself says nothing. */
  readonly regionGiven?: string;
  /** What read it: changes when rules or vocabularies change, so that stale documents can be told. */
  readonly reader: string;
  /** Keys under which citations find it: normalised number and titles. */
  readonly citationKeys: readonly string[];
  /** What near-duplicates are estimated from: `sketch()` of `ingest/compare`; empty without text. */
  readonly sketch: readonly number[];
  readonly sort: string;
  readonly folded: string;
}

/** Place of a node read from text. */
interface Placed {
  readonly id: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly sort: string;
}

export interface SectionRow extends Placed {
  readonly number: string;
  readonly title: string;
  readonly level: number;
  readonly parentId: string | null;
}

export interface MeasureRow extends Placed {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly sectionId: string | null;
  readonly variant: boolean;
  /** True in a document in whose place another counts (SUPERSEDED_BY); made false here, and settled by the day when it is written. */
  readonly superseded: boolean;
  readonly folded: string;
}

export interface ActionRow extends Placed {
  readonly measureId: string;
  readonly text: string;
  readonly verb: string | null;
  readonly strength: CommitmentStrength;
  readonly instrument: PolicyInstrument | null;
}

export interface TargetRow extends Placed {
  readonly measureId: string | null;
  readonly sectionId: string | null;
  readonly text: string;
  readonly metric: string | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly comparator: TargetComparator | null;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly variant: boolean;
  readonly superseded: boolean;
  readonly folded: string;
}

export interface IndicatorRow extends Placed {
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly parentId: string | null;
  readonly folded: string;
}

export interface RatingRow extends Placed {
  readonly name: string;
  readonly min: number;
  readonly max: number | null;
  readonly quote: string;
}

export interface FindingRow {
  readonly id: string;
  readonly documentId: string;
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly sort: string;
}

/** A relation between two nodes, without properties. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** A relation read from text: where it stands, as printed. */
export interface TextLink extends Link {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly asPrinted: string;
  /** Its place among the relations of its kind from the same node. */
  readonly order: number;
  /** Who gave or confirmed it by hand, where somebody did. */
  readonly reviewBy?: string;
  readonly reviewAt?: string;
  readonly reviewNote?: string | null;
}

export interface AssignmentLink extends TextLink {
  readonly role: AssignmentRole;
  readonly roleAsPrinted: string | null;
  readonly basis: AssignmentBasis;
  readonly ruleStart: number | null;
  readonly ruleEnd: number | null;
  /** Every place: `starts[i]`, `ends[i]`; the first is `start`, `end`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The exact text at `starts[i]..ends[i]`. */
  readonly quotes: readonly string[];
  readonly dueOn: string | null;
  /** Sorts a portfolio: the measure's `sort`, then the order in it. */
  readonly sort: string;
}

export interface CitationLink {
  readonly from: string;
  /** Key of what is cited: found among `citationKeys` of a held document, or made a document that is only cited. */
  readonly key: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly start: number;
  readonly end: number;
  readonly asPrinted: string;
  readonly order: number;
}

export interface SuccessionLink extends Link {
  readonly on: string | null;
  readonly reform: string | null;
}

/** All that one document says, as rows. */
export interface GraphBatch {
  readonly document: DocumentRow;
  /** What people corrected in its reading; left out where that is not to be touched. */
  readonly corrections?: readonly FactReviewRow[];
  /** Stored apart from the document's node, so that lists never load it. */
  readonly text: string;
  readonly nodes: {
    readonly Section: readonly SectionRow[];
    readonly Measure: readonly MeasureRow[];
    readonly Action: readonly ActionRow[];
    readonly Target: readonly TargetRow[];
    readonly Indicator: readonly IndicatorRow[];
    readonly Rating: readonly RatingRow[];
    readonly Finding: readonly FindingRow[];
  };
  /** Shared nodes that the document refers to, and what they in turn need (systems, parents, predecessors …). */
  readonly shared: {
    readonly Agency: readonly AgencyRow[];
    readonly AgencySystem: readonly AgencySystemRow[];
    readonly Region: readonly RegionRow[];
    readonly FinancialProduct: readonly ProductRow[];
    readonly Concept: readonly ConceptRow[];
    readonly TextBand: readonly TextBandRow[];
    readonly KeyWord: readonly KeyWordRow[];
  };
  readonly links: {
    readonly ISSUED_BY: readonly TextLink[];
    readonly APPLIES_TO: readonly Link[];
    readonly CITES: readonly CitationLink[];
    readonly ASSIGNED_TO: readonly AssignmentLink[];
    readonly USES_PRODUCT: readonly TextLink[];
    /** From a measure to a concept that it names, at its first place there. */
    readonly EXPRESSES: readonly TextLink[];
    /** From the document to its text bands. */
    readonly IN_BAND: readonly Link[];
    /** From the document to its key words. */
    readonly HAS_KEY: readonly Link[];
  };
  /** Relations among shared nodes; the same from every document that needs them. */
  readonly sharedLinks: {
    readonly AGENCY_PART_OF: readonly Link[];
    readonly AGENCY_IN_SYSTEM: readonly Link[];
    readonly AGENCY_LOCATED_IN: readonly Link[];
    readonly AGENCY_SUCCEEDED_BY: readonly SuccessionLink[];
    readonly PRODUCT_BROADER: readonly Link[];
    readonly CONCEPT_BROADER: readonly Link[];
    readonly REGION_PART_OF: readonly Link[];
    /** From a zone to the places that it is made of. */
    readonly REGION_COVERS: readonly Link[];
  };
}
