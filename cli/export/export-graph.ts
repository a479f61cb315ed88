import { readGraph } from '../../graph/export/read-graph.js';
import { textsOfDocuments } from '../../graph/questions/texts-of-documents.js';
import type { Store } from '../../graph/store.js';
import { askingApi } from '../library/ask-api.js';
import type { ExportPart, ExportWorld } from './format.js';
import { EXPORT_FORMATS, type ExportName } from './formats.js';
import { inPieces, zipped } from './zip.js';

/** What is to go out. */
export interface ExportRequest {
  readonly format: ExportName;
  /** With what people stated: parks, their evidence and reports, weights, reviews and who made them. */
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

/**
 * Takes the graph out of a store. Should it be changed meanwhile, the bytes end with `GraphChanged`: a file is whole and of
 * one version, or it is not finished.
 */
export async function exportGraph(store: Store, { format, withPeople, base }: ExportRequest): Promise<Exported> {
  const source = await readGraph(store, { withPeople });
  const api = askingApi(store);
  const world: ExportWorld = {
    ...{ source, base, withPeople },
    ask: async (query, variables) => {
      const answer = await api(query, variables);
      await source.unchanged();
      return answer;
    },
    textOf: async (id) => (await textsOfDocuments(store, [id])).get(id) ?? null,
  };
  const { parts, several } = EXPORT_FORMATS[format];
  return { version: source.version, bytes: several ? zipped(parts(world)) : inPieces(chunksOf(parts(world))) };
}

async function* chunksOf(parts: AsyncIterable<ExportPart> | Iterable<ExportPart>): AsyncGenerator<string | Uint8Array> {
  for await (const { chunks } of parts) yield* chunks;
}
