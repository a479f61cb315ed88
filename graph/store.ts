/**
 * The store contract: two folders (`neo4j/`, `grafeo/`) keep it with the same file names, and one test suite runs over
 * both. Statements are fixed texts from `statements/*.cypher`; what one engine cannot say is a method here, never an `if`
 * in a question or a resolver.
 */

import type { SchemaChange } from './schema-change.js';

/** What a statement takes and gives: scalars, and lists or maps of them. Dates are ISO strings. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** A statement known at build time; `name` is its file's name without `.cypher`. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface ReadUnit {
  run(statement: Statement, parameters?: Parameters): Promise<readonly Row[]>;
}
/** Inside `write`: everything or nothing. Its function may be run again after a passing failure, so it must only use the unit. */
export type WriteUnit = ReadUnit;

/** Labels that full text can be asked for; the property is always `folded`. */
export const SEARCHED_LABELS = ['Document', 'Measure', 'Agency', 'FinancialProduct', 'Indicator'] as const;
export type SearchedLabel = (typeof SEARCHED_LABELS)[number];

export interface Store extends ReadUnit {
  readonly engine: 'neo4j' | 'grafeo';
  /** @param within milliseconds after which it is TIMEOUT, where that is sooner than the store's own limit. */
  run(statement: Statement, parameters?: Parameters, within?: number): Promise<readonly Row[]>;
  /** One write at a time per process; rolled back whole on any error. */
  write<T>(work: (unit: WriteUnit) => Promise<T>): Promise<T>;
  /**
   * Ids of nodes that lists show (`listed.ts`) whose folded text holds all `terms` literally (already folded, no white
   * space), the first `limit` by `sort`: the same on every engine. Only candidates all the same: the caller shows and scores what it finds itself.
   */
  searchCandidates(
    label: SearchedLabel,
    terms: readonly string[],
    limit: number,
    within?: number,
  ): Promise<readonly string[]>;
  /** Makes constraints and indexes, each where it is not there yet: engines differ in how, and in what implies what. */
  defineSchema(change: SchemaChange): Promise<void>;
  /** Makes what is written durable and compact, where the engine needs to be told. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

export type StoreErrorCode =
  'CONFLICT' | 'UNIQUE' | 'SYNTAX' | 'TYPE' | 'TIMEOUT' | 'BUSY' | 'CLOSED' | 'UNAVAILABLE' | 'DAMAGED' | 'INTERNAL';

/** Any failure of a store, by the small set both engines' errors are mapped to; `cause` is the engine's own. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
