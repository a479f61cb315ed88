/** A criterion as a scheme's node says it; the words of its `text` are what a report is held against. */
export interface AskedCriterion {
  /** 2.3 */
  readonly code: string;
  readonly text: string;
}
