import type { AssignmentRole } from './model.js';

/**
 * What is needed of a held document to tell whether it is a copy of another, or replaces it: `graph` gives it, `ingest/compare`
 * judges it.
 */
export interface TextVersion {
  /** `doc:SLUG` */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly printedTitle: string | null;
  readonly text: string;
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  readonly draft: boolean;
  /** True for what the graph holds as a copy of another document. */
  readonly variant: boolean;
  /** Keys under which others cite it. */
  readonly citationKeys: readonly string[];
  /** Ids of the bodies it names as its issuers, sorted. */
  readonly issuers: readonly string[];
  /** Ids of the regions it applies to, sorted. */
  readonly regions: readonly string[];
  /** In the order of the text. */
  readonly measures: readonly VersionMeasure[];
  /** Who answers for its measures, in the order of the text. */
  readonly assignments: readonly VersionAssignment[];
  /** What it says is no longer in force, in the order of the text. */
  readonly repeals: readonly VersionRepeal[];
}

export interface VersionMeasure {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** As printed: `（一）`, `3.` or `第十二条`. */
  readonly number: string;
}

export interface VersionAssignment {
  readonly measureId: string;
  readonly agencyId: string;
  readonly role: AssignmentRole;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A citation of a document that ends here: 《…办法》（连政办发〔2015〕8号）同时废止. */
export interface VersionRepeal {
  readonly key: string;
  /** The day it ends, where the sentence says it. */
  readonly on: string | null;
  readonly start: number;
  readonly end: number;
  readonly asPrinted: string;
}
