import type { Reviewed } from './fact-review.js';

/**
 * The domain's types: what reading one document yields (after `extract.schema.json`), shared by `ingest` and `graph`.
 * All offsets are UTF-16 code units into `Source.text`, end exclusive; every date is an ISO 8601 day.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
}

export interface Source {
  /** The file's name with its extension, without its folder. */
  readonly name: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly textSha256: string;
  /** Length of `text` in UTF-16 code units. */
  readonly characters: number;
  /** The text as decoded, personal data masked one for one with `＊`, nothing else changed. */
  readonly text: string;
}

export const DOCUMENT_KINDS = [
  'MASTER_PLAN',
  'IMPLEMENTATION_OPINION',
  'IMPLEMENTATION_PLAN',
  'PARK_SCHEME',
  'REGULATION',
  'NOTICE',
  'REPLY',
  'OTHER',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export type GovernmentLevel = 'NATIONAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'COUNTY' | 'INTERREGIONAL';
export type AssignmentRole = 'LEAD' | 'SUPPORT' | 'RESPONSIBLE';
export type AssignmentBasis = 'STATED' | 'RULE_IN_DOCUMENT' | 'INFERRED';
export type CommitmentStrength = 'EXPLORE' | 'ENCOURAGE' | 'SUPPORT' | 'PROMOTE' | 'ESTABLISH' | 'REQUIRE';
export type PolicyInstrument = 'SUPPLY' | 'ENVIRONMENT' | 'DEMAND';
export type TargetComparator = 'AT_LEAST' | 'AT_MOST' | 'ABOUT' | 'EXACTLY' | 'MULTIPLE';
export type FindingSeverity = 'ERROR' | 'WARNING' | 'INFO';
export type ProductCategory =
  | 'CREDIT'
  | 'BOND'
  | 'EQUITY'
  | 'INSURANCE'
  | 'GUARANTEE'
  | 'LEASING'
  | 'BILL'
  | 'REFINANCING'
  | 'SECURITISATION'
  | 'CROSS_BORDER'
  | 'OTHER';

/** A body as printed and the body it means: an issuer of a document. */
export interface Party {
  /** Full canonical name. */
  readonly name: string;
  readonly asPrinted: string;
  readonly span: Span;
}

/** One agency in one measure; where several clauses name it the strongest role stands (LEAD, RESPONSIBLE, SUPPORT). */
export interface Assignment {
  /** Full canonical name. */
  readonly agency: string;
  readonly asPrinted: string;
  readonly role: AssignmentRole;
  readonly roleAsPrinted: string | null;
  readonly basis: AssignmentBasis;
  /** Where the document states or shows the rule that gives the role. */
  readonly ruleSpan: Span | null;
  readonly span: Span;
  /** Every place; the first is `span`. */
  readonly spans: readonly Span[];
  readonly dueOn: string | null;
  /** Where people gave or confirmed it. */
  readonly review?: Reviewed;
}

export interface ProductMention {
  /** Canonical name. */
  readonly name: string;
  readonly asPrinted: string;
  readonly category: ProductCategory;
  readonly span: Span;
  /** Where people gave or confirmed it. */
  readonly review?: Reviewed;
}

/** One directive clause: who is told to do what, and how strongly. */
export interface Action {
  readonly text: string;
  readonly verb: string | null;
  readonly strength: CommitmentStrength;
  readonly instrument: PolicyInstrument | null;
  readonly span: Span;
}

/** A promise with a number or a deadline. MULTIPLE: `value` is the factor (翻一番 2). A range uses `value` and `valueMax`. */
export interface Target {
  readonly text: string;
  readonly metric: string | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly comparator: TargetComparator | null;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly span: Span;
}

/** A target among a document's aims, outside measures. */
export interface DocumentTarget extends Target {
  /** Id of the section it stands in, if any. */
  readonly section: string | null;
}

export interface Citation {
  readonly title: string;
  readonly docNumber: string | null;
  readonly span: Span;
}

export interface Section {
  /** Path of numbers in the document, such as `2.1`; unique in it. */
  readonly id: string;
  /** As printed, without the title: `一、` or `（1）`. */
  readonly number: string;
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** Id of the section around it. */
  readonly parent: string | null;
  /** The whole section, its heading included. */
  readonly span: Span;
}

export interface Measure {
  /** Path of numbers in the document, such as `2.1.3`; unique in it. */
  readonly id: string;
  /** As printed: `（一）`, `3.` or `第十二条`. */
  readonly number: string;
  readonly title: string;
  /** Id of the section it stands in. */
  readonly section: string | null;
  readonly text: string;
  readonly span: Span;
  readonly assignments: readonly Assignment[];
  readonly products: readonly ProductMention[];
  readonly targets: readonly Target[];
  readonly actions: readonly Action[];
}

/** A dimension (`parent` null, code `2`) or one of its criteria (code `2.3`, parent `2`) of an evaluation scheme. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly parent: string | null;
  readonly span: Span;
}

/** A grade that a scheme gives: from `min` up to, not including, `max`. */
export interface Rating {
  readonly name: string;
  readonly min: number;
  readonly max: number | null;
  readonly span: Span;
}

/** What is wrong with, or left open by, a document. A value, never thrown. */
export interface Finding {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly span: Span | null;
}

/** What reading one document yields; `cetu extract` prints it. */
export interface Extraction {
  readonly source: Source;
  readonly title: string;
  readonly printedTitle: string | null;
  readonly kind: DocumentKind;
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly draft: boolean;
  readonly issuers: readonly Party[];
  /** Names of the regions it applies to. */
  readonly regions: readonly string[];
  /** Id of the region that whoever brought the text said it is of, where the text itself says nothing. */
  readonly regionGiven?: string;
  readonly citations: readonly Citation[];
  readonly sections: readonly Section[];
  readonly measures: readonly Measure[];
  readonly targets: readonly DocumentTarget[];
  readonly indicators: readonly Indicator[];
  readonly ratings: readonly Rating[];
  readonly findings: readonly Finding[];
}
