import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../../graph/store.js';
import { exportGraph } from '../export/export-graph.js';
import { EXPORT_FORMATS, EXPORT_NAMES, type ExportName } from '../export/formats.js';
import { CONTEXT } from '../export/jsonld/context.js';
import { sendExport } from '../export/take-out.js';
import { whileConnected } from './export-taker.js';
import { baseOf, refuse, type Refusal } from './plain-answers.js';

/** Exports at once: each reads the whole graph. */
const AT_ONCE = 2;
const TRY_AGAIN_SECONDS = 30;
/** How long a client may take nothing of an export: then it is broken off, and the next may begin. */
const PATIENCE_MS = 60_000;
/** How long an export may take at all: a client that takes a little now and then would hold its place for ever. */
const LONGEST_MS = 30 * 60_000;

interface Choices {
  /** As `Configuration` has it. */
  readonly publicUrl?: string | null;
  readonly patienceMs?: number;
  readonly longestMs?: number;
}

interface Asked {
  Params: { name: string };
  Querystring: { people?: string };
}

/**
 * `GET /export/FORMAT`: the whole graph, streamed. `GET /export` lists the formats.
 * @param refusePeople why a request gets nothing of what people stated; null where it may have it.
 */
export function serveExports(
  http: FastifyInstance,
  store: Store,
  refusePeople: (request: FastifyRequest) => Refusal | null,
  { publicUrl = null, patienceMs = PATIENCE_MS, longestMs = LONGEST_MS }: Choices = {},
): void {
  let running = 0;
  http.get('/export', (request) => ({
    formats: EXPORT_NAMES.map((name) => ({
      ...{ name, mediaType: EXPORT_FORMATS[name].mediaType, url: `${baseOf(request, publicUrl)}export/${name}` },
    })),
  }));
  http.get('/ns/context.jsonld', async (_request, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(JSON.stringify({ '@context': CONTEXT })),
  );
  http.get<Asked>('/export/:name', async (request, reply) => {
    const name = EXPORT_NAMES.find((one) => one === request.params.name);
    if (name === undefined) {
      const message = `The formats are ${EXPORT_NAMES.join(', ')}.`;
      return refuse(reply, { status: 404, code: 'NOT_FOUND', message });
    }
    const withPeople = request.query.people === '1';
    const refusal = withPeople ? refusePeople(request) : null;
    if (refusal !== null) return refuse(reply, refusal);
    if (withPeople) void reply.header('cache-control', 'no-store');
    // How long an export is, is known once it is made.
    if (request.method === 'HEAD') return headed(reply, name).send();
    if (running >= AT_ONCE) return refuse(reply.header('retry-after', String(TRY_AGAIN_SECONDS)), BUSY);
    // Who left before it began is answered nothing: a socket tells only once that it is closed.
    if (request.raw.socket.destroyed) return reply.hijack();
    running += 1;
    const taker = whileConnected(request.raw.socket, longestMs, () => (running -= 1));
    try {
      const asked = { format: name, withPeople, base: baseOf(request, publicUrl) };
      const { version, bytes } = await exportGraph(store, asked, taker.signal);
      const taken = whileTaken(bytes, patienceMs, () => request.raw.socket.destroy());
      return sendExport(headed(reply, name), { version, bytes: taken }, taker);
    } catch (error) {
      taker.ended();
      if (taker.signal.aborted) return reply.hijack();
      throw error;
    }
  });
}

const BUSY: Refusal = {
  ...{ status: 503, code: 'UNAVAILABLE' },
  message: `${String(AT_ONCE)} exports are being made already: try again later.`,
};

function headed(reply: FastifyReply, name: ExportName): FastifyReply {
  const { mediaType, extension } = EXPORT_FORMATS[name];
  return reply.header('content-disposition', `attachment; filename="cetu-${name}.${extension}"`).type(mediaType);
}

/** Gives up once a chunk waits too long for somebody to ask for the next; how long one takes to make does not count. */
async function* whileTaken(
  bytes: AsyncIterable<Uint8Array>,
  patienceMs: number,
  giveUp: () => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    const waiting = setTimeout(giveUp, patienceMs);
    try {
      yield chunk;
    } finally {
      clearTimeout(waiting);
    }
  }
}
