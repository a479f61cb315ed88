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
