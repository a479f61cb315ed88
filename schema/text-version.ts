/** What is needed of a held document to tell whether it is a copy of another: `graph` gives it, `ingest/compare` judges it. */
export interface TextVersion {
  /** `doc:SLUG` */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly draft: boolean;
  /** Ids of the bodies it names as its issuers, sorted. */
  readonly issuers: readonly string[];
  /** Ids of the regions it applies to, sorted. */
  readonly regions: readonly string[];
  /** In the order of the text. */
  readonly measures: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}
