import type { GovernmentLevel, ProductCategory } from './model.js';

/** Nodes that documents share: the same from each that needs them. Ids as in `graph-batch.ts`. */

export interface AgencyRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: GovernmentLevel | null;
  /** True for many bodies under one name (各县区人民政府), kept as printed. */
  readonly group: boolean;
  readonly sort: string;
  readonly folded: string;
}

export interface AgencySystemRow {
  readonly id: string;
  readonly name: string;
  readonly sort: string;
}

export interface RegionRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly level: GovernmentLevel;
  readonly sort: string;
}

export interface ProductRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly category: ProductCategory;
  readonly sort: string;
  readonly folded: string;
}

/** A notion of the field, after SKOS (`schema/vocab/concepts.yaml`). */
export interface ConceptRow {
  readonly id: string;
  readonly name: string;
  readonly sort: string;
  readonly folded: string;
}

/** A word by which documents find those they are compared with. */
export interface KeyWordRow {
  readonly id: string;
  readonly sort: string;
}

/** One bucket of similar texts, `bnd:N/HASH`: two documents in one band may be copies of one another. */
export interface TextBandRow {
  readonly id: string;
  readonly sort: string;
}
