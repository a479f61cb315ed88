import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { GraphChanged } from '../../graph/export/read-graph.js';
import type { Store } from '../../graph/store.js';
import { EXIT, Problem } from '../problem.js';
import { exportGraph } from './export-graph.js';
import { EXPORT_NAMES } from './formats.js';
import type { Exported, ExportRequest } from './request.js';

/** Which state of the graph an export is of. */
export const VERSION_HEADER = 'cetu-graph-version';

export const exportRequestSchema: z.ZodType<ExportRequest> = z.object({
  format: z.enum(EXPORT_NAMES),
  withPeople: z.boolean(),
  base: z.url(),
});

/** An export for whoever sits at the command line: what breaks it off is told as they can read it. */
export async function takeOut(store: Store, request: ExportRequest): Promise<Exported> {
  const { version, bytes } = await exportGraph(store, request);
  return { version, bytes: toldAsProblems(bytes) };
}

async function* toldAsProblems(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!(error instanceof GraphChanged)) throw error;
    throw new Problem(EXIT.STORE, error.message, null, 'export it again when nobody is writing', { cause: error });
  }
}

/** Whoever takes an export, as its maker knows them. */
export interface Taker {
  /** Aborted once they are gone. */
  readonly signal: AbortSignal;
  /** Called once, when the export has ended: nothing is read any more, whether any of it ever was. */
  readonly ended: () => void;
}

/** Sends an export as it is made: no faster than it is taken, and no further once nobody takes it. */
export function sendExport(reply: FastifyReply, { version, bytes }: Exported, taker?: Taker): FastifyReply {
  const signal = taker === undefined ? {} : { signal: taker.signal };
  const body = Readable.from(bytes, { objectMode: false, highWaterMark: 64 * 1024, ...signal });
  if (taker) {
    // It closes after its iterator has returned, also one that was never asked for anything.
    body.once('close', taker.ended);
    // Fastify hears of failures once it sends; one before that is of a client that is gone, and must not end the process.
    body.on('error', () => undefined);
  }
  return reply.header(VERSION_HEADER, String(version)).send(body);
}

/** An export as a server sends it; one that the server broke off is not taken for whole. */
export async function* bytesFrom(response: Response, place: string): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  try {
    // A body is an iterable in Node, which the types of browsers do not know of.
    yield* response.body as unknown as AsyncIterable<Uint8Array>;
  } catch (error) {
    const wayOut = 'export it again when nobody is writing; `cetu status` tells whether the server still runs';
    const message = 'the server broke the export off: the graph was changed, or the server ended';
    throw new Problem(EXIT.STORE, message, place, wayOut, { cause: error });
  }
}
