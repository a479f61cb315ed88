import { context, propagation, trace, type Context, type TextMapPropagator } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../graph/migrate.js';
import { openStore } from '../../../graph/open-store.js';
import { configuration } from '../../../cli/library/configuration.js';
import { graphqlApi } from '../../../cli/serve/graphql-api.js';
import { observedStore } from '../../../cli/serve/observe/observed-store.js';
import { createWatch } from '../../../cli/serve/observe/watch.js';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';

/** The caller's part of a trace, as the W3C writes it; an operator's provider brings a propagator of its own. */
const fromTraceparent: TextMapPropagator = {
  inject: () => undefined,
  fields: () => ['traceparent'],
  extract: (into: Context, carrier, { get }) => {
    const header = String(get(carrier, 'traceparent') ?? '');
    const [, traceId = '', spanId = ''] = header.split('-');
    return traceId === '' ? into : trace.setSpanContext(into, { traceId, spanId, traceFlags: 1, isRemote: true });
  },
};

/** What an operator registers with `node --import`, with spans kept in memory. */
describe('traces', () => {
  const exporter = new InMemorySpanExporter();
  let api: FastifyInstance;
  let address: string;
  beforeAll(async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(fromTraceparent);
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
    const watch = createWatch();
    watch.built = true;
    const store = observedStore(await openStore(), watch.metrics);
    await migrate(store);
    const noChanges = {} as never;
    api = await graphqlApi(store, noChanges, configuration({ CETU_LOG: 'silent' }), watch);
    // A socket: bodies that are injected do not leave the request's own turn.
    address = await api.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await api.close();
    for (const global of [context, propagation, trace]) global.disable();
  });
  beforeEach(() => {
    exporter.reset();
  });

  const ask = async (query: string, slug: string): Promise<void> => {
    const headers = {
      'content-type': 'application/json',
      traceparent: `00-${TRACE_ID}-b7ad6b7169203331-01`,
    };
    const body = JSON.stringify({ query, variables: { slug } });
    await (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).text();
    // The answer's end and the span's are two events.
    await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('have a span for the request, in it one for the operation, in it one for each statement', async () => {
    await ask('query Titles($slug: String!) { document(slug: $slug) { title } documents { totalCount } }', 'hidden');
    const spans = exporter.getFinishedSpans();
    const request = spans.find(({ name }) => name === 'POST /graphql');
    const operation = spans.find(({ name }) => name === 'query Titles');
    expect(request?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    expect(request?.attributes).toMatchObject({ 'http.route': '/graphql', 'http.response.status_code': 200 });
    expect(operation?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
    const statements = spans.filter((span) => span.attributes['db.system.name'] === 'grafeo');
    expect(statements.length).toBeGreaterThanOrEqual(2);
    for (const span of statements) expect(span.parentSpanContext?.spanId).toBe(operation?.spanContext().spanId);
    for (const span of spans) expect(span.spanContext().traceId).toBe(TRACE_ID);
    // Names of statements, never their values.
    expect(JSON.stringify(spans.map(({ name, attributes, events }) => ({ name, attributes, events })))).not.toContain(
      'hidden',
    );
  });

  it('mark an operation that failed by the codes of its errors', async () => {
    await ask('query Wrong { documents(first: -1) { totalCount } }', 'hidden');
    const failed = exporter.getFinishedSpans().filter(({ status }) => status.code === 2);
    expect(failed.map(({ status }) => status.message)).toEqual(['BAD_USER_INPUT']);
  });
});
