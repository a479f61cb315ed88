import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Store } from '../../graph/store.js';
import { exportGraph } from '../export/export-graph.js';
import { EXPORT_FORMATS, EXPORT_NAMES } from '../export/formats.js';
import { CONTEXT } from '../export/jsonld/context.js';
import { sendExport } from '../export/take-out.js';
import { isFromThisMachine } from './from-this-machine.js';
import { baseOf, refuse } from './plain-answers.js';

/** Exports at once: each reads the whole graph. */
const AT_ONCE = 2;
const TRY_AGAIN_SECONDS = 30;

/** `GET /export/FORMAT`: the whole graph, streamed. `GET /export` lists the formats. */
export function serveExports(http: FastifyInstance, store: Store): void {
  let running = 0;
  http.get('/export', (request) => ({
    formats: EXPORT_NAMES.map((name) => ({
      ...{ name, mediaType: EXPORT_FORMATS[name].mediaType, url: `${baseOf(request)}export/${name}` },
    })),
  }));
  http.get('/ns/context.jsonld', async (_request, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(JSON.stringify({ '@context': CONTEXT })),
  );
  http.get<Asked>('/export/:name', { exposeHeadRoute: false }, async (request, reply) => {
    const name = EXPORT_NAMES.find((one) => one === request.params.name);
    if (name === undefined) return refuse(reply, 404, 'NOT_FOUND', `The formats are ${EXPORT_NAMES.join(', ')}.`);
    const withPeople = request.query.people === '1';
    if (withPeople && !isFromThisMachine(request)) {
      return refuse(reply, 403, 'FORBIDDEN', 'What people stated goes out to this machine only.');
    }
    if (running >= AT_ONCE) {
      void reply.header('retry-after', String(TRY_AGAIN_SECONDS));
      return refuse(reply, 503, 'BUSY', `${String(AT_ONCE)} exports are being made already: try again later.`);
    }
    running += 1;
    reply.raw.once('close', () => (running -= 1));
    return send(reply, await exportGraph(store, { format: name, withPeople, base: baseOf(request) }), name);
  });
}

interface Asked {
  Params: { name: string };
  Querystring: { people?: string };
}

function send(
  reply: FastifyReply,
  exported: Awaited<ReturnType<typeof exportGraph>>,
  name: (typeof EXPORT_NAMES)[number],
): FastifyReply {
  const { mediaType, extension } = EXPORT_FORMATS[name];
  void reply
    .header('content-disposition', `attachment; filename="cetu-${name}.${extension}"`)
    .header('cache-control', 'no-store');
  return sendExport(reply, exported, mediaType);
}
