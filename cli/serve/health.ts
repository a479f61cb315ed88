import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { graphMeta } from '../../graph/meta.js';
import { StoreError, type Store } from '../../graph/store.js';
import type { Watch } from './observe/watch.js';

/** Whoever asks for readiness asks every few seconds, and gives up about as soon. */
const PATIENCE_MS = 2_000;

const BUILDING = 'the graph is being built';

/** Answered while the graph is being built; everything else waits for it. */
const ALWAYS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** `/healthz`: the process is alive. `/readyz`: it can answer questions, or why it cannot. */
export function serveHealth(http: FastifyInstance, store: Store, watch: Watch): void {
  http.addHook('onRequest', async (request, reply) => {
    if (watch.built || ALWAYS.has(request.routeOptions.url ?? '')) return;
    const message = `The server is starting: ${BUILDING}. Ask again in a moment.`;
    return reply
      .code(503)
      .header('retry-after', '5')
      .send({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });
  });
  http.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ alive: true }));
  let checking: Promise<string | null> | null = null;
  http.get('/readyz', async (_request, reply) => {
    // However many ask at once, the store is asked once.
    checking ??= whyNotReady(store, watch).finally(() => {
      checking = null;
    });
    const reason = await checking;
    void reply.header('cache-control', 'no-store');
    return reason === null ? { ready: true } : reply.code(503).send({ ready: false, reason });
  });
}

/** `/metrics` as Prometheus reads it. */
export function serveMetrics(http: FastifyInstance, { metrics: { registry } }: Watch): void {
  http.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

async function whyNotReady(store: Store, { built }: Watch): Promise<string | null> {
  if (!built) return BUILDING;
  const done = new AbortController();
  const late = wait(PATIENCE_MS, 'the graph does not answer in time', { ref: false, signal: done.signal });
  try {
    return await Promise.race([whyNotAnswering(store), late]);
  } finally {
    late.catch(() => undefined);
    done.abort();
  }
}

async function whyNotAnswering(store: Store): Promise<string | null> {
  try {
    const { corpusFingerprint } = await graphMeta(store);
    return corpusFingerprint === null ? 'the graph is not built, or not to its end' : null;
  } catch (error) {
    // An engine's own words may hold addresses.
    if (error instanceof StoreError) return `the graph cannot be asked: ${error.code}`;
    throw error;
  }
}
