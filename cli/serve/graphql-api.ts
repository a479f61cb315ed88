import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { pino } from 'pino';
import type { Changes } from '../../graph/changes.js';
import type { Store } from '../../graph/store.js';
import { createApi, type ApiContext } from '../../resolvers/api.js';
import { compareOnRequest } from '../library/compare-on-request.js';
import { serveExports } from './exports.js';
import { isFromThisMachine } from './from-this-machine.js';
import { BODY_LIMIT, limitBodies, LONGEST_BODY } from './limit-bodies.js';
import { servePermalinks } from './permalinks.js';

/** Tokens of a query; a longer one is refused before it is read to its end. */
const MAX_TOKENS = 5_000;

const HOW_TO_ASK =
  'Cetu answers GraphQL at /graphql: POST {"query": "{ documents { nodes { slug title } } }"} as application/json.\n';

/** The HTTP server of the API over an open store, not yet listening. Logs go to standard error as JSON lines. */
export async function graphqlApi(store: Store, changes: Changes, logLevel: string): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = pino({ level: logLevel }, pino.destination(2));
  const http = Fastify({
    bodyLimit: LONGEST_BODY,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    loggerInstance: log,
  });
  // Before the routes, which take what they find.
  http.setErrorHandler(inGraphqlForm);
  limitBodies(http);
  const tell = (failure: unknown): void => {
    http.log.error(failure);
  };
  const api = createApi(store, tell, { compare: compareOnRequest });
  const apollo = new ApolloServer<ApiContext>({
    schema: api.schema,
    formatError: api.formatError,
    validationRules: [...api.validationRules],
    plugins: [fastifyApolloDrainPlugin(http), ApolloServerPluginLandingPageDisabled()],
    logger: http.log,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // The documents are public, and so is the description of what can be asked.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // `cli/serve` ends the server itself, the store after it.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await http.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: (request) => Promise.resolve(api.context(isFromThisMachine(request) ? changes : null)),
  });
  serveExports(http, store);
  servePermalinks(http, store);
  http.get('/', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(HOW_TO_ASK));
  http.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send({ errors: [{ message: HOW_TO_ASK.trim(), extensions: { code: 'NOT_FOUND' } }] }),
  );
  http.addHook('onResponse', (request, reply, done) => {
    const { method, url } = request;
    http.log.info({ method, url: url.slice(0, 200), status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
    done();
  });
  return http;
}

/** What fails before GraphQL is reached (too large, no JSON) is told in the form that its clients read. */
function inGraphqlForm(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error(error);
  const tooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
  const message = tooLarge
    ? `The request is larger than ${String(BODY_LIMIT / 1024)} KiB: ask for less at once, or pass values as variables.`
    : status >= 500
      ? 'The server failed to answer.'
      : error.message;
  const code = tooLarge ? 'REQUEST_TOO_LARGE' : status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  void reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
