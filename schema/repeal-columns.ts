import type { VersionRepeal } from './text-version.js';

/** What a document says is no longer in force (《…办法》同时废止), as properties of its node: five lists of one length. */
export interface RepealColumns {
  /** Citation keys of what ends, by number and by title. */
  readonly repealKeys: readonly string[];
  /** The day it ends; empty where the sentence tells none. */
  readonly repealDays: readonly string[];
  /** The place that says so. */
  readonly repealStarts: readonly number[];
  readonly repealEnds: readonly number[];
  readonly repealQuotes: readonly string[];
}

/** As a store gives them back: none where a list is empty. */
type Stored = { readonly [Column in keyof RepealColumns]?: RepealColumns[Column] | null | undefined };

/** The columns of a document's node as what it repeals. */
export const repealsOf = ({
  repealKeys,
  repealDays,
  repealStarts,
  repealEnds,
  repealQuotes,
}: Stored): readonly VersionRepeal[] =>
  (repealKeys ?? []).map((key, index) => ({
    key,
    on: repealDays?.[index] || null,
    start: repealStarts?.[index] ?? 0,
    end: repealEnds?.[index] ?? 0,
    asPrinted: repealQuotes?.[index] ?? '',
  }));
