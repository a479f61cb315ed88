import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { ApiContext } from '../../../resolvers/api.js';
import type { Metrics } from './metrics.js';
import { OperationNames } from './operation-names.js';
import type { Operation, Requests } from './requests.js';

/** Tells of each GraphQL operation its name, time and codes of errors: to metrics, to the log, to the trace. */
export class Operations {
  readonly #names = new OperationNames();
  /** By what each context has of its own: Apollo hands on a copy of the context itself. */
  readonly #requestOf = new WeakMap<ApiContext['comparisons'], FastifyRequest>();

  constructor(
    private readonly metrics: Metrics,
    private readonly requests: Requests,
  ) {}

  /** Notes for which request a context was made. */
  of(request: FastifyRequest, context: ApiContext): ApiContext {
    this.#requestOf.set(context.comparisons, request);
    return context;
  }

  plugin(): ApolloServerPlugin<ApiContext> {
    return {
      requestDidStart: () => {
        const started = performance.now();
        return Promise.resolve({
          willSendResponse: (answered) => {
            this.#tell(answered, (performance.now() - started) / 1000);
            return Promise.resolve();
          },
        });
      },
    };
  }

  #tell(answered: GraphQLRequestContext<ApiContext>, seconds: number): void {
    const operation = operationOf(answered);
    const label = this.#names.labelOf(operation.name, operation.codes.length > 0);
    this.metrics.operationSeconds.observe({ operation: label, type: operation.type }, seconds);
    for (const code of operation.codes) this.metrics.errors.inc({ code });
    const request = this.#requestOf.get(answered.contextValue.comparisons);
    if (request) this.requests.tell(request, operation);
  }
}

function operationOf({ operation, response }: GraphQLRequestContext<ApiContext>): Operation {
  const name = operation ? (operation.name?.value.slice(0, 100) ?? null) : undefined;
  return { name, type: operation?.operation ?? 'none', codes: codesOf(response.body) };
}

/** The codes of an answer's errors; all of them are of our own making, so there are few. */
export function codesOf(body: GraphQLRequestContext<ApiContext>['response']['body']): readonly string[] {
  if (body?.kind !== 'single') return [];
  return (body.singleResult.errors ?? []).map(({ extensions }) => {
    const code = extensions?.['code'];
    return typeof code === 'string' ? code : 'NONE';
  });
}
