import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { packageFile } from '../../schema/package-root.js';
import { varyBy } from './vary.js';

/** Nothing from elsewhere, no code in the page itself and none made at run time; fonts lie in the style sheet. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Gives browsers that open `/graphql` the explorer (`web/explorer`), which is built into `dist/web`; all others are answered as
 * ever. Its files carry a hash in their names, so they hold for good, and lie there compressed.
 * @param folder what was built; where it is not there, browsers are told that it is not.
 */
export async function serveExplorer(http: FastifyInstance, folder = packageFile('dist', 'web')): Promise<void> {
  const page = pageIn(folder);
  http.addHook('onRequest', (request, reply, done) => {
    if (!isBrowserAtGraphql(request)) {
      done();
      return;
    }
    varyBy(reply, 'accept').header('content-security-policy', CONTENT_POLICY).header('cache-control', 'no-cache');
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (page !== null) void reply.type('text/html; charset=utf-8').send(page);
    else void reply.type('text/plain; charset=utf-8').send(NOT_BUILT);
  });
  if (page === null) return;
  await http.register(fastifyStatic, {
    root: join(folder, 'explorer'),
    prefix: '/explorer/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
  });
}

const NOT_BUILT = 'The explorer is not built: npm run build. GraphQL is answered here all the same.\n';

function pageIn(folder: string): Buffer | null {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file) : null;
}

/** Only browsers that open an address ask for HTML; with a query in it, the explorer shows that. */
const isBrowserAtGraphql = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  url.split('?', 1)[0] === '/graphql' &&
  (headers.accept ?? '').includes('text/html');
