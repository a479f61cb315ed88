import type { ExportName } from './formats.js';

/** What is to go out. */
export interface ExportRequest {
  readonly format: ExportName;
  /** With what people stated: parks, their evidence and reports, weights, reviews and corrections; never with their names. */
  readonly withPeople: boolean;
  /** Address that permalinks begin with, ending with `/`. */
  readonly base: string;
}

/** An export under way: its bytes are made as they are taken. */
export interface Exported {
  /** The graph's version that all of it is of. */
  readonly version: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}
