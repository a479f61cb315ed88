import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../../graph/store.js';
import { exportGraph } from '../export/export-graph.js';
import { EXPORT_FORMATS, EXPORT_NAMES, type ExportName } from '../export/formats.js';
import { CONTEXT } from '../export/jsonld/context.js';
import { sendExport } from '../export/take-out.js';
import { ExportPlaces } from './export-places.js';
import { whileConnected } from './export-taker.js';
import { baseOf, refuse, type Refusal } from './plain-answers.js';
import { whileTaken } from './while-taken.js';

const TRY_AGAIN_SECONDS = 30;
/** How long a client may take nothing of an export: then it is broken off, and the next may begin. */
const PATIENCE_MS = 60_000;
/** Bytes a second that a client takes at least, but for the time above: a place is not for whoever takes a little now and then. */
const LEAST_RATE = 32 * 1024;
/** How long an export may take at all, however it is taken. */
const LONGEST_MS = 30 * 60_000;

interface Choices {
  /** As `Configuration` has it. */
  readonly publicUrl?: string | null;
  readonly patienceMs?: number;
  readonly leastRate?: number;
  readonly longestMs?: number;
}

interface Asked {
  Params: { name: string };
  Querystring: Readonly<Record<string, unknown>>;
}

/**
 * `GET /export/FORMAT`: the whole graph, streamed. `GET /export` lists the formats.
 * @param refusePeople why a request gets nothing of what people stated; null where it may have it.
 */
export function serveExports(
  http: FastifyInstance,
  store: Store,
  refusePeople: (request: FastifyRequest) => Refusal | null,
  { publicUrl = null, patienceMs = PATIENCE_MS, leastRate = LEAST_RATE, longestMs = LONGEST_MS }: Choices = {},
): void {
  const places = new ExportPlaces();
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
    const wanted = Object.entries(request.query);
    if (!wanted.every(([parameter, value]) => parameter === 'people' && value === '1')) return refuse(reply, UNKNOWN);
    const withPeople = wanted.length > 0;
    const stranger = refusePeople(request);
    if (withPeople && stranger !== null) return refuse(reply, stranger);
    if (withPeople) void reply.header('cache-control', 'no-store');
    // How long an export is, is known once it is made.
    if (request.method === 'HEAD') return headed(reply, name).send();
    // Who left before it began is answered nothing: a socket tells only once that it is closed.
    if (request.raw.socket.destroyed) return reply.hijack();
    const leave = places.take({ address: request.ip, isKnown: stranger === null });
    if (leave === null) return refuse(reply.header('retry-after', String(TRY_AGAIN_SECONDS)), BUSY);
    const taker = whileConnected(request.raw.socket, longestMs, leave);
    try {
      const asked = { format: name, withPeople, base: baseOf(request, publicUrl) };
      const { version, bytes } = await exportGraph(store, asked, taker.signal);
      const taken = whileTaken(bytes, { patienceMs, leastRate }, () => request.raw.socket.destroy());
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
  message: 'Exports are being made already, for you or for others: try again later.',
};
const UNKNOWN: Refusal = {
  ...{ status: 400, code: 'BAD_REQUEST' },
  message: 'All that can be asked for here is `people=1`, for what people stated as well: leave everything else out.',
};

function headed(reply: FastifyReply, name: ExportName): FastifyReply {
  const { mediaType, extension } = EXPORT_FORMATS[name];
  return reply.header('content-disposition', `attachment; filename="cetu-${name}.${extension}"`).type(mediaType);
}
