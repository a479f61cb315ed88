import type { GraphSource } from '../../graph/export/read-graph.js';

/** What a format may use of the graph. */
export interface ExportWorld {
  readonly source: GraphSource;
  /** The answer of the API to a query, for the sheets of questions. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Text of a document or report by its id; null where none is held. */
  textOf(id: string): Promise<string | null>;
  /** With what people stated; see graph/export/scope.ts. */
  readonly withPeople: boolean;
  /** Address that permalinks begin with, ending with `/`. */
  readonly base: string;
}

export type Chunks = AsyncIterable<string | Uint8Array>;

/** One file of an export, written as it is read. */
export interface ExportPart {
  readonly name: string;
  readonly chunks: Chunks;
}

export interface ExportFormat {
  readonly mediaType: string;
  /** Of the one file, or of the archive of several. */
  readonly extension: string;
  /** Its files in order: each is read to its end before the next is asked for. */
  parts(world: ExportWorld): AsyncIterable<ExportPart> | Iterable<ExportPart>;
  /** True where there are several, which go out as one ZIP archive. */
  readonly several: boolean;
}
