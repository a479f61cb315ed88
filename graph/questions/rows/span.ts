/** A place, with what is kept of the text there: nothing where both are missing. */
export interface SpanRow {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  /** Exactly what stands there; null where only the stored text holds it. */
  readonly quote: string | null;
  /** What stands there as it reads, broken lines joined and page debris left out. */
  readonly words?: string;
  /** The measure whose words these are, where they were not read with it. */
  readonly measureId?: string;
}
