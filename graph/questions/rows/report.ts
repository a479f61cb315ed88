/** A park's own report, without its text. */
export interface ReportRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly sourceName: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly characters: number;
}

/** Where a report states evidence, and why it was proposed: null of what people stated, the place also once the report is gone. */
export interface ReadPlace {
  readonly reportId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly reason: string | null;
}
