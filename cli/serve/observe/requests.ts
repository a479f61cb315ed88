import { context, propagation, SpanKind, trace, type Context, type Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';
import { markFailed, tracer } from './spans.js';

/** What GraphQL made of a request: the words of the query and its variables stay out. */
export interface Operation {
  /** Null where it has none, undefined where the query could not be read. */
  readonly name: string | null | undefined;
  readonly type: string;
  readonly codes: readonly string[];
}

interface Asked {
  readonly span: Span;
  readonly inSpan: Context;
  /** Around the GraphQL operation, once it has begun. */
  operationSpan: Span | null;
  operation: Operation | null;
}

/** What is known of the requests that are being answered. */
export class Requests {
  readonly #asked = new WeakMap<FastifyRequest, Asked>();

  begin(request: FastifyRequest): void {
    const caller = propagation.extract(context.active(), request.headers);
    const attributes = { 'http.request.method': request.method, 'http.route': routeOf(request) };
    const options = { kind: SpanKind.SERVER, attributes };
    const span = tracer().startSpan(`${request.method} ${routeOf(request)}`, options, caller);
    this.#asked.set(request, { span, inSpan: trace.setSpan(caller, span), operationSpan: null, operation: null });
  }

  /** Runs `next` within the request's span; for GraphQL within its operation's. */
  within(request: FastifyRequest, next: () => void): void {
    const asked = this.#asked.get(request);
    if (asked === undefined || routeOf(request) !== '/graphql') {
      context.with(asked?.inSpan ?? context.active(), next);
      return;
    }
    asked.operationSpan = tracer().startSpan('graphql', {}, asked.inSpan);
    context.with(trace.setSpan(asked.inSpan, asked.operationSpan), next);
  }

  tell(request: FastifyRequest, operation: Operation): void {
    const asked = this.#asked.get(request);
    if (asked === undefined) return;
    asked.operation = operation;
    const { type, name, codes } = operation;
    asked.operationSpan?.updateName(`${type} ${name ?? ''}`.trim());
    asked.operationSpan?.setAttributes({ 'graphql.operation.type': type, 'graphql.operation.name': name ?? '' });
    if (asked.operationSpan && codes.length > 0) markFailed(asked.operationSpan, codes);
  }

  end(request: FastifyRequest, status: number): Operation | null {
    const asked = this.#asked.get(request);
    asked?.span.setAttribute('http.response.status_code', status);
    if (asked && status >= 500) markFailed(asked.span, [String(status)]);
    asked?.operationSpan?.end();
    asked?.span.end();
    return asked?.operation ?? null;
  }
}

/** Gives every request its id, its span, its counts and its line in the log. */
export function watchRequests(http: FastifyInstance, metrics: Metrics): Requests {
  const requests = new Requests();
  http.addHook('onRequest', (request, reply, done) => {
    metrics.requestsInFlight.inc();
    void reply.header('x-request-id', request.id);
    requests.begin(request);
    done();
  });
  // Not before: what is read of a body comes from the socket, outside of any span.
  http.addHook('preHandler', (request, _reply, done) => {
    requests.within(request, done);
  });
  http.addHook('onResponse', (request, reply, done) => {
    const { statusCode: status, elapsedTime } = reply;
    const operation = requests.end(request, status);
    metrics.requestsInFlight.dec();
    metrics.requests.inc({ method: methodOf(request), route: routeOf(request), status });
    metrics.requestSeconds.observe({ route: routeOf(request) }, elapsedTime / 1000);
    // Without what follows `?`: there a GET has its query and variables.
    const path = request.url.split('?', 1)[0]?.slice(0, 200);
    const asked = operation && { operation: operation.name, type: operation.type, codes: operation.codes };
    request.log.info({ method: request.method, path, status, ms: Math.round(elapsedTime), ...asked }, 'answered');
    done();
  });
  return requests;
}

/** As it is registered (`/n/:id`), which bounds how many there are. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? '(none)';

const COUNTED_METHODS = new Set(['GET', 'POST', 'HEAD', 'OPTIONS']);
const methodOf = ({ method }: FastifyRequest): string => (COUNTED_METHODS.has(method) ? method : '(other)');
