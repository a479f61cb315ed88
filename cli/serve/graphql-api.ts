import { join } from 'node:path';
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
import type { Store } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';
import { createApi, type ApiContext } from '../../resolvers/api.js';
import { withoutSuggestions } from '../../resolvers/errors.js';
import { LIMITS } from '../../resolvers/limits/limits.js';
import type { ChangesBy } from '../library/changes-by.js';
import { compareOnRequest } from '../library/compare-on-request.js';
import type { Configuration } from '../library/configuration.js';
import { identify } from './identify.js';
import { limitAnswers } from './limit-answers.js';
import { BODY_LIMIT, limitBodies, LONGEST_BODY } from './limit-bodies.js';
import { limitTokens } from './limit-tokens.js';
import { limitsPlugin } from './limits-plugin.js';
import { mayBring, permissionOf, refusalOfPeople } from './permission.js';
import { followQueryLink } from './query-link.js';
import { refuseOtherSites } from './other-sites.js';
import { protectBrowsers } from './protect-browsers.js';
import { requireHost } from './require-host.js';
import { leaveConnections } from './drain.js';
import { serveHealth, serveMetrics } from './health.js';
import { Operations } from './observe/operations.js';
import { requestId } from './observe/request-id.js';
import { watchRequests } from './observe/requests.js';
import type { Watch } from './observe/watch.js';
import { RETRY_AFTER, unavailableIs503 } from './unavailable.js';
import { refuse, storeFailure, type Refusal } from './plain-answers.js';
import { serveExplorer } from './explorer.js';
import { serveExports } from './exports.js';
import { servePermalinks } from './permalinks.js';
import { serveWorkbench } from './workbench.js';
import { cacheHeaders, revalidate } from './revalidation.js';

const HOW_TO_ASK =
  'Cetu answers GraphQL at /graphql: POST {"query": "{ documents { nodes { slug title } } }"} as application/json.\n';

/**
 * The HTTP server of the API over an open store, not yet listening. Logs go to standard error as JSON lines.
 * @param pages folder of the built pages for browsers; left out, what `npm run build` made.
 */
export async function graphqlApi(
  store: Store,
  changesBy: ChangesBy,
  chosen: Configuration,
  watch: Watch,
  pages = packageFile('dist'),
): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = pino({ level: chosen.logLevel }, pino.destination(2));
  const http = Fastify({
    bodyLimit: LONGEST_BODY,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    rewriteUrl: followQueryLink,
    genReqId: requestId,
    loggerInstance: log,
  });
  // Before the routes, which take what they find.
  http.setErrorHandler(inGraphqlForm);
  const operations = new Operations(watch.metrics, watchRequests(http, watch.metrics));
  leaveConnections(http);
  serveHealth(http, store, watch);
  if (chosen.metrics) serveMetrics(http, watch);
  await protectBrowsers(http, chosen.origins);
  requireHost(http);
  refuseOtherSites(http, chosen.origins);
  const holderIn = await identify(http, chosen.tokens);
  limitBodies(http, (request) => mayBring(request, holderIn(request), chosen));
  limitTokens(http);
  await serveExplorer(http, join(pages, 'web'));
  await serveWorkbench(http, join(pages, 'workbench'));
  revalidate(http, store, chosen.publicUrl);
  const tell = (failure: unknown): void => {
    http.log.error(failure);
  };
  const api = createApi(store, tell, { compare: compareOnRequest });
  const apollo = new ApolloServer<ApiContext>({
    schema: api.schema,
    formatError: chosen.production ? withoutSuggestions(api.formatError) : api.formatError,
    validationRules: [...api.validationRules],
    plugins: [
      // First, so that what the others tell of an answer is told of what is sent.
      limitAnswers,
      operations.plugin(),
      unavailableIs503,
      fastifyApolloDrainPlugin(http),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin,
      ...cacheHeaders,
    ],
    logger: http.log,
    parseOptions: { maxTokens: LIMITS.tokens },
    // Ours count the same and run beside GraphQL's own rules, not after them: a limit is told of first.
    maxRecursiveSelections: false,
    // Holds queries that clients name by their hash, 30 MiB at most; parsed and checked ones are held beside it, as many.
    cache: 'bounded',
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
    context: (request) => {
      const until = performance.now() + chosen.timeoutMs;
      const permission = permissionOf(request, holderIn(request), changesBy, { ...chosen, until });
      return Promise.resolve(operations.of(request, api.context(permission, until)));
    },
  });
  serveExports(http, store, (request) => refusalOfPeople(request, holderIn(request), chosen), {
    publicUrl: chosen.publicUrl,
  });
  servePermalinks(http, store);
  http.get('/', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(HOW_TO_ASK));
  http.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).send({ errors: [{ message: HOW_TO_ASK.trim(), extensions: { code: 'NOT_FOUND' } }] }),
  );
  return http;
}

/** What fails outside GraphQL (too large, no JSON, a store that is away) is told in the form that its clients read. */
function inGraphqlForm(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const failure = storeFailure(error);
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error(error);
  if (failure?.status === 503) void reply.header('retry-after', RETRY_AFTER);
  const told = failure ?? { status, ...toldOf(error, status) };
  void refuse(reply, told);
}

function toldOf({ code, message }: FastifyError, status: number): Omit<Refusal, 'status'> {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const most = `${String(BODY_LIMIT / 1024)} KiB`;
    const wayOut = 'ask for less at once, or pass values as variables.';
    return { code: 'REQUEST_TOO_LARGE', message: `The request is larger than ${most}: ${wayOut}` };
  }
  if (status >= 500) return { code: 'INTERNAL_SERVER_ERROR', message: 'The server failed to answer.' };
  return { code: 'BAD_REQUEST', message };
}
