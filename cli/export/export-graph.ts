import { readGraph } from '../../graph/export/read-graph.js';
import { textsOfDocuments } from '../../graph/questions/texts-of-documents.js';
import type { Store } from '../../graph/store.js';
import { askingApi } from '../library/ask-api.js';
import type { ExportPart, ExportWorld } from './format.js';
import { EXPORT_FORMATS } from './formats.js';
import type { Exported, ExportRequest } from './request.js';
import { inPieces, zipped } from './zip.js';

/**
 * Takes the graph out of a store. Should it be changed meanwhile, the bytes end with `GraphChanged`: a file is whole and of
 * one version, or it is not finished.
 * @param signal once it is aborted nothing more is read.
 */
export async function exportGraph(
  store: Store,
  { format, withPeople, base }: ExportRequest,
  signal?: AbortSignal,
): Promise<Exported> {
  const source = await readGraph(store, { withPeople }, signal);
  const api = askingApi(store);
  const world: ExportWorld = {
    ...{ source, base, withPeople },
    ask: async (query, variables) => {
      const answer = await api(query, variables);
      await source.unchanged();
      return answer;
    },
    textOf: async (id) => {
      const texts = await textsOfDocuments(store, [id]);
      await source.unchanged();
      return texts.get(id) ?? null;
    },
  };
  const { parts, several } = EXPORT_FORMATS[format];
  return { version: source.version, bytes: several ? zipped(parts(world)) : inPieces(chunksOf(parts(world))) };
}

async function* chunksOf(parts: AsyncIterable<ExportPart> | Iterable<ExportPart>): AsyncGenerator<string | Uint8Array> {
  for await (const { chunks } of parts) yield* chunks;
}
